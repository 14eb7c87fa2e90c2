import pytest

from checks.sign_offs.boards import PLACE, stand
from orderpaper.checks.sign_offs.not_cleared_is_answered import not_cleared_is_answered
from orderpaper.records.board import Standing
from orderpaper.records.finding import query

REST = "Look at their edits and comments in amendments.xlsx, put the text right, and run orderpaper circulate again."


def find(*board):
    return list(not_cleared_is_answered(board))


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ({}, "“A Smith” for “Head of Law” on 13 March 2017"),
        ({"name": "", "since": None}, "“Head of Law”"),
    ],
)
def test_who_did_not_clear_a_row_is_named_with_the_day(said, who):
    told = f"“Legal” was not cleared by {who}. {REST}"
    assert find(stand(Standing.NOT_CLEARED, **said)) == [query("not-cleared-is-answered", PLACE, told)]


@pytest.mark.parametrize("standing", [each for each in Standing if each is not Standing.NOT_CLEARED])
def test_nothing_else_is_a_finding(standing):
    assert find(stand(standing)) == []
