"""Takes the series of the analyst's tables; gives the change of each between its first period and its last."""

import dataclasses
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.measure import Change, Spoken
from orderpaper.records.statistics import Series, StatisticsTable

SMALL_BASE = 20
HIDDEN_UNDER = 5
ONE_PLACE = Decimal("0.1")
PERIODS_DOWNWARDS = {"Month", "Year"}
NOT_COUNTED = {"Per 1,000 people", "Per 1,000 households", "Per cent", "£", "Days"}


def measure_changes(series: Iterable[Series]) -> list[Change]:
    """Give the change of each series with at least two figures; a figure that is a reason (`[x]`) is passed over.

    A table whose rows are months or years has no periods across, so nothing is compared in it.
    """
    return [change for each in series if each.table.rows_are not in PERIODS_DOWNWARDS for change in _measure(each)]


def _measure(series: Series) -> Iterator[Change]:
    shown = [(period, _show(figure, series.table)) for period, figure in series.figures]
    known = [(period, figure) for period, figure in shown if figure.value is not None]
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
            percent_change(earlier, later, is_count=_is_count(series.table)),
        )


def _is_count(table: StatisticsTable) -> bool:
    return table.unit not in NOT_COUNTED


def _show(figure: Figure, table: StatisticsTable) -> Figure:
    """Give the figure in the unit of its table; a count under five is hidden or rounded, where the table says so."""
    if table.unit in {"Per cent", "£"}:
        return dataclasses.replace(figure, is_percent=table.unit == "Per cent", is_money=table.unit == "£")
    if figure.value is None or figure.is_percent or not _is_count(table):
        return figure
    if table.small_numbers == "Hide under 5" and 0 < figure.value < HIDDEN_UNDER:
        return dataclasses.replace(figure, value=None, flag="under 5")
    if table.small_numbers == "Round to 5":
        return dataclasses.replace(figure, value=float(_round(_exact(figure) / 5, 0) * 5))
    return figure


def _exact(figure: Figure) -> Decimal:
    return Decimal(repr(round(figure.value or 0.0, 9)))


def percent_change(earlier: Figure, later: Figure, *, is_count: bool = True) -> Decimal | None:
    """Give (later - earlier) / earlier in per cent, unrounded.

    None for percentages, whose change is in points; where the earlier figure is nought; and where it is a count
    under 20. A rate, a sum of money or a number of days is no count.
    """
    base = _exact(earlier)
    if earlier.is_percent or later.is_percent or base <= 0 or (is_count and base < SMALL_BASE):
        return None
    return (_exact(later) - base) / base * 100


def say_difference(change: Change) -> str:
    """Give the difference with its sign: +425, -116, +0.2 points, 0."""
    size = _size(change)
    sign = "" if not size else "+" if change.difference > 0 else "-"
    return f"{sign}{_say_size(change, size)}{' points' if change.later.is_percent else ''}"


def _places(change: Change) -> int:
    """Give as many places as the figures show; points have one at least, as an officer shows 26% and means 26.2%."""
    return max(change.earlier.decimals, change.later.decimals, 1 if change.later.is_percent else 0)


def _size(change: Change) -> Decimal:
    return _round(abs(change.difference), _places(change))


def _say_size(change: Change, size: Decimal) -> str:
    return f"{'£' if change.later.is_money else ''}{size:,}"


def say_percent(change: Change) -> str:
    """Give the change in per cent with its sign, one place: +18.8%; or why there is none; nothing for points."""
    if change.later.is_percent:
        return ""
    if change.percent is None:
        return "Too few to say" if (change.earlier.value or 0) > 0 else "Not calculable"
    rounded = _round(change.percent)
    return f"{'+' if rounded > 0 else ''}{rounded or ONE_PLACE * 0}%"


def say_sentence(change: Change) -> str:
    """Give the change in words: rose by 18.8%, from 2,258 to 2,683; never “by 0.0%”, nor from a figure to itself."""
    earlier, later = say_number(change.earlier), say_number(change.later)
    if earlier == later:
        return f"was {'almost ' if change.difference else ''}unchanged at {later}"
    verb = "rose" if change.difference > 0 else "fell"
    return f"{verb} by {_say_by(change)}, from {earlier} to {later}"


def _say_by(change: Change) -> str:
    if change.percent is not None:
        by = _round(abs(change.percent))
        return f"{by}%" if by else "less than 0.1%"
    size = _size(change)
    least = Decimal(1).scaleb(-_places(change))
    by_words = _say_size(change, size) if size else f"less than {_say_size(change, least)}"
    return f"{by_words}{' percentage points' if change.later.is_percent else ''}"


def _round(number: Decimal, places: int = 1) -> Decimal:
    """Give a number to so many places, halves away from nought: rounded once, at the end."""
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def say_changes(series: Iterable[Series]) -> list[Spoken]:
    """Give the change of each series, with what is said of it."""
    return [
        Spoken(change, say_difference(change), say_percent(change), say_sentence(change))
        for change in measure_changes(series)
    ]
