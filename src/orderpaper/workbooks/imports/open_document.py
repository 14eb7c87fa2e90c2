"""Takes an OpenDocument workbook (.ods), as the Home Office publishes; gives its sheets by name, row by row."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.snapshot import LARGEST_RATIO, LARGEST_SHEET, WORTH_A_RATIO

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Rows = Callable[[], Iterator[tuple[int, list[object]]]]
CONTENT = "content.xml"
CHUNK = 1 << 24
LONGEST_ROW = 1 << 26
MOST_CELLS = 30_000_000
"""Cells from the first corner of a sheet to its last: twenty years of the Home Office’s data have ten million."""
ROW = re.compile(rb"<(?:\w+:)?table-row\b[^>]*>")
ROWS_REPEATED = re.compile(rb'number-rows-repeated="(\d{1,9})"')
COLUMNS_REPEATED = re.compile(rb'number-columns-repeated="(\d{1,9})"')
CELL = re.compile(rb"<(?:\w+:)?(?:covered-)?table-cell\b")
TABLE = re.compile(rb"<(?:\w+:)?table[\s>]")
HOLDS = (b":value=", b":string-value=", b":date-value=", b":time-value=", b":boolean-value=", b":p>", b":p ")
DAMAGED = "is damaged or only partly downloaded. Download it again."
SWOLLEN = "would unpack to far more than a table of figures, so it was not opened. Download it again."
LOCKED = "has a password. Download it again from its publisher."


def refuse_swollen(path: Path) -> None:
    """Raise WorkbookError where a file would grow beyond all bounds in reading, or cannot be unpacked."""
    try:
        with zipfile.ZipFile(path) as package:
            part = package.getinfo(CONTENT)
            is_swollen = part.file_size > WORTH_A_RATIO and part.file_size > LARGEST_RATIO * max(part.compress_size, 1)
            if part.file_size > LARGEST_SHEET or is_swollen or _count_cells(_read_pieces(package)) > MOST_CELLS:
                raise WorkbookError(f"{path.name} {SWOLLEN}")
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError, OSError):
        raise WorkbookError(f"{path.name} {DAMAGED}") from None


def _read_pieces(package: zipfile.ZipFile) -> Iterator[bytes]:
    """Give the XML in pieces of whole rows."""
    held = b""
    with package.open(CONTENT) as file:
        while chunk := file.read(CHUNK):
            held += chunk
            end = held.rfind(b"table-row>") + 10
            if end >= 10:
                yield held[:end]
                held = held[end:]
            elif len(held) > LONGEST_ROW:
                raise zipfile.BadZipFile
    yield held


def _count_cells(pieces: Iterable[bytes]) -> int:
    """Give how many cells the sheets have from corner to corner; a few words of the file may stand for millions."""
    cells = rows = last = widest = 0
    for piece in pieces:
        starts = list(ROW.finditer(piece))
        ends = [*(each.start() for each in starts[1:]), len(piece)]
        for start, end in zip(starts, ends, strict=False):
            content = piece[start.end() : end]
            repeated = ROWS_REPEATED.search(start[0])
            rows += int(repeated[1]) if repeated else 1
            width = _measure_width(content)
            if width:
                last, widest = rows, max(widest, width)
            if TABLE.search(content):
                cells += last * widest
                rows = last = widest = 0
    return cells + last * widest


def _measure_width(row: bytes) -> int:
    """Give the column of the last cell that holds anything, nought for an empty row."""
    end = max(row.rfind(mark) for mark in HOLDS)
    if end < 0:
        return 0
    filled = row[: row.find(b">", end) + 1]
    repeated = [int(each) for each in COLUMNS_REPEATED.findall(filled)]
    return len(CELL.findall(filled)) + sum(repeated) - len(repeated)


def open_document(path: Path) -> Iterator[tuple[str, Rows]]:
    """Give the sheets by name; raise WorkbookError, with the remedy, where it cannot be read."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_path(str(path))
        sheets = [book.get_sheet_by_name(name) for name in book.sheet_names]
    except PasswordError:
        raise WorkbookError(f"{path.name} {LOCKED}") from None
    except (CalamineError, OSError, ValueError):
        raise WorkbookError(f"{path.name} {DAMAGED}") from None
    for sheet in sheets:
        yield sheet.name, _number_rows(sheet)


def _number_rows(sheet: "CalamineSheet") -> Rows:
    def rows() -> Iterator[tuple[int, list[object]]]:
        for number, row in enumerate(sheet.iter_rows(), start=1):
            held: list[object] = [None if cell == "" else cell for cell in row]
            if any(cell is not None for cell in held):
                yield number, held

    return rows
