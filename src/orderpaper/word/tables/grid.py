"""Takes a table as the papers have it; gives it as columns and rows of cells, each with its look."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain, repeat
from typing import NamedTuple

from orderpaper.records.month import read_span
from orderpaper.records.names import fold
from orderpaper.records.printed_table import Goodness, PrintedRow, PrintedTable, RowKind
from orderpaper.records.years import read_years
from orderpaper.word.tables.measure import let_break, measure_column

LEFT_OVER = "–"
"""What stands in a cell with nothing to say: an empty one leaves a reader in doubt."""


class Look(StrEnum):
    """What a cell is, which is the name of its paragraph style after “Table”."""

    TEXT = "Text"
    PART = "Part"
    TOTAL = "Total"
    OURS = "Ours"
    BETTER = "Better"
    WORSE = "Worse"


NAMES = {
    RowKind.PLAIN: Look.TEXT, RowKind.PART: Look.PART, RowKind.TOTAL: Look.TOTAL, RowKind.OURS: Look.OURS,
}  # fmt: skip
CELLS = {**NAMES, RowKind.PART: Look.TEXT}
CHANGES = {Goodness.BETTER: Look.BETTER, Goodness.WORSE: Look.WORSE}
BOLD = frozenset((Look.TOTAL, Look.OURS))


class Cell(NamedTuple):
    """One cell: its words and its look."""

    words: str
    look: Look = Look.TEXT


class Column(NamedTuple):
    """One column: its heading, what stands above that and its neighbours', and whether it holds words, not figures."""

    words: str
    group: str = ""
    is_words: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is set: the first column is that of the names, and so is the first of each further block.

    `has_total` says that its last row is a total.
    """

    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    has_total: bool = False
    blocks: int = 1

    def measure(self) -> list[tuple[int, int]]:
        """Give of each column the widest piece that Word keeps in one line, and its widest text; blocks are alike."""
        cells = zip(*self.rows, strict=True) if self.rows else repeat(())
        measured = [_measure_column(*each) for each in zip(self.columns, cells, strict=False)]
        size = len(self.columns) // self.blocks
        alike = [measured[index::size] for index in range(size)]
        return [(max(piece for piece, _ in each), max(text for _, text in each)) for each in alike] * self.blocks

    def let_break(self) -> "Grid":
        """Give it with names and headings that may go on in a new line after a stroke, too."""
        columns = tuple(each._replace(words=let_break(each.words)) for each in self.columns)
        rows = [(first._replace(words=let_break(first.words)), *others) for first, *others in self.rows]
        return replace(self, columns=columns, rows=rows)

    def choose_columns(self, first: int, last: int) -> "Grid":
        """Give the names with some of the columns: from one up to another, the names not counted."""
        columns = (self.columns[0], *self.columns[1:][first:last])
        return replace(self, columns=columns, rows=[(row[0], *row[1:][first:last]) for row in self.rows])


def read_grid(table: PrintedTable) -> Grid:
    """Give the cells of a table, one row of them for each of its rows."""
    columns = (
        Column(table.rows_are, is_words=True),
        *(Column(each.words, each.group, each.is_words) for each in table.headings),
    )
    rows = [_read_row(row) for row in table.rows]
    return Grid(columns, rows, has_total=len(rows) > 1 and table.rows[-1].kind is RowKind.TOTAL)


def _read_row(row: PrintedRow) -> tuple[Cell, ...]:
    look = CELLS[row.kind]
    cells = [Cell(each.words or LEFT_OVER, CHANGES.get(each.goodness, look)) for each in row.cells]
    return (Cell(row.name or LEFT_OVER, NAMES[row.kind]), *cells)


def set_in_blocks(grid: Grid, count: int) -> Grid:
    """Give the rows in blocks side by side, the first of them in the first; a total stands at the end of the last."""
    height = -(-len(grid.rows) // count)
    padding = [tuple(Cell(LEFT_OVER) for _ in grid.columns)] * (height * count - len(grid.rows))
    end = len(grid.rows) - height if grid.has_total else len(grid.rows)
    rows = [*grid.rows[:end], *padding, *grid.rows[end:]]
    blocks = [rows[start : start + height] for start in range(0, height * count, height)]
    return Grid(
        grid.columns * count, [tuple(chain.from_iterable(side)) for side in zip(*blocks, strict=True)], blocks=count
    )


def turn(grid: Grid, rows_are: str) -> Grid:
    """Give the columns as rows and the rows as columns; `rows_are` is the heading of the first column then."""
    totals = [is_total(column.words) for column in grid.columns[1:]]
    names = [Cell(column.words, Look.TOTAL if is_total else Look.TEXT)
             for column, is_total in zip(grid.columns[1:], totals, strict=True)]  # fmt: skip
    rows = list(zip(names, *(row[1:] for row in grid.rows), strict=True))
    rows = [_make_total(row) if is_total else row for row, is_total in zip(rows, totals, strict=True)]
    columns = (Column(rows_are, is_words=True), *(Column(row[0].words) for row in grid.rows))
    return Grid(columns, rows, has_total=totals[-1])


def is_total(heading: str) -> bool:
    """Tell whether the heading of a column says that it is a total of the others: Total, Apr to Dec 2013."""
    return "total" in fold(heading).split() or (read_span(heading) is not None and read_years(heading) is None)


def _make_total(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    return tuple(each._replace(look=Look.TOTAL) if each.look is Look.TEXT else each for each in row)


def _measure_column(column: Column, cells: Sequence[Cell]) -> tuple[int, int]:
    head = [measure_column((words,), is_bold=True) for words in (column.words, column.group)]
    body = [
        measure_column((cell.words for cell in cells if (cell.look in BOLD) is is_bold), is_bold=is_bold)
        for is_bold in (False, True)
    ]
    return (
        max(need for need, _ in (*head, *body)),
        max(*(max(need, text // HEADING_LINES) for need, text in head), *(text for _, text in body)),
    )


HEADING_LINES = 3
"""A heading may take so many lines before it widens its column."""


def list_kept(grid: Grid) -> Iterator[bool]:
    """Give of each row whether it stays on the page of the next: a short table is whole, a total is never alone."""
    last = len(grid.rows) - 1
    for index, row in enumerate(grid.rows):
        follows = grid.rows[index + 1][0].look if index < last else Look.TEXT
        begins = follows is Look.PART and row[0].look is not Look.PART
        is_before_total = grid.has_total and index == last - 1
        yield index < last and (last < WHOLE or index < FIRST or begins or is_before_total)


WHOLE, FIRST = 12, 2
"""A table of so many rows is not broken over pages; of a longer one the first rows stand with the headings."""
