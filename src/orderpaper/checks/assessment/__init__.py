"""Takes the bundle; gives findings where the strategic assessment is not as one must be."""

from orderpaper.checks.assessment.assessment_years_follow_on import assessment_years_follow_on
from orderpaper.checks.assessment.chapter_numbers_run_on import chapter_numbers_run_on
from orderpaper.checks.assessment.data_period_covers_the_tables import data_period_covers_the_tables
from orderpaper.checks.assessment.displays_lead_to_a_chapter import displays_lead_to_a_chapter
from orderpaper.checks.assessment.every_call_has_its_footnote import every_call_has_its_footnote
from orderpaper.checks.assessment.every_footnote_is_used import every_footnote_is_used
from orderpaper.checks.assessment.every_recommendation_has_a_reason import every_recommendation_has_a_reason
from orderpaper.checks.assessment.headlines_are_in_their_table import headlines_are_in_their_table
from orderpaper.checks.assessment.priorities_are_counted_as_listed import priorities_are_counted_as_listed
from orderpaper.checks.assessment.recommendations_agree_with_last_year import recommendations_agree_with_last_year
from orderpaper.checks.assessment.themes_run_through_recommended_priorities import (
    themes_run_through_recommended_priorities,
)
from orderpaper.checks.said import Check

CHECKS: tuple[Check, ...] = (
    assessment_years_follow_on,
    chapter_numbers_run_on,
    every_recommendation_has_a_reason,
    recommendations_agree_with_last_year,
    headlines_are_in_their_table,
    priorities_are_counted_as_listed,
    themes_run_through_recommended_priorities,
    data_period_covers_the_tables,
    displays_lead_to_a_chapter,
    every_call_has_its_footnote,
    every_footnote_is_used,
)
