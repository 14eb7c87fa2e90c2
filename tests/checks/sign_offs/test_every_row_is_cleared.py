import datetime as dt

import pytest

from checks.sign_offs.boards import PLACE, stand
from orderpaper.checks.sign_offs.every_row_is_cleared import every_row_is_cleared
from orderpaper.records.board import Standing
from orderpaper.records.finding import query
from orderpaper.records.place import Place

CODE = "every-row-is-cleared"
BY = "due by Thursday 16 March 2017."


def find(*board):
    return list(every_row_is_cleared(board))


def test_of_a_paper_of_which_nothing_was_sent_one_finding_is_enough():
    rows = [stand(Standing.NOT_SENT, issue=f"Issue {number}") for number in range(11)]
    told = "none of the 11 rows has been sent to the posts that clear them. Run orderpaper circulate. Answers are"
    assert find(*rows) == [query(CODE, Place("report.xlsx", "Implications"), f"{told} {BY}")]


def test_once_it_is_late_it_says_so():
    assert f"Answers were {BY}" in find(stand(Standing.NOT_SENT, is_late=True))[0].message


def test_a_paper_with_one_row_says_so_and_one_without_a_day_names_none():
    (found,) = find(stand(Standing.NOT_SENT, answer_by=None))
    assert found.message == "the only row has not been sent to the posts that clear them. Run orderpaper circulate."


def test_a_row_that_was_sent_waits_and_one_that_was_not_is_to_be_sent():
    board = (stand(), stand(Standing.SENT), stand(Standing.NOT_SENT, issue="Risk"))
    assert find(*board) == [
        query(CODE, PLACE, f"“Legal” has been sent to “Head of Law”, who has not answered yet. An answer is {BY}"),
        query(CODE, PLACE, f"“Risk” has not been sent to “Head of Law”. Run orderpaper circulate. An answer is {BY}"),
    ]


def test_a_row_whose_post_nobody_names_asks_for_it():
    (found,) = find(stand(), stand(Standing.NOT_SENT, post=""))
    assert found.message == "no post is named that clears “Legal”. Type it under Sign-off post."


def test_each_paper_is_judged_by_itself():
    other = {"paper": "parks.xlsx", "place": Place("parks.xlsx", "Implications", "B2")}
    found = find(stand(), stand(Standing.NOT_SENT, **other))
    assert [str(each.place) for each in found] == ["parks.xlsx › Implications"]


@pytest.mark.parametrize(
    "row",
    [
        stand(),
        stand(Standing.WITH_CHANGES),
        stand(Standing.STALE),
        stand(Standing.NOT_CLEARED),
        stand(Standing.SENT, is_late=True),
    ],
)
def test_what_is_cleared_is_no_finding_and_what_is_stale_refused_or_late_is_said_elsewhere(row):
    assert find(row) == []


def test_without_reports_nothing_is_said():
    assert find() == []


FORMER = " It was cleared for the meeting of 28 March 2017; a clearance is for one meeting."


def test_one_that_was_cleared_for_another_meeting_says_so():
    moved = stand(Standing.NOT_SENT, for_meeting=dt.date(2017, 3, 28))
    assert find(moved)[0].message.endswith(FORMER)
    assert find(stand(), moved)[0].message.endswith(FORMER)
