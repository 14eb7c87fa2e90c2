"""Takes the bundle, and the tables as judged; gives findings where the analyst’s tables are not as they must be."""

from orderpaper.checks.figures.dashes_have_a_meaning import dashes_have_a_meaning
from orderpaper.checks.figures.every_month_has_one_figure import every_month_has_one_figure
from orderpaper.checks.figures.every_rate_names_its_denominator import every_rate_names_its_denominator
from orderpaper.checks.figures.every_table_and_chart_can_be_made import every_table_and_chart_can_be_made
from orderpaper.checks.figures.figures_in_confidence_are_dated import figures_in_confidence_are_dated
from orderpaper.checks.figures.figures_in_confidence_are_not_repeated import figures_in_confidence_are_not_repeated
from orderpaper.checks.figures.months_are_not_of_the_year_before import months_are_not_of_the_year_before
from orderpaper.checks.figures.months_run_on import months_run_on
from orderpaper.checks.figures.named_rows_are_in_their_table import named_rows_are_in_their_table
from orderpaper.checks.figures.pasted_figures_follow_from_their_table import pasted_figures_follow_from_their_table
from orderpaper.checks.figures.rows_and_columns_are_named_once import rows_and_columns_are_named_once
from orderpaper.checks.figures.series_keep_to_one_unit import series_keep_to_one_unit
from orderpaper.checks.figures.shares_add_up_to_100 import shares_add_up_to_100
from orderpaper.checks.figures.small_counts_are_not_shown import small_counts_are_not_shown
from orderpaper.checks.figures.thousands_are_not_decimals import thousands_are_not_decimals
from orderpaper.checks.figures.totals_agree_with_their_rows import totals_agree_with_their_rows
from orderpaper.checks.figures.wards_are_not_shown_by_month import wards_are_not_shown_by_month
from orderpaper.checks.said import Check, DisplayCheck, JudgedCheck

TABLE_CHECKS: tuple[Check, ...] = (
    figures_in_confidence_are_dated,
    figures_in_confidence_are_not_repeated,
    named_rows_are_in_their_table,
    rows_and_columns_are_named_once,
    series_keep_to_one_unit,
    months_run_on,
    dashes_have_a_meaning,
    small_counts_are_not_shown,
    wards_are_not_shown_by_month,
)
JUDGED_CHECKS: tuple[JudgedCheck, ...] = (
    thousands_are_not_decimals,
    totals_agree_with_their_rows,
    pasted_figures_follow_from_their_table,
    shares_add_up_to_100,
    every_rate_names_its_denominator,
    every_month_has_one_figure,
    months_are_not_of_the_year_before,
)
DISPLAY_CHECKS: tuple[DisplayCheck, ...] = (every_table_and_chart_can_be_made,)
CHECKS: tuple[Check | JudgedCheck | DisplayCheck, ...] = (*TABLE_CHECKS, *JUDGED_CHECKS, *DISPLAY_CHECKS)
