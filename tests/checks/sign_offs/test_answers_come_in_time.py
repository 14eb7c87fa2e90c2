import pytest

from checks.sign_offs.boards import PLACE, stand
from orderpaper.checks.sign_offs.answers_come_in_time import answers_come_in_time
from orderpaper.records.board import Standing
from orderpaper.records.finding import query

DUE = "and an answer was due by Thursday 16 March 2017."
ASK = "Ask them: silence is never clearance."


def find(*board):
    return list(answers_come_in_time(board))


@pytest.mark.parametrize(
    ("standing", "says"),
    [
        (Standing.SENT, f"“Legal” has been sent to “Head of Law”, {DUE} {ASK}"),
        (
            Standing.STALE,
            f"“Legal” has been sent to “Head of Law” again since it changed, {DUE} {ASK}",
        ),
        (
            Standing.NOT_SENT,
            f"“Legal” has not been sent to “Head of Law”, {DUE} Run orderpaper circulate, and say that it is urgent.",
        ),
    ],
)
def test_a_late_row_is_said_with_the_day_it_was_due(standing, says):
    assert find(stand(), stand(standing, is_late=True)) == [query("answers-come-in-time", PLACE, says)]


def test_a_late_row_without_a_post_says_so():
    assert "not been sent to “any post”" in find(stand(), stand(Standing.NOT_SENT, post="", is_late=True))[0].message


def test_of_a_paper_of_which_nothing_was_sent_nothing_more_is_said():
    assert find(stand(Standing.NOT_SENT, is_late=True), stand(Standing.NOT_SENT, is_late=True)) == []


@pytest.mark.parametrize("standing", list(Standing))
def test_what_is_not_late_is_no_finding(standing):
    assert find(stand(), stand(standing)) == []
