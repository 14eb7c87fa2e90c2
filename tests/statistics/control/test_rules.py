from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.control import Cause, Method
from orderpaper.statistics.control.limits import Limits
from orderpaper.statistics.control.method import read_method
from orderpaper.statistics.control.rules import find_ends, find_two_of_three, mark_points, spread_back
from spc_reference import read_rows, read_whole_numbers

VECTORS = read_rows("expected_plotthedots_rules.csv")


def find_shift_ends(values, _):
    return [abs(sign) for sign in find_ends(values, 7)]


def find_trend_ends(values, _):
    steps = [0, *((new > old) - (new < old) for old, new in pairwise(values))]
    return find_ends(steps, 6)


def find_part_of_seven(ends, _):
    return [abs(sign) for sign in spread_back(ends, 7)]


RULES = {
    "ptd_seven_point_one_side_mean": find_shift_ends,
    "ptd_seven_point_trend": find_trend_ends,
    "ptd_part_of_seven_trend": find_part_of_seven,
    "ptd_two_in_three": lambda near, sides: list(map(int, find_two_of_three(near, sides))),
}


@pytest.mark.parametrize("row", VECTORS, ids=lambda row: f"{row['fn']}: {row['a']}")
def test_every_vector_agrees(row):
    given_, beside, expected = (read_whole_numbers(row[name]) for name in ("a", "b", "result"))
    assert RULES[row["fn"]](given_, beside) == expected


def test_the_vectors_try_every_rule():
    assert len(VECTORS) == 19
    assert {row["fn"] for row in VECTORS} == set(RULES)


def mark(values, mean=0, reach=9):
    limits = Limits(len(values), len(values), mean, reach, reach, reach)
    return [(each.cause, each.direction) for each in mark_points(values, limits, Method(), read_method(Method()).near)]


COMMON = (Cause.COMMON, 0)


def test_a_point_on_a_limit_is_not_outside_and_one_two_thirds_of_the_way_is_not_near():
    assert mark([9, -9, 1]) == [COMMON] * 3
    assert mark([10, -10, 1]) == [(Cause.OUTSIDE, 1), (Cause.OUTSIDE, -1), COMMON]
    assert mark([6, 6, 1]) == [COMMON] * 3
    assert mark([7, 7, 1]) == [(Cause.TWO_OF_THREE, 1)] * 2 + [COMMON]


def test_two_near_points_count_only_if_all_three_are_on_one_side_and_none_is_outside():
    assert mark([7, -1, 7]) == [COMMON] * 3
    assert mark([7, 0, 7]) == [COMMON] * 3
    assert mark([10, 7, 1]) == [(Cause.OUTSIDE, 1), COMMON, COMMON]
    assert mark([-7, -1, -7]) == [(Cause.TWO_OF_THREE, -1), COMMON, (Cause.TWO_OF_THREE, -1)]


def test_a_point_outside_between_two_near_ones_keeps_its_own_name():
    assert [cause for cause, _ in mark([7, 10, 7])] == [Cause.TWO_OF_THREE, Cause.OUTSIDE, Cause.TWO_OF_THREE]


def test_the_first_rule_met_names_the_point():
    shift_with_all = [1, 1, 7, 7, 1, 10, 1]
    assert [cause for cause, _ in mark(shift_with_all)] == [
        Cause.SHIFT,
        Cause.SHIFT,
        Cause.TWO_OF_THREE,
        Cause.TWO_OF_THREE,
        Cause.SHIFT,
        Cause.OUTSIDE,
        Cause.SHIFT,
    ]
    rising = [1, 2, 3, 4, 7, 8, 10]
    assert [cause for cause, _ in mark(rising)] == [Cause.TREND] * 6 + [Cause.OUTSIDE]


def test_a_trend_goes_by_its_direction_even_across_the_mean():
    assert mark([-3, -2, -1, 0, 1, 2, 3]) == [(Cause.TREND, 1)] * 7


def test_a_peak_in_two_trends_takes_the_later_direction():
    up_and_down = [-3, -2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3]
    assert mark(up_and_down) == [(Cause.TREND, 1)] * 6 + [(Cause.TREND, -1)] * 7


def test_a_trend_that_ends_in_a_tie_keeps_its_direction():
    # Here the reference package calls the first of the two tied points decreasing, by the step after it: a slip of it.
    up_tie_down = [-3, -2, -1, 0, 1, 2, 3, 3, 2, 1, 0, -1, -2, -3]
    assert mark(up_tie_down) == [(Cause.TREND, 1)] * 7 + [(Cause.TREND, -1)] * 7


def test_a_point_on_the_mean_or_a_gap_breaks_a_shift():
    assert mark([1, 2, 1, 2, 1, 2, 1]) == [(Cause.SHIFT, 1)] * 7
    for between in (0, None):
        assert mark([1, 2, 1, between, 1, 2, 1, 2]) == [COMMON] * 8


def test_no_pair_and_no_trend_reaches_across_a_gap():
    assert mark([7, None, 7]) == [COMMON] * 3
    assert mark([-3, -2, -1, None, 0, 1, 2, 3]) == [COMMON] * 8


def test_without_limits_trend_and_shift_are_still_judged():
    limits = Limits(8, 0, 0, None, None, None)
    marks = mark_points([1, 2, 1, 2, 1, 2, 100], limits, Method(), read_method(Method()).near)
    assert {each.cause for each in marks} == {Cause.SHIFT}


@given(st.lists(st.sampled_from([-1, 0, 1]), max_size=60), st.integers(2, 9))
def test_the_points_of_runs_are_those_of_any_window_of_equal_signs(signs, length):
    windows = [range(start, start + length) for start in range(len(signs) - length + 1)]
    runs = [window for window in windows if abs(sum(signs[index] for index in window)) == length]
    expected = {index for window in runs for index in window}
    spread = spread_back(find_ends(signs, length), length)
    assert {index for index, sign in enumerate(spread) if sign} == expected
    assert all(spread[index] == signs[index] for index in expected)
