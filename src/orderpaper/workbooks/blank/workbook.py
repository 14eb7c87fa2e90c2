"""Takes a kind of workbook and rows to put in it; gives the workbook as an officer fills it in, written anew."""

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from orderpaper.records.columns import Entry
from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.blank.lists import Lists, choose_lists, write_lists
from orderpaper.workbooks.blank.pasted import write_pasted_table
from orderpaper.workbooks.blank.readme import write_readme
from orderpaper.workbooks.blank.sheets import Row, SheetPlan, write_sheet
from orderpaper.workbooks.blank.style import CellValue, Pen
from orderpaper.workbooks.catalogue import WorkbookKind

TEMPLATE_PROPERTY = "Orderpaper template"
VERSION_PROPERTY = "Orderpaper version"
VERSION = "1"
CREATED = dt.datetime(2017, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_column_width": 72,
}
FONT = {"font_name": "Arial", "font_size": 11}
Rows = Mapping[str, Sequence[Row]]
Tables = Mapping[str, Sequence[Sequence[CellValue]]]


def write_workbook(
    kind: WorkbookKind,
    rows: Rows | None = None,
    extra_sheets: Tables | None = None,
    title: str = "",
    names_elsewhere: Lists | None = None,
) -> bytes:
    """Give the bytes of a workbook of a kind; the same rows give the same bytes.

    Args:
        kind: which workbook it is; its sheets stand in the order of the catalogue, Read me first and Lists last.
        rows: the rows of each sheet by its name, each row by the headings of its columns; a details sheet has one.
        extra_sheets: pasted tables by the name of their sheet, headings in the first row.
        title: the title of the document, and of its Read me.
        names_elsewhere: for the drop-downs, the keys of sheets of other workbooks, by the name of the sheet.

    Raises:
        WorkbookError: a sheet or a heading is not of this kind of workbook, or Excel could not hold what is in it.
    """
    rows, extra_sheets = rows or {}, extra_sheets or {}
    _refuse_unknown(kind, rows)
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            # XlsxWriter writes into the font it is given: it must be a new one for each workbook.
            with Workbook(written, OPTIONS | {"default_format_properties": dict(FONT)}) as book:
                _describe_document(book, kind, title or _say_title(kind))
                _write_sheets(Pen(book), kind, (rows, extra_sheets), (title or _say_title(kind), names_elsewhere or {}))
        except (UserWarning, XlsxWriterException) as fault:
            raise WorkbookError(f"{kind.stem}.xlsx could not be written: {fault}") from fault
    return let_rows_grow(written.getvalue())


def _write_sheets(pen: Pen, kind: WorkbookKind, held: tuple[Rows, Tables], said: tuple[str, Lists]) -> None:
    (rows, extra_sheets), (title, names_elsewhere) = held, said
    lists = choose_lists(kind, names_elsewhere)
    tables = name_tables([*(record.SHEET.name for record in kind.records), *extra_sheets])
    write_readme(pen, kind, title, list(extra_sheets))
    for record in kind.records:
        name = record.SHEET.name
        write_sheet(pen, SheetPlan(record, tables[name], rows.get(name, ()), kind, lists))
    for name, cells in extra_sheets.items():
        write_pasted_table(pen, name, tables[name], cells)
    write_lists(pen, lists)


def _describe_document(book: Workbook, kind: WorkbookKind, title: str) -> None:
    book.set_properties({"title": title, "subject": kind.purpose, "author": kind.owner, "created": CREATED})
    book.set_custom_property(TEMPLATE_PROPERTY, kind.stem, "text")
    book.set_custom_property(VERSION_PROPERTY, VERSION, "text")
    book.set_size(1440, 810)


def _say_title(kind: WorkbookKind) -> str:
    return f"{kind.stem.capitalize()} workbook"


def name_tables(sheets: Iterable[str]) -> dict[str, str]:
    """Give each sheet the name of its table: tblActions, no two alike in Excel's eyes."""
    named: dict[str, str] = {}
    taken = {"tblsheets"}
    for sheet in sheets:
        stem = "tbl" + "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", sheet))
        name = next(each for each in _number(stem) if each.casefold() not in taken)
        taken.add(name.casefold())
        named[sheet] = name
    return named


def _number(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}_{number}"
        number += 1


def _refuse_unknown(kind: WorkbookKind, rows: Rows) -> None:
    """Refuse rows for which there is no sheet or no column: they would be lost without a word."""
    records: dict[str, type[Entry]] = {record.SHEET.name: record for record in kind.records}
    for name, entries in rows.items():
        if name not in records:
            raise WorkbookError(f"{kind.stem}.xlsx has no sheet {name}. It has: {', '.join(records)}.")
        headings = [column.heading for column in records[name].columns().values()]
        for heading in {heading for entry in entries for heading in entry}:
            if heading not in headings:
                raise WorkbookError(
                    f"{kind.stem}.xlsx › {name} has no column {heading}. It has: {', '.join(headings)}."
                )


def let_rows_grow(workbook: bytes) -> bytes:
    """Give the workbook with row heights that Excel may change: a row must grow with what is typed into it."""
    grown = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(grown, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename.startswith("xl/worksheets/sheet"):
                content = re.sub(rb'(<row [^>]*?) customHeight="1"', rb"\1", content)
            new.writestr(part, content)
    return grown.getvalue()
