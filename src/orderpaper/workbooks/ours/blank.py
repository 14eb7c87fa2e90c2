"""Takes a kind of our workbooks and its first rows; writes it anew: what it is, and a table that officers read."""

import io
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from orderpaper.records.columns import LISTS, Column, Entry, Kind
from orderpaper.workbooks.blank.height import fit_height
from orderpaper.workbooks.blank.sheets import allow_numbers_as_words, say_value
from orderpaper.workbooks.blank.style import (
    HEAD,
    LINE,
    LINK,
    OPTIONAL,
    PLAIN,
    REQUIRED,
    TITLE,
    WANTED,
    Look,
    Pen,
    look_of_column,
    set_page,
    width_of,
)
from orderpaper.workbooks.blank.workbook import CREATED, FONT, OPTIONS, let_rows_grow
from orderpaper.workbooks.catalogue import AMENDMENTS, README_SHEET, SIGN_OFFS, WorkbookKind
from orderpaper.workbooks.findings.outline import Outline
from orderpaper.workbooks.instructions import compose_note
from orderpaper.workbooks.list_sheet import MOST_LINKS, MOST_MEASURED
from orderpaper.workbooks.ours.links import find_cell_link
from orderpaper.workbooks.ours.words import HASHES, Held, hold_row
from orderpaper.workbooks.version import TEMPLATE_PROPERTY, VERSION, VERSION_PROPERTY

ACCEPT = "accept"
OFFICERS = (ACCEPT, "note")
"""The fields that the officer fills in; they stand at the left, where they are seen."""
ADDED_AT_THE_FOOT = "orderpaper adds rows at the foot and changes none, so leave"
WHERE_IT_IS = "as they are, and the workbook where it is."
SAYS: Mapping[WorkbookKind, tuple[str, str, str]] = {
    AMENDMENTS: (
        "Each row of the sheet Amendments is one thing that a reviewer changed or said in a copy that was sent out.",
        "Choose Yes or No under Accept: Yes puts the new text into the next draft; what you write under Note is yours.",
        f"{ADDED_AT_THE_FOOT} the other columns {WHERE_IT_IS}",
    ),
    SIGN_OFFS: (
        "Each row of the sheet Sign-offs is one step towards clearing one text: it was sent out, or it was answered.",
        "The last row of a paper’s issue is what stands, as long as the text is still the one that was cleared.",
        f"{ADDED_AT_THE_FOOT} the rows {WHERE_IT_IS}",
    ),
}
WRITTEN_BY_US = "Written by orderpaper: leave it as it is."
README_WIDTH = 84
HASH_WIDTH, NOTE_WIDTH, NOTE_LINE = 12, 330, 18
WRITTEN: Look = {**HEAD, "valign": "vcenter"}
HEADS: Mapping[str, Look] = {ACCEPT: REQUIRED, "note": OPTIONAL}
"""Headings as those of the officer’s own workbooks: dark where a cell must be filled in, light where it may be."""
UNWRAPPED: Look = {"text_wrap": False, "font_color": "#5A6775"}
PRINTED = {"Amendments": 8, "Sign-offs": 10}
"""So many columns of each sheet are printed: what a person reads of it."""


@dataclass(frozen=True, slots=True)
class _Table:
    """A sheet being written: its record, its columns by their fields in the order of the sheet, and its rows."""

    record: type[Entry]
    columns: Mapping[str, Column]
    rows: Sequence[Entry]
    outlines: Mapping[str, Outline]


def write_new(kind: WorkbookKind, rows: Sequence[Entry], outlines: Mapping[str, Outline]) -> bytes:
    """Give the bytes of one of our workbooks with its first rows; the same rows give the same bytes."""
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # XlsxWriter writes into the font it is given: it must be a new one for each workbook.
        with Workbook(written, OPTIONS | {"default_format_properties": dict(FONT)}) as book:
            title = kind.stem.capitalize()
            book.set_properties({"title": title, "subject": kind.purpose, "author": "orderpaper", "created": CREATED})
            book.set_custom_property(TEMPLATE_PROPERTY, kind.stem, "text")
            book.set_custom_property(VERSION_PROPERTY, VERSION, "text")
            book.set_size(1440, 810)
            pen = Pen(book)
            (record,) = kind.records
            _write_readme(pen, kind, record)
            _write_table(pen, _Table(record, order_columns(record), rows, outlines))
    return let_rows_grow(written.getvalue())


def order_columns(record: type[Entry]) -> dict[str, Column]:
    """Give the columns in the order of the sheet: the number, what the officer fills in, and the rest."""
    columns = record.columns()
    first = [key for key in (*record.SHEET.key, *OFFICERS) if key in columns]
    return {key: columns[key] for key in dict.fromkeys((*first, *columns))}


def _write_readme(pen: Pen, kind: WorkbookKind, record: type[Entry]) -> None:
    sheet = pen.book.add_worksheet(README_SHEET)
    set_page(sheet, is_landscape=False)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, README_WIDTH)
    pen.write(sheet, (0, 0), kind.stem.capitalize(), TITLE)
    sheet.set_row(0, 32)
    for row, sentence in enumerate(SAYS[kind], start=1):
        pen.write(sheet, (row, 0), sentence)
        sheet.set_row(row, 6 + fit_height([(sentence, README_WIDTH)]))
    name = record.SHEET.name
    sheet.write_url(len(SAYS[kind]) + 1, 0, f"internal:'{name}'!A1", pen.style(LINK), f"Go to the sheet {name}")
    sheet.activate()


def _write_table(pen: Pen, table: _Table) -> None:
    sheet = pen.book.add_worksheet(table.record.SHEET.name)
    last = max(len(table.rows), 1)
    set_page(sheet)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, last, PRINTED[table.record.SHEET.name] - 1)
    sheet.freeze_panes(1, 1 + (ACCEPT in table.columns))
    headings = [
        {"header": column.heading, "header_format": pen.style(HEADS.get(key, WRITTEN))}
        for key, column in table.columns.items()
    ]
    sheet.add_table(0, 0, last, len(headings) - 1, _table_options(table.record, headings))
    heads = [(column.heading, width_of_field(key, column) - 2) for key, column in table.columns.items()]
    sheet.set_row(0, 5 + fit_height(heads))
    for place, (key, column) in enumerate(table.columns.items()):
        sheet.set_column(place, place, width_of_field(key, column))
        _dress_column(pen, sheet, (place, last), (key, column))
    for number in range(last):
        _write_row(pen, sheet, number, table)
    allow_numbers_as_words(sheet, [f"A2:{xl_col_to_name(len(headings) - 1)}{last + 1}"])


def _table_options(record: type[Entry], headings: list[dict[str, object]]) -> dict[str, object]:
    return {
        "name": f"tbl{record.__name__}s",
        "style": "Table Style Light 1",
        "banded_rows": False,
        "columns": headings,
        "title": record.SHEET.name,
        "description": record.SHEET.help,
    }


def _dress_column(pen: Pen, sheet: Worksheet, at: tuple[int, int], field: tuple[str, Column]) -> None:
    """Put the note on a heading, offer the list of a column, and shade what the officer has still to fill in."""
    (place, last), (key, column) = at, field
    note = compose_note(column) if key in OFFICERS else f"{column.help}\n\n{WRITTEN_BY_US}"
    options = {"width": NOTE_WIDTH, "height": NOTE_LINE * (note.count("\n") + 3), "font_name": "Arial", "font_size": 10}
    sheet.write_comment(0, place, note, {**options, "color": "#FFFFF0"})
    offered = LISTS.get("Yes or No" if key == ACCEPT else column.choices)
    if offered:
        rule = {"error_type": "warning", "error_title": "Is this what you mean?", "error_message": "Not in the list."}
        sheet.data_validation(1, place, last, place, {**rule, "validate": "list", "source": list(offered)})
    if key == ACCEPT:
        wanted = {"type": "blanks", "format": pen.book.add_format(WANTED)}
        sheet.conditional_format(1, place, last, place, wanted)


def _write_row(pen: Pen, sheet: Worksheet, number: int, table: _Table) -> None:
    entry = table.rows[number] if number < len(table.rows) else None
    held: Mapping[str, Held] = hold_row(entry) if entry else {}
    link = find_cell_link(entry, table.outlines) if entry and number < MOST_LINKS else None
    for place, (key, column) in enumerate(table.columns.items()):
        look = look_of_field(key, column)
        if key == "cell" and link:
            sheet.write_url(number + 1, place, link.url, pen.style({**LINK, **LINE}), str(held[key]))
        else:
            pen.write(sheet, (number + 1, place), held.get(key), look)
    sheet.set_row(number + 1, measure_row(held, table.columns))


def look_of_field(key: str, column: Column) -> Look:
    """Give the look of the cells of a field; fingerprints stay on one line."""
    hidden = UNWRAPPED if key in HASHES else {}
    return {**PLAIN, **look_of_column(column), **LINE, **hidden}


def width_of_field(key: str, column: Column) -> int:
    """Give the width of the column of a field, in characters."""
    return HASH_WIDTH if key in HASHES else max(column.width, width_of(column))


def measure_row(held: Mapping[str, Held], columns: Mapping[str, Column]) -> float:
    """Give the height in which all words of a row show."""
    cells = [
        (say_value(value)[:MOST_MEASURED], float(width_of_field(key, columns[key])))
        for key, value in held.items()
        if key not in HASHES and not isinstance(value, int) and columns[key].kind is not Kind.INT
    ]
    return 3 + fit_height(cells)
