"""Takes a quantity as it is said and the number it should be; gives how well the two fit."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from enum import StrEnum

from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Approach, Quantity, Unit

NEAR = Decimal("0.05")
LOOSE = Decimal("0.10")
WORDS = frozenset((Unit.FRACTION, Unit.TIMES))


class Fit(StrEnum):
    """How a quantity fits what it should be."""

    HOLDS = "holds"
    CUT_OFF = "was cut off, not rounded"
    LOOSE = "is only roughly so"
    NO = "does not fit"


ANSWERS = {Fit.HOLDS: None, Fit.CUT_OFF: Severity.QUERY, Fit.LOOSE: Severity.QUERY, Fit.NO: Severity.STOP}
"""What follows for the claim: a stop where it cannot be right, a query where it is only right if cut off."""


def fit(said: Quantity, true: Decimal) -> Fit:
    """Give how a quantity fits the number that it should be, both without their signs.

    An exact one holds where the number rounds to it at the places it is printed with, halves either way. What is said
    with “about” holds within a twentieth, with “nearly” where the truth lies at most a tenth below, with “under” and
    “over” on the right side of it. A fraction and a multiple, as “a third” and “doubled”, are read as “about”.
    """
    value, real = abs(said.value), abs(true)
    if _rounds_to(value, real, said.step):
        return _fit_bound(said.approach, value, real)
    if said.approach is Approach.EXACT and said.unit not in WORDS:
        return Fit.CUT_OFF if _cut(real, said.step) == value else Fit.NO
    return FITS[said.approach](value, real)


def _rounds_to(value: Decimal, real: Decimal, step: Decimal) -> bool:
    count = real / step
    return any(count.quantize(Decimal(1), how) * step == value for how in (ROUND_HALF_UP, ROUND_HALF_EVEN))


def _cut(real: Decimal, step: Decimal) -> Decimal:
    return (real / step).quantize(Decimal(1), ROUND_DOWN) * step


def _fit_bound(approach: Approach, value: Decimal, real: Decimal) -> Fit:
    """Give how a bound fits that rounds to the truth: “over 1,000” of exactly 1,000 is only roughly so."""
    is_beyond = (approach is Approach.OVER and real <= value) or (approach is Approach.UNDER and real >= value)
    return Fit.LOOSE if is_beyond else Fit.HOLDS


def _fit_about(value: Decimal, real: Decimal) -> Fit:
    apart = abs(value - real)
    return Fit.HOLDS if apart <= NEAR * value else Fit.LOOSE if apart <= LOOSE * value else Fit.NO


def _fit_nearly(value: Decimal, real: Decimal) -> Fit:
    if real > value:
        return Fit.LOOSE if real - value <= NEAR * value else Fit.NO
    return Fit.HOLDS if value - real <= LOOSE * value else Fit.LOOSE if value - real <= 2 * LOOSE * value else Fit.NO


def _fit_under(value: Decimal, real: Decimal) -> Fit:
    return Fit.HOLDS if real < value else Fit.NO


def _fit_over(value: Decimal, real: Decimal) -> Fit:
    return Fit.HOLDS if real > value else Fit.NO


FITS = {
    Approach.EXACT: _fit_about,
    Approach.ABOUT: _fit_about,
    Approach.NEARLY: _fit_nearly,
    Approach.UNDER: _fit_under,
    Approach.OVER: _fit_over,
}
