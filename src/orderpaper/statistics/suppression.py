"""Takes the rows of a pasted table; gives them with small counts hidden, and whatever would let them be worked out."""

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence

from orderpaper.records.figure import Figure
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.statistics.derived import find_inputs, find_row_inputs
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.hiding import Grid, hide_cells
from orderpaper.statistics.layout import AVERAGE, Layout, read_layout
from orderpaper.statistics.rounding import round_to_five, take_exact

HIDDEN = "[c]"
HIDE, ROUND = "Hide under 5", "Round to 5"
HIDDEN_UNDER = 5
NOT_COUNTED = frozenset(("Per 1,000 people", "Per 1,000 households", "Per cent", "£", "Days"))
HIDDEN_BEFORE = re.compile(r"\*|<\s*\d+|under \d+|\[c\]|suppressed", re.IGNORECASE)

Cell = tuple[str, str]


def suppress(rows: Sequence[Series]) -> list[Series]:
    """Give the rows of one table as they may be printed, as its Small numbers say.

    Hide under 5: counts of one to four, as many more as it takes that none can be worked out from the totals, and
    all that is worked out from any of them, stand as [c]. Round to 5: counts and totals are rounded, and what was
    worked out from the unrounded ones stands as [c]. A nought is always shown.
    """
    if not rows or rows[0].table.unit in NOT_COUNTED or rows[0].table.small_numbers not in {HIDE, ROUND}:
        return list(rows)
    layout = read_layout(rows)
    if layout.table.small_numbers == ROUND:
        return [_round(each, layout) for each in rows]
    hidden = _carry(layout, find_hidden(layout))
    return [_show(each, layout, hidden) for each in rows]


def is_small(figure: Figure, table: StatisticsTable) -> bool:
    """Tell whether a figure is a count so small that people may be known by it: one to four."""
    return table.unit not in NOT_COUNTED and not figure.is_percent and 0 < (figure.value or 0) < HIDDEN_UNDER


def find_hidden(layout: Layout) -> set[Cell]:
    """Give the counts to be hidden, by row and column: the small ones, and those that would give them away."""
    values = dict(_counts(layout))
    first = {cell for cell, value in values.items() if value is None or 0 < value < HIDDEN_UNDER}
    rows_of = _turn(layout.plain_rows(), layout.total_rows)
    return hide_cells(Grid(values, rows_of, _turn(layout.own_headings(), layout.total_columns)), first)


def _turn(parts: Sequence[str], totals: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Give the totals that count each part, from the parts that each total counts."""
    counted = {total: frozenset(each) for total, each in totals.items()}
    return {part: tuple(total for total, held in counted.items() if part in held) for part in parts}


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


def _carry(layout: Layout, hidden: set[Cell]) -> set[Cell]:
    """Give what is hidden with all that is worked out from it: changes, rates, shares, ranks, and averages."""
    if not hidden:
        return hidden
    inputs = find_inputs(layout)
    carried = {*hidden, *_find_shares_of_hidden(layout, inputs, hidden)}
    # Twice, as a percentage may be worked out from a change.
    for _time in range(2):
        carried |= {
            (name, heading)
            for name in layout.rows
            for heading, given in inputs.items()
            if any((name, other) in carried for other in given)
        }
    for name, parts in find_row_inputs(layout).items():
        carried |= {(name, heading) for row, heading in carried if row in parts}
    columns = {heading for _row, heading in carried}
    return carried | {(name, heading) for name in layout.rows if AVERAGE.search(name) for heading in columns}


def _find_shares_of_hidden(layout: Layout, inputs: Mapping[str, tuple[str, ...]], hidden: set[Cell]) -> Iterator[Cell]:
    """Give the columns of shares of another column whose total would show through them: where it is not printed."""
    for heading, given in inputs.items():
        if layout.kinds[heading] is Kind.SHARE and len(given) == 1:
            column = given[0]
            shown = [name for name in layout.total_rows if (name, column) not in hidden]
            is_hidden = any(at == column for _row, at in hidden)
            if is_hidden and (not shown or len(shown) < len(layout.total_rows)):
                yield from ((name, heading) for name in layout.rows)


def _show(series: Series, layout: Layout, hidden: set[Cell]) -> Series:
    figures = tuple(
        (
            heading,
            hide(figure) if (series.name, heading) in hidden or _is_small_here(layout, heading, figure) else figure,
        )
        for heading, figure in series.figures
    )
    return dataclasses.replace(series, figures=figures)


def _is_small_here(layout: Layout, heading: str, figure: Figure) -> bool:
    """Tell whether a count is small by itself: of two rows of one name, only one stands in the layout."""
    return is_small(figure, layout.table) and layout.kinds[heading] in {Kind.OWN, Kind.TOTAL}


def hide(figure: Figure) -> Figure:
    """Give a figure that is not given: its value is gone, so nothing can be worked out from it."""
    return dataclasses.replace(figure, value=None, flag=HIDDEN)


def _round(series: Series, layout: Layout) -> Series:
    kept = {Kind.OWN, Kind.TOTAL, Kind.WORDS}
    figures = tuple(
        (heading, _round_figure(figure) if layout.kinds[heading] in kept else hide(figure))
        for heading, figure in series.figures
    )
    return dataclasses.replace(series, figures=figures)


def _round_figure(figure: Figure) -> Figure:
    if figure.value is None or figure.is_percent:
        return figure
    return dataclasses.replace(figure, value=float(round_to_five(take_exact(figure))))
