import dataclasses

import pytest

from orderpaper.checks.meetings.minute_numbers_run_on import minute_numbers_run_on
from orderpaper.records.finding import query, stop
from orderpaper.records.meeting import Attendance
from papers.example import with_meeting, with_meeting_before

CODE = "minute-numbers-run-on"


def find(bundle):
    return list(minute_numbers_run_on(bundle))


def minuted(bundle, first_minute=None):
    """Give the bundle with somebody come to the meeting whose papers are made."""
    came = tuple(each for each in bundle.meetings[1].attendance if isinstance(each, Attendance))
    return with_meeting(bundle, {"first_minute": first_minute}, attendance=came)


@pytest.mark.parametrize("typed", [None, 31])
def test_minutes_that_follow_on_are_fine(bundle, typed):
    assert find(minuted(bundle, typed)) == []


def test_minutes_whose_number_nobody_knows_stop(bundle):
    assert find(with_meeting_before(bundle, {"first_minute": None})) == [
        stop(
            CODE,
            bundle.meetings[1].details.origin.place("first_minute"),
            "the first minute number is not known. Type the number after the last minute’s.",
        )
    ]


def test_minutes_that_do_not_follow_on_are_queried(bundle):
    assert find(minuted(bundle, 33)) == [
        query(
            CODE,
            bundle.meeting.details.origin.place("first_minute"),
            "the first minute number is 33, and 31 would follow on. Correct one, or leave it empty.",
        )
    ]


def test_a_meeting_not_yet_minuted_needs_no_number(bundle):
    alone = dataclasses.replace(bundle, meetings=bundle.meetings[:1])
    assert find(alone) == []
    assert find(dataclasses.replace(bundle, meetings=())) == []
