import datetime as dt
import doctest

from orderpaper.statistics.control import days as days_module
from orderpaper.statistics.control.chart import control_chart
from orderpaper.statistics.control.days import average_by_day


def test_a_february_as_busy_as_the_other_months_is_not_below_them():
    counts = {dt.date(2016, month, 1): 10 * days for month, days in enumerate((31, 29, 31, 30, 31, 30), 1)}
    assert set(average_by_day(counts).values()) == {10}
    assert control_chart(counts).points[1].side == -1


def test_a_missing_month_stays_missing():
    assert average_by_day({dt.date(2016, 1, 1): 31, dt.date(2016, 2, 1): None})[dt.date(2016, 2, 1)] is None


def test_the_days_of_a_leap_year_are_counted():
    assert average_by_day({dt.date(2015, 2, 28): 28, dt.date(2016, 2, 29): 29}) == {
        dt.date(2015, 2, 28): 1,
        dt.date(2016, 2, 29): 1,
    }


def test_the_example_in_the_docstring_is_true():
    result = doctest.testmod(days_module)
    assert (result.failed, result.attempted) == (0, 1)
