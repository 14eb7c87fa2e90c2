import datetime as dt

import pytest

from checks.meetings.evening import place_of_row, with_row
from orderpaper.checks.meetings.every_substitute_replaces_an_absent_member import (
    every_substitute_replaces_an_absent_member,
)
from orderpaper.records.finding import query, stop
from orderpaper.records.meeting import Attendance
from papers.example import make, with_council, with_meeting_before

CODE = "every-substitute-replaces-an-absent-member"


def find(bundle):
    return list(every_substitute_replaces_an_absent_member(bundle))


SUBSTITUTE = 9


def test_the_attendance_of_the_example_is_fine(bundle):
    assert find(bundle) == []


def test_a_substitute_for_nobody_stops(bundle):
    said = "Councillor J was a substitute, and nobody is named here. Type the member replaced."
    changed = with_row(bundle, SUBSTITUTE, substitute_for="")
    assert find(changed) == [stop(CODE, place_of_row(bundle, SUBSTITUTE, "substitute_for"), said)]


@pytest.mark.parametrize("status", ["", "Apologies", "Absent"])
def test_a_substitute_who_did_not_come_replaces_nobody(bundle, status):
    assert find(with_row(bundle, SUBSTITUTE, substitute_for="", status=status)) == []


def test_a_substitute_for_a_member_who_was_there_stops(bundle):
    assert find(with_row(bundle, 8, status="Present")) == [
        stop(
            CODE,
            place_of_row(bundle, SUBSTITUTE, "substitute_for"),
            "Councillor J substituted for Councillor I, who was Present too. Correct one of the two rows.",
            held="Councillor I",
        )
    ]


@pytest.mark.parametrize("times", [{"arrived": dt.time(19)}, {"left": dt.time(19)}])
def test_a_member_may_be_replaced_for_a_part_of_the_meeting(bundle, times):
    assert find(with_row(bundle, 8, status="Present", **times)) == []


def test_a_substitute_who_came_later_may_replace_a_member_who_was_there(bundle):
    there = with_row(bundle, 8, status="Present")
    assert find(with_row(there, SUBSTITUTE, arrived=dt.time(19))) == []


def test_a_substitute_for_somebody_not_a_member_is_queried(bundle):
    assert find(with_row(bundle, SUBSTITUTE, substitute_for="Councillor Ivy")) == [
        query(
            CODE,
            place_of_row(bundle, SUBSTITUTE, "substitute_for"),
            "Councillor Ivy was not a member of the committee that day, by the sheet Membership in council.xlsx. Did "
            "you mean “Councillor I”?",
            held="Councillor Ivy",
        )
    ]
    nobody_known = with_council(bundle, memberships=())
    assert find(with_row(nobody_known, SUBSTITUTE, substitute_for="Councillor Ivy")) == []


def test_empty_rows_are_not_looked_at(bundle):
    assert find(with_meeting_before(bundle, attendance=(make(Attendance),))) == []
