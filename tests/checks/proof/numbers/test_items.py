import pytest

from checks.proof.numbers.paper import heading, item, para
from orderpaper.checks.proof.numbers.items import read_lists


def lists(*numbers):
    return [[each.value for each in items] for items in read_lists([item("x", number) for number in numbers])]


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        (("1.", "2.", "3."), [[1, 2, 3]]),
        (("(h)", "(i)", "(j)"), [[1]]),
        (("(a)", "(b)", "(c)"), [[1, 2, 3]]),
        (("(i)", "(ii)", "(iii)"), [[1, 2, 3]]),
        (("1.", "(a)", "(b)", "2."), [[1, 2], [1, 2]]),
        (("1.", "a.", "i.", "ii.", "b.", "2."), [[1, 2], [1, 2], [1, 2]]),
        (("1.", "2.", "1.", "2."), [[1, 2], [1, 2]]),
        (("1.", "2)", "•"), [[1]]),
        (("5.", "6."), []),
    ],
)
def test_items_are_put_to_their_lists(numbers, found):
    assert lists(*numbers) == found


def test_the_ninth_letter_is_no_roman_one():
    assert lists(*(f"({letter})" for letter in "abcdefghij")) == [list(range(1, 11))]


def test_items_are_written_as_their_list_is():
    written = [
        each.write(4)
        for items in read_lists([item("x", number) for number in ("1.", "a)", "(i)", "A.")])
        for each in items
    ]
    assert written == ["4", "d", "iv", "D"]
    (roman,) = read_lists([item("x", "(i)")])
    assert roman[0].write(99) == "99"


def test_headings_end_a_list():
    (one,) = read_lists([item("x", "1."), heading("Costs"), item("x", "2.")])
    assert [each.value for each in one] == [1]


def test_paragraphs_between_items_do_not_end_a_list_unless_they_are_many():
    between = [para("More.")] * 2
    assert len(read_lists([item("x", "1."), *between, item("x", "2.")])[0]) == 2
    assert len(read_lists([item("x", "1."), *between, para("More."), item("x", "2.")])[0]) == 1


def test_a_number_without_words_is_no_item():
    assert read_lists([item(f"({number})", f"({number})") for number in (1, 2, 3)]) == []
