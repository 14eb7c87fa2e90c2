import datetime as dt

import pytest

from checks.meetings.evening import place_of_row, with_row
from orderpaper.checks.meetings.times_of_a_meeting_run_forward import times_of_a_meeting_run_forward
from orderpaper.records.finding import stop
from orderpaper.records.meeting import Attendance
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import make, with_meeting_before

CODE = "times-of-a-meeting-run-forward"


def find(bundle):
    return list(times_of_a_meeting_run_forward(bundle))


SUBSTITUTE = 9


def test_the_attendance_of_the_example_is_fine(bundle):
    assert find(bundle) == []


def at(hour, minute=0):
    return dt.time(hour, minute)


def test_a_finish_before_the_start_stops_and_nothing_more_is_measured_by_it(bundle):
    late = with_row(bundle, 1, arrived=at(19))
    assert find(with_meeting_before(late, {"finish": at(7, 44)})) == [
        stop(
            CODE,
            bundle.meetings[1].details.origin.place("finish"),
            "the meeting starts at 6.30 pm and finishes at 7.44 am. Correct one of them.",
            held="7.44 am",
        )
    ]


def test_a_meeting_may_run_past_midnight(bundle):
    night = with_meeting_before(bundle, {"finish": at(0, 20)})
    assert find(with_row(night, 1, arrived=at(19), left=at(0, 10))) == []
    assert len(find(with_meeting_before(bundle, {"start": at(10), "finish": at(1, 15)}))) == 1


@pytest.mark.parametrize(
    "times", [{"arrived": at(18, 45)}, {"left": at(19)}, {"arrived": at(18, 30), "left": at(19, 44)}]
)
def test_times_within_the_meeting_are_fine(bundle, times):
    assert find(with_row(bundle, 1, **times)) == []


@pytest.mark.parametrize(
    ("times", "key", "said"),
    [
        ({"arrived": at(6, 45)}, "arrived", "arrived at 6.45 am, and the meeting starts at 6.30 pm"),
        ({"arrived": at(20)}, "arrived", "arrived at 8.00 pm, and the meeting finishes at 7.44 pm"),
        ({"left": at(18)}, "left", "left at 6.00 pm, and the meeting starts at 6.30 pm"),
        ({"left": at(20)}, "left", "left at 8.00 pm, and the meeting finishes at 7.44 pm"),
        ({"arrived": at(19, 10), "left": at(19)}, "left", "left at 7.00 pm, and Councillor B arrived at 7.10 pm"),
    ],
)
def test_a_time_outside_the_meeting_or_out_of_order_stops(bundle, times, key, said):
    (found,) = find(with_row(bundle, 1, **times))
    assert found.place == place_of_row(bundle, 1, key)
    assert found.message == f"Councillor B {said}. Correct one of them."
    assert found.severity == "stop"


def test_times_that_are_not_known_are_not_compared(bundle):
    unread = Missing("finish", Place("meeting.xlsx"), "late")
    assert find(with_meeting_before(bundle, {"start": None, "finish": unread})) == []
    assert find(with_meeting_before(bundle, attendance=(make(Attendance),))) == []
