import pytest

from orderpaper.records.control import Assurance, GoodIs, Variation
from orderpaper.statistics.control.limits import Limits
from orderpaper.statistics.control.verdict import judge_target, judge_variation

LIMITS = Limits(20, 19, 10, 2, 2, 5)  # from 5 to 15


@pytest.mark.parametrize(
    ("target", "higher", "lower"),
    [
        (4, Assurance.PASSES, Assurance.FAILS),
        (5, Assurance.HIT_AND_MISS, Assurance.HIT_AND_MISS),
        (10, Assurance.HIT_AND_MISS, Assurance.HIT_AND_MISS),
        (15, Assurance.HIT_AND_MISS, Assurance.HIT_AND_MISS),
        (16, Assurance.FAILS, Assurance.PASSES),
    ],
)
def test_a_target_is_held_against_the_limits_by_what_is_good(target, higher, lower):
    assert judge_target(LIMITS, target, GoodIs.HIGHER) is higher
    assert judge_target(LIMITS, target, GoodIs.LOWER) is lower


def test_there_is_no_assurance_without_a_target_or_limits_or_where_neither_way_is_good():
    assert judge_target(LIMITS, None, GoodIs.LOWER) is None
    assert judge_target(LIMITS, 4, GoodIs.NEITHER) is None
    assert judge_target(Limits(1, 0, 10, None, None, None), 4, GoodIs.LOWER) is None


def test_a_special_cause_is_named_by_its_direction_and_what_is_good():
    said = {(way, good): judge_variation(way, good).value for good in GoodIs for way in (1, -1)}
    assert said == {
        (1, GoodIs.LOWER): "concern, high",
        (-1, GoodIs.LOWER): "improvement, low",
        (1, GoodIs.HIGHER): "improvement, high",
        (-1, GoodIs.HIGHER): "concern, low",
        (1, GoodIs.NEITHER): "special cause, high",
        (-1, GoodIs.NEITHER): "special cause, low",
    }
    assert {judge_variation(0, good) for good in GoodIs} == {Variation.COMMON}
