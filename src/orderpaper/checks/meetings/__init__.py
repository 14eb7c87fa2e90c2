"""Takes the bundle; gives findings where agenda, attendance and minutes are not as they must be."""

from orderpaper.checks.meetings.acting_as_is_spelt_as_in_committees import acting_as_is_spelt_as_in_committees
from orderpaper.checks.meetings.agenda_is_issued_in_time import agenda_is_issued_in_time
from orderpaper.checks.meetings.agenda_items_are_numbered_from_one import agenda_items_are_numbered_from_one
from orderpaper.checks.meetings.crime_and_disorder_committee_meets_every_year import (
    crime_and_disorder_committee_meets_every_year,
)
from orderpaper.checks.meetings.every_member_is_accounted_for import every_member_is_accounted_for
from orderpaper.checks.meetings.every_motion_is_moved_and_seconded import every_motion_is_moved_and_seconded
from orderpaper.checks.meetings.every_resolution_begins_with_that import every_resolution_begins_with_that
from orderpaper.checks.meetings.every_status_is_filled_in import every_status_is_filled_in
from orderpaper.checks.meetings.every_substitute_is_appointed import every_substitute_is_appointed
from orderpaper.checks.meetings.every_substitute_replaces_an_absent_member import (
    every_substitute_replaces_an_absent_member,
)
from orderpaper.checks.meetings.every_urgent_item_has_both_reasons import every_urgent_item_has_both_reasons
from orderpaper.checks.meetings.meeting_is_quorate import meeting_is_quorate
from orderpaper.checks.meetings.minute_numbers_run_on import minute_numbers_run_on
from orderpaper.checks.meetings.minutes_of_the_last_meeting_are_on_the_agenda import (
    minutes_of_the_last_meeting_are_on_the_agenda,
)
from orderpaper.checks.meetings.minutes_repeat_the_reason_for_urgency import minutes_repeat_the_reason_for_urgency
from orderpaper.checks.meetings.movers_and_seconders_were_present import movers_and_seconders_were_present
from orderpaper.checks.meetings.previous_meeting_agrees import previous_meeting_agrees
from orderpaper.checks.meetings.resolutions_repeat_the_recommendations import resolutions_repeat_the_recommendations
from orderpaper.checks.meetings.substitutes_minuted_are_in_attendance import substitutes_minuted_are_in_attendance
from orderpaper.checks.meetings.times_of_a_meeting_run_forward import times_of_a_meeting_run_forward
from orderpaper.checks.meetings.votes_agree_with_attendance import votes_agree_with_attendance
from orderpaper.checks.meetings.votes_are_on_resolutions import votes_are_on_resolutions
from orderpaper.checks.meetings.whoever_attends_as_a_member_is_one import whoever_attends_as_a_member_is_one
from orderpaper.checks.meetings.whoever_discloses_was_present import whoever_discloses_was_present
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    votes_agree_with_attendance,
    minute_numbers_run_on,
    previous_meeting_agrees,
    agenda_is_issued_in_time,
    every_urgent_item_has_both_reasons,
    minutes_repeat_the_reason_for_urgency,
    agenda_items_are_numbered_from_one,
    minutes_of_the_last_meeting_are_on_the_agenda,
    acting_as_is_spelt_as_in_committees,
    crime_and_disorder_committee_meets_every_year,
    every_status_is_filled_in,
    every_member_is_accounted_for,
    whoever_attends_as_a_member_is_one,
    every_substitute_replaces_an_absent_member,
    every_substitute_is_appointed,
    substitutes_minuted_are_in_attendance,
    meeting_is_quorate,
    times_of_a_meeting_run_forward,
    whoever_discloses_was_present,
    every_resolution_begins_with_that,
    resolutions_repeat_the_recommendations,
    every_motion_is_moved_and_seconded,
    movers_and_seconders_were_present,
    votes_are_on_resolutions,
)
