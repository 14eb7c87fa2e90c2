import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.made import make_figure
from orderpaper.records.measure import Denominator
from orderpaper.statistics.interval import differ, find_z, limit_count, limit_rate, limit_ratio, limit_share
from orderpaper.statistics.rate import measure_rate


def rate(count, people=100_000):
    return measure_rate(make_figure(str(count)), Denominator(Decimal(people), "residents"))


def find_exact(count, percent=95.0):
    """Give the limits of a count by the Poisson distribution itself: slow, and exact."""
    tail = (1 - percent / 100) / 2

    def at_most(cases, mean):
        return math.fsum(math.exp(case * math.log(mean) - mean - math.lgamma(case + 1)) for case in range(cases + 1))

    def solve(is_too_high):
        low, high = 1e-9, 4.0 * count + 50
        for _step in range(100):
            middle = (low + high) / 2
            low, high = (low, middle) if is_too_high(middle) else (middle, high)
        return low

    return solve(lambda mean: 1 - at_most(count - 1, mean) > tail), solve(lambda mean: at_most(count, mean) < tail)


@pytest.mark.parametrize("count", [10, 25, 59, 100, 345])
def test_byar_comes_within_half_a_per_cent_of_the_exact_limits_of_ten_or_more(count):
    limits = limit_count(count)
    assert (limits.lower, limits.upper) == pytest.approx(find_exact(count), rel=0.005)


def test_the_limits_are_those_of_the_formula():
    # 50 (1 - 1/450 - 1.96 / (3 √50))³ and 51 (1 - 1/459 + 1.96 / (3 √51))³
    limits = limit_count(50)
    assert (limits.lower, limits.upper) == pytest.approx((37.108, 65.921), abs=0.001)


def test_the_limits_of_none_begin_at_none():
    assert limit_count(0).lower == 0
    assert limit_count(0).upper == pytest.approx(3.7, abs=0.1)


@given(st.integers(0, 10**6), st.sampled_from([90.0, 95.0, 99.8]))
def test_the_limits_of_a_count_hold_it(count, percent):
    limits = limit_count(count, percent)
    assert 0 <= limits.lower <= count < limits.upper


@given(st.integers(0, 10**5), st.integers(1, 10**6))
def test_the_limits_of_a_rate_hold_it(count, people):
    limits = limit_rate(rate(count, people))
    assert limits.lower <= float(rate(count, people).value) * (1 + 1e-12) < limits.upper * (1 + 1e-9)


@given(st.integers(1, 10**6).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_the_limits_of_a_share_hold_it_and_stay_between_0_and_100(share):
    part, whole = share
    limits = limit_share(part, whole)
    assert 0 <= limits.lower <= 100 * part / whole + 1e-9
    assert 100 * part / whole - 1e-9 <= limits.upper <= 100 + 1e-9


def test_wilson_agrees_with_the_textbook():
    limits = limit_share(81, 263)
    assert (limits.lower, limits.upper) == pytest.approx((25.53, 36.62), abs=0.01)


def test_a_share_of_nothing_has_no_limits():
    assert limit_share(0, 0) is None


@given(st.integers(0, 5000), st.integers(0, 5000), st.integers(1000, 10**6), st.integers(1000, 10**6))
def test_the_limits_of_a_ratio_hold_it(before, after, people, people_after):
    limits = limit_ratio(rate(before, people), rate(after, people_after))
    if not before + after:
        assert limits is None
    elif before:
        ratio = float(rate(after, people_after).value / rate(before, people).value)
        assert limits.lower <= ratio * (1 + 1e-9)
        assert ratio * (1 - 1e-9) <= limits.upper
    else:
        assert limits.upper == math.inf


@given(st.integers(0, 500), st.integers(0, 500))
def test_whether_two_rates_differ_does_not_depend_on_which_comes_first(one, other):
    assert differ(rate(one), rate(other)) is differ(rate(other), rate(one))


@pytest.mark.parametrize(
    ("before", "after", "is_so"), [(50, 62, False), (50, 90, True), (0, 3, False), (0, 6, True), (7, 7, False)]
)
def test_two_rates_differ_where_the_limits_of_their_ratio_leave_out_1(before, after, is_so):
    assert differ(rate(before), rate(after)) is is_so


def test_95_per_cent_is_1_96_either_way():
    assert find_z() == pytest.approx(1.959964, abs=1e-6)
