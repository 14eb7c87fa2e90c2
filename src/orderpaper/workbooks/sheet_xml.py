"""Takes a workbook’s package and the name of a sheet’s part; gives its rows and what stands around them.

A sheet may be formatted down to row 1,048,576. What holds nothing but formatting is left out before it is parsed, a
piece at a time, so that it costs hardly more than unpacking.
"""

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.snapshot import SWOLLEN

PIECE = 1 << 16
LARGEST = 120 << 20
OPENING = re.compile(rb"<(?:\w+:)?sheetData\s*(/?)>|<(?:\w+:)?sheetData\s[^>]*?(/?)>")
CLOSING = b"sheetData>"
CLOSED = b"</sheetData>"
ROOT = re.compile(rb"<((?:\w+:)?worksheet)\b[^>]*>")
CONTENTS = {b"v": b"<v", b"S": b"<is", b"f": b"<f", b"D": CLOSED}
"""What tells that a stretch of rows is not empty, each after one letter of it that formatting hardly has (inlineStr for
`<is>`): a letter is looked for many times as fast."""
ROW = b"<row"
ROW_NUMBER = re.compile(rb'<(?:\w+:)?row\s[^>]*?\br="(\d+)"')


@dataclass(frozen=True, slots=True)
class SheetXml:
    """The XML of a sheet: its rows and nothing else, all of it but its rows, and the number of its last row."""

    rows: bytes
    frame: bytes
    last_row: int

    @property
    def has_formulas(self) -> bool:
        """Tell whether any cell may hold a formula."""
        return b"<f>" in self.rows or b"<f " in self.rows or b"<f/>" in self.rows or b":f>" in self.rows


def read_sheet_xml(package: zipfile.ZipFile, part: str) -> SheetXml:
    """Give the XML of a sheet; raise WorkbookError where even its contents are larger than any workbook’s."""
    kept, size = [], 0
    for piece in thin(_unpack(package, part)):
        kept.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise WorkbookError(SWOLLEN)
    return _split(b"".join(kept))


def _unpack(package: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    with package.open(part) as stream:
        while piece := stream.read(PIECE):
            yield piece


def thin(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Give the XML of a sheet without the long stretches of rows that hold nothing; the last row of all is kept."""
    held = b""
    for piece in pieces:
        held += piece
        first, last = held.find(ROW), held.rfind(ROW)
        if first < 0 or len(held) < PIECE:
            continue
        if not ROW_NUMBER.match(held, last):  # the piece ends within it
            last = max(first, held.rfind(ROW, 0, last))
        # Rows that do not say their number are counted, so that none may be left out before one that does not.
        is_full = any(letter in held and sign in held for letter, sign in CONTENTS.items())
        is_empty = not is_full and ROW_NUMBER.match(held, last)
        yield held[: first if is_empty else last]
        held = held[last:]
    yield held


def _split(xml: bytes) -> SheetXml:
    root, opening, ends = ROOT.search(xml), OPENING.search(xml), xml.rfind(CLOSING)
    if root is None or opening is None:
        return SheetXml(xml, xml, 0)
    if opening[1] or opening[2]:
        return SheetXml(root[0] + b"</" + root[1] + b">", xml, 0)
    if ends < opening.end():
        return SheetXml(xml, xml, 0)
    closing = xml.rfind(b"</", 0, ends)
    last = ROW_NUMBER.match(xml, max(0, xml.rfind(ROW, 0, closing)))
    rows = xml[: root.end()] + xml[opening.start() : ends + len(CLOSING)] + b"</" + root[1] + b">"
    return SheetXml(rows, xml[: opening.end()] + xml[closing:], int(last[1]) if last else 0)
