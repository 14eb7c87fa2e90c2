"""Takes the path of a data file; gives its sheets, row by row: a CSV file line by line, a workbook sheet by sheet."""

import itertools
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.address import letters_of_column
from orderpaper.records.errors import FolderError, WorkbookError
from orderpaper.records.place import Place
from orderpaper.workbooks.imports.lines import read_lines, settle_text
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.open_document import open_document, refuse_swollen
from orderpaper.workbooks.sheets import OpenSheet, OpenWorkbook
from orderpaper.workbooks.snapshot import take_snapshot

Row = Sequence[object]
PEEKED = 40
DATA_ENDINGS = frozenset({".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".ods"})
WIDEST = 1_000
"""Columns that are read: no public layout has more, and one cell in Excel’s last must not cost 16,000."""


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """One sheet of a data file, or all of a CSV file; `rows` gives its rows with their numbers, as often as asked."""

    file: str
    name: str
    rows: Callable[[], Iterator[tuple[int, Row]]]

    def place(self, number: int, column: int | None = None) -> Place:
        """Give the place of a row, or of a cell of it by its column, counted from nought."""
        if not self.name:
            return Place(self.file, "", f"line {number}")
        return Place(
            self.file, self.name, f"row {number}" if column is None else f"{letters_of_column(column + 1)}{number}"
        )

    def peek(self) -> list[tuple[int, Row]]:
        """Give the first rows."""
        return list(itertools.islice(self.rows(), PEEKED))


def open_source(path: Path, log: Log) -> list[SourceSheet]:
    """Give the sheets of a data file; raise an OrderpaperError, with the remedy, where it cannot be read."""
    if not path.is_file():
        raise FolderError(f"There is no file {path}.")
    first = _read_first(path)
    if not first.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        text = settle_text(path, log)
        return [SourceSheet(path.name, "", lambda: read_lines(path, text))]
    if _is_open_document(path):
        refuse_swollen(path)
        return [SourceSheet(path.name, name, rows) for name, rows in open_document(path)]
    book = OpenWorkbook(take_snapshot(path))
    return [_open_sheet(book.name, book.sheet(name)) for name in book.sheet_names]


def _read_first(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(8)
    except OSError as error:
        raise FolderError(
            f"{path.name} could not be read ({error.strerror or error}). Close it in Excel, and try again."
        ) from None


def _is_open_document(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False
    if names and all(name.lower().endswith((".csv", "/")) for name in names):
        raise WorkbookError(
            f"{path.name} is a folder packed into one file. In Explorer: right-click it, Extract All, and import what "
            "comes out."
        )
    return "content.xml" in names and "xl/workbook.xml" not in names


def _open_sheet(file: str, sheet: OpenSheet) -> SourceSheet:
    def rows() -> Iterator[tuple[int, Row]]:
        for number, cells in sheet.rows():
            width = min(max(cells), WIDEST)
            held = (cells.get(column) for column in range(1, width + 1))
            yield number, [None if cell is None else "=" if cell.data_type == "f" else cell.value for cell in held]

    return SourceSheet(file, sheet.name, rows)
