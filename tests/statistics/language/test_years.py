"""Years, or counts of four figures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.wording import put_plain
from orderpaper.statistics.language.years import read_quarter, read_year, read_years


def at(text, pattern="(?:19|20)[0-9]{2}"):
    """Give words, and where the first four figures in them begin."""
    return put_plain(text), re.search(pattern, text).start()


@pytest.mark.parametrize(
    "text",
    [
        "in 2010 it",
        "since 2008.",
        "2015 – 50,",
        "(2001)",
        "the 2011 Census",
        "2011 figures show",
        "from 2001 to 2011 it",
        "in 1958 crimes rose",
        "mid-2011 figure",
        "2011 saw the",
        "the 2010 Index",
        "51 in 2014 to 59",
        "less than 2012.",
    ],
)
def test_four_figures_are_a_year_where_nothing_is_counted(text):
    assert read_year(*at(text)).unit is Unit.YEAR


@pytest.mark.parametrize(
    "text",
    [
        "1958 crimes were",
        "of 2012 incidents",
        "from 1950 to 2683",
        "from 1950 cases to 2683",
        "compared to 1987 in the previous year",
        "some 2000 people",
        "1987 last year",
        "2015 of them",
        "1987 (from 2101)",
        "£2000",
        "2010.5",
        "2,010",
        "2010%",
        "2010/11",
        "to 2000-acre",
    ],
)
def test_four_figures_are_a_count_beside_another_or_before_a_noun(text):
    assert read_year(*at(text, "(?:19|20|2,0)[0-9]{2}")) is None


def test_the_second_of_two_counts_is_a_count_too():
    words = put_plain("from 2683 to 1950 in all")
    assert read_year(words, 13) is None


@pytest.mark.parametrize(
    ("text", "value", "last"),
    [
        ("2012/13", 2012, 2013),
        ("2012-13", 2012, 2013),
        ("2012–2013", 2012, 2013),
        ("2010/ 2011", 2010, 2011),
        ("20012-13", 20012, 2013),
        ("1994-98", 1994, 1998),
        ("1998-03", 1998, 2003),
        ("2017-16", 2017, 2016),
        ("1985-03", 1985, 1903),
        ("2012 – 13", 2012, 2013),
        ("2013-18", 2013, 2018),
        ("1990s", 1990, None),
    ],
)
def test_years_are_read_as_a_period(text, value, last):
    quantity = read_years(*at(f"in {text}, it", "(?:19|20)[0-9]{2}"))
    assert (quantity.text, quantity.value, quantity.last, quantity.unit) == (text, value, last, Unit.PERIOD)


def test_two_figures_and_two_figures_are_a_year_with_a_stroke():
    assert read_years(put_plain("12/13"), 0).value == 2012
    assert read_years(put_plain("12/14"), 0) is None
    assert read_years(put_plain("12-13"), 0) is None
    assert read_years(put_plain("in 12-13"), 3).value == 2012


@pytest.mark.parametrize("text", ["2015 – 50", "2012/13%", "2012-13,000", "2012 to 2013"])
def test_a_year_beside_a_count_is_no_period(text):
    assert read_years(put_plain(text), 0) is None


@pytest.mark.parametrize(
    "text",
    [
        "second quarter of 2013",
        "first two quarters of 2013/14",
        "q1 2013/14",
        "quarter 1 of 2013/14",
        "same 2 quarters in 2012/13",
    ],
)
def test_quarters_of_a_year_are_a_period(text):
    quantity = read_quarter(put_plain(text), 0)
    assert (quantity.text, quantity.unit) == (text, Unit.PERIOD)


@given(st.integers(1900, 2098), st.sampled_from(["/{:02}", "-{:02}", "–{:02}"]))
def test_any_financial_year_is_read_back_exactly(first, form):
    quantity = read_years(put_plain(f"{first}{form.format((first + 1) % 100)}"), 0)
    assert (quantity.value, quantity.last) == (first, first + 1)
