"""Takes one of our workbooks as bytes, or nothing, and rows; gives the workbook with the rows that it did not hold.

Callers give rows as the records that they will be read as, an Amendment or a SignOff, with any number and any origin:
both are given anew here. The bytes are those of the snapshot that was read, so that what is added to is what was read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from orderpaper.records.address import letters_of_column
from orderpaper.records.amendment import Amendment
from orderpaper.records.columns import Entry
from orderpaper.records.place import Origin, Table
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.catalogue import AMENDMENTS, SIGN_OFFS, WorkbookKind
from orderpaper.workbooks.findings.outline import Outline
from orderpaper.workbooks.ours.append import Foot, append_rows, place_rows
from orderpaper.workbooks.ours.blank import order_columns, write_new
from orderpaper.workbooks.ours.rows import find_new
from orderpaper.workbooks.ours.table import NoTable, list_obstacles, open_table, refuse
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Added(Generic[E]):
    """A workbook with rows added: its bytes, and the rows that are new, each with its number and its cells.

    Where nothing is new, the bytes are those that were given.
    """

    data: bytes
    new: tuple[E, ...]


def add_sign_offs(data: bytes | None, rows: Iterable[SignOff], name: str = SIGN_OFFS.file) -> Added[SignOff]:
    """Give the record of sign-offs with the rows in it; raise WorkbookError, with the remedy, where that would do harm.

    `data` is None where there is no record yet. `name` is what the file is called, for what is said of it.
    """
    return _add(SIGN_OFFS, (data, name), tuple(rows), {})


def add_amendments(
    data: bytes | None, rows: Iterable[Amendment], outlines: Mapping[str, Outline], name: str = AMENDMENTS.file
) -> Added[Amendment]:
    """Give the amendments with the rows in them; raise WorkbookError, with the remedy, where that would do harm.

    `data` and `name` are as of sign-offs. `outlines` are those of the officer’s workbooks, which the links open.
    """
    return _add(AMENDMENTS, (data, name), tuple(rows), outlines)


def _add(
    kind: WorkbookKind, file: tuple[bytes | None, str], rows: Sequence[E], outlines: Mapping[str, Outline]
) -> Added[E]:
    data, name = file
    if data is None:
        new = _place_first(find_new((), rows), kind, name)
        return Added(write_new(kind, new, outlines), new)
    snapshot = Snapshot(name, data)
    book = OpenWorkbook(snapshot)
    table = open_table(book, kind)
    obstacles = list_obstacles(table)
    if obstacles or isinstance(table, NoTable):
        raise refuse(obstacles)
    new = find_new(table.rows, rows)
    if not new:
        return Added(data, ())
    foot = Foot(snapshot, book, table)
    return Added(append_rows(foot, new, outlines), place_rows(foot, new))


def _place_first(rows: Sequence[Any], kind: WorkbookKind, name: str) -> tuple[Any, ...]:
    """Give the rows of a new workbook with the cells they stand in."""
    (record,) = kind.records
    letters = {key: letters_of_column(at) for at, key in enumerate(order_columns(record), start=1)}
    table = Table(name, record.SHEET.name, letters)
    return tuple(row.changed(origin=Origin(table, number)) for number, row in enumerate(rows, start=2))
