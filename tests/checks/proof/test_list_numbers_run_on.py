import pytest

from checks.proof.numbers.paper import faults, heading, item, para, read
from orderpaper.checks.proof.list_numbers_run_on import list_numbers_run_on as check


def items(*numbers):
    return [item(f"{number} something to do;", number) for number in numbers]


def ask(*passages):
    return faults(check(read(*passages)))


@pytest.mark.parametrize(
    "numbers",
    [
        *(("1.", "2.", "3."), ("a)", "b)", "c)"), ("(i)", "(ii)", "(iii)", "(iv)"), ("A.", "B.", "C.")),
        tuple(f"({letter})" for letter in "abcdefghijk"),
    ],
)
def test_lists_in_their_order_hold(numbers):
    assert [each.answer for each in check(read(*items(*numbers)))] == [None]


def test_an_item_left_out_is_queried():
    assert ask(*items("1.", "2.", "4.", "5.")) == [("query", 3, "4", "3")]
    assert ask(*items("(a)", "(b)", "(d)")) == [("query", 3, "d", "c")]
    assert ask(*items("i)", "iii)", "iv)")) == [("query", 2, "iii", "ii")]


def test_two_items_of_one_number_stop():
    (claim,) = [each for each in check(read(*items("(a)", "(b)", "(b)", "(c)"))) if each.answer]
    assert (claim.answer, claim.where.line) == ("stop", 2)
    assert claim.message == (
        "Item b stands twice: also at line 3, “(b) something to do;”. Number the second c, and those after it likewise."
    )


def test_a_list_inside_an_item_does_not_end_the_outer_one():
    assert ask(*items("1.", "(a)", "(b)", "(c)", "2.", "(a)", "(b)", "3.")) == []


def test_a_list_begins_anew_at_1_and_under_each_heading():
    assert ask(*items("1.", "2.", "1.", "2.", "3.")) == []
    assert ask(*items("1.", "2.", "3."), heading("Costs"), *items("5.", "6.", "7.")) == []


def test_a_list_goes_on_after_a_paragraph_but_not_after_a_page_of_them():
    assert ask(*items("1.", "2."), para("More of it."), *items("4.")) == [("query", 4, "4", "3")]
    assert ask(*items("1.", "2."), *[para("More of it.")] * 3, *items("4.", "5.")) == []


def test_a_number_that_a_line_between_begins_with_is_not_missing():
    assert ask(*items("1.", "2."), para("3. was read as a paragraph"), *items("4.")) == []


def test_two_items_are_no_list_yet():
    assert ask(*items("1.", "3.")) == []
