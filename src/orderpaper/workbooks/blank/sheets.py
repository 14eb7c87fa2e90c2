"""Takes a record and its rows; writes its sheet: one named table with drop-downs, notes and room to type."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from orderpaper.records.columns import Column, Entry, Kind
from orderpaper.workbooks.blank.height import count_lines, fit_height
from orderpaper.workbooks.blank.lists import LAST_ROW, Lists, name_keys, name_list
from orderpaper.workbooks.blank.style import (
    AS_TYPED,
    HEAD,
    LINE,
    PLAIN,
    WANTED,
    CellValue,
    Formatted,
    Look,
    Pen,
    look_of_column,
    look_of_heading,
    set_page,
    width_of,
)
from orderpaper.workbooks.catalogue import WorkbookKind
from orderpaper.workbooks.instructions import compose_note

Row = Mapping[str, CellValue]
ROOM = 12
DETAIL, VALUE = "Detail", "Value"
DETAIL_WIDTHS = (30, 84)
NOTE_WIDTH = 330
OWN_WIDTH = 24
OWN: Look = {**PLAIN, "num_format": "General"}
STATUS_COLOURS = {"Late": "#F8D7D3", "At risk": "#FCE8C5"}


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet to be written: its record, the name of its table, its rows, and the lists its drop-downs offer.

    `own` are the headings of columns that the officer added; they stand at the right, or below the details.
    """

    record: type[Entry]
    table: str
    rows: Sequence[Row]
    kind: WorkbookKind
    lists: Lists
    own: Sequence[str] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the sheet, in their order."""
        return tuple(self.record.columns().values())


def write_sheet(pen: Pen, plan: SheetPlan) -> None:
    """Write a record's sheet: across, one row a record; or downwards, where there is only one."""
    sheet = pen.book.add_worksheet(plan.record.SHEET.name)
    set_page(sheet, width=0 if plan.record.SHEET.is_details else sum(map(width_of, plan.columns)))
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 1)
    if plan.record.SHEET.is_details:
        _write_downwards(pen, sheet, plan)
    else:
        _write_across(pen, sheet, plan)
        name_keys(pen, plan.record)


def _write_across(pen: Pen, sheet: Worksheet, plan: SheetPlan) -> None:
    last = len(plan.rows) or ROOM
    sheet.repeat_columns(0)
    headings = [
        {"header": column.heading, "header_format": pen.style(look_of_heading(column))} for column in plan.columns
    ]
    headings += [{"header": heading, "header_format": pen.style(HEAD)} for heading in plan.own]
    sheet.add_table(0, 0, last, len(headings) - 1, _table_options(plan, headings, has_filter=True))
    heads = [(column.heading, width_of(column) - 2) for column in plan.columns]
    sheet.set_row(0, 5 + fit_height([*heads, *((heading, OWN_WIDTH - 2) for heading in plan.own)]))
    for place, column in enumerate(plan.columns):
        sheet.set_column(place, place, width_of(column), pen.style(look_of_column(column)))
        _write_note(sheet, (0, place), column)
        _guide_typing(sheet, (1, place, LAST_ROW - 1, place), column, name_list(column, plan.kind, plan.lists))
        _colour_status(pen, sheet, place, column)
    for place in range(len(plan.columns), len(headings)):
        sheet.set_column(place, place, OWN_WIDTH, pen.style(OWN))
    _show_wanted(pen, sheet, plan.columns)
    for number, row in enumerate(plan.rows or [{}] * ROOM, start=1):
        _write_row(pen, sheet, number, (plan, row))
    spoken = [place for place, column in enumerate(plan.columns) if look_of_column(column)["num_format"] == AS_TYPED]
    allow_numbers_as_words(sheet, [f"{xl_col_to_name(place)}2:{xl_col_to_name(place)}{LAST_ROW}" for place in spoken])


def _write_row(pen: Pen, sheet: Worksheet, number: int, held: tuple[SheetPlan, Row]) -> None:
    plan, row = held
    cells = [(column.heading, look_of_column(column), width_of(column)) for column in plan.columns]
    cells += [(heading, OWN, OWN_WIDTH) for heading in plan.own]
    for place, (heading, look, _width) in enumerate(cells):
        pen.write(sheet, (number, place), row.get(heading), {**look, **LINE})
    if row:
        sheet.set_row(number, fit_height((say_value(row.get(heading)), width) for heading, _look, width in cells))


def _write_downwards(pen: Pen, sheet: Worksheet, plan: SheetPlan) -> None:
    row: Row = plan.rows[0] if plan.rows else {}
    headings = [{"header": name, "header_format": pen.style(HEAD)} for name in (DETAIL, VALUE)]
    last = len(plan.columns) + len(plan.own)
    sheet.add_table(0, 0, last, 1, _table_options(plan, headings, has_filter=False))
    for place, width in enumerate(DETAIL_WIDTHS):
        sheet.set_column(place, place, width)
    for number, column in enumerate(plan.columns, start=1):
        value = row.get(column.heading)
        pen.write(sheet, (number, 0), column.heading, {**look_of_heading(column), "valign": "top"})
        pen.write(sheet, (number, 1), value, {**look_of_column(column), "align": "left", **LINE})
        _write_note(sheet, (number, 0), column)
        _guide_typing(sheet, (number, 1, number, 1), column, name_list(column, plan.kind, plan.lists))
        text = say_value(value) or ("\n\n" if column.kind is Kind.PARA else "")
        sheet.set_row(number, 2 + fit_height([(column.heading, DETAIL_WIDTHS[0]), (text, DETAIL_WIDTHS[1])]))
        if column.required:
            wanted = {"type": "blanks", "format": pen.book.add_format(WANTED)}
            sheet.conditional_format(number, 1, number, 1, wanted)
    for number, heading in enumerate(plan.own, start=len(plan.columns) + 1):
        pen.write(sheet, (number, 0), heading, {**HEAD, **LINE})
        pen.write(sheet, (number, 1), row.get(heading), {**OWN, **LINE})
        sheet.set_row(number, 2 + fit_height(zip((heading, say_value(row.get(heading))), DETAIL_WIDTHS, strict=True)))
    allow_numbers_as_words(sheet, [f"B2:B{last + 1}"])


def _table_options(plan: SheetPlan, headings: list[dict[str, object]], *, has_filter: bool) -> dict[str, object]:
    return {
        "name": plan.table,
        "style": "Table Style Light 1",
        "banded_rows": False,
        "autofilter": has_filter,
        "columns": headings,
        "title": plan.record.SHEET.name,
        "description": plan.record.SHEET.help,
    }


def say_value(value: CellValue) -> str:
    """Give a value roughly as its cell shows it, to measure the row."""
    match value:
        case None:
            return ""
        case Formatted(number):
            return f"{number:,}"
        case dt.date() | dt.time():
            return "28/02/2017"
    return str(value)


def _write_note(sheet: Worksheet, at: tuple[int, int], column: Column) -> None:
    note = compose_note(column)
    lines = count_lines(note, 40)
    sheet.write_comment(
        *at,
        note,
        {"width": NOTE_WIDTH, "height": 18 * lines + 14, "font_name": "Arial", "font_size": 10, "color": "#FFFFF0"},
    )


def _guide_typing(sheet: Worksheet, cells: tuple[int, int, int, int], column: Column, offered: str) -> None:
    """Offer a list, or warn of what cannot be read; never forbid, since a forbidden cell is typed elsewhere."""
    rule: dict[str, object] = {"error_type": "warning", "error_title": "Is this what you mean?"}
    if offered:
        rule |= {"validate": "list", "source": f"={offered}", "error_message": "This is not in the list."}
    elif column.kind is Kind.DATE:
        rule |= {
            "validate": "date",
            "criteria": "between",
            "minimum": dt.date(1990, 1, 1),
            "maximum": dt.date(2100, 1, 1),
            "error_message": "Excel does not know this day. Write it as 28/02/2017.",
        }
    elif column.kind is Kind.INT:
        rule |= {"validate": "integer", "criteria": ">=", "value": 0, "error_message": "Write a whole number."}
    elif column.kind is Kind.WHEN or column.kind is Kind.ID:
        rule |= {"validate": "any", "input_title": column.heading, "input_message": column.help}
    else:
        return
    sheet.data_validation(*cells, rule)


def _colour_status(pen: Pen, sheet: Worksheet, place: int, column: Column) -> None:
    for word, colour in STATUS_COLOURS.items() if column.choices == "Status" else ():
        shade = pen.book.add_format({"bg_color": colour})
        rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": shade}
        sheet.conditional_format(1, place, LAST_ROW - 1, place, rule)


def _show_wanted(pen: Pen, sheet: Worksheet, columns: Sequence[Column]) -> None:
    """Shade a cell that must be filled while it is empty in a row that has been begun."""
    row = f"$A2:${xl_col_to_name(len(columns) - 1)}2"
    shade = pen.book.add_format(WANTED)
    for place, column in enumerate(columns):
        if column.required:
            is_wanted = f"=AND(LEN({xl_col_to_name(place)}2)=0,COUNTA({row})>0)"
            sheet.conditional_format(
                1, place, LAST_ROW - 1, place, {"type": "formula", "criteria": is_wanted, "format": shade}
            )


def allow_numbers_as_words(sheet: Worksheet, ranges: Sequence[str]) -> None:
    """Keep Excel from marking numbers and years that are meant to stand as words."""
    if ranges:
        sheet.ignore_errors({"number_stored_as_text": " ".join(ranges), "two_digit_text_year": " ".join(ranges)})
