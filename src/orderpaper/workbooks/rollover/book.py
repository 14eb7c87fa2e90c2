"""Takes raw sheets and what was said of them; gives a workbook written in today’s template, with its account."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.outcome import Account
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.blank.style import CellValue
from orderpaper.workbooks.blank.workbook import BookPlan, write_book
from orderpaper.workbooks.catalogue import LISTS_SHEET, README_SHEET, WorkbookKind, find_kind
from orderpaper.workbooks.rollover.carry import RawBook, RawRow, RawSheet, carry_book
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot

OURS = (README_SHEET, LISTS_SHEET)
LONGEST_LIST = 8


@dataclass(frozen=True, slots=True)
class NewBook:
    """A workbook for a folder: its file name, its bytes, and what is to be said of it."""

    name: str
    data: bytes
    account: Account = field(default_factory=Account)


def open_raw(snapshot: Snapshot, kind: WorkbookKind) -> RawBook:
    """Give the raw sheets of a workbook."""
    return carry_book(OpenWorkbook(snapshot), kind.records, OURS)


def write_raw(
    stem: str, sheets: Mapping[type[Entry], RawSheet], others: Mapping[str, Grid], names: Lists, title: str = ""
) -> bytes:
    """Give the bytes of a workbook with these rows in it, and the officer’s own sheets after them."""
    kind = find_kind(stem)
    pasted = {name: rows for name, grid in others.items() if (rows := _as_table(grid)) and kind.stem == "statistics"}
    plan = BookPlan(
        kind,
        {record.SHEET.name: [say_row(record, row) for row in sheet.rows] for record, sheet in sheets.items()},
        pasted,
        title,
        names,
        {record.SHEET.name: sheet.own_columns for record, sheet in sheets.items()},
        {name: grid for name, grid in others.items() if name not in pasted},
    )
    return write_book(plan)


def say_row(record: type[Entry], row: RawRow) -> dict[str, CellValue]:
    """Give a row as the writer takes it: by headings."""
    columns = record.columns()
    return {columns[key].heading: value for key, value in row.cells.items()} | dict(row.own)


def _as_table(grid: Grid) -> list[list[CellValue]]:
    """Give the cells as a pasted table; nothing where its first row is not one of headings, no two alike."""
    width = 1 + max((column for _row, column in grid.cells), default=-1)
    height = 1 + max((row for row, _column in grid.cells), default=-1)
    rows = [[grid.cells.get((row, column)) for column in range(width)] for row in range(height)]
    headings = {value.casefold() for value in rows[0] if isinstance(value, str)} if rows else set()
    is_table = height > 1 and len(headings) == width and not grid.merged
    return rows if is_table and all(row[0] is not None for row in rows) else []


def list_names(bundle: Bundle) -> dict[str, list[str]]:
    """Give the names that drop-downs of other workbooks offer: the keys of every sheet that has one, once each."""
    names: dict[str, dict[str, None]] = {}
    for entry in bundle.entries():
        if len(entry.SHEET.key) == 1:
            value = getattr(entry, entry.SHEET.key[0])
            if isinstance(value, str) and value:
                names.setdefault(entry.SHEET.name, {})[value] = None
    return {sheet: list(held) for sheet, held in names.items()}


# ---- what is said


def say_carried(file: str, sheets: Mapping[type[Entry], RawSheet], others: Iterable[str] = ()) -> Account:
    """Give the account of sheets that were carried: their rows, own columns and sheets, and what was not read."""
    carried, left = [], []
    for record, sheet in sheets.items():
        where = f"{file} › {record.SHEET.name}"
        if sheet.rows and not record.SHEET.is_details:
            carried.append(f"{where}: {count(len(sheet.rows), 'row')}")
        if sheet.own_columns:
            carried.append(f"{where}: {_say_own(record)} {quote_all(sheet.own_columns)}")
        left += [f"{where}: {lost}" for lost in sheet.lost]
    own = list(others)
    if own:
        carried.append(f"{file}: your own {'sheet' if len(own) == 1 else 'sheets'} {quote_all(own)}")
    return Account(tuple(carried), left=tuple(left))


def _say_own(record: type[Entry]) -> str:
    return "your own details" if record.SHEET.is_details else "your own columns"


def count(number: int, what: str) -> str:
    """Give a number of things: 1 row, 3 rows."""
    return f"{number} {what if number == 1 else f'{what}s'}"


def quote_all(names: Iterable[str]) -> str:
    """Give names as they stand, in quotation marks."""
    return shorten([f"“{name}”" for name in names])


def shorten(words: Sequence[str]) -> str:
    """Give words in a row; of a long row, the first and how many more there are."""
    if len(words) > LONGEST_LIST + 1:
        return f"{', '.join(words[:LONGEST_LIST])} and {len(words) - LONGEST_LIST} more"
    return ", ".join(words)
