import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_figure, make_series, make_table
from orderpaper.records.month import Month, read_month
from orderpaper.statistics.period import (
    add_months,
    add_year_to_date,
    read_month_rows,
    read_months,
    roll_year,
    say_span,
)
from published_tables import read_rows

START = read_month("April 2014")


def months(counts, start=START):
    return {start.plus(at): make_figure(str(count)) for at, count in enumerate(counts)}


def test_twelve_months_stand_beside_the_twelve_before():
    change = roll_year(months(range(1, 25)), START.plus(23))
    assert (change.earlier.total, change.later.total) == (78, 222)
    assert say_span(change.later) == "April 2015 to March 2016"


def test_the_year_to_date_is_compared_with_like_months():
    change = add_year_to_date(months(range(1, 25)), START.plus(14))
    assert (say_span(change.earlier), change.earlier.total) == ("April 2014 to June 2014", 6)
    assert (say_span(change.later), change.later.total) == ("April 2015 to June 2015", 42)


def test_a_year_may_start_in_another_month():
    change = add_year_to_date(months(range(1, 25)), START.plus(21), starts=0)
    assert say_span(change.later) == "January 2016"


@pytest.mark.parametrize("typed", ["[c]", "[x]", "5.0%"])
def test_a_month_that_is_not_given_leaves_no_sum(typed):
    given_months = {**months(range(1, 25)), START.plus(20): make_figure(typed)}
    assert roll_year(given_months, START.plus(23)) is None
    assert add_months(given_months, START, START.plus(19)).total == 210


def test_a_month_left_out_leaves_no_sum():
    assert roll_year(months(range(1, 24)), START.plus(23)) is None


@given(st.lists(st.integers(0, 500), min_size=25, max_size=40))
def test_a_rolling_year_changes_by_the_month_it_gains_and_the_month_it_loses(counts):
    given_months = months(counts)
    last = START.plus(len(counts) - 1)
    after, before = roll_year(given_months, last), roll_year(given_months, last.plus(-1))
    assert after.later.total == sum(counts[-12:])
    assert after.later.total - before.later.total == counts[-1] - counts[-13]


def test_months_are_read_across_and_down():
    across = read_months(read_rows("resolution outcomes monthly")[0])
    down = read_month_rows(read_rows("resolution outcomes"), "Recorded crime")
    assert len(across) == 12
    assert add_months(across, read_month("Apr 13"), read_month("Dec 13")).total == 6937
    assert add_months(down, read_month("Apr 12"), read_month("Mar 13")).total == 8296


def test_months_without_a_year_are_not_summed():
    (row,) = make_series("Measure | April | May\nASB | 1 | 2", make_table())
    assert read_months(row) == {}
    assert Month(3, has_year=False) not in read_months(row)
