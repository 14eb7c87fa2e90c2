"""Takes the rows of a sheet; gives the records of its table, and a finding for each thing wrong with it."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from orderpaper.records.address import letters_of_column
from orderpaper.records.columns import Entry
from orderpaper.records.finding import Finding, note, query, stop
from orderpaper.records.place import Origin, Place, Table
from orderpaper.records.text import Missing
from orderpaper.workbooks.details import empty_details, read_details
from orderpaper.workbooks.frame import Area
from orderpaper.workbooks.headings import LOOK_FOR_HEADINGS, Headings, find_headings, fold, say_no_headings
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.reading import read_cell
from orderpaper.workbooks.sheet_remarks import remark_on_sheet, say_numbers
from orderpaper.workbooks.sheets import OpenSheet, OpenWorkbook, Row
from orderpaper.workbooks.values import read_text, stand_in

TOTALS = frozenset(("total", "totals", "grand total", "subtotal", "sub-total"))


@dataclass(frozen=True, slots=True)
class SheetRead:
    """What one sheet gave: its records, in the order of its rows, and what was found.

    `is_read` is False where there is no such sheet, or no table on it that could be read.
    """

    records: tuple[Any, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_read: bool = True


def read_sheet(book: OpenWorkbook, record: type[Entry], *, is_expected: bool = True) -> SheetRead:
    """Give the records of the sheet that the record is declared for."""
    name = find_sheet(book, record)
    if name is None:
        records = (empty_details(book.name, record),) if record.SHEET.is_details else ()
        findings = tuple(_say_no_sheet(book, record)) if is_expected and record.SHEET.is_required else ()
        return SheetRead(records, findings, is_read=False)
    if record.SHEET.is_details:
        records_read, found = read_details(book, book.sheet(name), record)
        return SheetRead(records_read, tuple(found))
    return _read_rows(book, book.sheet(name), record)


def find_sheet(book: OpenWorkbook, record: type[Entry]) -> str | None:
    """Give the name of the record’s sheet as the workbook spells it, None where there is none."""
    wanted = {fold(each) for each in (record.SHEET.name, *record.SHEET.aliases)}
    return next((name for name in book.sheet_names if fold(name) in wanted), None)


def _say_no_sheet(book: OpenWorkbook, record: type[Entry]) -> Iterator[Finding]:
    near = difflib.get_close_matches(record.SHEET.name, book.sheet_names, 1)
    advice = f"Is it “{near[0]}”? Rename it." if near else f"Add it, or rename one of: {', '.join(book.sheet_names)}."
    yield stop("sheet-is-there", Place(book.name), f"there is no sheet “{record.SHEET.name}”. {advice}")


def _read_rows(book: OpenWorkbook, sheet: OpenSheet, record: type[Entry]) -> SheetRead:
    place = Place(book.name, sheet.name)
    rows = sheet.rows()
    first = list(islice(rows, LOOK_FOR_HEADINGS))
    found = find_headings(place, record, first, sheet.frame)
    if found is None:
        return SheetRead((), (say_no_headings(place, record, sheet.frame),), is_read=False)
    taken, headings = found
    table = Table(
        book.name,
        sheet.name,
        {key: letters_of_column(number) for key, number in headings.columns.items()},
        headings.row,
    )
    reader = RowReader(table, record, headings, sheet.frame.merged)
    records = tuple(
        entry for number, row in chain(first[taken:], rows) if (entry := reader.read(number, row)) is not None
    )
    findings = (*headings.findings, *reader.findings, *reader.close(), *remark_on_sheet(book, sheet, record, headings))
    return SheetRead(records, findings)


class RowReader:
    """Reads the rows of one table; keeps the keys seen, the columns without a heading, and what was found."""

    def __init__(self, table: Table, record: type[Entry], headings: Headings, merged: tuple[Area, ...]) -> None:
        self.findings: list[Finding] = []
        self._table, self._record, self._excel = table, record, headings.table
        columns = headings.columns
        self._columns = [(key, column, columns.get(key)) for key, column in record.columns().items()]
        self._known = frozenset(columns.values()) | headings.own
        self._read = frozenset(columns.values())
        self._seen: dict[tuple[object, ...], Origin] = {}
        self._headings = Place(table.file, table.sheet, f"row {table.heading_row}")
        self._key = columns.get(record.SHEET.key[0]) if record.SHEET.key else None
        self._without_heading: set[int] = set()
        self._below: list[int] = []
        self._merged = [area for area in merged if area.bottom > table.heading_row]
        self._covered = {
            (row, column): area
            for area in self._merged
            for row in range(max(area.top, table.heading_row + 1), min(area.bottom, area.top + 10_000) + 1)
            for column in range(area.left, min(area.right, area.left + 100) + 1)
            if (row, column) != (area.top, area.left)
        }

    def read(self, number: int, row: Row) -> Entry | None:
        """Give the record of one row, None where the row is no record: a total, a note, a row with nothing of ours."""
        if not self._known >= row.keys():
            self._without_heading.update(at for at, cell in row.items() if at not in self._known and not cell.is_blank)
        filled = [at for at in self._read if at in row and not row[at].is_blank]
        if not filled or self._passes_over(number, row, filled):
            return None
        origin = Origin(self._table, number)
        values = {}
        for key, column, at in self._columns:
            cell = row.get(at) if at is not None else None
            if cell is None and not column.required:
                values[key] = stand_in(column, None)
            elif at is not None and self._covered and (number, at) in self._covered:
                values[key] = self._read_covered(key, column, origin, self._covered[number, at])
            else:
                place = self._headings if at is None else origin.place(key)
                values[key] = read_cell(cell, column, place, self.findings, is_told=at is not None)
        entry = self._record(origin=origin, **values)
        if self._record.SHEET.key:
            self._watch_key(entry)
        return entry

    def _passes_over(self, number: int, row: Row, filled: list[int]) -> bool:
        """Tell whether a row is a total or a note; it is said of a note that it was not read."""
        place = Place(self._table.file, self._table.sheet, f"row {number}")
        key = row.get(self._key) if self._key is not None else None
        is_total = key is not None and fold(read_text(key)) in TOTALS
        if is_total or (self._excel and self._excel.last_row < number <= self._excel.area.bottom):
            self.findings.append(note(LOGGED, place, "it was read as a row of totals, and left out.", "", "a total"))
            return True
        is_below = self._excel is not None and number > self._excel.area.bottom
        if len(filled) == 1 and self._is_lone(filled[0], is_below=is_below):
            self.findings.append(self._say_note(place, has_key=filled[0] == self._key))
            return True
        if is_below:
            self._below.append(number)
        return False

    def _is_lone(self, filled: int, *, is_below: bool) -> bool:
        """Tell whether a row with one cell is a note: one below Excel’s table, or one that lacks just its key."""
        return self._key is not None and (is_below or (filled != self._key and not self._excel))

    def _say_note(self, place: Place, *, has_key: bool) -> Finding:
        heading = self._record.columns()[self._record.SHEET.key[0]].heading.rstrip(".")
        lack = f"nothing but its {heading}" if has_key else f"no {heading}"
        remedy = "fill in its other cells" if has_key else f"give it its {heading}"
        message = f"it has {lack}: is it a note? It was not read. Move it elsewhere, or {remedy}."
        return query("row-has-a-name", place, message)

    def _read_covered(self, key: str, column: Any, origin: Origin, area: Area) -> Any:  # noqa: ANN401 - as read_cell
        """Give what stands in for a cell that lies hidden in a merged range, which is said once for the range."""
        if area in self._merged:
            self._merged.remove(area)
            place = Place(self._table.file, self._table.sheet, str(area))
            self.findings.append(stop("cells-are-not-merged", place, f"{area} are merged. Unmerge them and fill each."))
        return stand_in(
            column, Missing(column.spoken, origin.place(key), f"merged {area}") if column.required else None
        )

    def close(self) -> Iterator[Finding]:
        """Give what is known when all the rows were read: columns without a heading, rows below Excel’s table."""
        for at in sorted(self._without_heading):
            place = Place(self._table.file, self._table.sheet, f"{letters_of_column(at)}{self._table.heading_row}")
            message = f"column {letters_of_column(at)} has no heading, so it was not read. Type its heading here."
            yield query("heading-is-there", place, message)
        if self._below and self._excel:
            one = len(self._below) == 1
            rows = f"{'row' if one else 'rows'} {say_numbers(self._below)}"
            place = Place(self._table.file, self._table.sheet, rows)
            stand, were = ("stands", "was") if one else ("stand", "were")
            message = f"{rows} {stand} below the table {self._excel.name}, and {were} read as part of it."
            yield note(LOGGED, place, message, "", "rows of the table")

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
                    f"“{said}” is also in {first.place(names[0]).at}. Each row needs its own {heading.rstrip('.')}.",
                    said,
                )
            )


def _fold_key(value: object) -> object:
    return fold(value) if isinstance(value, str) else value
