"""Takes a snapshot; gives its sheets row by row, only the cells that exist, each with its number format.

openpyxl opens the workbook read-only and its own sheet parser reads each sheet once. Its public row iterators are not
used: over a sheet formatted to the last row they make a cell for every address.
"""

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.snapshot import Snapshot

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

CONTROLS = (*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000))
# What zipfile, zlib, openpyxl and the XML readers under it raise where a part is damaged or absent; SyntaxError is the
# one kind that both XML readers’ errors are of.
DAMAGES = (
    SyntaxError,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    RuntimeError,
    EOFError,
    OSError,
    zlib.error,
    zipfile.BadZipFile,
)
UNSEEN = (0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF)
DROPPED = dict.fromkeys((*CONTROLS, *UNSEEN))
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
UNCLEAN = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0d\\x0e-\\x1f\\xad\u200b\u200c\u2060\ufeff\ufffe\uffff\ud800-\udfff]|_x")


class Cell(NamedTuple):
    """One cell as it stands: its value, openpyxl’s letter for its type, and its number format."""

    value: Any
    data_type: str
    number_format: str


Row = Mapping[int, Cell]


class OpenWorkbook:
    """A workbook that stands open, and its sheets by name."""

    def __init__(self, snapshot: Snapshot) -> None:
        import openpyxl

        self.name = snapshot.name
        try:
            self._package = zipfile.ZipFile(io.BytesIO(snapshot.data))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._book: Workbook = openpyxl.load_workbook(
                    io.BytesIO(snapshot.data), read_only=True, data_only=True, keep_links=False
                )
        except DAMAGES as error:
            raise _damaged(self.name) from error
        self._sheets = {sheet.title: sheet for sheet in self._book.worksheets}
        self._formats: dict[int, str] = {}

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The names of the sheets, in order."""
        return tuple(self._sheets)

    def rows(self, sheet: str) -> Iterator[tuple[int, Row]]:
        """Give each row that has anything in it: its number, and its cells by column number."""
        unworked = self._find_formulas(sheet)
        for number, cells in self._parse(sheet, data_only=True):
            row = {}
            for each in cells:
                value = each["value"]
                if type(value) is str:
                    value = clean(value) or None
                if value is not None:
                    row[each["column"]] = Cell(value, each["data_type"], self._number_format(each["style_id"]))
                elif unworked and (number, each["column"]) in unworked:
                    row[each["column"]] = Cell(None, "f", "")
            if row:
                yield number, row

    def _parse(self, sheet: str, *, data_only: bool) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        from openpyxl.worksheet._reader import WorkSheetParser

        source: Any = self._sheets[sheet]
        book: Any = self._book
        try:
            with source._get_source() as part, warnings.catch_warnings():
                warnings.simplefilter("ignore")
                parser = WorkSheetParser(
                    part,
                    source._shared_strings,
                    data_only=data_only,
                    epoch=book.epoch,
                    date_formats=book._date_formats,
                    timedelta_formats=book._timedelta_formats,
                )
                yield from parser.parse()
        except DAMAGES as error:
            raise _damaged(self.name) from error

    def _find_formulas(self, sheet: str) -> frozenset[tuple[int, int]]:
        """Give the addresses of formulas; the sheet is parsed a second time only where it has any."""
        path: str = self._sheets[sheet]._worksheet_path  # type: ignore[attr-defined]  # openpyxl’s read-only sheet
        try:
            xml = self._package.read(path)
        except DAMAGES as error:
            raise _damaged(self.name) from error
        if b"<f>" not in xml and b"<f " not in xml and b"<f/>" not in xml:
            return frozenset()
        return frozenset(
            (number, cell["column"])
            for number, cells in self._parse(sheet, data_only=False)
            for cell in cells
            if cell["data_type"] == "f"
        )

    def _number_format(self, style_id: int) -> str:
        found = self._formats.get(style_id)
        if found is None:
            found = self._formats[style_id] = self._look_up_format(style_id)
        return found

    def _look_up_format(self, style_id: int) -> str:
        from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE

        book: Any = self._book
        styles = book._cell_styles
        if style_id >= len(styles):
            return "General"
        number = styles[style_id].numFmtId
        if number < BUILTIN_FORMATS_MAX_SIZE:
            return BUILTIN_FORMATS.get(number, "General")
        return str(book._number_formats[number - BUILTIN_FORMATS_MAX_SIZE])


def clean(text: str) -> str:
    """Give the words of a cell: Excel’s escapes undone, control and zero-width characters gone, ends trimmed."""
    if UNCLEAN.search(text):
        text = ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
        text = text.replace("\r\n", "\n").replace("\r", "\n").translate(DROPPED)
    return text.strip()


def _damaged(name: str) -> WorkbookError:
    return WorkbookError(
        f"{name} is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it."
    )
