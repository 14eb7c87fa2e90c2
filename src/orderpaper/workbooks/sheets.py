"""Takes a snapshot; gives its sheets row by row, only the cells that exist, each with its number format and marks.

openpyxl opens the workbook read-only and its own sheet parser reads each sheet once. Its public row iterators are not
used: over a sheet formatted to the last row they make a cell for every address.
"""

import datetime as dt
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.cells import PLAIN, Cell, Marks, clean, read_runs, show_unseen
from orderpaper.workbooks.frame import MAIN, Frame, parse, read_frame
from orderpaper.workbooks.mended import leave_out_rows, mend
from orderpaper.workbooks.package import Surroundings, read_surroundings
from orderpaper.workbooks.sheet_xml import SheetXml, read_sheet_xml
from orderpaper.workbooks.snapshot import Snapshot
from orderpaper.workbooks.style_facts import StyleFacts, read_style

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

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
STRINGS = "xl/sharedStrings.xml"
# [1]Sheet1!A1 or '[1]Sheet 1'!A1, and not a column of a table as in Table1[2017].
LINK = re.compile(r"(?<![\w.\]])\[(\d{1,4})\][^\[\]!]*!")
Row = Mapping[int, Cell]
Held = dict[str, Any]


class OpenWorkbook:
    """A workbook that stands open, and its sheets by name."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.name = snapshot.name
        try:
            self.package = zipfile.ZipFile(io.BytesIO(snapshot.data))
            self.surroundings: Surroundings = read_surroundings(self.package)
            self.book: Workbook = self._load()
        except DAMAGES as error:
            raise blame(self.name, error) from error
        self._sheets = {sheet.title: OpenSheet(self, sheet) for sheet in self.book.worksheets}
        self._styles: dict[int, StyleFacts] = {}

    def _load(self) -> "Workbook":
        """Give the workbook as openpyxl opens it; where it refuses, with only what the cells need."""
        strings = self.package.read(STRINGS) if STRINGS in self.package.namelist() else b""
        is_rich = b"rPr>" in strings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                book = _open(leave_out_rows(self.package), is_rich=is_rich)
            except DAMAGES:
                book = _open(mend(self.package), is_rich=is_rich)
        if b"_x005F_" in strings and book.worksheets:
            _restore_escapes(cast("Any", book.worksheets[0])._shared_strings, strings)
        return book

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The names of the sheets, in order."""
        return tuple(self._sheets)

    def sheet(self, name: str) -> "OpenSheet":
        """Give a sheet by its name."""
        return self._sheets[name]

    def rows(self, name: str) -> Iterator[tuple[int, Row]]:
        """Give each row of a sheet that has anything in it: its number, and its cells by column number."""
        return self._sheets[name].rows()

    def style(self, style_id: int) -> StyleFacts:
        """Give what is to be known of a style, looked up once."""
        found = self._styles.get(style_id)
        if found is None:
            found = self._styles[style_id] = read_style(self.book, style_id)
        return found


class OpenSheet:
    """One sheet of a workbook that stands open.

    `hidden_rows` and `last_row` are known when its rows have been gone through.
    """

    def __init__(self, book: OpenWorkbook, sheet: Any) -> None:  # noqa: ANN401 - openpyxl’s read-only sheet
        self.name: str = sheet.title
        self.is_hidden = sheet.sheet_state != "visible"
        self.is_hidden_by_program = sheet.sheet_state == "veryHidden"
        self.hidden_rows: list[int] = []
        self.last_row = 0
        self._book, self._sheet = book, sheet

    @cached_property
    def xml(self) -> SheetXml:
        """The XML of the sheet."""
        try:
            return read_sheet_xml(self._book.package, self._sheet._worksheet_path)
        except WorkbookError as error:
            raise WorkbookError(f"{self._book.name} {error}") from None
        except DAMAGES as error:
            raise blame(self._book.name, error) from error

    @cached_property
    def frame(self) -> Frame:
        """What stands around the rows."""
        try:
            return read_frame(self.xml.frame, self._book.package, self._sheet._worksheet_path)
        except DAMAGES as error:
            raise blame(self._book.name, error) from error

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Give each row that has anything in it: its number, and its cells by column number."""
        self.hidden_rows = []
        for number, held in self._parse():
            cells = {each["column"]: cell for each in held if (cell := self._make_cell(each))}
            if any(cell.value is not None or cell.data_type == "f" for cell in cells.values()):
                self.last_row = number
                yield number, cells

    def _make_cell(self, held: Held) -> Cell | None:
        value, style = held["value"], self._book.style(held["style_id"])
        if type(value) is dt.date:
            value = dt.datetime.combine(value, dt.time())
        if type(value) is str:
            words = clean(value)
            typed = show_unseen(value) if words != value else ""
            marks = Marks(typed, is_struck=style.is_struck) if typed or style.is_struck else PLAIN
            if words and "formula" not in held:
                return Cell(words, held["data_type"], style.number_format, marks)
            value = words or None
        if "formula" in held or (value is None and style.is_coloured) or isinstance(value, list):
            return self._make_odd_cell(held, value, style)
        if value is None:
            return None
        return Cell(value, held["data_type"], style.number_format, Marks(is_struck=True) if style.is_struck else PLAIN)

    def _make_odd_cell(self, held: Held, value: Any, style: StyleFacts) -> Cell | None:  # noqa: ANN401 - of any kind
        """Give a cell that has a formula or runs, or is empty and coloured."""
        runs = read_runs(value) if isinstance(value, list) else ()
        if runs:
            value = "".join(run.text for run in runs).strip() or None
        formula = held.get("formula", "")
        if value is None and "formula" in held and not held["is_empty_text"]:
            return Cell(None, "f", "", Marks(formula=formula))
        link = LINK.search(formula)
        linked = self._book.surroundings.name_link(int(link[1])) if link else ""
        return Cell(
            value,
            held["data_type"],
            style.number_format,
            Marks("", formula, linked, is_struck=style.is_struck, is_coloured=style.is_coloured, runs=runs),
        )

    def _parse(self) -> Iterator[tuple[int, list[Held]]]:
        from orderpaper.workbooks.parser import CellParser

        book: Any = self._book.book
        try:
            parser = CellParser(
                io.BytesIO(self.xml.rows),
                self._sheet._shared_strings,
                data_only=True,
                epoch=book.epoch,
                date_formats=book._date_formats,
                timedelta_formats=book._timedelta_formats,
                rich_text=True,
            )
            parser.has_formulas, parser.hidden_rows = self.xml.has_formulas, self.hidden_rows
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                yield from parser.parse()
        except DAMAGES as error:
            raise blame(self._book.name, error) from error


def _open(data: bytes, *, is_rich: bool) -> "Workbook":
    import openpyxl

    return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False, rich_text=is_rich)


def blame(name: str, error: Exception) -> WorkbookError:
    """Give what is said of a workbook that cannot be taken apart, or that might take something apart."""
    from defusedxml import DefusedXmlException

    if isinstance(error, DefusedXmlException):
        return WorkbookError(
            f"{name} could not be read safely: there is something in it that no workbook of Excel’s has. "
            "Copy its rows into a new workbook, and use that."
        )
    return WorkbookError(
        f"{name} is damaged. In Excel: File › Open › Browse, the arrow beside Open › Open and Repair; then save it."
    )


def _restore_escapes(strings: list[Any], xml: bytes) -> None:
    """Put back the escape of an underscore, which openpyxl takes away: without it `_x0041_` as typed becomes A."""
    from orderpaper.workbooks.parser import join_words

    for number, item in enumerate(parse(xml).iter(f"{MAIN}si")):
        if isinstance(strings[number], str) and "_x" in strings[number]:
            strings[number] = join_words(item)
