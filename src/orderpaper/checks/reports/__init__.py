"""Takes the bundle; gives findings where a report is not as a report must be."""

from orderpaper.checks.reports.attached_plan_is_there import attached_plan_is_there
from orderpaper.checks.reports.council_is_in_the_timetable_when_council_decides import (
    council_is_in_the_timetable_when_council_decides,
)
from orderpaper.checks.reports.every_implication_heading_has_a_row import every_implication_heading_has_a_row
from orderpaper.checks.reports.every_report_is_on_the_agenda import every_report_is_on_the_agenda
from orderpaper.checks.reports.one_option_is_recommended import one_option_is_recommended
from orderpaper.checks.reports.report_is_for_this_meeting import report_is_for_this_meeting
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    attached_plan_is_there,
    council_is_in_the_timetable_when_council_decides,
    one_option_is_recommended,
    every_implication_heading_has_a_row,
    every_report_is_on_the_agenda,
    report_is_for_this_meeting,
)
