"""Takes the rows of a sheet; gives the records of its table, and a finding for each thing wrong with it."""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any

from orderpaper.records.columns import Column, Entry
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.names import fold as fold_name
from orderpaper.records.place import Origin, Place, Table
from orderpaper.records.text import Missing
from orderpaper.workbooks.sheets import Cell, OpenWorkbook, Row
from orderpaper.workbooks.unreadable import Unreadable
from orderpaper.workbooks.values import CODES, quote, read_text, read_value, stand_in

LOOK_FOR_HEADINGS = 20
IN_WORDS = {2: "two", 3: "three", 4: "four"}


@dataclass(frozen=True, slots=True)
class SheetRead:
    """What one sheet gave: its records, in the order of its rows, and what was found.

    `is_read` is False where there is no such sheet, or no table on it that could be read.
    """

    records: tuple[Any, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_read: bool = True


@dataclass(frozen=True, slots=True)
class Headings:
    """Where the table’s columns stand: the column number of each field, and the row of the headings."""

    row: int
    columns: dict[str, int]
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stray:
    """A heading that is not known: as it was typed, and where it stands."""

    typed: str
    place: Place


Strays = Mapping[str, Stray]


def fold(heading: str) -> str:
    """Give a heading as it is compared: as names are, and a colon or star at its end does not count."""
    return fold_name(heading).rstrip("*: ")


def letter_of(column: int) -> str:
    """Give the letters of a column number: 28 is AB."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def read_sheet(book: OpenWorkbook, record: type[Entry], *, is_expected: bool = True) -> SheetRead:
    """Give the records of the sheet that the record is declared for."""
    name = find_sheet(book, record)
    if name is None:
        return _without_sheet(book, record, is_expected=is_expected)
    rows = book.rows(name)
    if record.SHEET.is_details:
        return _read_details(book.name, name, record, rows)
    return _read_rows(book.name, name, record, rows)


def find_sheet(book: OpenWorkbook, record: type[Entry]) -> str | None:
    """Give the name of the record’s sheet as the workbook spells it, None where there is none."""
    wanted = {fold(each) for each in (record.SHEET.name, *record.SHEET.aliases)}
    return next((name for name in book.sheet_names if fold(name) in wanted), None)


def _without_sheet(book: OpenWorkbook, record: type[Entry], *, is_expected: bool) -> SheetRead:
    sheet = record.SHEET
    findings: list[Finding] = []
    if is_expected and sheet.is_required:
        near = difflib.get_close_matches(sheet.name, book.sheet_names, 1)
        advice = f"Is it “{near[0]}”? Rename it." if near else f"Its sheets are: {', '.join(book.sheet_names)}."
        findings.append(stop("sheet-is-there", Place(book.name), f"there is no sheet “{sheet.name}”. {advice}"))
    records = (empty_details(book.name, record),) if sheet.is_details else ()
    return SheetRead(records, tuple(findings), is_read=False)


def empty_details(file: str, record: type[Entry]) -> Entry:
    """Give the one record of a details sheet that is not there: every required value is missing."""
    origin = Origin(Table(file, record.SHEET.name, {}), 0, {})
    place = Place(file, record.SHEET.name)
    values = {
        key: stand_in(column, Missing(column.spoken, place) if column.required else None)
        for key, column in record.columns().items()
    }
    return record(origin=origin, **values)


# ---- a list of rows


def _read_rows(file: str, sheet: str, record: type[Entry], rows: Iterator[tuple[int, Row]]) -> SheetRead:
    headings, rest = _find_headings(file, sheet, record, rows)
    if headings is None:
        return SheetRead((), (_no_headings(file, sheet, record),), is_read=False)
    table = Table(file, sheet, {key: letter_of(number) for key, number in headings.columns.items()}, headings.row)
    reader = _RowReader(table, record, headings.columns)
    records = tuple(reader.read(number, row) for number, row in rest if _has_anything(row, headings.columns))
    return SheetRead(records, (*headings.findings, *reader.findings))


def _has_anything(row: Row, columns: dict[str, int]) -> bool:
    return any(number in row for number in columns.values())


def _find_headings(
    file: str, sheet: str, record: type[Entry], rows: Iterator[tuple[int, Row]]
) -> tuple[Headings | None, Iterator[tuple[int, Row]]]:
    """Give the first row that holds two of the known headings, or one for a table of one, and the rows after it."""
    known = {fold(name) for column in record.columns().values() for name in (column.heading, *column.aliases)}
    enough = min(2, len(record.columns()))
    first = list(islice(rows, LOOK_FOR_HEADINGS))
    for index, (number, row) in enumerate(first):
        held = {fold(read_text(cell)) for cell in row.values()}
        if len(held & known) >= enough:
            return _match_headings(Place(file, sheet), record, number, row), chain(first[index + 1 :], rows)
    return None, iter(())


def _no_headings(file: str, sheet: str, record: type[Entry]) -> Finding:
    sought = ", ".join(column.heading for column in record.columns().values() if column.required)
    message = f"no row of headings was found. The headings needed are: {sought}."
    return stop("heading-is-there", Place(file, sheet), message)


def _match_headings(sheet: Place, record: type[Entry], number: int, row: Row) -> Headings:
    held: dict[str, list[int]] = {}
    for at, cell in sorted(row.items()):
        held.setdefault(fold(read_text(cell)), []).append(at)
    found: dict[str, int] = {}
    headings = Headings(number, found)
    for key, column in record.columns().items():
        spelt = next((fold(name) for name in (column.heading, *column.aliases) if fold(name) in held), None)
        if spelt is not None:
            places = held.pop(spelt)
            found[key] = places[0]
            headings.findings.extend(_stands_twice(sheet, column, number, places))
    strays = {
        folded: Stray(read_text(row[at]), Place(sheet.file, sheet.within, f"{letter_of(at)}{number}"))
        for folded, (at, *_others) in held.items()
    }
    absent = [column for key, column in record.columns().items() if key not in found]
    headings.findings.extend(_no_heading(sheet, column, number, strays) for column in absent if column.required)
    headings.findings.extend(_misspelt(absent, strays))
    return headings


def _misspelt(absent: list[Column], strays: Strays) -> Iterator[Finding]:
    """Give a finding for each heading that is nearly one of those that may be absent: it is not read."""
    meant = {fold(column.heading): column.heading for column in absent if not column.required}
    for folded, stray in strays.items():
        near = difflib.get_close_matches(folded, meant, 1, 0.75)
        if near:
            message = f"“{stray.typed}” is not known, so it was not read. Did you mean “{meant[near[0]]}”?"
            yield query("heading-is-known", stray.place, message)


def _advise(column: Column, strays: Strays, otherwise: str) -> str:
    near = difflib.get_close_matches(fold(column.heading), strays, 1)
    return f"Is it “{strays[near[0]].typed}”? Rename it." if near else otherwise


def _stands_twice(sheet: Place, column: Column, row: int, places: list[int]) -> Iterator[Finding]:
    if len(places) > 1:
        letters = " and ".join(letter_of(place) for place in places)
        count = IN_WORDS.get(len(places), str(len(places)))
        yield stop(
            "heading-stands-once",
            Place(sheet.file, sheet.within, f"row {row}"),
            f"there are {count} “{column.heading}” columns ({letters}). Rename or delete one.",
        )


def _no_heading(sheet: Place, column: Column, row: int, strays: Strays) -> Finding:
    advice = _advise(column, strays, "Add the heading and fill it in.")
    return stop(
        "heading-is-there",
        Place(sheet.file, sheet.within, f"row {row}"),
        f"there is no “{column.heading}” column. {advice}",
    )


class _RowReader:
    """Reads the rows of one table; keeps the keys seen and what was found."""

    def __init__(self, table: Table, record: type[Entry], columns: dict[str, int]) -> None:
        self.findings: list[Finding] = []
        self._table, self._record = table, record
        self._columns = [(key, column, columns.get(key)) for key, column in record.columns().items()]
        self._seen: dict[tuple[object, ...], Origin] = {}
        self._headings = Place(table.file, table.sheet, f"row {table.heading_row}")

    def read(self, number: int, row: Row) -> Entry:
        """Give the record of one row."""
        origin = Origin(self._table, number)
        values = {}
        for key, column, at in self._columns:
            cell = row.get(at) if at is not None else None
            if cell is None and not column.required:
                values[key] = stand_in(column, None)
            else:
                place = self._headings if at is None else origin.place(key)
                values[key] = read_cell(cell, column, place, self.findings, is_told=at is not None)
        entry = self._record(origin=origin, **values)
        if self._record.SHEET.key:
            self._watch_key(entry)
        return entry

    def _watch_key(self, entry: Entry) -> None:
        names = self._record.SHEET.key
        key = tuple(_fold_key(getattr(entry, name)) for name in names)
        if any(part in {None, ""} or isinstance(part, Missing) for part in key):
            return
        first = self._seen.setdefault(key, entry.origin)
        if first is not entry.origin:
            said = ", ".join(str(getattr(entry, name)) for name in names)
            heading = self._record.columns()[names[0]].heading
            self.findings.append(
                stop(
                    "key-is-used-once",
                    entry.origin.place(names[0]),
                    f"“{said}” is also in {first.place(names[0]).at}. Each row needs its own {heading}.",
                )
            )


def _fold_key(value: object) -> object:
    return fold(value) if isinstance(value, str) else value


def read_cell(cell: Cell | None, column: Column, place: Place, findings: list[Finding], *, is_told: bool = True) -> Any:  # noqa: ANN401 - as read_value
    """Give the value of a cell, or what stands in for it; what is wrong is added to the findings.

    `is_told` is False where the whole column is absent, which has been said once already.
    """
    if cell is None:
        if not column.required:
            return stand_in(column, None)
        if is_told:
            findings.append(stop("required-cell-is-filled", place, f"{column.heading} is empty. {column.help}"))
        return stand_in(column, Missing(column.spoken, place))
    try:
        return read_value(cell, column, place)
    except Unreadable as problem:
        held = quote(cell)
        said = f"“{held}” {problem}" if held else f"the formula {problem}"
        findings.append(stop(CODES[column.kind], place, said))
        return stand_in(column, Missing(column.spoken, place, held or "a formula"))


# ---- one record, downwards


def _read_details(file: str, sheet: str, record: type[Entry], rows: Iterator[tuple[int, Row]]) -> SheetRead:
    found: dict[str, tuple[int, Cell | None]] = {}
    strays: dict[str, Stray] = {}
    twice: list[Finding] = []
    names = {fold(name): key for key, column in record.columns().items() for name in (column.heading, *column.aliases)}
    for number, row in rows:
        if 1 not in row:
            continue
        typed, place = read_text(row[1]), Place(file, sheet, f"A{number}")
        key = names.get(fold(typed))
        if key in found:
            message = f"“{typed}” is also in A{found[key][0]}. Keep one, and delete the other row."
            twice.append(stop("heading-stands-once", place, message))
        elif key is not None:
            found[key] = (number, row.get(2))
        elif not re.fullmatch("detail|details", fold(typed)):
            strays[fold(typed)] = Stray(typed, place)
    read = _settle_details(Place(file, sheet), record, found, strays)
    return SheetRead(read.records, (*twice, *read.findings))


def _settle_details(
    sheet: Place, record: type[Entry], found: dict[str, tuple[int, Cell | None]], strays: Strays
) -> SheetRead:
    table = Table(sheet.file, sheet.within, {})
    origin = Origin(table, 1, {key: f"B{number}" for key, (number, _cell) in found.items()})
    findings: list[Finding] = []
    values = {}
    for key, column in record.columns().items():
        cell = found[key][1] if key in found else None
        place = origin.place(key) if key in found else sheet
        if column.required and key not in found:
            findings.append(_no_detail(sheet, column, strays))
        values[key] = read_cell(cell, column, place, findings, is_told=key in found)
    findings.extend(_misspelt([column for key, column in record.columns().items() if key not in found], strays))
    return SheetRead((record(origin=origin, **values),), tuple(findings))


def _no_detail(sheet: Place, column: Column, strays: Strays) -> Finding:
    advice = _advise(column, strays, "Add a row with it, and its value beside it.")
    return stop("heading-is-there", sheet, f"there is no “{column.heading}” in column A. {advice}")
