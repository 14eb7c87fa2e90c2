"""The checks of sign-offs together: each row is said once, and none of it makes a paper a draft."""

import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.sign_offs.boards import stand
from orderpaper.checks.sign_offs import judge_sign_offs
from orderpaper.records.board import STANDS, Standing
from orderpaper.records.finding import Severity
from papers.example import read_example, with_council

ROWS = st.builds(
    stand,
    st.sampled_from(list(Standing)),
    issue=st.sampled_from(["Legal", "Risk"]),
    name=st.sampled_from(["", "A Smith"]),
    paper=st.sampled_from(["report.xlsx", "parks.xlsx"]),
    since=st.none() | st.just(dt.date(2017, 3, 13)),
    answer_by=st.none() | st.just(dt.date(2017, 3, 16)),
)


def codes(*board):
    return [each.code for each in judge_sign_offs(read_example(), board)]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (stand(Standing.NOT_SENT), "every-row-is-cleared"),
        (stand(Standing.SENT), "every-row-is-cleared"),
        (stand(Standing.SENT, is_late=True), "answers-come-in-time"),
        (stand(Standing.STALE, cleared="Some."), "clearance-is-of-the-text-as-it-stands"),
        (stand(Standing.NOT_CLEARED), "not-cleared-is-answered"),
        (stand(is_typed=True), "sign-off-is-of-an-exact-text"),
        (stand(name=""), "every-clearance-has-a-name"),
    ],
)
def test_each_row_is_said_once(row, code):
    assert codes(stand(), row) == [code]


def test_what_is_cleared_is_not_spoken_of():
    assert codes(stand(), stand(Standing.WITH_CHANGES)) == []


def test_the_days_of_the_council_are_judged_too():
    absurd = with_council(read_example(), {"sign_off_days": 99})
    assert [each.code for each in judge_sign_offs(absurd, ())] == ["sign-off-days-make-sense"]


def test_a_row_sent_again_and_late_is_said_as_both():
    found = codes(stand(), stand(Standing.STALE, cleared="Some.", is_late=True))
    assert found == ["answers-come-in-time", "clearance-is-of-the-text-as-it-stands"]


@given(st.lists(ROWS, max_size=6))
def test_whatever_is_not_cleared_is_said_and_nothing_stops_a_draft(board):
    found = list(judge_sign_offs(read_example(), board))
    assert {each.severity for each in found} <= {Severity.QUERY}
    open_rows = [each for each in board if each.standing not in STANDS]
    assert bool(open_rows) <= bool(found)
    assert all(each.message.endswith((".", "…")) for each in found)


def test_the_board_is_left_as_it_was():
    row = stand(Standing.SENT)
    before = dataclasses.replace(row)
    list(judge_sign_offs(read_example(), (row,)))
    assert row == before
