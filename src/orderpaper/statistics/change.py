"""Takes the series of the analyst's tables; gives the change of each between its first period and its last."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.measure import Change, Spoken
from orderpaper.records.statistics import Series

SMALL_BASE = 20
ONE_PLACE = Decimal("0.1")


def measure_changes(series: Iterable[Series]) -> list[Change]:
    """Give the change of each series with at least two figures; a figure that is a reason (`[x]`) is passed over."""
    return [change for each in series for change in _measure(each)]


def _measure(series: Series) -> Iterator[Change]:
    known = [(period, figure) for period, figure in series.figures if figure.value is not None]
    if len(known) > 1:
        (earlier_period, earlier), (later_period, later) = known[0], known[-1]
        yield Change(
            series.name,
            series.table,
            earlier_period,
            earlier,
            later_period,
            later,
            _exact(later) - _exact(earlier),
            percent_change(earlier, later),
        )


def _exact(figure: Figure) -> Decimal:
    return Decimal(repr(round(figure.value or 0.0, 9)))


def percent_change(earlier: Figure, later: Figure) -> Decimal | None:
    """Give (later - earlier) / earlier in per cent, unrounded.

    None for percentages, whose change is in points; where the earlier figure is nought; and where it is under 20.
    """
    base = _exact(earlier)
    if earlier.is_percent or later.is_percent or base < SMALL_BASE:
        return None
    return (_exact(later) - base) / base * 100


def say_difference(change: Change) -> str:
    """Give the difference with its sign: +425, -116, +0.2 points, 0."""
    number = abs(change.difference)
    sign = "" if not number else "+" if change.difference > 0 else "-"
    if change.later.is_percent:
        return f"{sign}{_round(number)} points"
    places = max(change.earlier.decimals, change.later.decimals)
    return f"{sign}{'£' if change.later.is_money else ''}{number:,.{places}f}"


def say_percent(change: Change) -> str:
    """Give the change in per cent with its sign, one place: +18.8%; or why there is none."""
    if change.later.is_percent:
        return "Not applicable: points"
    if change.percent is None:
        return "Not calculable" if not change.earlier.value else "Too few to say"
    rounded = _round(change.percent)
    return f"{'+' if rounded > 0 else ''}{rounded or ONE_PLACE * 0}%"


def say_sentence(change: Change) -> str:
    """Give the change in words: rose by 18.8%, from 2,258 to 2,683."""
    earlier, later = say_number(change.earlier), say_number(change.later)
    if not change.difference:
        return f"was unchanged at {later}"
    verb = "rose" if change.difference > 0 else "fell"
    if change.later.is_percent:
        by = f"{_round(abs(change.difference))} percentage points"
    elif change.percent is None:
        by = say_difference(change).lstrip("+-")
    else:
        by = f"{_round(abs(change.percent))}%"
    return f"{verb} by {by}, from {earlier} to {later}"


def _round(number: Decimal) -> Decimal:
    """Give a number to one place, halves away from nought: rounded once, at the end."""
    return number.quantize(ONE_PLACE, ROUND_HALF_UP)


def say_changes(series: Iterable[Series]) -> list[Spoken]:
    """Give the change of each series, with what is said of it."""
    return [
        Spoken(change, say_difference(change), say_percent(change), say_sentence(change))
        for change in measure_changes(series)
    ]
