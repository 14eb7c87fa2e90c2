"""Takes figures as they are given, with or without labels; gives them as exact fractions, or refuses in a sentence."""

import datetime as dt
import math
import numbers
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from orderpaper.records.control import Label, Number
from orderpaper.records.errors import ChartError
from orderpaper.records.figure import Figure
from orderpaper.records.when import say_date

# A whole number is kept as one: most figures are counts, and whole numbers are several times as quick.
Exact = int | Fraction
Given = Number | Figure | None
Figures = Mapping[Label, Given] | Iterable[Given] | Iterable[tuple[Label, Given]]

TOO_LARGE = 10**100
REMEDY = "Give the number, or leave it empty (None) where nothing is recorded."


@dataclass(frozen=True, slots=True)
class Readings:
    """Figures in their order, exact, each with its label; `keys` are the labels as they were given."""

    values: tuple[Exact | None, ...]
    labels: tuple[str, ...]
    keys: tuple[Label | None, ...]


def read_figures(figures: Figures) -> Readings:
    """Give the figures as exact fractions with a label each; a figure that is none is refused with its label.

    A decimal number is taken as it is written: 0.1 is a tenth, so that a figure equal to the mean is equal to it.
    """
    pairs = [_pair(given) for given in (figures.items() if isinstance(figures, Mapping) else figures)]
    labels = [_name(key, number) for number, (key, _) in enumerate(pairs, 1)]
    values = [_read(value, label) for (_, value), label in zip(pairs, labels, strict=True)]
    if all(value is None for value in values):
        raise ChartError("There are no figures to chart. Give one at least; two years of months are better.")
    return Readings(tuple(values), tuple(labels), tuple(key for key, _ in pairs))


def _pair(given: Given | tuple[Label, Given]) -> tuple[Label | None, Given]:
    return given if isinstance(given, tuple) else (None, given)


def _name(key: Label | None, number: int) -> str:
    if key is None:
        return f"figure {number}"
    return say_date(key) if isinstance(key, dt.date) else str(key)


def _read(given: Given, label: str) -> Exact | None:
    value = given.value if isinstance(given, Figure) else given
    if value is None:
        return None
    exact = read_number(value, label)
    return exact.numerator if exact.denominator == 1 else exact


def read_number(value: object, label: str) -> Fraction:
    """Give one number exactly as it is written; refuse what is no finite number, in a sentence that begins so."""
    if isinstance(value, bool) or not isinstance(value, numbers.Real | Decimal):
        raise ChartError(f"{_open(label)} is “{value}”, which is not a number. {REMEDY}")
    if isinstance(value, numbers.Rational):
        exact = Fraction(int(value.numerator), int(value.denominator))
    else:
        exact = _read_decimal(value if isinstance(value, Decimal) else Decimal(repr(float(value))), label)
    if abs(exact) > TOO_LARGE:
        raise ChartError(f"{_open(label)} is too large to chart. {REMEDY}")
    return exact


def _read_decimal(value: Decimal, label: str) -> Fraction:
    if not value.is_finite():
        raise ChartError(f"{_open(label)} is “{value}”, which cannot be counted with. {REMEDY}")
    return Fraction(value)


def _open(label: str) -> str:
    return label[:1].upper() + label[1:]


def read_ratio(value: Number, name: str) -> Fraction:
    """Give a number of the method exactly; one such as 2/3 or 3/1.128 is taken for the fraction it was meant as."""
    exact = read_number(value, name)
    simple = exact.limit_denominator(1000)
    return simple if math.isclose(simple, exact, rel_tol=1e-14) else exact
