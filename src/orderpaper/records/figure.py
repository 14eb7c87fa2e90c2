"""Numbers as they were recorded: each with its unit, period, source and cell."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from orderpaper.records.place import Place

EVERY_DIGIT = Context(prec=400)
"""Enough for any number a cell can hold: the usual 28 digits are too few for a very large one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number and how it stood in its cell.

    `value` is None where the cell gives a reason instead of a number (`[x]`, `*`, `<5`); `flag` is that reason,
    or what stood beside the number. `decimals` is how many places the cell shows. Percentages are held as said:
    19.6 for 19.6%, with `is_percent`.
    """

    value: float | None
    place: Place
    decimals: int = 0
    is_percent: bool = False
    is_money: bool = False
    flag: str = ""

    def __str__(self) -> str:
        if self.value is None:
            return self.flag
        return say_number(self)


def exact_value(number: float) -> Decimal:
    """Give a number as the decimal that was typed, without the dust that binary arithmetic leaves."""
    if number % 1 == 0:
        return Decimal(int(number))
    return Decimal(repr(round(number, 9)))


def round_half_up(number: Decimal, places: int = 0) -> Decimal:
    """Give a number to so many places: halves away from nought, as they are rounded on paper; never a signed nought."""
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, EVERY_DIGIT)
    return rounded or rounded.copy_abs()


def say_number(figure: Figure) -> str:
    """Give the figure as a paper prints it: 2,683, 26.4%, £37,104, -3; halves rounded up, and no -0."""
    number = round_half_up(exact_value(figure.value or 0.0), figure.decimals)
    sign = "-" if number < 0 else ""
    return f"{sign}{'£' if figure.is_money else ''}{number.copy_abs():,f}{'%' if figure.is_percent else ''}"
