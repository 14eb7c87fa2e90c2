"""Takes the bundle; gives what every check of the workbooks found, in the order the checks are listed."""

from collections.abc import Callable, Iterable

from orderpaper.checks.attached_plan_is_there import attached_plan_is_there
from orderpaper.checks.council_is_in_the_timetable_when_council_decides import (
    council_is_in_the_timetable_when_council_decides,
)
from orderpaper.checks.every_implication_heading_has_a_row import every_implication_heading_has_a_row
from orderpaper.checks.every_lead_is_confirmed import every_lead_is_confirmed
from orderpaper.checks.every_priority_has_actions import every_priority_has_actions
from orderpaper.checks.every_report_is_on_the_agenda import every_report_is_on_the_agenda
from orderpaper.checks.minute_numbers_run_on import minute_numbers_run_on
from orderpaper.checks.one_option_is_recommended import one_option_is_recommended
from orderpaper.checks.previous_meeting_agrees import previous_meeting_agrees
from orderpaper.checks.report_is_for_this_meeting import report_is_for_this_meeting
from orderpaper.checks.votes_agree_with_attendance import votes_agree_with_attendance
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

CHECKS: tuple[Callable[[Bundle], Iterable[Finding]], ...] = (
    attached_plan_is_there,
    every_priority_has_actions,
    every_lead_is_confirmed,
    council_is_in_the_timetable_when_council_decides,
    one_option_is_recommended,
    every_implication_heading_has_a_row,
    every_report_is_on_the_agenda,
    report_is_for_this_meeting,
    votes_agree_with_attendance,
    minute_numbers_run_on,
    previous_meeting_agrees,
)


def check_bundle(bundle: Bundle) -> list[Finding]:
    """Give the findings of every check."""
    return [finding for check in CHECKS for finding in check(bundle)]
