"""Takes the direction of a special cause, limits, and a target; gives what they mean where it is said what is good."""

from fractions import Fraction

from orderpaper.records.control import Assurance, GoodIs, Variation
from orderpaper.statistics.control.limits import Limits

VARIATIONS = {
    (1, GoodIs.HIGHER): Variation.IMPROVEMENT_HIGH,
    (-1, GoodIs.HIGHER): Variation.CONCERN_LOW,
    (1, GoodIs.LOWER): Variation.CONCERN_HIGH,
    (-1, GoodIs.LOWER): Variation.IMPROVEMENT_LOW,
    (1, GoodIs.NEITHER): Variation.NEUTRAL_HIGH,
    (-1, GoodIs.NEITHER): Variation.NEUTRAL_LOW,
}


def judge_variation(direction: int, good_is: GoodIs) -> Variation:
    """Give what a special cause in that direction means; common cause where there is no direction."""
    return VARIATIONS.get((direction, good_is), Variation.COMMON)


def judge_target(limits: Limits, target: Fraction | None, good_is: GoodIs) -> Assurance | None:
    """Give whether chance alone can carry a figure across the target; a target on a limit may be met or missed."""
    if target is None or good_is is GoodIs.NEITHER or limits.lower is None or limits.upper is None:
        return None
    if limits.lower <= target <= limits.upper:
        return Assurance.HIT_AND_MISS
    return Assurance.PASSES if (target < limits.lower) == (good_is is GoodIs.HIGHER) else Assurance.FAILS
