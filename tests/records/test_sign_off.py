"""The record of sign-offs: its states are those of the drop-down, and its rows are numbered."""

from orderpaper.records.columns import LISTS
from orderpaper.records.returned import Answer
from orderpaper.records.sign_off import SENT, SignOff
from papers.example import make


def test_a_row_is_sent_or_one_of_the_answers():
    assert LISTS[SignOff.columns()["state"].choices] == (SENT, *(answer.value for answer in Answer))


def test_rows_are_told_apart_by_their_number():
    assert SignOff.SHEET.key == ("number",)
    assert make(SignOff, number=2).number == 2
