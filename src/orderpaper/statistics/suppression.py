"""Takes the rows of a pasted table; gives them with small counts hidden, and whatever would let them be worked out."""

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence

from orderpaper.records.figure import Figure
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.statistics.derived import find_inputs, find_row_inputs
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.hiding import Grid, hide_cells
from orderpaper.statistics.layout import Layout, read_layout
from orderpaper.statistics.rounding import round_to_five, take_exact

HIDDEN = "[c]"
HIDDEN_UNDER = 5
NOT_COUNTED = frozenset(("Per 1,000 people", "Per 1,000 households", "Per cent", "£", "Days"))
AVERAGE = re.compile(r"\b(?:average|mean|median)\b", re.IGNORECASE)
HIDDEN_BEFORE = re.compile(r"\*|<\s*\d+|under \d+|\[c\]|suppressed", re.IGNORECASE)

Cell = tuple[str, str]


def suppress(rows: Sequence[Series]) -> list[Series]:
    """Give the rows of one table as they may be printed, as its Small numbers say.

    Hide under 5: counts of one to four, as many more as it takes that none can be worked out from the totals, and
    all that is worked out from any of them, stand as [c]. Round to 5: counts and totals are rounded, and what was
    worked out from the unrounded ones stands as [c]. A nought is always shown.
    """
    if not rows or rows[0].table.unit in NOT_COUNTED:
        return list(rows)
    if rows[0].table.small_numbers == "Hide under 5":
        hidden = _carry(rows, find_hidden(rows))
        return [_show(each, hidden) for each in rows]
    if rows[0].table.small_numbers == "Round to 5":
        return _round(rows)
    return list(rows)


def is_small(figure: Figure, table: StatisticsTable) -> bool:
    """Tell whether a figure is a count so small that people may be known by it: one to four."""
    return table.unit not in NOT_COUNTED and not figure.is_percent and 0 < (figure.value or 0) < HIDDEN_UNDER


def find_hidden(rows: Sequence[Series]) -> set[Cell]:
    """Give the counts to be hidden, by row and column: the small ones, and those that would give them away."""
    layout = read_layout(rows)
    values = dict(_counts(layout))
    first = {cell for cell, value in values.items() if value is None or 0 < value < HIDDEN_UNDER}
    rows_of = {row: tuple(total for total, parts in layout.total_rows.items() if row in parts) for row in layout.rows}
    columns = layout.own_headings()
    columns_of = {
        each: tuple(total for total, parts in layout.total_columns.items() if each in parts) for each in columns
    }
    plain = layout.plain_rows()
    grid = Grid(values, {row: rows_of[row] for row in plain}, columns_of)
    return hide_cells(grid, first)


def _counts(layout: Layout) -> Iterator[tuple[Cell, int | None]]:
    """Give every count of a table; None for one that was hidden already where it came from."""
    for name, row in layout.rows.items():
        for heading, figure in row.items():
            is_counted = layout.kinds[heading] in {Kind.OWN, Kind.TOTAL} and not figure.is_percent
            if not is_counted:
                continue
            if figure.value is not None:
                # Counts are whole; what has decimals is rounded up, so that nothing positive is taken for nought.
                yield (name, heading), -int(-abs(take_exact(figure)) // 1)
            elif HIDDEN_BEFORE.fullmatch(figure.flag.strip()):
                yield (name, heading), None


def _carry(rows: Sequence[Series], hidden: set[Cell]) -> set[Cell]:
    """Give what is hidden with all that is worked out from it: changes, rates, shares, ranks, and averages."""
    inputs = find_inputs(rows)
    carried = {*hidden, *_find_shares_of_hidden(rows, inputs, hidden)}
    # Twice, as a percentage may be worked out from a change.
    for _time in range(2):
        carried |= {
            (each.name, heading)
            for each in rows
            for heading, _figure in each.figures
            if any((each.name, other) in carried for other in inputs.get(heading, ()))
        }
    for name, parts in find_row_inputs(rows).items():
        carried |= {(name, heading) for row, heading in carried if row in parts}
    columns = {heading for _row, heading in carried}
    return carried | {(each.name, heading) for each in rows if AVERAGE.search(each.name) for heading in columns}


def _find_shares_of_hidden(
    rows: Sequence[Series], inputs: Mapping[str, tuple[str, ...]], hidden: set[Cell]
) -> Iterator[Cell]:
    """Give the columns of shares of another column whose total would show through them: where it is not printed."""
    layout = read_layout(rows)
    for heading, given in inputs.items():
        if layout.kinds[heading] is Kind.SHARE and len(given) == 1:
            column = given[0]
            shown = [name for name in layout.total_rows if (name, column) not in hidden]
            is_hidden = any(at == column for _row, at in hidden)
            if is_hidden and (not shown or len(shown) < len(layout.total_rows)):
                yield from ((name, heading) for name in layout.rows)


def _show(series: Series, hidden: set[Cell]) -> Series:
    figures = tuple(
        (
            heading,
            hide(figure) if (series.name, heading) in hidden or _is_own_small(series, heading, figure) else figure,
        )
        for heading, figure in series.figures
    )
    return dataclasses.replace(series, figures=figures)


def _is_own_small(series: Series, heading: str, figure: Figure) -> bool:
    """Tell whether a count is small by itself: of two rows of one name, only one stands in the layout."""
    kind = read_layout([series]).kinds.get(heading) if is_small(figure, series.table) else None
    return kind in {Kind.OWN, Kind.TOTAL}


def hide(figure: Figure) -> Figure:
    """Give a figure that is not given: its value is gone, so nothing can be worked out from it."""
    return dataclasses.replace(figure, value=None, flag=HIDDEN)


def _round(rows: Sequence[Series]) -> list[Series]:
    layout = read_layout(rows)
    kept = {heading for heading, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}}
    return [
        dataclasses.replace(
            each,
            figures=tuple(
                (heading, _round_figure(figure) if heading in kept else hide(figure))
                for heading, figure in each.figures
            ),
        )
        for each in rows
    ]


def _round_figure(figure: Figure) -> Figure:
    if figure.value is None or figure.is_percent:
        return figure
    return dataclasses.replace(figure, value=float(round_to_five(take_exact(figure))))
