"""Takes a paper read for proof; gives its claims in reading order, each with its answer, no fault told twice."""

from collections.abc import Callable, Iterable, Iterator

from orderpaper.checks.proof.acronyms_have_one_meaning import acronyms_have_one_meaning
from orderpaper.checks.proof.actions_have_a_lead_and_a_date import actions_have_a_lead_and_a_date
from orderpaper.checks.proof.appendices_run_on import appendices_run_on
from orderpaper.checks.proof.captions_run_on import captions_run_on
from orderpaper.checks.proof.change_follows_from_its_numbers import change_follows_from_its_numbers
from orderpaper.checks.proof.contents_agree_with_headings import contents_agree_with_headings
from orderpaper.checks.proof.council_is_in_the_timetable_when_council_decides import (
    council_is_in_the_timetable_when_council_decides,
)
from orderpaper.checks.proof.counts_are_not_negative import counts_are_not_negative
from orderpaper.checks.proof.cross_references_lead_somewhere import cross_references_lead_somewhere
from orderpaper.checks.proof.direction_agrees_with_its_numbers import direction_agrees_with_its_numbers
from orderpaper.checks.proof.every_acronym_is_explained import every_acronym_is_explained
from orderpaper.checks.proof.every_month_has_one_figure import every_month_has_one_figure
from orderpaper.checks.proof.every_name_is_spelt_one_way import every_name_is_spelt_one_way
from orderpaper.checks.proof.headings_and_cells_are_filled import headings_and_cells_are_filled
from orderpaper.checks.proof.highest_and_lowest_are_those_of_their_table import (
    highest_and_lowest_are_those_of_their_table,
)
from orderpaper.checks.proof.list_numbers_run_on import list_numbers_run_on
from orderpaper.checks.proof.lists_are_as_long_as_announced import lists_are_as_long_as_announced
from orderpaper.checks.proof.minute_numbers_run_on import minute_numbers_run_on
from orderpaper.checks.proof.months_are_not_of_the_year_before import months_are_not_of_the_year_before
from orderpaper.checks.proof.no_prompt_is_left_over import no_prompt_is_left_over
from orderpaper.checks.proof.no_word_is_doubled import no_word_is_doubled
from orderpaper.checks.proof.nothing_is_left_unfinished import nothing_is_left_unfinished
from orderpaper.checks.proof.one_measure_has_one_value import one_measure_has_one_value
from orderpaper.checks.proof.parts_add_up_to_their_whole import parts_add_up_to_their_whole
from orderpaper.checks.proof.pasted_figures_follow_from_their_table import pasted_figures_follow_from_their_table
from orderpaper.checks.proof.periods_can_be import periods_can_be
from orderpaper.checks.proof.priorities_run_on import priorities_run_on
from orderpaper.checks.proof.ranks_agree_with_each_other import ranks_agree_with_each_other
from orderpaper.checks.proof.rates_follow_from_their_counts import rates_follow_from_their_counts
from orderpaper.checks.proof.section_numbers_run_on import section_numbers_run_on
from orderpaper.checks.proof.sentences_agree_with_their_tables import sentences_agree_with_their_tables
from orderpaper.checks.proof.share_follows_from_its_numbers import share_follows_from_its_numbers
from orderpaper.checks.proof.shares_add_up_to_100 import shares_add_up_to_100
from orderpaper.checks.proof.text_speaks_of_this_year import text_speaks_of_this_year
from orderpaper.checks.proof.thousands_are_not_decimals import thousands_are_not_decimals
from orderpaper.checks.proof.totals_agree_with_their_rows import totals_agree_with_their_rows
from orderpaper.checks.proof.weekday_agrees_with_date import weekday_agrees_with_date
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.reading import Reading

ProofCheck = Callable[[Reading], Iterable[Claim]]
CHECKS: tuple[ProofCheck, ...] = (
    change_follows_from_its_numbers,
    direction_agrees_with_its_numbers,
    counts_are_not_negative,
    share_follows_from_its_numbers,
    parts_add_up_to_their_whole,
    lists_are_as_long_as_announced,
    rates_follow_from_their_counts,
    sentences_agree_with_their_tables,
    ranks_agree_with_each_other,
    highest_and_lowest_are_those_of_their_table,
    one_measure_has_one_value,
    thousands_are_not_decimals,
    pasted_figures_follow_from_their_table,
    totals_agree_with_their_rows,
    shares_add_up_to_100,
    every_month_has_one_figure,
    months_are_not_of_the_year_before,
    weekday_agrees_with_date,
    periods_can_be,
    text_speaks_of_this_year,
    section_numbers_run_on,
    list_numbers_run_on,
    minute_numbers_run_on,
    priorities_run_on,
    captions_run_on,
    appendices_run_on,
    cross_references_lead_somewhere,
    contents_agree_with_headings,
    council_is_in_the_timetable_when_council_decides,
    actions_have_a_lead_and_a_date,
    no_prompt_is_left_over,
    nothing_is_left_unfinished,
    no_word_is_doubled,
    headings_and_cells_are_filled,
    every_name_is_spelt_one_way,
    acronyms_have_one_meaning,
    every_acronym_is_explained,
)
"""Every check of a paper; where two find fault with the same words of one place, the first is heard."""
ORDER = {Severity.STOP: 0, Severity.QUERY: 1, Severity.NOTE: 2, None: 3}


def check_manuscript(reading: Reading) -> tuple[Claim, ...]:
    """Give every claim of a paper that was checked, in reading order, those that hold too."""
    claims = list(_leave_out_repeated(claim for check in CHECKS for claim in check(reading)))
    return tuple(sorted(claims, key=lambda claim: (claim.where.line, claim.where.page, claim.where.paragraph)))


def _leave_out_repeated(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Leave out a fault that another check found with the same words in the same place."""
    told = set()
    for claim in claims:
        words = (claim.where, claim.stated or claim.quote)
        if claim.answer is not None and words in told:
            continue
        if claim.answer is not None:
            told.add(words)
        yield claim


def list_faults(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Give the claims that do not hold, those that cannot be right first, each in reading order."""
    return tuple(sorted((claim for claim in claims if claim.answer is not None), key=lambda each: ORDER[each.answer]))
