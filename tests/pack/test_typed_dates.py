"""The day that a reviewer typed under an answer."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.typed_dates import read_moment, read_typed_date
from orderpaper.records.when import MONTHS, WEEKDAYS

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31))
THIS_CENTURY = st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31))
MARCH = dt.date(2017, 3, 3)


@pytest.mark.parametrize(
    "words",
    [
        "3 March 2017", "03/03/17", "3.3.2017", "3-3-17", "2017-03-03", "2017-03-03T00:00:00Z", "3rd March, 2017",
        "Friday 3 March 2017", "Fri, 3 Mar 17", "the 3rd of March 2017", "March 3, 2017", "3-Mar-2017",
        " 3  march 2017. ",
        "3 MARCH 2017", "3 Mar. 2017", "Friday, March 3rd 2017", "3 / 3 / 2017", "2017-03-03T09:30:00.5+00:00",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_typed(words):
    assert read_typed_date(words) == MARCH


def test_the_day_stands_before_the_month_and_september_has_four_letters():
    assert read_typed_date("04/03/2017") == dt.date(2017, 3, 4)
    assert read_typed_date("1 Sept 2017") == dt.date(2017, 9, 1)


@pytest.mark.parametrize(
    "words",
    [
        "", "Choose the date", "soon", "yesterday", "3 March", "March 2017", "31/02/2017", "31 June 2017",
        "3 Marhc 2017",
        "03/13/2017", "Monday 3 March 2017", "3 ma 2017", "1/1/0001", "3 March 2150", "3/3/201", "0/3/2017", "12345678",
    ],
)  # fmt: skip
def test_what_says_no_day_is_no_day(words):
    assert read_typed_date(words) is None


@given(DAYS)
def test_every_day_written_in_full_is_read(day):
    month = MONTHS[day.month - 1]
    written = (
        f"{day.day} {month} {day.year}",
        f"{day:%d/%m/%Y}",
        f"{day.day}.{day.month}.{day.year}",
        day.isoformat(),
        f"{WEEKDAYS[day.weekday()]} {day.day} {month} {day.year}",
        f"{month[:3]} {day.day}, {day.year}",
        f"{day.isoformat()}T12:00:00Z",
    )
    assert {read_typed_date(each) for each in written} == {day}


@given(THIS_CENTURY)
def test_a_year_of_two_figures_is_of_this_century(day):
    assert read_typed_date(f"{day.day}/{day.month}/{day.year % 100:02}") == day


@given(DAYS, st.integers(1, 6))
def test_a_weekday_that_does_not_agree_is_not_believed(day, off):
    wrong = WEEKDAYS[(day.weekday() + off) % 7]
    assert read_typed_date(f"{wrong} {day.day} {MONTHS[day.month - 1]} {day.year}") is None


@given(st.text(max_size=40) | st.from_regex(r"[0-9a-z /.,-]{0,24}", fullmatch=True))
def test_any_words_are_a_day_or_none(words):
    found = read_typed_date(words)
    assert found is None or 1990 <= found.year <= 2100


@given(DAYS)
def test_the_day_of_a_moment_is_read(day):
    assert read_moment(f"{day.isoformat()}T23:59:00Z") == day


@pytest.mark.parametrize("moment", ["", "soon", "2017-13-01T00:00:00Z"])
def test_a_moment_that_is_none_has_no_day(moment):
    assert read_moment(moment) is None
