"""Months and spans of them, as headings name them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.month import Month, read_month, read_span
from orderpaper.records.when import MONTHS

APRIL = Month(2016 * 12 + 3)


@pytest.mark.parametrize(
    "words",
    ["April 2016", "Apr 2016", "Apr-16", "apr 16", "Apr ’16", "APRIL\n2016", "1 April 2016", "Apr. 2016", "04/2016"],
)
def test_a_month_is_read_however_it_is_written(words):
    assert read_month(words) == APRIL


def test_a_month_without_a_year_is_counted_from_january():
    assert read_month("Sept") == Month(8, has_year=False)


@pytest.mark.parametrize(
    "words",
    [
        "2011-12",
        "2016/17",
        "2016",
        "Total",
        "Apr 2015 – Mar 2016",
        "Marden 2016",
        "Q1 2016",
        "13/2016",
        "Year to Apr 2016",
        "",
    ],
)
def test_what_is_no_month_alone_is_not_read(words):
    assert read_month(words) is None


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Apr to Dec 2013", "April 2013", "December 2013"),
        ("Apr-Dec 2013", "April 2013", "December 2013"),
        ("Nov 2012 – Jan 2013", "November 2012", "January 2013"),
        ("Nov – Jan 2013", "November 2012", "January 2013"),
        ("Total 2012-13", "April 2012", "March 2013"),
        ("2012/13", "April 2012", "March 2013"),
        ("Total: 2012/2013", "April 2012", "March 2013"),
    ],
)
def test_a_span_is_read_from_its_first_month_to_its_last(words, first, last):
    assert tuple(map(str, read_span(words))) == (first, last)


@pytest.mark.parametrize(
    "words", ["Total", "2012", "2012-14", "Apr 13", "Dec 2013 to Apr 2013", "Apr to Dec", "A to B", "Burglary – Other"]
)
def test_what_is_no_span_is_not_read(words):
    assert read_span(words) is None


@given(st.integers(1900 * 12, 2099 * 12), st.integers(-400, 400))
def test_a_month_said_is_read_back(number, by):
    month = Month(number)
    assert read_month(str(month)) == month
    assert month.plus(by).plus(-by) == month
    assert str(month).split()[0] in MONTHS
