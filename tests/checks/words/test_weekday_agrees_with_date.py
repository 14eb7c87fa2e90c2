import dataclasses
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.words.cells import ask, ask_of_nothing, tell
from orderpaper.checks.said import Said
from orderpaper.checks.words.weekday_agrees_with_date import weekday_agrees_with_date as check
from orderpaper.records.columns import Column, Kind
from orderpaper.records.finding import stop
from orderpaper.records.place import Origin, Place, Table
from orderpaper.records.when import WEEKDAYS, say_date
from papers.example import read_example

COLUMN = Column("Date", Kind.TEXT, "When.")


@pytest.mark.parametrize(
    "written",
    [
        *("Monday 28 March 2017", "Mon 28th March 2017", "Monday, 28 March 2017", "Mon. 28 Mar 2017"),
        *("Monday 28th of March 2017", "Monday the 28th of March, 2017", "Monday 28/03/2017", "Mon 28/3/2017"),
        "Monday\n28 March 2017",
    ],
)
def test_a_date_with_another_weekday_stops(written):
    said = " ".join(written.split())
    assert tell(check, f"It was held on {written}, in the hall.")[0].replace(", 2017", " 2017") == (
        f"“{said}” does not agree with itself: 28 March 2017 is a Tuesday. Correct the weekday or the date.".replace(
            ", 2017", " 2017"
        )
    )


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("31 February 2017", "February 2017 has 28 days"),
        ("31st of June 2017", "June 2017 has 30 days"),
        ("29 February 2017", "February 2017 has 28 days"),
        ("31 June", "June has 30 days"),
        ("30/02/2017", "February 2017 has 28 days"),
        ("45 March 2017", "March 2017 has 31 days"),
    ],
)
def test_a_day_that_no_month_has_stops(written, last):
    assert ask(check, "Before.", f"It is due on {written}.") == [
        stop(
            "weekday-agrees-with-date",
            Place("plan.xlsx", "Narrative", "C3"),
            f"“{written}” is not a date: {last}. Correct the day or the month.",
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("Tuesday 28 March 2017", "Tues 28th March 2017", "Tuesday 28/03/2017", "29 February 2016", "29 February"),
        *(
            "Tuesday 28 March",
            "31 may do it",
            "40 March",
            "£45 March 2017",
            "case 17/31/2017",
            "1,031 June 2017",
            "99/99/2017",
        ),
        *("Every Monday. 28 March 2017 is far.", "0 June", "May 2017", "Sat on 28 March 2017", "14 Marching bands"),
    ],
)
def test_right_dates_and_what_is_no_date_are_fine(text):
    assert tell(check, text) == []


@given(st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31)), st.sampled_from(WEEKDAYS))
def test_exactly_the_true_weekday_is_fine(day, weekday):
    is_true = WEEKDAYS[day.weekday()] == weekday
    assert (tell(check, f"On {weekday} {say_date(day)}.") == []) is is_true
    assert (tell(check, f"On {weekday[:3]} {day:%d/%m/%Y}.") == []) is is_true


def test_empty_rows_are_no_fault():
    assert ask_of_nothing(check) == []


def test_a_date_in_a_pasted_table_is_of_the_year_of_its_period():
    said = Said("Tuesday 19 June", Origin(Table("s.xlsx", "Matches", {}), 3, {"Date": "B3"}), "Date", COLUMN, 2014)
    (found,) = check(read_example(), (said,))
    assert (found.place.at, found.message) == (
        "B3",
        "“Tuesday 19 June” does not agree with itself: 19 June 2014 is a Thursday. Correct the weekday or the date.",
    )
    assert not list(check(read_example(), (dataclasses.replace(said, year=0),)))
