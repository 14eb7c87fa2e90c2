"""Headings and names of rows: which period they name, when it ends, and how long it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.month import Month
from orderpaper.statistics.dates import find_month, put_in_time, read_dated


@pytest.mark.parametrize(
    ("heading", "period", "rest", "ends", "length"),
    [
        ("2012/2013", "2012/2013", "", (2013, 3), 12),
        ("2012-13", "2012-13", "", (2013, 3), 12),
        ("2013", "2013", "", (2013, 12), 12),
        ("2013–2015", "2013–2015", "", (2015, 12), 36),
        ("Apr-13", "Apr-13", "", (2013, 4), 1),
        ("04/2016", "04/2016", "", (2016, 4), 1),
        ("Nov 2015 – Oct 2016", "Nov 2015 – Oct 2016", "", (2016, 10), 12),
        ("Apr to Dec 2013", "Apr to Dec 2013", "", (2013, 12), 9),
        ("Q1 2013/14", "Q1 2013/14", "", (2013, 6), 3),
        ("Quarter 2 2013", "Quarter 2 2013", "", (2013, 6), 3),
        ("mid-2011", "mid-2011", "", (2011, 6), 0),
        ("Proportion – 2015", "2015", "Proportion", (2015, 12), 12),
        ("Total unemployed as at July 2012", "July 2012", "Total unemployed as at", (2012, 7), 1),
    ],
)
def test_a_heading_is_parted_into_its_period_and_what_is_counted(heading, period, rest, ends, length):
    dated = read_dated(heading)
    assert (dated.period, dated.rest, dated.length) == (period, rest, length)
    assert dated.ends == ends[0] * 12 + ends[1] - 1


@pytest.mark.parametrize("heading", ["Aged 17-24", "Per 1,000", "Marches", "Maidstone", "16/24", "KSI 17-24 yrs12"])
def test_what_only_looks_like_a_date_is_none(heading):
    assert read_dated(heading).period == ""
    assert read_dated(heading).rest == heading


def test_a_month_or_a_quarter_without_a_year_is_a_period_whose_end_is_not_known():
    assert (read_dated("April").period, read_dated("April").ends, read_dated("April").length) == ("April", None, 1)
    assert (read_dated("Q3").ends, read_dated("Q3").length) == (None, 3)


def test_only_a_month_of_a_year_is_found_as_a_month():
    assert find_month("Mar-13") == Month(2013 * 12 + 2)
    assert find_month("March") is None
    assert find_month("2012/13") is None


def test_headings_are_put_in_the_order_of_their_ends():
    assert put_in_time(["2013", "2011", "2012"]) == ["2011", "2012", "2013"]


def test_headings_of_which_one_has_no_end_stay_as_they_stand():
    assert put_in_time(["2013", "April", "2012"]) == ["2013", "April", "2012"]


@given(st.integers(1950, 2080), st.integers(1, 12))
def test_every_month_of_every_year_is_read_as_it_is_said(year, month):
    label = str(Month(year * 12 + month - 1))
    assert find_month(label) == Month(year * 12 + month - 1)


@given(st.text(max_size=30))
def test_no_heading_is_too_odd_to_be_read(heading):
    dated = read_dated(heading)
    assert dated.period in heading
