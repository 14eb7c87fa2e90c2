from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.month import Month
from orderpaper.statistics.displays.sequence import are_periods, do_overlap, name_periods, put_in_sequence


def test_periods_are_put_in_the_order_of_time():
    assert put_in_sequence(["2016", "2014", "2015"]) == [("2014", 1), ("2015", 2), ("2016", 0)]
    assert put_in_sequence(["April", "March"]) == [("April", 0), ("March", 1)]
    assert put_in_sequence(["East", "West"]) == [("East", 0), ("West", 1)]


def test_a_month_that_is_left_out_is_a_gap():
    assert put_in_sequence(["Jan 16", "Apr 16", "Feb 16"]) == [
        ("Jan 16", 0), ("Feb 16", 2), ("March 2016", None), ("Apr 16", 1),
    ]  # fmt: skip


def test_a_year_that_is_misspelt_leaves_no_hundred_gaps():
    assert put_in_sequence(["Jan 16", "Feb 16", "Mar 61"]) == [("Jan 16", 0), ("Feb 16", 1), ("Mar 61", 2)]


@given(st.lists(st.integers(24000, 24040), min_size=1, unique=True))
def test_every_name_stands_once_and_in_its_place(numbers):
    placed = put_in_sequence([str(Month(number)) for number in numbers])
    assert sorted(at for _name, at in placed if at is not None) == list(range(len(numbers)))
    known = [numbers[at] for _name, at in placed if at is not None]
    assert known == sorted(numbers)


def test_periods_are_named():
    assert name_periods(["Apr 15", "May 15"]) == "Month"
    assert name_periods(["2014/15", "2015/16"]) == "Year"
    assert name_periods(["Q1 2014/15", "Q2 2014/15"]) == "Quarter"
    assert name_periods(["2014/15", "May 15"]) == "Period"


def test_what_is_a_period_names_nothing_beside():
    assert are_periods(["2014/15", "Nov 2014 – Oct 2015"])
    assert not are_periods(["2014/15", "Number – 2015"])


def test_years_that_roll_on_overlap():
    assert do_overlap(["Jan 2015 – Dec 2015", "Feb 2015 – Jan 2016"])
    assert not do_overlap(["2014/15", "2015/16"])
    assert not do_overlap(["Jan 15", "Feb 15", "Apr 15"])
