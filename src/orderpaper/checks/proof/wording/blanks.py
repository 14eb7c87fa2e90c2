"""Takes the tables of a paper; gives the cells that are empty where the other rows of their column are filled."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.manuscript import Grid, GridCell, GridRow

WHO_AND_WHEN = re.compile(
    r"\b(?:leads?|owners?|responsib\w+|officers?|agenc(?:y|ies)|partners?|who|when|timescales?|time ?frames?|"
    r"deadlines?|(?:target|due|completion|end) dates?|due|dates?|completed? by)\b",
    re.IGNORECASE,
)
# Colours, ticks and signatures are no words, and remarks need not be there.
MAY_BE_EMPTY = re.compile(
    r"\b(?:rag|ragb?|brag|status|rating|progress|updates?|comments?|notes?|remarks?|sign(?:ed|ature)|initials?|tick|"
    r"outcome|votes?|direction|trend|arrow|key|logo|picture|photo|map|symbol|for office use)\b",
    re.IGNORECASE,
)
TOTAL = re.compile(r"\s*(?:grand |sub-?)?(?:totals?|average|mean|sum|overall|all)\b", re.IGNORECASE)
FILLED = 3
"""How many rows are filled at least for each that is empty."""
LONGEST = 60
"""How long the words of a heading of a column are at most."""


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty cell: the heading of its column, the name of its row, and the cell."""

    column: str
    row: str
    cell: GridCell


def read_columns(grid: Grid) -> Sequence[str]:
    """Give the headings of a table’s columns; none of a table that only puts words side by side."""
    first = grid.rows[0] if grid.rows else None
    if first is None or grid.is_rebuilt or len(first.cells) < 2:
        return ()
    names = [" ".join(cell.text.split()) for cell in first.cells]
    is_headed = first.is_header or all(names)
    return names if is_headed and all(len(name) <= LONGEST for name in names) and len(set(names)) > 1 else ()


def find_blanks(grid: Grid) -> Iterator[Blank]:
    """Give the empty cells of columns that the other rows fill; not of totals, nor of who does a thing and when."""
    for place, column in list(enumerate(read_columns(grid)))[1:]:
        if not column or MAY_BE_EMPTY.search(column) or WHO_AND_WHEN.search(column):
            continue
        empty, filled = _sort_rows(grid, place)
        if empty and len(filled) >= FILLED * len(empty):
            yield from (Blank(column, row.name, row.cells[place]) for row in empty)


def find_nobody(grid: Grid) -> Iterator[Blank]:
    """Give the empty cells of the columns that say who does a thing, and when."""
    for place, column in list(enumerate(read_columns(grid)))[1:]:
        if WHO_AND_WHEN.search(column) and not MAY_BE_EMPTY.search(column):
            yield from (Blank(column, row.name, row.cells[place]) for row in _sort_rows(grid, place)[0])


def _sort_rows(grid: Grid, place: int) -> tuple[list[GridRow], list[GridRow]]:
    """Give the rows whose cell is empty, and those whose cell is filled."""
    rows = [row for row in grid.rows[1:] if len(row.cells) == len(grid.rows[0].cells) and _is_of_its_own(row)]
    filled = [row for row in rows if row.cells[place].text.strip()]
    return [row for row in rows if not row.cells[place].text.strip()], filled


def _is_of_its_own(row: GridRow) -> bool:
    """Tell whether a row has a name and is no total, nor one cell across the table."""
    words = {cell.text.strip() for cell in row.cells}
    return bool(row.name.strip()) and not TOTAL.match(row.name) and words != {row.name.strip()}
