"""Years are read as plans write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from orderpaper.records.years import Years, first_year, follows, read_years

MISSING = Missing("year", Place("p.xlsx"))


@pytest.mark.parametrize(
    ("year", "first"),
    [
        ("2016/17", 2016),
        ("2016-17", 2016),
        ("2016–2017", 2016),
        ("16/17", 2016),
        ("16 – 17", 2016),
        ("from 2014/15 on", 2014),
        ("", 0),
        ("last year", 0),
        (MISSING, 0),
        (Missing("year", Place("p.xlsx"), "2016"), 0),
    ],
)
def test_the_first_calendar_year_of_a_plan_year_is_read(year, first):
    assert first_year(year) == first


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2016/17", Years(2016, 2017)),
        (" 2016 – 2017 ", Years(2016, 2017)),
        ("16-17", Years(2016, 2017)),
        ("1999/00", Years(1999, 2000)),
        ("2013–2018", Years(2013, 2018)),
        ("2016", Years(2016, 2016)),
        ("16", None),
        ("2017/16", None),
        ("2017/17", None),
        ("the year 2016/17", None),
        ("", None),
        (MISSING, None),
    ],
)
def test_years_are_read_where_nothing_stands_beside_them(text, years):
    assert read_years(text) == years


@pytest.mark.parametrize(
    ("before", "after", "is_so"),
    [
        ("2016/17", "2017/18", True),
        ("2016/17", "2018/19", False),
        ("2016/17", "2016/17", False),
        ("2017/18", "2016/17", False),
        ("2016", "2017", True),
        ("2016", "2018", False),
        ("2014–17", "2017–20", True),
        ("2014–16", "2017–19", True),
        ("2014–16", "2018–20", False),
        ("2016/17", "2017–20", True),
    ],
)
def test_one_year_follows_on_the_other(before, after, is_so):
    assert follows(read_years(before), read_years(after)) is is_so


@given(st.integers(1950, 2090), st.sampled_from("/–-"))
def test_every_year_follows_on_the_one_before_however_it_is_written(year, between):
    short = read_years(f"{year}{between}{(year + 1) % 100:02d}")
    assert short == read_years(f"{year}{between}{year + 1}")
    assert follows(short, read_years(f"{year + 1}{between}{year + 2}"))
    assert not follows(short, read_years(f"{year + 2}{between}{year + 3}"))
