"""Takes the meetings; gives a finding for each time before the start, after the finish, or out of order."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.meeting import Attendance, Meeting
from orderpaper.records.text import Missing
from orderpaper.records.when import say_time

CODE = "times-of-a-meeting-run-forward"
SMALL_HOURS = dt.time(4)
Time = dt.time | Missing | None


def times_of_a_meeting_run_forward(bundle: Bundle) -> Iterator[Finding]:
    """Give the finishes before the start, and those who came or went outside the meeting or went before they came."""
    for meeting in bundle.meetings:
        start, finish = meeting.details.start, meeting.details.finish
        if _is_before(finish, start):
            yield stop(
                CODE,
                meeting.details.origin.place("finish"),
                f"the meeting starts at {_say(start)} and finishes at {_say(finish)}. Correct one of them.",
                held=_say(finish),
            )
            continue
        for row in meeting.attendance:
            yield from _look_at(meeting, row)


def _look_at(meeting: Meeting, row: Attendance) -> Iterator[Finding]:
    start, finish = meeting.details.start, meeting.details.finish
    faults = (
        ("arrived", row.arrived, _is_before(row.arrived, start), f"the meeting starts at {_say(start)}"),
        ("arrived", row.arrived, _is_before(finish, row.arrived), f"the meeting finishes at {_say(finish)}"),
        ("left", row.left, _is_before(row.left, start), f"the meeting starts at {_say(start)}"),
        ("left", row.left, _is_before(finish, row.left), f"the meeting finishes at {_say(finish)}"),
        ("left", row.left, _is_before(row.left, row.arrived), f"{row.name} arrived at {_say(row.arrived)}"),
    )
    for key, time, is_wrong, said in faults:
        if is_wrong:
            yield stop(
                CODE,
                row.origin.place(key),
                f"{row.name} {key} at {_say(time)}, and {said}. Correct one of them.",
                held=_say(time),
            )


def _is_before(earlier: Time, later: Time) -> bool:
    """Tell whether one time is before the other; in the small hours the meeting has run past midnight."""
    if not isinstance(earlier, dt.time) or not isinstance(later, dt.time):
        return False
    return earlier < later and not (earlier < SMALL_HOURS and later.hour >= 12)


def _say(time: Time) -> str:
    return say_time(time) if isinstance(time, dt.time) else ""
