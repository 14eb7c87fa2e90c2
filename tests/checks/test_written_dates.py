"""Dates as they are written, wherever they stand."""

import pytest

from orderpaper.checks.written_dates import find_dates, has_weekday, judge_date


def read(text):
    """Give the one date written in some words."""
    (date,) = find_dates(text)
    return date


@pytest.mark.parametrize(
    ("text", "weekday", "parts"),
    [
        ("on Tuesday 28 March 2017, it", "Tuesday", (28, 3, 2017)),
        ("on Tues. 28th of March 2017", "Tues.", (28, 3, 2017)),
        ("on Tuesday the 28 th March", "Tuesday", (28, 3, 0)),
        ("on 28/03/2017", "", (28, 3, 2017)),
        ("on TUESDAY 28 MARCH 2017", "TUESDAY", (28, 3, 2017)),
        ("on Tuesday, March 28th 2017", "Tuesday", (28, 3, 2017)),
        ("on March 28, 2017", "", (28, 3, 2017)),
        ("by May 30th.", "", (30, 5, 0)),
    ],
)
def test_dates_are_found_in_every_form(text, weekday, parts):
    date = read(text)
    assert (date.weekday, (date.day, date.month, date.year)) == (weekday, parts)
    assert text[date.start :].startswith(date.words[:3])


@pytest.mark.parametrize(
    "text", ["in March 2017", "31 may do it", "In March 13 burglaries", "£45 March 2017", "1.2.2017"]
)
def test_other_words_are_no_dates(text):
    assert not list(find_dates(text))


def test_the_year_around_a_date_is_that_of_a_date_without_one():
    date = read("on Tuesday 19 June there")
    assert judge_date(date) is None
    assert judge_date(date, 2014).true == "Thursday 19 June 2014"
    assert judge_date(date, 2012) is None


def test_a_date_keeps_its_own_year():
    assert judge_date(read("on Tuesday 19 June 2012"), 2014) is None


def test_a_date_without_a_weekday_and_one_that_never_comes_have_any_weekday():
    assert has_weekday(read("on 19 June there"), 2014)
    assert has_weekday(read("on Tuesday 31 June there"), 2014)
