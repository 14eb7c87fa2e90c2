"""Workbooks formatted down to row 1,048,576, as they come about when somebody colours whole columns and scrolls."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator

LAST_ROW = 1_048_576
LETTERS = b"ABCDEFGHIJK"
STYLED_ROW = b'<row r="@" s="0" customFormat="1"/>'
STYLED_CELLS = b'<row r="@">' + b"".join(b'<c r="%c@" s="0"/>' % letter for letter in LETTERS) + b"</row>"
LAST_CELL = b'<row r="%d"><c r="B%d" s="0"/></row>' % (LAST_ROW, LAST_ROW)
COLUMNS = b'<cols><col min="1" max="11" width="20" style="0" customWidth="1"/></cols>'


def fill_rows(row: bytes) -> Iterator[bytes]:
    """Give the XML of rows down to the last of a sheet, a thousand at a time; @ stands for a row’s number."""
    block = b"".join(row.replace(b"@", b"@%03d" % number) for number in range(1000))
    yield from (block.replace(b"@", b"%d" % thousand) for thousand in range(1, LAST_ROW // 1000))
    rest = LAST_ROW // 1000
    yield b"".join(row.replace(b"@", b"%d%03d" % (rest, number)) for number in range(LAST_ROW % 1000 + 1))


def fill_below(row: bytes) -> Callable[[bytes], Iterator[bytes]]:
    """Give the change of a sheet’s XML that adds rows down to the last."""

    def change(xml: bytes) -> Iterator[bytes]:
        before, _closed, after = xml.partition(b"</sheetData>")
        yield before
        yield from fill_rows(row)
        yield b"</sheetData>" + after

    return change


def fill_below_without_size(row: bytes) -> Callable[[bytes], Iterator[bytes]]:
    """Give the change that adds rows down to the last of a sheet which does not say its size."""
    return lambda xml: fill_below(row)(re.sub(rb"<dimension [^>]*/>", b"", xml))


def format_last_cell(xml: bytes) -> Iterator[bytes]:
    """Give the XML of a sheet with one formatted cell on its last row."""
    yield xml.replace(b"</sheetData>", LAST_CELL + b"</sheetData>")


def format_columns(xml: bytes) -> Iterator[bytes]:
    """Give the XML of a sheet whose whole columns are formatted."""
    yield re.sub(rb"<cols>.*?</cols>|(?=<sheetData>)", COLUMNS, xml, count=1, flags=re.DOTALL)


FORMS = {
    "whole columns formatted": format_columns,
    "one formatted cell on the last row": format_last_cell,
    "a million formatted empty rows": fill_below(STYLED_ROW),
    "a million rows of formatted empty cells": fill_below(STYLED_CELLS),
}


def format_to_the_end(data: bytes, part: str, change: Callable[[bytes], Iterator[bytes]]) -> bytes:
    """Give a workbook with one of its sheets formatted down to the last row."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for name, content in _read_parts(data):
            with package.open(name, "w", force_zip64=name == part) as stream:
                stream.writelines(change(content) if name == part else (content,))
    return written.getvalue()


def _read_parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield from ((name, package.read(name)) for name in package.namelist())
