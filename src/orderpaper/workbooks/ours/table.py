"""Takes one of our workbooks that stands open; gives its table: where it is, its rows, and what keeps it from use."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from orderpaper.records.address import letters_of_column
from orderpaper.records.columns import Entry, Kind
from orderpaper.records.errors import WorkbookError
from orderpaper.records.finding import Finding, Severity, stop
from orderpaper.records.place import Place
from orderpaper.workbooks.catalogue import WorkbookKind
from orderpaper.workbooks.headings import LOOK_FOR_HEADINGS, Headings, find_headings, fold
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.sheets import OpenSheet, OpenWorkbook, Row
from orderpaper.workbooks.tables import find_sheet, read_sheet
from orderpaper.workbooks.values import EXCEL_ERRORS, read_text

NO_MATTER = frozenset(("nothing-is-hidden", "heading-is-known"))
"""What is not said of our workbooks: they are there to be filtered, and their columns are told one by one."""
HIDDEN_SHEET = "the sheet is hidden"
UNREADABLE = "cell-can-be-read"


@dataclass(frozen=True, slots=True)
class OurTable:
    """The table of one of our workbooks: its sheet, its headings, its rows in their order, and what was found."""

    record: type[Entry]
    sheet: OpenSheet
    headings: Headings
    rows: tuple[Any, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class NoTable:
    """What was found where there is no table that could be read."""

    findings: tuple[Finding, ...]


def open_table(book: OpenWorkbook, kind: WorkbookKind) -> OurTable | NoTable:
    """Give the table of one of our workbooks; every heading of it must be there, for a row may not lose a cell."""
    (record,) = kind.records
    name = find_sheet(book, record)
    if name is None:
        return NoTable((_say_no_sheet(book, record),))
    read = read_sheet(book, record)
    sheet = book.sheet(name)
    found = _find_headings(book, sheet, record)
    if found is None:
        return NoTable(read.findings)
    headings, first = found
    rows, findings = _restore_words(sheet, read.records, [each for each in read.findings if _matters(each)])
    absent = _say_absent(Place(book.name, name), record, headings, first)
    return OurTable(record, sheet, headings, rows, (*findings, *absent))


def list_obstacles(table: OurTable | NoTable) -> tuple[Finding, ...]:
    """Give the findings for which no row may be added; what the officer typed under Accept is none of them."""
    columns = {} if isinstance(table, NoTable) else table.headings.columns
    accept = letters_of_column(columns["accept"]) if "accept" in columns else ""
    return tuple(
        each
        for each in table.findings
        if each.severity is Severity.STOP
        and not (each.code == "value-is-in-its-list" and accept and each.place.at.rstrip("0123456789") == accept)
    )


def refuse(findings: Iterable[Finding]) -> WorkbookError:
    """Give the error for a workbook to which nothing can be added before something is put right."""
    said = "\n".join(map(str, findings))
    return WorkbookError(f"{said}\nNothing was added. Put that right, and run this again.")


def _find_headings(book: OpenWorkbook, sheet: OpenSheet, record: type[Entry]) -> tuple[Headings, Row] | None:
    first = list(islice(sheet.rows(), LOOK_FOR_HEADINGS))
    found = find_headings(Place(book.name, sheet.name), record, first, sheet.frame)
    return (found[1], first[found[0] - 1][1]) if found else None


def _say_no_sheet(book: OpenWorkbook, record: type[Entry]) -> Finding:
    near = difflib.get_close_matches(record.SHEET.name, book.sheet_names, 1)
    advice = f"Is it “{near[0]}”? Rename it." if near else "Restore the last version that has it."
    return stop("sheet-is-there", Place(book.name), f"there is no sheet “{record.SHEET.name}”. {advice}")


LOST = "Undo that in Excel; or move this workbook elsewhere, and collect the copies again."


def _say_absent(place: Place, record: type[Entry], headings: Headings, row: Row) -> Iterator[Finding]:
    """Say of each heading that may be absent elsewhere, and may not here."""
    own = {fold(read_text(row[at])): read_text(row[at]) for at in headings.own if at in row}
    for key, column in record.columns().items():
        if key not in headings.columns and not column.required:
            near = difflib.get_close_matches(fold(column.heading), own, 1)
            advice = f"Is it “{own[near[0]]}”? Rename it." if near else LOST
            where = Place(place.file, place.within, f"row {headings.row}")
            yield stop("heading-is-there", where, f"there is no “{column.heading}” column. {advice}")


def _matters(finding: Finding) -> bool:
    """Tell whether a finding is to be told: how our own words were read is of no use to anybody."""
    if finding.code in NO_MATTER:
        return finding.message.startswith(HIDDEN_SHEET)
    return finding.code != LOGGED or finding.place.at.startswith("row")


def _restore_words(
    sheet: OpenSheet, rows: tuple[Any, ...], findings: list[Finding]
) -> tuple[tuple[Any, ...], list[Finding]]:
    """Give the rows with the words in them that only look as if a formula had failed, as a comment “#N/A” does."""
    suspect = {each.place.at for each in findings if each.code == UNREADABLE and each.held in EXCEL_ERRORS}
    if not suspect:
        return rows, findings
    typed = {
        f"{letters_of_column(at)}{number}": cell.value
        for number, row in sheet.rows()
        for at, cell in row.items()
        if cell.data_type == "s" and cell.value in EXCEL_ERRORS
    }
    left = [each for each in findings if each.code != UNREADABLE or each.place.at not in typed]
    return tuple(_put_words(entry, typed) for entry in rows), left


def _put_words(entry: Entry, typed: Mapping[str, str]) -> Entry:
    places = {key: entry.origin.place(key).at for key, column in entry.columns().items() if column.kind is Kind.TEXT}
    words: dict[str, object] = {key: typed[at] for key, at in places.items() if at in typed}
    return entry.changed(**words) if words else entry
