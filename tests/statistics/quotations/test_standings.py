"""Rates with whom they are counted against, ranks with their end, shares of a total, and the best four."""

import pytest

from named_figures import WARDS, YEARS, figures_of, say, say_all

RESIDENTS = "155,800 residents, mid-2011, ONS\nBurglary – Dwelling: 63,400 households, mid-2011, ONS"
AREAS = """
District  | 2012 | 2013
Ashford   | 500  | 480
Dover     | 450  | 470
Kent      | 4,000 | 3,900
Maidstone | 600  | 590
Swale     | 700  | 590
Thanet    | 900  | 910
"""


def test_a_rate_says_whom_it_is_counted_against():
    names = figures_of(YEARS, denominator=RESIDENTS)
    assert say_all(names, "annual_changes.all_crime", "rate", "rate_in_words", "rate_change", "interval") == [
        "53.25",
        "53.25 per 1,000 residents, mid-2011 (ONS)",
        "the rate fell by 6.5%, and so did the number",
        "between 52.11 and 54.41 (95% confidence)",
    ]


def test_a_row_is_counted_against_its_own_denominator():
    names = figures_of(YEARS, denominator=RESIDENTS)
    assert say(names, "annual_changes.burglary_dwelling.rate_in_words") == "6.91 per 1,000 households, mid-2011 (ONS)"


def test_without_a_denominator_it_is_said_what_is_needed_and_where():
    what, cell = say(figures_of(YEARS), "annual_changes.all_crime.rate")
    assert (what, cell) == ("the number that All Crime is counted against", "M2")


def test_where_the_number_of_people_changed_that_is_told_from_the_rate():
    names = figures_of(YEARS, denominator="150,000 residents, mid-2011, ONS\n160,000 residents, mid-2012, ONS")
    assert say_all(names, "annual_changes.all_crime", "rate", "rate_change") == [
        "51.85",
        "the rate fell by 12.3%, the number fell by 6.5%, while residents rose by 6.7%",
    ]


def test_the_rate_of_an_area_needs_a_denominator_of_its_own():
    names = figures_of(AREAS, rows_are="Area", denominator="155,800 residents, mid-2011, ONS")
    assert say(names, "annual_changes.dover.rate")[0] == "the number that Dover is counted against"


def test_a_table_of_rates_holds_the_rate_itself():
    names = figures_of("District | 2013\nDover | 53.2", rows_are="Area", unit="Per 1,000 people")
    assert say_all(names, "annual_changes.dover", "rate", "rate_in_words") == ["53.2", "53.2 per 1,000 people"]


def test_percentages_have_no_rate():
    names = figures_of("Measure | 2013\nRepeat | 26.2%", unit="Per cent", denominator=RESIDENTS)
    assert say(names, "annual_changes.repeat.rate")[0] == "a count of Repeat to work out a rate from"


def test_a_rank_says_its_end_and_how_many():
    names = figures_of(WARDS, rows_are="Ward", rank="1 is best")
    assert say_all(names, "annual_changes.high_street", "rank", "place") == ["4th lowest of 4", "4th"]
    assert say_all(names, "annual_changes.fant", "rank", "place") == ["joint 2nd lowest of 4", "joint 2nd"]


def test_ranks_by_rate_may_differ_from_ranks_by_number():
    people = "Fant: 1,000 residents, mid-2011, ONS\nHigh Street: 91,100 residents, mid-2011, ONS"
    names = figures_of(WARDS, rows_are="Ward", rank="1 is worst", denominator=people)
    assert say_all(names, "annual_changes.fant", "rank", "rate_rank") == ["joint 2nd highest of 4", "highest of 2"]


@pytest.mark.parametrize(
    ("values", "what", "cell"),
    [
        ({"rows_are": "Crime type", "rank": "1 is best"}, "areas to rank Fant among", "C2"),
        ({"rows_are": "Ward"}, "which end rank 1 is", "P2"),
        ({"rows_are": "Ward", "rank": "1 is best", "good_is": "Neither"}, "which end rank 1 is", "E2"),
    ],
)
def test_a_rank_that_cannot_be_says_what_it_needs(values, what, cell):
    assert say(figures_of(WARDS, **values), "annual_changes.fant.rank") == (what, cell)


def test_a_total_has_no_rank():
    names = figures_of(WARDS, rows_are="Ward", rank="1 is best")
    assert "no area" in say(names, "annual_changes.total.rank")[0]


def test_a_share_is_of_the_total_that_counts_the_row():
    assert say(figures_of(WARDS, rows_are="Ward"), "annual_changes.fant.share") == "16.7%"


def test_a_share_of_a_hidden_total_is_hidden():
    names = figures_of("Ward | 2013\nFant | 30\nPark | 70\nTotal | [c]", rows_are="Ward")
    assert say(names, "annual_changes.fant.share") == "[c]"


def test_without_a_total_there_is_no_share():
    assert say(figures_of(YEARS), "annual_changes.all_crime.share") == ("the total that All Crime is part of", "L2")


def test_a_share_of_a_total_column_is_found_in_a_table_of_months():
    text = "Month | Burglary | Robbery | Total\nApr-13 | 30 | 10 | 40\nMay-13 | 24 | 8 | 32"
    assert say(figures_of(text, rows_are="Month"), "annual_changes.robbery.share") == "25.0%"


def test_the_best_four_leave_our_own_area_out():
    names = figures_of(AREAS, rows_are="Area", ours="Maidstone")
    # Dover 470, Ashford 480, Swale 590, Thanet 910.
    assert say(names, "annual_changes.maidstone.best_four") == "612.5"


def test_three_others_are_too_few_for_the_best_four():
    names = figures_of(WARDS, rows_are="Ward", ours="Fant")
    assert say(names, "annual_changes.fant.best_four")[0] == "four areas to compare Fant with"
