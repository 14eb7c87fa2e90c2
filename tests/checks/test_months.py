import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.months import Month, read_month
from orderpaper.records.when import MONTHS

APRIL = Month(2016 * 12 + 3, has_year=True)


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
        "",
        "Year to Apr 2016",
    ],
)
def test_what_is_no_month_alone_is_not_read(words):
    assert read_month(words) is None


@given(st.dates(dt.date(2000, 1, 1), dt.date(2050, 1, 1)))
def test_the_month_after_has_the_number_after(day):
    after = (day.replace(day=28) + dt.timedelta(7)).replace(day=1)
    numbers = [read_month(f"{MONTHS[each.month - 1][:3]}-{each.year % 100:02d}").number for each in (day, after)]
    assert numbers[1] - numbers[0] == 1
