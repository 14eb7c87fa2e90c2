"""Takes a table and the width of the page; gives it as it fits there at 12 point: as it is, turned, or in parts.

Letters are never made smaller, and no table is wider than its page.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from orderpaper.records.month import read_month, read_span
from orderpaper.records.printed_table import PrintedTable
from orderpaper.records.years import read_years
from orderpaper.word.tables.grid import Grid, is_total, read_grid, set_in_blocks, turn

LONG = 3400
"""What is wider, in twentieths of a point, runs over several lines."""
MOST_LINES = 2
"""A name that would take more lines than this has too little room."""

Measured = Sequence[tuple[int, int]]
"""Of each column the widest piece that Word keeps in one line, and its widest text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A table, or a part of one, as it is set: its cells, and the width of each column in twentieths of a point."""

    grid: Grid
    widths: tuple[int, ...]


def arrange(table: PrintedTable, width: int, margins: int) -> tuple[Part, ...]:
    """Give the table in one part where it fits, else in as few as can be, each with the names of the rows.

    It is tried in blocks side by side where they are asked for, then as it is, then turned where its columns are
    months or years, then with names and headings that may break after a stroke, as 2010/2011; so they may also where
    names would take many lines. `margins` are those of one cell.
    """
    grid = read_grid(table)
    for made in _try_whole(table, grid):
        measured = made.measure()
        if _need(measured, margins) <= width:
            widths = share_width(measured, width, margins)
            is_squeezed = made is grid and measured[0][1] > MOST_LINES * (widths[0] - margins)
            return (_loosen(grid, width, margins) if is_squeezed else Part(made, widths),)
    return tuple(_part(grid.let_break(), width, margins))


def _try_whole(table: PrintedTable, grid: Grid) -> Iterator[Grid]:
    if table.blocks > 1 and grid.rows:
        yield set_in_blocks(grid, table.blocks)
    yield grid
    rows_are = _name_periods([column.words for column in grid.columns[1:]])
    if rows_are and grid.rows and not any(column.group for column in grid.columns):
        yield turn(grid, rows_are)
    yield grid.let_break()


def _loosen(grid: Grid, width: int, margins: int) -> Part:
    loose = grid.let_break()
    return Part(loose, share_width(loose.measure(), width, margins))


def _need(measured: Measured, margins: int) -> int:
    return sum(piece + margins for piece, _ in measured)


def _name_periods(headings: Sequence[str]) -> str:
    """Give what columns are that follow one another in time, as the heading of rows; nothing for others."""
    kinds = Counter(map(_name_period, headings))
    if not kinds or kinds[""]:
        return ""
    kind, count = kinds.most_common(1)[0]
    return kind if count > len(headings) / 2 else "Period"


def _name_period(heading: str) -> str:
    if read_month(heading):
        return "Month"
    if read_years(heading):
        return "Year"
    return "Period" if read_span(heading) or is_total(heading) else ""


def _part(grid: Grid, width: int, margins: int) -> Iterator[Part]:
    """Give the parts of a table that is too wide: as few as can be, of like size, down to a column each."""
    measured = grid.measure()
    count = len(measured) - 1
    for parts in range(2, count + 1):
        bounds = list(pairwise(round(count * part / parts) for part in range(parts + 1)))
        chosen = [[measured[0], *measured[1 + first : 1 + last]] for first, last in bounds]
        if parts == count or all(_need(each, margins) <= width for each in chosen):
            break
    else:
        bounds, chosen = [(0, count)], [measured]
    for (first, last), each in zip(bounds, chosen, strict=True):
        yield Part(grid.choose_columns(first, last), share_width(each, width, margins))


def share_width(measured: Measured, width: int, margins: int) -> tuple[int, ...]:
    """Give the width of each column: room for its longest word, then all it wants to those that lack least.

    So figures stand in one line each, and long names take several.
    """
    widths = [piece + margins for piece, _ in measured]
    wanted = [min(LONG, max(piece, text)) + margins for piece, text in measured]
    spare = width - sum(widths)
    lacking = sorted(range(len(widths)), key=lambda index: wanted[index] - widths[index])
    for others, index in zip(range(len(widths), 0, -1), lacking, strict=True):
        given = max(0, min(spare // others, wanted[index] - widths[index]))
        widths[index] += given
        spare -= given
    shared = widths if 0 <= spare < len(widths) else [width * each // sum(widths) for each in widths]
    return (shared[0] + width - sum(shared), *shared[1:])
