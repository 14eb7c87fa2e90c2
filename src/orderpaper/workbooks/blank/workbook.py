"""Takes a kind of workbook and rows to put in it; gives the workbook as an officer fills it in, written anew."""

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from orderpaper.records.columns import Entry
from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.blank.grid import Grid, write_grid
from orderpaper.workbooks.blank.lists import Lists, choose_lists, write_lists
from orderpaper.workbooks.blank.pasted import write_pasted_table
from orderpaper.workbooks.blank.readme import write_readme
from orderpaper.workbooks.blank.sheets import Row, SheetPlan, write_sheet
from orderpaper.workbooks.blank.style import CellValue, Pen
from orderpaper.workbooks.catalogue import WorkbookKind
from orderpaper.workbooks.version import TEMPLATE_PROPERTY, VERSION, VERSION_PROPERTY

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


@dataclass(frozen=True, slots=True)
class BookPlan:
    """A workbook to be written.

    Attributes:
        kind: which workbook it is; its sheets stand in the order of the catalogue, Read me first and Lists last.
        rows: the rows of each sheet by its name, each row by the headings of its columns; a details sheet has one.
        extra_sheets: pasted tables by the name of their sheet, headings in the first row.
        title: the title of the document, and of its Read me.
        names_elsewhere: for the drop-downs, the keys of sheets of other workbooks, by the name of the sheet.
        own_columns: the headings that the officer added to a sheet, by its name; rows may hold them too.
        own_sheets: sheets that are written as they stand, cell by cell.
    """

    kind: WorkbookKind
    rows: Rows = field(default_factory=dict)
    extra_sheets: Tables = field(default_factory=dict)
    title: str = ""
    names_elsewhere: Lists = field(default_factory=dict)
    own_columns: Mapping[str, Sequence[str]] = field(default_factory=dict)
    own_sheets: Mapping[str, Grid] = field(default_factory=dict)

    @property
    def spoken_title(self) -> str:
        """The title, or what the kind is called."""
        return self.title or f"{self.kind.stem.capitalize()} workbook"


def write_workbook(
    kind: WorkbookKind,
    rows: Rows | None = None,
    extra_sheets: Tables | None = None,
    title: str = "",
    names_elsewhere: Lists | None = None,
) -> bytes:
    """Give the bytes of a workbook of a kind, as BookPlan says; the same rows give the same bytes.

    Raises:
        WorkbookError: a sheet or a heading is not of this kind of workbook, or Excel could not hold what is in it.
    """
    return write_book(BookPlan(kind, rows or {}, extra_sheets or {}, title, names_elsewhere or {}))


def write_book(plan: BookPlan) -> bytes:
    """Give the bytes of the workbook that is planned; raise WorkbookError as write_workbook does."""
    _refuse_unknown(plan)
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            # XlsxWriter writes into the font it is given: it must be a new one for each workbook.
            with Workbook(written, OPTIONS | {"default_format_properties": dict(FONT)}) as book:
                _describe_document(book, plan.kind, plan.spoken_title)
                _write_sheets(Pen(book), plan)
        except (UserWarning, XlsxWriterException) as fault:
            raise WorkbookError(f"{plan.kind.stem}.xlsx could not be written: {fault}") from fault
    return let_rows_grow(written.getvalue())


def _write_sheets(pen: Pen, plan: BookPlan) -> None:
    kind = plan.kind
    lists = choose_lists(kind, plan.names_elsewhere)
    tables = name_tables([*(record.SHEET.name for record in kind.records), *plan.extra_sheets])
    to_paste_on = (name for name, grid in plan.own_sheets.items() if grid.note)
    write_readme(pen, kind, plan.spoken_title, [*plan.extra_sheets, *to_paste_on])
    for record in kind.records:
        name = record.SHEET.name
        own = plan.own_columns.get(name, ())
        write_sheet(pen, SheetPlan(record, tables[name], plan.rows.get(name, ()), kind, lists, own))
    for name, cells in plan.extra_sheets.items():
        write_pasted_table(pen, name, tables[name], cells)
    for name, grid in plan.own_sheets.items():
        write_grid(pen, name, grid)
    write_lists(pen, lists)


def _describe_document(book: Workbook, kind: WorkbookKind, title: str) -> None:
    book.set_properties({"title": title, "subject": kind.purpose, "author": kind.owner, "created": CREATED})
    book.set_custom_property(TEMPLATE_PROPERTY, kind.stem, "text")
    book.set_custom_property(VERSION_PROPERTY, VERSION, "text")
    book.set_size(1440, 810)


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


def _refuse_unknown(plan: BookPlan) -> None:
    """Refuse rows for which there is no sheet or no column: they would be lost without a word."""
    file = f"{plan.kind.stem}.xlsx"
    records: dict[str, type[Entry]] = {record.SHEET.name: record for record in plan.kind.records}
    for name, entries in plan.rows.items():
        if name not in records:
            raise WorkbookError(f"{file} has no sheet {name}. It has: {', '.join(records)}.")
        headings = [column.heading for column in records[name].columns().values()]
        headings += plan.own_columns.get(name, ())
        for heading in {heading for entry in entries for heading in entry}:
            if heading not in headings:
                raise WorkbookError(f"{file} › {name} has no column {heading}. It has: {', '.join(headings)}.")


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
