"""Takes the figures of one part and its limits; gives the special cause of each point: the four rules, in their order.

The rules are those of NHSRplotthedots 0.2.2. A missing figure has no side and no step, so no rule reaches across it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from orderpaper.records.control import Cause, Method
from orderpaper.statistics.control.figures import Exact
from orderpaper.statistics.control.limits import Limits, Values


@dataclass(frozen=True, slots=True)
class Mark:
    """What the rules say of one point: its side of the mean, whether it is outside or near, its cause and direction."""

    side: int
    is_outside: bool
    is_near: bool
    cause: Cause
    direction: int


def mark_points(values: Values, limits: Limits, method: Method, near: Fraction) -> list[Mark]:
    """Give the mark of each value; the first rule that it meets names its cause."""
    sides = [_sign(value, limits.mean) for value in values]
    outside = find_beyond(values, limits, Fraction(1))
    close = [a if not b else 0 for a, b in zip(find_beyond(values, limits, near), outside, strict=True)]
    steps = [0, *(_sign(new, old) for old, new in pairwise(values))]
    rules = {
        Cause.OUTSIDE: outside,
        Cause.TREND: spread_back(find_ends(steps, method.trend_points - 1), method.trend_points),
        Cause.TWO_OF_THREE: [
            way if is_in else 0 for way, is_in in zip(close, find_two_of_three(close, sides), strict=True)
        ],
        Cause.SHIFT: spread_back(find_ends(sides, method.shift_points), method.shift_points),
        Cause.COMMON: [0] * len(values),
    }
    return [
        Mark(side, outside[index] != 0, close[index] != 0, *_name_cause(rules, index))
        for index, side in enumerate(sides)
    ]


def _name_cause(rules: dict[Cause, list[int]], index: int) -> tuple[Cause, int]:
    met = ((cause, ways[index]) for cause, ways in rules.items() if ways[index])
    return next(met, (Cause.COMMON, 0))


def _sign(value: Exact | None, against: Exact | None) -> int:
    if value is None or against is None:
        return 0
    return (value > against) - (value < against)


def find_beyond(values: Values, limits: Limits, fraction: Fraction) -> list[int]:
    """Give 1 or -1 for each value strictly beyond that fraction of the way from the mean to a limit, else 0."""
    if limits.mean is None or limits.reach is None:
        return [0] * len(values)
    low, high = limits.mean - fraction * limits.reach, limits.mean + fraction * limits.reach
    return [0 if value is None else (value > high) - (value < low) for value in values]


def find_ends(signs: Sequence[int], length: int) -> list[int]:
    """Give, at each place where `length` equal signs that are not 0 end, that sign; else 0."""
    return [sign if run >= length else 0 for sign, run in zip(signs, _count_runs(signs), strict=True)]


def _count_runs(signs: Sequence[int]) -> Iterator[int]:
    run, before = 0, 0
    for sign in signs:
        run = run + 1 if sign == before else 1
        before = sign
        yield run


def spread_back(ends: Sequence[int], length: int) -> list[int]:
    """Give each point the direction of the last run it is one of the `length` points of, else 0."""
    spread: list[int] = []
    last = [-1]
    for index, end in enumerate(ends):
        last.append(index if end else last[-1])
    for index in range(len(ends)):
        latest = last[min(index + length, len(ends))]
        spread.append(ends[latest] if latest >= index else 0)
    return spread


def find_two_of_three(near: Sequence[int], sides: Sequence[int]) -> list[bool]:
    """Tell of each point whether it stands in any three in a row, all on one side, two of them near the limit."""
    is_in = [False] * len(near)
    for start in range(len(near) - 2):
        three = slice(start, start + 3)
        if abs(sum(sides[three])) == 3 and sum(map(bool, near[three])) >= 2:
            is_in[three] = [True] * 3
    return is_in
