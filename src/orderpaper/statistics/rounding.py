"""Takes numbers worked out in full; gives them rounded once, at the end, as they are printed."""

from collections.abc import Iterable
from decimal import Decimal

from orderpaper.records.figure import Figure, exact_value, round_half_up

MAY_NOT_SUM = "Figures may not sum due to rounding."
HALF = Decimal("0.5")


def take_exact(figure: Figure) -> Decimal:
    """Give the number of a figure as a decimal, nought where it is a reason: look at its value first."""
    return exact_value(figure.value or 0.0)


def half_unit(places: int) -> Decimal:
    """Give half of the last place: as far as rounding may have moved a number."""
    return HALF.scaleb(-places)


def say_signed(number: Decimal, places: int, *, unit: str = "", money: str = "") -> str:
    """Give a number rounded, with its sign: +425, -£116, +0.2 points; 0 has none, nor has what rounds to it."""
    rounded = round_half_up(number, places)
    sign = "" if not rounded else "+" if rounded > 0 else "-"
    return f"{sign}{money}{abs(rounded):,f}{unit}"


def may_not_sum(parts: Iterable[Decimal], total: Decimal, places: int) -> bool:
    """Tell whether parts that add up do so no more once each is rounded, so that a table has to say it."""
    rounded = sum((round_half_up(part, places) for part in parts), Decimal(0))
    return rounded != round_half_up(total, places)


def round_to_five(number: Decimal) -> Decimal:
    """Give a count rounded to the nearest five."""
    return round_half_up(number / 5) * 5
