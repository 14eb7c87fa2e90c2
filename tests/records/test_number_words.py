import pytest

from orderpaper.records.number_words import read_count, say_count


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "no priorities"),
        (1, "one priority"),
        (5, "five priorities"),
        (12, "twelve priorities"),
        (13, "13 priorities"),
    ],
)
def test_small_numbers_are_said_in_words(number, said):
    assert say_count(number, "priority", "priorities") == said


@pytest.mark.parametrize(("word", "number"), [("five", 5), ("Twelve", 12), ("17", 17), ("several", None), ("", None)])
def test_words_and_digits_are_read(word, number):
    assert read_count(word) == number
