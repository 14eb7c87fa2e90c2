"""Takes the cells of a sheet as they stand; writes them at their places, and a note where there is one to give."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from xlsxwriter.worksheet import Worksheet

from orderpaper.workbooks.blank.height import count_lines, fit_height, measure
from orderpaper.workbooks.blank.sheets import NOTE_WIDTH, say_value
from orderpaper.workbooks.blank.style import PLAIN, CellValue, Look, Pen, set_page

NARROWEST, WIDEST = 10, 60
EM = 1.8
ROOM = 3
WORDS: Look = {**PLAIN, "num_format": "General"}
Address = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a sheet by row and column, counted from nought; its merged ranges; and a note for the cell A1.

    A merged range is its first row and column, and its last.
    """

    cells: Mapping[Address, CellValue] = field(default_factory=dict)
    merged: tuple[tuple[Address, Address], ...] = ()
    note: str = ""


def write_grid(pen: Pen, name: str, grid: Grid) -> None:
    """Write a sheet cell by cell."""
    sheet = pen.book.add_worksheet(name)
    set_page(sheet)
    widths = _measure_columns(grid)
    for column, width in widths.items():
        sheet.set_column(column, column, width)
    for first, last in grid.merged:
        sheet.merge_range(*first, *last, "", pen.style(WORDS))
    for at, value in grid.cells.items():
        pen.write(sheet, at, value, WORDS)
    _fit_rows(sheet, grid, widths)
    if grid.note:
        height = 18 * count_lines(grid.note, 40) + 14
        look = {"width": NOTE_WIDTH, "height": height, "font_name": "Arial", "font_size": 10, "color": "#FFFFF0"}
        sheet.write_comment(0, 0, grid.note, look)


def _measure_columns(grid: Grid) -> dict[int, float]:
    widths: dict[int, float] = {}
    for (_row, column), value in grid.cells.items():
        longest = max((measure(line) for line in say_value(value).split("\n")), default=0)
        widths[column] = min(WIDEST, max(widths.get(column, NARROWEST), longest * EM + ROOM))
    return widths


def _fit_rows(sheet: Worksheet, grid: Grid, widths: Mapping[int, float]) -> None:
    """Set the height of every row that has anything in it; what is merged over columns does not count."""
    spread = {(row, column) for (row, first), (_row, last) in grid.merged for column in range(first, last + 1)}
    rows: dict[int, list[tuple[str, float]]] = {row: [] for row, _column in grid.cells}
    for at, value in grid.cells.items():
        if at not in spread:
            rows[at[0]].append((say_value(value), widths[at[1]]))
    for row, cells in rows.items():
        sheet.set_row(row, fit_height(cells))
