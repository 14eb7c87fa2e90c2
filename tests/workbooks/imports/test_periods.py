"""Months, quarters and years as data files write them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.errors import OrderpaperError
from orderpaper.records.month import read_month, read_span
from orderpaper.workbooks.imports.periods import (
    Period,
    find_period,
    join_periods,
    read_bound,
    read_data_month,
    read_financial_year,
    read_heading,
    say_month,
    say_months,
    year_from_april,
)
from orderpaper.workbooks.unreadable import Unreadable

MARCH = 2024 * 12 + 2
MONTHS = st.integers(1990 * 12, 2099 * 12)


@pytest.mark.parametrize(
    "written",
    ["2024-03", "Mar-24", "March 2024", "2024-03-01", "45352", 45352, 45352.0, dt.date(2024, 3, 1),
     "13/03/2024", "03/25/24", "03/03/2024", "2024-03-05T10:00:00+00:00"],
)  # fmt: skip
def test_a_month_is_read_however_a_program_has_changed_it(written):
    assert read_data_month(written) == MARCH


@pytest.mark.parametrize("written", ["01/03/2024", "03/01/2024", "3.4.24"])
def test_a_day_and_month_that_may_be_swapped_are_refused(written):
    with pytest.raises(Unreadable, match=r"may be (January|March) 2024 or (March|April) 2024"):
        read_data_month(written)


@pytest.mark.parametrize("written", ["", None, "2024-13", "Drugs", "31/31/2024", 7, 99999, "March", "0000-00-00"])
def test_what_is_no_month_is_refused(written):
    with pytest.raises(Unreadable):
        read_data_month(written)


@given(MONTHS)
def test_every_month_is_read_back_from_how_it_is_said(number):
    assert read_data_month(say_month(number)) == number
    assert read_month(say_month(number)).number == number


@given(MONTHS)
def test_a_quarter_is_said_so_that_statistics_read_it(first):
    read = read_span(str(Period(first, first + 2)))
    assert (read[0].number, read[1].number) == (first, first + 2)


@pytest.mark.parametrize(
    ("period", "said", "span"),
    [
        (Period(MARCH, MARCH), "Mar 2024", "Mar 2024"),
        (year_from_april(2022), "2022/23", "Apr 2022 – Mar 2023"),
        (Period(2022 * 12, 2022 * 12 + 11), "2022", "Jan 2022 – Dec 2022"),
        (Period(2022 * 12 + 9, 2023 * 12 + 8), "Year ending Sep 2023", "Oct 2022 – Sep 2023"),
        (Period(2022 * 12 + 3, 2022 * 12 + 5), "Apr to Jun 2022", "Apr 2022 – Jun 2022"),
        (Period(2022 * 12 + 10, 2023 * 12), "Nov 2022 to Jan 2023", "Nov 2022 – Jan 2023"),
    ],
)
def test_a_period_is_said_as_a_heading_and_as_a_span(period, said, span):
    assert (str(period), period.span) == (said, span)


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Table C3: year ending March 2023", year_from_april(2022)),
        ("Offences, April 2022 to March 2023, England", year_from_april(2022)),
        ("Apr '11 to Mar '12", year_from_april(2011)),
        ("Recorded crime 2023", None),
        ("year ending Foo 2023", None),
        ("March 2023 to April 2022", None),
    ],
)
def test_the_period_of_a_title_is_found_or_there_is_none(title, period):
    assert find_period(title) == period


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        ("2022", Period(2022 * 12, 2022 * 12 + 11)),
        ("Mid-2022", Period(2022 * 12, 2022 * 12 + 11)),
        ("2022/23", year_from_april(2022)),
        ("2022-23", year_from_april(2022)),
        ("2022-03", Period(2022 * 12 + 2, 2022 * 12 + 2)),
        ("March 2022", Period(2022 * 12 + 2, 2022 * 12 + 2)),
        ("2022/24", None),
        ("All ages", None),
        ("90+", None),
    ],
)
def test_a_heading_is_a_period_or_it_is_none(heading, period):
    assert read_heading(heading) == period


def test_a_bound_that_is_no_month_is_refused_with_what_to_write():
    assert read_bound("2023/24", "--since") == year_from_april(2023)
    with pytest.raises(OrderpaperError, match=r"--since: “soon” is not a month or a year\. Write it as 2024-03"):
        read_bound("soon", "--since")


def test_a_financial_year_is_of_two_years_that_follow():
    assert [read_financial_year(each) for each in ("2020/21", "2020-21", "1999/2000")] == [2020, 2020, 1999]
    for wrong in ("2020/22", "2020", ""):
        with pytest.raises(Unreadable):
            read_financial_year(wrong)


def test_months_are_said_in_runs():
    assert say_months([MARCH]) == "Mar 2024"
    assert say_months([MARCH + 1, MARCH, MARCH + 3, MARCH]) == "Mar 2024 to Apr 2024 and Jun 2024"
    assert say_months([]) == "none"
    assert join_periods([Period(3, 5), Period(1, 2)]) == Period(1, 5)
