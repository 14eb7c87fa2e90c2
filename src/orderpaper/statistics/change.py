"""Takes the series of the analyst's tables; gives the change of each between its first period and its last."""

import dataclasses
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

from orderpaper.records.figure import Figure, round_half_up, say_number
from orderpaper.records.measure import Change, Spoken
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.records.text import Text
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import read_layout
from orderpaper.statistics.rounding import say_signed, take_exact
from orderpaper.statistics.suppression import NOT_COUNTED, suppress

SMALL_BASE = 20
PERIODS_DOWNWARDS = {"Month", "Year"}


def measure_changes(series: Iterable[Series]) -> list[Change]:
    """Give the change of each series with at least two figures; a figure that is a reason (`[x]`) is passed over.

    So is one that the table hides. A table whose rows are months or years has no periods across, so nothing is
    compared in it; nor are the columns that were worked out from others.
    """
    tables = groupby(series, key=lambda each: (each.table.origin.place(), each.table.id))
    return [change for _table, rows in tables for change in _measure_table(list(rows))]


def _measure_table(rows: list[Series]) -> Iterator[Change]:
    if rows[0].table.rows_are in PERIODS_DOWNWARDS:
        return
    kinds = read_layout(rows).kinds
    for each in suppress(rows):
        own = tuple((heading, figure) for heading, figure in each.figures if kinds[heading] is Kind.OWN)
        yield from _measure(dataclasses.replace(each, figures=own))


def _measure(series: Series) -> Iterator[Change]:
    known = [(period, figure) for period, figure in series.figures if figure.value is not None]
    if len(known) > 1:
        yield compare_periods(series.name, series.table, known[0], known[-1])


def compare_periods(
    measure: str, table: StatisticsTable, before: tuple[Text, Figure], after: tuple[Text, Figure]
) -> Change:
    """Give the change of one measure from one period to another; each has its heading and a figure that is given."""
    earlier, later = show_in_unit(before[1], table), show_in_unit(after[1], table)
    return Change(
        measure,
        table,
        before[0],
        earlier,
        after[0],
        later,
        take_exact(later) - take_exact(earlier),
        percent_change(earlier, later, is_count=_is_count(table)),
    )


def _is_count(table: StatisticsTable) -> bool:
    return table.unit not in NOT_COUNTED


def show_in_unit(figure: Figure, table: StatisticsTable) -> Figure:
    """Give the figure in the unit of its table."""
    if table.unit in {"Per cent", "£"}:
        return dataclasses.replace(figure, is_percent=table.unit == "Per cent", is_money=table.unit == "£")
    return figure


def percent_change(earlier: Figure, later: Figure, *, is_count: bool = True) -> Decimal | None:
    """Give (later - earlier) / earlier in per cent, unrounded.

    None for percentages, whose change is in points; where the earlier figure is nought; and where it is a count
    under 20. A rate, a sum of money or a number of days is no count.
    """
    base = take_exact(earlier)
    if earlier.is_percent or later.is_percent or base <= 0 or (is_count and base < SMALL_BASE):
        return None
    return (take_exact(later) - base) / base * 100


def say_difference(change: Change) -> str:
    """Give the difference with its sign: +425, -116, +0.2 points, 0."""
    later = change.later
    unit, money = " points" if later.is_percent else "", "£" if later.is_money else ""
    return say_signed(change.difference, _places(change), unit=unit, money=money)


def _places(change: Change) -> int:
    """Give as many places as the figures show; points have one at least, as an officer shows 26% and means 26.2%."""
    return max(change.earlier.decimals, change.later.decimals, 1 if change.later.is_percent else 0)


def _size(change: Change) -> Decimal:
    return round_half_up(abs(change.difference), _places(change))


def _say_size(change: Change, size: Decimal) -> str:
    return f"{'£' if change.later.is_money else ''}{size:,}"


def say_percent(change: Change) -> str:
    """Give the change in per cent with its sign, one place: +18.8%; or why there is none; nothing for points."""
    if change.later.is_percent:
        return ""
    if change.percent is None:
        return "Too few to say" if (change.earlier.value or 0) > 0 else "Not calculable"
    rounded = round_half_up(change.percent, 1)
    return f"{'+' if rounded > 0 else ''}{rounded}%"


def say_sentence(change: Change) -> str:
    """Give the change in words: rose by 18.8%, from 2,258 to 2,683; never “by 0.0%”, nor from a figure to itself."""
    earlier, later = say_number(change.earlier), say_number(change.later)
    if earlier == later:
        return f"was {'almost ' if change.difference else ''}unchanged at {later}"
    verb = "rose" if change.difference > 0 else "fell"
    return f"{verb} by {_say_by(change)}, from {earlier} to {later}"


def _say_by(change: Change) -> str:
    if change.percent is not None:
        by = round_half_up(abs(change.percent), 1)
        return f"{by}%" if by else "less than 0.1%"
    return say_size(change)


def say_size(change: Change) -> str:
    """Give how large the change is, without its sign: 577, £1,200, 0.2 percentage points; never nought."""
    size = _size(change)
    least = Decimal(1).scaleb(-_places(change))
    by_words = _say_size(change, size) if size else f"less than {_say_size(change, least)}"
    return f"{by_words}{' percentage points' if change.later.is_percent else ''}"


def say_changes(series: Iterable[Series]) -> list[Spoken]:
    """Give the change of each series, with what is said of it."""
    return [
        Spoken(change, say_difference(change), say_percent(change), say_sentence(change))
        for change in measure_changes(series)
    ]
