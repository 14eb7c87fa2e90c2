"""Takes a table as an analyst pastes it; writes it on a sheet of its own, headings in row 1."""

from collections.abc import Sequence

from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from orderpaper.workbooks.blank.height import fit_height
from orderpaper.workbooks.blank.sheets import allow_numbers_as_words, say_value
from orderpaper.workbooks.blank.style import AS_TYPED, HEAD, LINE, PLAIN, CellValue, Look, Pen, set_page

NAME_WIDTH, FIGURE_WIDTH = 34, 15


def write_pasted_table(pen: Pen, name: str, table: str, cells: Sequence[Sequence[CellValue]]) -> None:
    """Write a table as it was pasted; it is a named table where its headings allow one."""
    sheet = pen.book.add_worksheet(name)
    set_page(sheet)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 1)
    headings = [say_value(value) for value in cells[0]]
    sheet.set_column(0, 0, NAME_WIDTH)
    sheet.set_column(1, max(1, len(headings) - 1), FIGURE_WIDTH)
    _write_headings(pen, sheet, table, headings, len(cells) - 1)
    for number, row in enumerate(cells[1:], start=1):
        for place, value in enumerate(row):
            pen.write(sheet, (number, place), value, _look_at(place))
        if row:
            sheet.set_row(number, fit_height([(say_value(row[0]), NAME_WIDTH)]))
    allow_numbers_as_words(sheet, [xl_range(0, 0, len(cells) - 1, len(headings) - 1)])


def _write_headings(pen: Pen, sheet: Worksheet, table: str, headings: Sequence[str], rows: int) -> None:
    """Write the headings; Excel refuses a table in which two are alike or one is empty."""
    looks = [{**HEAD, "align": _side(place)} for place in range(len(headings))]
    for place, (heading, look) in enumerate(zip(headings, looks, strict=True)):
        pen.write(sheet, (0, place), heading, look)
    widths = [NAME_WIDTH, *[FIGURE_WIDTH] * (len(headings) - 1)]
    sheet.set_row(0, fit_height(zip(headings, [width - 1 for width in widths], strict=True)))
    if rows and all(headings) and len({heading.casefold() for heading in headings}) == len(headings):
        columns = [
            {"header": heading, "header_format": pen.style(look)} for heading, look in zip(headings, looks, strict=True)
        ]
        options = {
            "name": table,
            "style": "Table Style Light 1",
            "banded_rows": False,
            "autofilter": False,
            "columns": columns,
            "title": sheet.get_name(),
        }
        sheet.add_table(0, 0, rows, len(headings) - 1, options)


def _look_at(place: int) -> Look:
    return {**PLAIN, **LINE, "num_format": AS_TYPED, "align": _side(place)}


def _side(place: int) -> str:
    """Give the side words stand at: the names of rows at the left, figures and their headings at the right."""
    return "left" if place == 0 else "right"
