import doctest
from itertools import accumulate
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.control import Centre
from orderpaper.statistics.control import runs as runs_module
from orderpaper.statistics.control.runs import allow_longest_run, expect_crossings, find_median, judge_runs
from spc_reference import read_rows

TABLE = read_rows("anhoej_limits.csv")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row["useful"])
def test_the_limits_are_those_of_the_table(row):
    useful = int(row["useful"])
    assert allow_longest_run(useful) == int(row["longest_run_max"])
    assert expect_crossings(useful) == int(row["crossings_min"])


def test_the_table_is_whole():
    assert [int(row["useful"]) for row in TABLE] == list(range(2, 121))


@given(st.integers(1, 700))
def test_the_fewest_crossings_are_the_quantile_by_its_definition(useful):
    tosses = useful - 1
    sums = accumulate(comb(tosses, k) for k in range(tosses + 1))
    assert expect_crossings(useful) == next(k for k, total in enumerate(sums) if 20 * total >= 2**tosses)


def test_a_long_series_is_judged_without_a_rounding_error():
    assert (allow_longest_run(2**40), allow_longest_run(20000)) == (43, 17)
    assert expect_crossings(20000) == 9883


def test_points_on_the_centre_line_are_skipped():
    runs = judge_runs([1, 2, 1, 1, 3, 2, 3, 2, 2])
    assert (runs.centre, runs.useful, runs.longest_run, runs.crossings) == (2, 5, 3, 1)


def test_a_long_run_is_a_signal():
    flat = [1, 9] * 6
    assert not judge_runs(flat).is_signal
    assert judge_runs([*flat, *[9] * 6], "mean").longest_run == 7
    assert judge_runs([*[1] * 8, *[9] * 8]).is_signal


def test_few_crossings_are_a_signal():
    runs = judge_runs([*[1] * 4, *[9] * 4, *[1] * 4, *[9] * 4])
    assert (runs.longest_run, runs.longest_run_allowed) == (4, 7)
    assert (runs.crossings, runs.fewest_crossings) == (3, 4)
    assert runs.is_signal


def test_where_no_point_is_useful_nothing_is_judged():
    runs = judge_runs([5, 5, 5])
    assert (runs.useful, runs.longest_run, runs.crossings, runs.is_signal) == (0, None, None, False)


def test_missing_figures_are_left_out():
    assert judge_runs([1, None, 1, 9, None, 9]) == judge_runs([1, 1, 9, 9])


def test_the_centre_is_the_median_or_the_mean():
    assert find_median([3, 1, 2]) == 2
    assert find_median([4, 1, 2, 3]) == 2.5
    assert (judge_runs([1, 2, 6]).centre, judge_runs([1, 2, 6], Centre.MEAN).centre) == (2, 3)


def test_the_example_in_the_docstring_is_true():
    result = doctest.testmod(runs_module)
    assert (result.failed, result.attempted) == (0, 1)
