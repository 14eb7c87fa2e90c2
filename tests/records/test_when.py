"""Dates and times as papers print them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.when import When, in_month, on_day, say_date, say_time, say_weekday

DAY = dt.date(2017, 3, 28)


def test_a_day_is_printed_without_a_nought_before_it():
    assert say_date(dt.date(2017, 3, 1)) == "1 March 2017"
    assert say_weekday(DAY) == "Tuesday 28 March 2017"


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (dt.time(18, 30), "6.30 pm"),
        (dt.time(9, 5), "9.05 am"),
        (dt.time(12, 0), "12.00 pm"),
        (dt.time(0, 0), "12.00 am"),
    ],
)
def test_a_time_is_printed_by_the_twelve_hour_clock(time, words):
    assert say_time(time) == words


def test_a_month_is_never_printed_as_its_first_day():
    assert str(on_day(DAY)) == "28 March 2017"
    assert str(in_month(DAY)) == "March 2017"
    assert (in_month(DAY).day, in_month(DAY).is_month) == (dt.date(2017, 3, 1), True)
    assert (str(When("Ongoing")), When("Ongoing").day) == ("Ongoing", None)


@given(st.dates())
def test_a_printed_day_is_the_calendars_own(day):
    assert say_weekday(day) == f"{day:%A} {day.day} {day:%B} {day.year}"
