"""Takes an amount that is stated of a pair of numbers; gives what it should be, and how well the two fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product

from orderpaper.checks.proof.changes.pair import Pair
from orderpaper.checks.proof.reckoning.fit import Fit, fit
from orderpaper.records.quantity import Approach, Quantity, Unit

HUNDRED = Decimal(100)
RANKED = (Fit.HOLDS, Fit.CUT_OFF, Fit.LOOSE, Fit.NO)
SIGNIFICANT = 3
BEYOND = Decimal("1.2")
"""“Halved” may be said of a fall by six tenths, and “doubled” of what is a little more than that."""
DOUBLE = 2

Measure = Callable[[Decimal, Decimal], Decimal]


@dataclass(frozen=True, slots=True)
class Worth:
    """How well an amount fits a pair of numbers, and the true amount; per cent, points and differences in their own."""

    fit: Fit
    true: Decimal
    pair: Pair


def weigh(said: Quantity, pair: Pair) -> Worth | None:
    """Give how well an amount fits a pair; None where it cannot be worked out, or the numbers are but rough."""
    if not _may_be_weighed(said, pair):
        return None
    found = [_weigh(one, measure, pair) for one, measure in _list_measures(said, pair)]
    best = min(found, key=lambda worth: RANKED.index(worth.fit))
    is_rough = any(each.approach is not Approach.EXACT for each in (pair.first, pair.last))
    if best.fit is Fit.HOLDS:
        return best
    return None if is_rough else replace(found[0], fit=best.fit)


def _may_be_weighed(said: Quantity, pair: Pair) -> bool:
    """Tell whether there is a number to be divided by, no count below nothing, and a difference of the same kind."""
    if pair.first.value <= 0 or pair.last.value < 0 or said.last is not None:
        return False
    is_share = said.unit in {Unit.PERCENT, Unit.FRACTION, Unit.TIMES}
    is_points = said.unit is Unit.POINTS and pair.first.unit is Unit.PERCENT
    return is_share or is_points or said.unit is pair.first.unit


def _list_measures(said: Quantity, pair: Pair) -> Iterator[tuple[Quantity, Measure]]:
    """Give how a stated amount may have been worked out, and what is held against that."""
    if said.unit is Unit.TIMES:
        yield from _list_times(said)
    elif said.unit is Unit.FRACTION:
        yield said, find_share
    elif said.unit is Unit.PERCENT:
        yield said, lambda first, last: find_share(first, last) * HUNDRED
        if pair.first.unit is Unit.PERCENT:
            yield said, find_difference
    else:
        yield said, find_difference


def _list_times(said: Quantity) -> Iterator[tuple[Quantity, Measure]]:
    """Give “halved” as a fall by a half, and “threefold” as three times as many, or three times as many more."""
    if said.value < 1:
        yield replace(said, value=1 - said.value), find_share
        return
    yield said, lambda first, last: last / first
    if said.value > DOUBLE:
        yield said, find_share


def find_share(first: Decimal, last: Decimal) -> Decimal:
    """Give the difference of two numbers as a part of the first."""
    return abs(last - first) / first


def find_difference(first: Decimal, last: Decimal) -> Decimal:
    """Give the difference of two numbers."""
    return abs(last - first)


def _weigh(said: Quantity, measure: Measure, pair: Pair) -> Worth:
    trues = [measure(*ends) for ends in _list_ends(pair.first, pair.last)]
    if min(trues) <= abs(said.value) <= max(trues):
        return Worth(Fit.HOLDS, trues[0], pair)
    best = min((fit(said, true) for true in trues), key=RANKED.index)
    if said.unit is Unit.TIMES and said.approach is Approach.EXACT and trues[0] > said.value:
        best = Fit.HOLDS if trues[0] <= said.value * BEYOND else Fit.LOOSE
    return Worth(best, trues[0], pair)


def _list_ends(first: Quantity, last: Quantity) -> list[tuple[Decimal, Decimal]]:
    """Give the two numbers as printed, and, where they are rounded, the least and the most that they may be."""
    one, two = _find_margin(first), _find_margin(last)
    ends = [(first.value + a * one, last.value + b * two) for a, b in product((-1, 1), repeat=2)] if one or two else []
    return [(first.value, last.value), *(each for each in ends if each[0] > 0)]


def _find_margin(number: Quantity) -> Decimal:
    """Give by how much a number may have been rounded: half a unit of its last place; nothing for a plain count.

    A count of three figures or more before its noughts, as 155,200, may have been rounded to them.
    """
    if number.places or number.step > 1:
        return number.step / 2
    digits = f"{abs(number.value):.0f}"
    significant = digits.rstrip("0")
    noughts = len(digits) - len(significant)
    return Decimal(10) ** noughts / 2 if noughts > 1 and len(significant) >= SIGNIFICANT else Decimal(0)
