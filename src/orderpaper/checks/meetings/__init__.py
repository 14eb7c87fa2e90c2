"""Takes the bundle; gives findings where agenda, attendance and minutes are not as they must be."""

from orderpaper.checks.meetings.minute_numbers_run_on import minute_numbers_run_on
from orderpaper.checks.meetings.previous_meeting_agrees import previous_meeting_agrees
from orderpaper.checks.meetings.votes_agree_with_attendance import votes_agree_with_attendance
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    votes_agree_with_attendance,
    minute_numbers_run_on,
    previous_meeting_agrees,
)
