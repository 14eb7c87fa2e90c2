"""Years and months of a period."""

import pytest

from orderpaper.checks.proof.dated.spans import read_months, read_years


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2012/13", 2012, 2013),
        ("1999-00", 1999, 2000),
        ("2013–2018", 2013, 2018),
        ("2017-16", 2017, 2016),
        ("1994-98", 1994, 1998),
    ],
)
def test_years_are_read_whole(text, first, last):
    span = read_years(text)
    assert (span.first, span.last, span.is_backwards) == (first, last, last < first)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("20012-13", "2012-13"), ("20122/13", "2012/13"), ("20132-14", "2013-14"), ("20999-13", ""), ("2012-13", "")],
)
def test_five_figures_mean_the_years_they_are_one_key_from(text, meant):
    assert read_years(text).meant == meant


def test_years_are_turned_and_cut_to_one_as_they_are_printed():
    assert read_years("2017-16").turned == "2016-17"
    assert read_years("2018-2013").turned == "2013-2018"
    assert read_years("2012/14").one == "2012/13"


def test_a_year_and_a_number_up_to_12_may_be_a_month():
    assert read_years("2013-12").may_be_month
    assert not read_years("2013/12").may_be_month
    assert not read_years("2017-16").may_be_month


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("April 2012 to March 2013", 12),
        ("Nov 15 – Oct 16", 12),
        ("April 2013 to March 2012", -12),
        ("May 2013 - May 2013", 1),
    ],
)
def test_months_are_counted_with_both_ends(text, months):
    assert read_months(text).months == months


@pytest.mark.parametrize("text", ["April to March 2013", "June 2013 and May 2012", "2012/13", "March 2013"])
def test_periods_of_one_end_or_none_are_no_months(text):
    assert read_months(text) is None


def test_months_turned_forward_end_in_the_first_such_month_after():
    assert str(read_months("April 2013 to March 2012").forward) == "April 2013 to March 2014"
    assert str(read_months("April 2013 to June 2012").forward) == "April 2013 to June 2013"
