"""Takes the bundle; gives findings where a report is not as a report must be."""

from orderpaper.checks.reports.appendix_file_names_are_safe import appendix_file_names_are_safe
from orderpaper.checks.reports.attached_plan_is_there import attached_plan_is_there
from orderpaper.checks.reports.background_papers_are_listed import background_papers_are_listed
from orderpaper.checks.reports.background_papers_are_open import background_papers_are_open
from orderpaper.checks.reports.classification_is_public_non_exempt_or_exempt import (
    classification_is_public_non_exempt_or_exempt,
)
from orderpaper.checks.reports.council_is_in_the_timetable_when_council_decides import (
    council_is_in_the_timetable_when_council_decides,
)
from orderpaper.checks.reports.decision_comes_after_the_meeting import decision_comes_after_the_meeting
from orderpaper.checks.reports.doing_nothing_is_an_option import doing_nothing_is_an_option
from orderpaper.checks.reports.every_appendix_has_its_own_file import every_appendix_has_its_own_file
from orderpaper.checks.reports.every_appendix_is_mentioned import every_appendix_is_mentioned
from orderpaper.checks.reports.every_appendix_mentioned_is_there import every_appendix_mentioned_is_there
from orderpaper.checks.reports.every_implication_has_a_sentence import every_implication_has_a_sentence
from orderpaper.checks.reports.every_implication_heading_has_a_row import every_implication_heading_has_a_row
from orderpaper.checks.reports.every_recommendation_begins_with_that import every_recommendation_begins_with_that
from orderpaper.checks.reports.every_report_is_on_the_agenda import every_report_is_on_the_agenda
from orderpaper.checks.reports.every_sign_off_has_a_name_and_a_date import every_sign_off_has_a_name_and_a_date
from orderpaper.checks.reports.everything_exempt_has_its_paragraph_and_reason import (
    everything_exempt_has_its_paragraph_and_reason,
)
from orderpaper.checks.reports.exempt_figures_are_quoted_in_exempt_text_only import (
    exempt_figures_are_quoted_in_exempt_text_only,
)
from orderpaper.checks.reports.exempt_paragraph_is_in_schedule_12a import exempt_paragraph_is_in_schedule_12a
from orderpaper.checks.reports.exempt_report_is_an_exempt_item import exempt_report_is_an_exempt_item
from orderpaper.checks.reports.final_decision_agrees_with_decision_maker import (
    final_decision_agrees_with_decision_maker,
)
from orderpaper.checks.reports.no_sign_off_is_after_the_meeting import no_sign_off_is_after_the_meeting
from orderpaper.checks.reports.one_option_is_recommended import one_option_is_recommended
from orderpaper.checks.reports.recommendations_and_options_are_numbered_from_one import (
    recommendations_and_options_are_numbered_from_one,
)
from orderpaper.checks.reports.report_is_for_this_meeting import report_is_for_this_meeting
from orderpaper.checks.reports.this_meeting_is_in_the_timetable import this_meeting_is_in_the_timetable
from orderpaper.checks.reports.timetable_is_in_order import timetable_is_in_order
from orderpaper.checks.reports.whatever_has_an_exempt_paragraph_is_exempt import (
    whatever_has_an_exempt_paragraph_is_exempt,
)
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    attached_plan_is_there,
    classification_is_public_non_exempt_or_exempt,
    everything_exempt_has_its_paragraph_and_reason,
    exempt_paragraph_is_in_schedule_12a,
    whatever_has_an_exempt_paragraph_is_exempt,
    exempt_report_is_an_exempt_item,
    exempt_figures_are_quoted_in_exempt_text_only,
    final_decision_agrees_with_decision_maker,
    council_is_in_the_timetable_when_council_decides,
    this_meeting_is_in_the_timetable,
    timetable_is_in_order,
    decision_comes_after_the_meeting,
    every_recommendation_begins_with_that,
    recommendations_and_options_are_numbered_from_one,
    doing_nothing_is_an_option,
    one_option_is_recommended,
    every_implication_heading_has_a_row,
    every_implication_has_a_sentence,
    every_sign_off_has_a_name_and_a_date,
    no_sign_off_is_after_the_meeting,
    every_appendix_mentioned_is_there,
    every_appendix_is_mentioned,
    every_appendix_has_its_own_file,
    appendix_file_names_are_safe,
    background_papers_are_listed,
    background_papers_are_open,
    every_report_is_on_the_agenda,
    report_is_for_this_meeting,
)
