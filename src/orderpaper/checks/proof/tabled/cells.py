"""Takes the tables of a paper; gives the cell that a judged figure stands in: whereabouts, row and heading."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from orderpaper.records.manuscript import Grid, GridCell, GridRow, Whereabouts
from orderpaper.records.names import fold
from orderpaper.records.reading import Reading
from orderpaper.records.recomputed import Recomputed

Address = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Printed:
    """One cell as it is printed: the table and the row it is of, and its number in the row."""

    grid: Grid
    row: GridRow
    at: int

    @property
    def where(self) -> Whereabouts:
        """Where the cell stands."""
        return self.row.cells[self.at].where

    @property
    def quote(self) -> str:
        """The row as it is printed."""
        return say_row(self.row)

    @property
    def heading(self) -> str:
        """What is printed above the cell; nothing in a table whose headings are lost."""
        head = None if self.grid.is_rebuilt else _find_head(self.grid)
        return head.cells[self.at].text if head and self.at < len(head.cells) else ""


def say_row(row: GridRow) -> str:
    """Give a row as it is printed, merged cells once."""
    words = (cell.text for at, cell in enumerate(row.cells) if not at or cell is not row.cells[at - 1])
    return " ".join(word for word in words if word)


class Cells:
    """The cells of a paper’s tables of figures, found by the places of figures."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def _held(self) -> Mapping[Address, Sequence[Printed]]:
        held: dict[Address, list[Printed]] = defaultdict(list)
        for table in self._reading.judged.tables:
            # A judged table is known by its number in the paper.
            grid = self._reading.manuscript.grids[table.table.origin.row - 1]
            for row in grid.rows:
                for at, cell in enumerate(row.cells):
                    held[cell.where.heading, cell.where.at].append(Printed(grid, row, at))
        return held

    def find(self, judged: Recomputed) -> Printed | None:
        """Give the cell of a figure; the lines of a text and the pages of a PDF hold many, so its row is looked at."""
        place = judged.stated.place
        held = self._held.get((place.within, place.at), ())
        if len(held) == 1:
            return held[0]
        own = [each for each in held if each.at and _is_named(each.row, judged.row)]
        shown = [each for each in own if _shows(each.row.cells[each.at], judged)]
        return next(iter((*shown, *own, *held)), None)

    def find_head(self, judged: Recomputed) -> Printed | None:
        """Give the heading above a figure, by its words where it has them there; the figure’s own cell otherwise."""
        cell = self.find(judged)
        head = _find_head(cell.grid) if cell else None
        if cell is None or head is None:
            return cell
        return Printed(cell.grid, head, _find_column(head.cells, judged.heading))


def _is_named(row: GridRow, name: str) -> bool:
    return any(each.text and fold(name).startswith(fold(each.text)) for each in row.cells[:2])


def _shows(cell: GridCell, judged: Recomputed) -> bool:
    return str(judged.stated) in cell.text


def _find_head(grid: Grid) -> GridRow | None:
    marked = [row for row in grid.rows if row.is_header]
    return marked[-1] if marked else None


def _find_column(cells: Sequence[GridCell], heading: str) -> int:
    return next((at for at, cell in enumerate(cells) if cell.text and fold(cell.text) == fold(heading)), 0)
