"""Takes a workbook that stands open; gives its raw cells by sheet and field, so that they can be written again."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from orderpaper.records.address import letters_of_column, number_of_column
from orderpaper.records.columns import Entry
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.style import DAY_FORMAT, TIME_FORMAT, CellValue, Formatted, Passage, Rich
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.headings import fold
from orderpaper.workbooks.sheets import OpenWorkbook, Row
from orderpaper.workbooks.tables import find_sheet, read_sheet
from orderpaper.workbooks.values import read_text

# Excel shows these two as the computer’s region has it; written out, they would be American dates.
AS_IN_BRITAIN = {"mm-dd-yy": DAY_FORMAT, "m/d/yy h:mm": f"{DAY_FORMAT} {TIME_FORMAT}"}
LONGEST_HEADING = 255
LONGEST_SHEET_NAME = 31
DETAIL_HEADINGS = {"detail", "details"}


@dataclass(frozen=True, slots=True)
class RawRow:
    """The cells of one row: by the field they belong to, and by the headings that the officer added."""

    cells: Mapping[str, CellValue]
    own: Mapping[str, CellValue] = field(default_factory=dict)

    def says(self, key: str) -> str:
        """Give the words or the number of a cell, nothing where it is empty."""
        value = self.cells.get(key)
        if isinstance(value, Formatted):
            return f"{value.value:.15g}"
        return "" if value is None else str(value).strip()

    def changed(self, **cells: CellValue) -> "RawRow":
        """Give the row with other values."""
        return replace(self, cells={**self.cells, **cells})

    def without(self, *keys: str) -> "RawRow":
        """Give the row with some of its cells empty."""
        return replace(self, cells={key: value for key, value in self.cells.items() if key not in keys})


@dataclass(frozen=True, slots=True)
class RawSheet:
    """The rows of one sheet, and the headings that the officer added; `lost` are cells and rows that were not read."""

    rows: tuple[RawRow, ...] = ()
    own_columns: tuple[str, ...] = ()
    formulas: int = 0
    lost: tuple[str, ...] = ()
    is_read: bool = True


@dataclass(frozen=True, slots=True)
class RawBook:
    """A workbook: its sheets by the name of the schema, and the other sheets as they stand."""

    name: str
    sheets: Mapping[str, RawSheet]
    others: Mapping[str, Grid]

    def sheet(self, record: type[Entry]) -> RawSheet:
        """Give a sheet by its record."""
        return self.sheets.get(record.SHEET.name, RawSheet())

    def details(self, record: type[Entry]) -> RawRow:
        """Give the one row of a details sheet."""
        return next(iter(self.sheet(record).rows), RawRow({}))


def carry_book(book: OpenWorkbook, records: Iterable[type[Entry]], ours: Iterable[str]) -> RawBook:
    """Give what a workbook of some records holds; `ours` are the sheets that every workbook has anew."""
    found = {record: find_sheet(book, record) for record in records}
    sheets = {record.SHEET.name: _carry_sheet(book, name, record) for record, name in found.items() if name}
    known = {fold(name) for name in (*found.values(), *ours) if name}
    others = {name: carry_grid(book, name) for name in book.sheet_names if fold(name) not in known}
    unread = {name for record, name in found.items() if name and not sheets[record.SHEET.name].is_read}
    others |= {_name_old(name): carry_grid(book, name) for name in unread}
    return RawBook(book.name, sheets, {name: grid for name, grid in others.items() if grid.cells})


def _name_old(name: str) -> str:
    return f"{name[: LONGEST_SHEET_NAME - 6]} (old)"


def carry_grid(book: OpenWorkbook, name: str) -> Grid:
    """Give the cells of a sheet as they stand."""
    cells = {
        (number - 1, column - 1): carry_cell(cell)
        for number, row in book.rows(name)
        for column, cell in row.items()
        if not cell.is_blank
    }
    merged = book.sheet(name).frame.merged
    ranges = (((each.top - 1, each.left - 1), (each.bottom - 1, each.right - 1)) for each in merged)
    return Grid(
        {at: value for at, value in cells.items() if value is not None},
        tuple(each for each in ranges if len(set(each)) > 1),
    )


def carry_cell(cell: Cell) -> CellValue:
    """Give the value of a cell with its number format, and with what is bold, italic or crossed out in it."""
    value, marks = cell.value, cell.marks
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return Formatted(value, cell.number_format or "General", marks.is_struck)
    if isinstance(value, dt.datetime | dt.time | dt.timedelta):
        shown = AS_IN_BRITAIN.get(cell.number_format, cell.number_format)
        return Formatted(_number_day(value), shown, marks.is_struck)
    if marks.runs and value is not None:
        runs = (each for each in marks.runs if each.text)
        return Rich(tuple(Passage(each.text, each.is_bold, each.is_italic, each.is_struck) for each in runs))
    if marks.is_struck and value is not None:
        return Rich((Passage(str(value), is_struck=True),))
    return None if value is None else str(value)


def _number_day(value: dt.datetime | dt.time | dt.timedelta) -> float:
    """Give a moment as the number that Excel keeps for it."""
    from openpyxl.utils.datetime import to_excel

    number: float | None = to_excel(value)  # type: ignore[no-untyped-call]  # openpyxl’s types leave it out
    return float(number or 0)


def _carry_sheet(book: OpenWorkbook, name: str, record: type[Entry]) -> RawSheet:
    read = read_sheet(book, record)
    if not read.is_read:
        return RawSheet(lost=(f"no row of headings was found; the sheet is kept as {_name_old(name)}",), is_read=False)
    rows = dict(book.rows(name))
    if record.SHEET.is_details:
        return _carry_details(rows, record, read.records[0])
    return _carry_rows(rows, record, read.records) if read.records else RawSheet()


# ---- a list of rows


def _carry_rows(rows: Mapping[int, Row], record: type[Entry], entries: tuple[Entry, ...]) -> RawSheet:
    table = entries[0].origin.table
    columns = {key: number_of_column(letter) for key, letter in table.columns.items()}
    held = {entry.origin.row: rows[entry.origin.row] for entry in entries if entry.origin.row in rows}
    own = _name_own_columns(rows.get(table.heading_row, {}), held.values(), columns.values(), record)
    used = {*columns.values(), *own}
    cells = [
        (f"{letters_of_column(at)}{number}", row[at])
        for number, row in held.items()
        for at in sorted(used & row.keys())
    ]
    return RawSheet(
        tuple(
            RawRow(
                {key: carry_cell(row[at]) for key, at in columns.items() if at in row},
                {heading: carry_cell(row[at]) for at, heading in own.items() if at in row},
            )
            for row in held.values()
        ),
        tuple(own.values()),
        sum(1 for _at, cell in cells if cell.marks.formula),
        (*_say_unworked(cells), *_say_unread(rows, {*held, table.heading_row})),
    )


def _name_own_columns(headings: Row, rows: Iterable[Row], known: Iterable[int], record: type[Entry]) -> dict[int, str]:
    """Give the headings of the officer’s own columns by their numbers, no two alike and none alike to one of ours."""
    held = {at for row in (headings, *rows) for at, cell in row.items() if not cell.is_blank}
    taken = {column.heading.casefold() for column in record.columns().values()}
    own: dict[int, str] = {}
    for at in sorted(held - set(known)):
        typed = " ".join(read_text(headings[at]).split()) if at in headings else ""
        own[at] = _make_unique(typed[:LONGEST_HEADING] or f"Column {letters_of_column(at)}", taken)
        taken.add(own[at].casefold())
    return own


def _make_unique(heading: str, taken: set[str]) -> str:
    number, name = 1, heading
    while name.casefold() in taken:
        number += 1
        name = f"{heading[: LONGEST_HEADING - 4]} {number}"
    return name


def _say_unworked(cells: Iterable[tuple[str, Cell]]) -> Iterator[str]:
    places = [at for at, cell in cells if cell.data_type == "f"]
    if places:
        yield f"{_join(places)}: a formula that was never worked out has no value to carry"


def _say_unread(rows: Mapping[int, Row], read: set[int]) -> Iterator[str]:
    unread = [
        number for number, row in rows.items() if number not in read and any(not c.is_blank for c in row.values())
    ]
    if unread:
        many = "row" if len(unread) == 1 else "rows"
        yield f"{many} {_join(map(str, unread))}: not read as part of the table"


def _join(words: Iterable[str]) -> str:
    return ", ".join(words)


# ---- one record, downwards


def _carry_details(rows: Mapping[int, Row], record: type[Entry], entry: Entry) -> RawSheet:
    known = {number_in(at): key for key, at in entry.origin.cells.items()}
    held = {number: row for number, row in rows.items() if 1 in row and not row[1].is_blank}
    values = {number: row[2] for number, row in held.items() if 2 in row}
    taken = {column.heading.casefold() for column in record.columns().values()}
    own: dict[int, str] = {}
    for number in held.keys() - known.keys():
        typed = " ".join(read_text(held[number][1]).split())
        if fold(typed) not in DETAIL_HEADINGS:
            own[number] = _make_unique(typed[:LONGEST_HEADING], taken | {each.casefold() for each in own.values()})
    own = dict(sorted(own.items()))
    strays = [
        f"{letters_of_column(at)}{number}"
        for number, row in rows.items()
        for at in row
        if at > 2 and not row[at].is_blank
    ]
    cells = [(f"B{number}", cell) for number, cell in values.items()]
    return RawSheet(
        (
            RawRow(
                {key: carry_cell(values[number]) for number, key in known.items() if number in values},
                {heading: carry_cell(values[number]) for number, heading in own.items() if number in values},
            ),
        ),
        tuple(own.values()),
        sum(1 for _at, cell in cells if cell.marks.formula),
        (*_say_unworked(cells), *((f"{_join(strays)}: beside the details",) if strays else ())),
    )


def number_in(address: str) -> int:
    """Give the row of an address: 14 of F14."""
    return int("".join(letter for letter in address if letter.isdecimal()) or 0)
