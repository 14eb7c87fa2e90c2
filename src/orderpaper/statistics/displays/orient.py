"""Takes what a display asks to be drawn; gives its figures as categories and series: which way the table is turned."""

from collections.abc import Sequence
from dataclasses import dataclass

from orderpaper.records.chart import NOT_AVAILABLE, ChartKind
from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.printed_table import RowKind
from orderpaper.statistics.change import PERIODS_DOWNWARDS
from orderpaper.statistics.displays.asked import Asked
from orderpaper.statistics.displays.measured import Measured, measure
from orderpaper.statistics.displays.pairs import find_latest
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.sequence import Placed, are_periods, name_periods, put_in_sequence
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.total import cast_shares

MOST_SERIES = 6
"""So many sets of figures can be told apart in one chart."""
STACKED = frozenset((ChartKind.STACKED_BAR, ChartKind.STACKED_COLUMN))
OF_ONE_COLUMN = frozenset((ChartKind.RANKED, ChartKind.PIE))

Named = tuple[str, tuple[Figure, ...]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a chart draws: the rows and columns, what one category is, the categories, the figures of each series."""

    rows: tuple[ShownRow, ...]
    headings: tuple[str, ...]
    rows_are: str
    categories: tuple[str, ...]
    series: tuple[Named, ...]
    series_are: str


def orient(asked: Asked, kind: ChartKind) -> Drawn:
    """Give the figures of a chart: periods are its categories wherever they stand, otherwise the rows are.

    Bars that lie have a row each, as time does not run downwards; so have those that stand, where there are too many
    rows to tell apart. In stacks of shares that make up a whole, one bar is a column.
    """
    rows, headings = _list_rows(asked, kind), _list_headings(asked, kind)
    if not rows:
        raise Refusal("rows", f"{asked.id} has no row to draw but totals. Name the rows under Rows.")
    measures = [measure(asked, each) for each in headings]
    if _are_columns_categories(asked, kind, rows, headings):
        return _draw_across(rows, measures)
    return _draw_down(asked, rows, measures, in_time=_runs_down(asked) and kind not in OF_ONE_COLUMN)


def _runs_down(asked: Asked) -> bool:
    return str(asked.read.table.rows_are) in PERIODS_DOWNWARDS


def _draw_across(rows: Sequence[ShownRow], measures: Sequence[Measured]) -> Drawn:
    """Give the columns as categories, and a series for each row."""
    headings = [each.heading for each in measures]
    are_dated = are_periods(headings)
    placed = put_in_sequence(headings) if are_dated else _number(headings)
    series = [(row.name, _put([_take(each, row) for each in measures], placed)) for row in rows]
    return Drawn(
        rows=tuple(rows),
        headings=tuple(headings),
        rows_are=name_periods(headings) if are_dated else "Group",
        categories=tuple(name for name, _at in placed),
        series=tuple(series),
        series_are="rows",
    )


def _draw_down(asked: Asked, rows: Sequence[ShownRow], measures: Sequence[Measured], *, in_time: bool) -> Drawn:
    """Give the rows as categories, and a series for each column."""
    names = [row.name for row in rows]
    placed = put_in_sequence(names) if in_time else _number(names)
    series = [(each.heading, _put([_take(each, row) for row in rows], placed)) for each in measures]
    return Drawn(
        rows=tuple(rows),
        headings=tuple(each.heading for each in measures),
        rows_are=str(asked.read.table.rows_are) if in_time else asked.read.names_are,
        categories=tuple(name for name, _at in placed),
        series=tuple(series),
        series_are="columns",
    )


def _number(names: Sequence[str]) -> list[Placed]:
    return [(name, at) for at, name in enumerate(names)]


def _list_rows(asked: Asked, kind: ChartKind) -> list[ShownRow]:
    """Give the rows drawn: those named, or all but totals and parts of other rows; only what is ranked is ranked."""
    if asked.names_rows:
        return list(asked.rows)
    if kind in OF_ONE_COLUMN:
        return [row for row in asked.rows if row.is_counted]
    return [row for row in asked.rows if row.kind not in {RowKind.TOTAL, RowKind.PART}]


def _list_headings(asked: Asked, kind: ChartKind) -> list[str]:
    """Give the columns drawn: those named, or all that hold figures of their own; of some charts the latest alone."""
    kinds = asked.read.layout.kinds
    named = [each for each in asked.headings if kinds[each] is not Kind.WORDS] if asked.names_columns else []
    if kind in OF_ONE_COLUMN and len(named) != 1:
        return [find_latest(asked)]
    found = named or asked.list_own()
    if not found:
        raise Refusal("columns_shown", f"{asked.id} has no column of figures to draw. Name one under Columns.")
    return found


def _are_columns_categories(asked: Asked, kind: ChartKind, rows: Sequence[ShownRow], headings: Sequence[str]) -> bool:
    if kind in OF_ONE_COLUMN or _runs_down(asked):
        return False
    if kind in STACKED and _are_wholes(asked, headings):
        return True
    if not are_periods(headings):
        return len(rows) == 1
    is_crowded = kind is ChartKind.COLUMN and len(rows) > MOST_SERIES >= len(headings)
    return len(rows) == 1 or (len(headings) > 1 and kind is not ChartKind.BAR and not is_crowded)


def _are_wholes(asked: Asked, headings: Sequence[str]) -> bool:
    """Tell whether the rows of every column are the shares of a whole."""
    if asked.read.table.unit != "Per cent" or asked.names_rows:
        return False
    return set(headings) <= {each.heading for each in cast_shares(asked.read.layout)}


def _take(measured: Measured, row: ShownRow) -> Figure:
    return measured.take(row) or Figure(None, measured.read.table.origin.place("id"), flag=NOT_AVAILABLE)


def _put(figures: Sequence[Figure], placed: Sequence[Placed]) -> tuple[Figure, ...]:
    """Give the figures in the order of their periods, with a gap for each that was left out."""
    first = figures[0]
    gap = Figure(None, Place(first.place.file, first.place.within), first.decimals, flag=NOT_AVAILABLE)
    return tuple(gap if at is None else figures[at] for _name, at in placed)
