"""Takes the plan of a list, as of findings or of figures; begins its sheet, and writes rows in which all words show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from orderpaper.workbooks.blank.height import fit_height
from orderpaper.workbooks.blank.sheets import allow_numbers_as_words
from orderpaper.workbooks.blank.style import AS_TYPED, HEAD, LABEL, LINE, PLAIN, TITLE, Look, Pen, set_page

# Excel takes 65,530 links on a sheet, and 1,048,576 rows.
MOST_LINKS = 65_000
MOST_ROWS = 1_048_000
LONGEST_CELL = 32_767
MOST_MEASURED = 2_000
TOP = 3
CELL: Look = {**PLAIN, **LINE, "num_format": AS_TYPED}


@dataclass(frozen=True, slots=True)
class ListPlan:
    """A sheet of a list: its name, its headings with their widths, its table, and what is said above it."""

    name: str
    columns: tuple[tuple[str, int], ...]
    table: str
    title: str
    says: str


def begin_sheet(pen: Pen, plan: ListPlan, rows: int) -> Worksheet:
    """Write what stands above the rows of a list; Excel refuses a table that has no rows."""
    sheet = pen.book.add_worksheet(plan.name)
    set_page(sheet)
    sheet.hide_gridlines(2)
    for place, (_heading, width) in enumerate(plan.columns):
        sheet.set_column(place, place, width)
    pen.write(sheet, (0, 0), plan.title, TITLE)
    sheet.set_row(0, 32)
    pen.write(sheet, (1, 0), plan.says, {**LABEL, "text_wrap": False, "bold": False})
    if rows:
        last = TOP + rows
        headings = [{"header": heading, "header_format": pen.style(HEAD)} for heading, _width in plan.columns]
        options = {"name": plan.table, "style": "Table Style Light 1", "banded_rows": False, "columns": headings}
        sheet.add_table(TOP, 0, last, len(headings) - 1, {**options, "title": plan.name, "description": plan.says})
        sheet.freeze_panes(TOP + 1, 0)
        sheet.repeat_rows(TOP)
        allow_numbers_as_words(sheet, [f"A{TOP + 2}:H{last + 1}"])
    return sheet


def write_row(pen: Pen, sheet: Worksheet, at: tuple[int, int], cells: Iterable[tuple[str, Look]]) -> None:
    """Write the cells of a row, from one of them on, each with its look."""
    row, first = at
    for place, (words, look) in enumerate(cells, start=first):
        pen.write(sheet, (row, place), cut(words), {**CELL, **look})


def set_height(sheet: Worksheet, row: int, words: Sequence[str], columns: Sequence[tuple[str, int]]) -> None:
    """Set the height in which all words of a row show; most rows are of one line, and need no measuring."""
    cells = [(text[:MOST_MEASURED], width) for text, (_heading, width) in zip(words, columns, strict=True)]
    is_short = all(len(text) < width / 2 and "\n" not in text for text, width in cells)
    sheet.set_row(row, 3 + fit_height([] if is_short else cells))


def cut(text: str) -> str:
    """Give a text as a cell of Excel can hold it: 32,767 letters at most, as Excel counts them."""
    if len(text) < LONGEST_CELL and text.isascii():
        return text
    units = text.encode("utf-16-le", "replace")
    if len(units) <= 2 * LONGEST_CELL:
        return units.decode("utf-16-le")
    return units[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"
