from fractions import Fraction

import pytest

from orderpaper.records.control import Method
from orderpaper.statistics.control.limits import measure_moving_ranges, take_ground, work_out_limits
from orderpaper.statistics.control.method import read_method


def work(values, **choices):
    method = Method(**choices)
    return work_out_limits(values, method, read_method(method))


def test_the_limits_are_the_mean_and_a_multiple_of_the_mean_moving_range():
    limits = work([10, 12, 9, 13], factor=2)
    assert (limits.mean, limits.moving_range) == (11, 3)
    assert (limits.lower, limits.upper) == (5, 17)


def test_a_moving_range_of_the_multiple_itself_is_dropped_and_the_mean_is_not_changed():
    values = [0, 1, 2, 3, 9]  # moving ranges 1, 1, 1, 6, their mean 9/4
    kept = work(values, screened_from=Fraction(25, 9))
    dropped = work(values, screened_from=Fraction(24, 9))
    assert (kept.moving_range, kept.dropped) == (Fraction(9, 4), 0)
    assert (dropped.moving_range, dropped.dropped, dropped.unscreened) == (1, 1, Fraction(9, 4))
    assert kept.mean == dropped.mean == 3


def test_screening_is_done_once_only():
    # 20 ranges of 1, one of 20 and one of 400: the last goes, and the 20 would go if it were done again.
    values = [0, 1] * 10 + [0, 20, 420]
    limits = work(values)
    assert (limits.ranges, limits.dropped) == (22, 1)
    assert limits.moving_range == Fraction(40, 21)


@pytest.mark.parametrize("values", [[5], [5, 5, 5], [5, None, 7], [None, None]])
def test_where_nothing_varies_there_are_no_limits(values):
    limits = work(values)
    assert (limits.reach, limits.lower, limits.upper) == (None, None, None)


def test_screening_that_would_leave_nothing_that_varies_is_not_done():
    limits = work([0] * 10 + [1])
    assert limits.is_rescued
    assert (limits.dropped, limits.moving_range) == (0, Fraction(1, 10))
    assert not work([0] * 10 + [1], is_screened=False).is_rescued


def test_the_ground_is_counted_in_figures_that_are_known():
    assert take_ground([1, None, 2, 3], 2) == [1, None, 2]
    assert take_ground([1, None, 2, 3], None) == [1, None, 2, 3]
    assert take_ground([1, 2], 3) == [1, 2]


def test_moving_ranges_stop_at_a_gap():
    assert measure_moving_ranges([4, 1, None, 5, 7]) == [None, 3, None, None, 2]
    assert measure_moving_ranges([]) == []
