"""Dates, and periods of months."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.quantity import Unit
from orderpaper.records.when import MONTHS, WEEKDAYS
from orderpaper.statistics.language.days import NAMES, read_date, read_months
from orderpaper.statistics.language.wording import put_plain

START = re.compile(rf"[0-9]|\b(?:{'|'.join(NAMES)})\b", re.IGNORECASE)


def date(text):
    """Give the date at the first digit, month or weekday of some words."""
    return read_date(put_plain(text), START.search(text).start())


def months(text):
    """Give the period of months that some words begin with."""
    return read_months(put_plain(text), 0)


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("on 14 February 2017.", "14 February 2017", 20170214),
        ("ON TUESDAY 14 FEBRUARY 2017", "TUESDAY 14 FEBRUARY 2017", 20170214),
        ("Tuesday 14 February", "Tuesday 14 February", 214),
        ("Monday, 5 June 2017", "Monday, 5 June 2017", 20170605),
        ("Mon 5 Jun", "Mon 5 Jun", 605),
        ("16/02/2017", "16/02/2017", 20170216),
        ("20/03/17", "20/03/17", 20170320),
        ("12.5.2016", "12.5.2016", 20160512),
        ("2016-05-12", "2016-05-12", 20160512),
        ("February 16th 2017", "February 16th 2017", 20170216),
        ("March 28 th 2017", "March 28 th 2017", 20170328),
        ("June 5, 2017", "June 5, 2017", 20170605),
        ("by May 30th.", "May 30th", 530),
        ("since 1st April 2010,", "1st April 2010", 20100401),
        ("the 2nd of May", "2nd of May", 502),
        ("5th and 6th June", "5th and 6th June", 606),
        ("5-7 June 2017", "5-7 June 2017", 20170607),
        ("from 12 June to", "12 June", 612),
        ("31 June 2014", "31 June 2014", 20140631),
    ],
)
def test_dates_are_read_in_every_form(text, said, value):
    quantity = date(text)
    assert (quantity.text, quantity.value, quantity.unit) == (said, value, Unit.DATE)


@pytest.mark.parametrize(
    "text",
    ["12 may be", "12 march past", "March 2013", "Nov 15 to", "March 13 burglaries", "5.1.2 The", "1.5 May", "May 15%"],
)
def test_counts_and_months_are_no_dates(text):
    assert date(text) is None


@pytest.mark.parametrize(
    ("text", "value", "last"),
    [
        ("April 2012 to March 2013", 2012, 2013),
        ("Nov 15 – Oct 16", 2015, 2016),
        ("September 2015 - August 2016", 2015, 2016),
        ("December 15 - November 16", 2015, 2016),
        ("June 2012 and May 2013", 2012, 2013),
        ("April to September 2013", 2013, None),
        ("Apr to Dec 2013", 2013, None),
        ("April – December 2013", 2013, None),
        ("March 2014", 2014, None),
        ("Apr-13", 2013, None),
        ("Apr ’13", 2013, None),
        ("May 13", 2013, None),
        ("Oct15 to Sep16", 2015, 2016),
    ],
)
def test_periods_of_months_are_read_with_their_years(text, value, last):
    quantity = months(text)
    assert (quantity.text, quantity.value, quantity.last, quantity.unit) == (text, value, last, Unit.PERIOD)


@pytest.mark.parametrize("text", ["may 2013", "April", "Apr 13 burglaries", "May 13%", "April 1st", "March 2014x5"[:5]])
def test_words_without_a_year_are_no_period_of_months(text):
    assert months(text) is None


@given(
    st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31)),
    st.sampled_from([
        "{d} {m} {y}",
        "{w} {d} {m} {y}",
        "{w}, {d} {m}, {y}",
        "{d} of {m} {y}",
        "{m} {d}, {y}",
        "{d}/{n}/{y}",
        "{y}-{n:02}-{d:02}",
    ]),
)
def test_any_date_in_any_form_is_read_back_exactly(day, form):
    text = form.format(d=day.day, m=MONTHS[day.month - 1], n=day.month, y=day.year, w=WEEKDAYS[day.weekday()])
    quantity = date(f"{text} came")
    assert (quantity.text, quantity.value) == (text, day.year * 10000 + day.month * 100 + day.day)
