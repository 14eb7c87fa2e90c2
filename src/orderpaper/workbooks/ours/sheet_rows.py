"""Takes the XML of a sheet and rows to add; gives it with them, every other letter of it as it was.

openpyxl, which reads workbooks into objects and writes the objects, would lose what it has no object for: comments with
replies, a sensitivity label, pictures. So the rows are put in where they belong, and nothing else is touched.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from orderpaper.records.address import letters_of_column
from orderpaper.workbooks.frame import read_area

ROW_SETTINGS = re.compile(rb'\s(?:ht|customHeight|hidden|spans|collapsed)="[^"]*"')
ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class NewCell:
    """A cell to be written: words or a number, and its style as the sheet numbers styles; None is an empty cell."""

    value: str | float | None
    style: str = ""


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row to be written: its number, its height in points, and its cells by column number."""

    number: int
    height: float
    cells: Mapping[int, NewCell]


@dataclass(slots=True)
class _Span:
    """An element of the XML: from which byte to which, and where its opening tag ends and its closing one begins."""

    start: int
    opened: int
    closing: int = 0
    end: int = 0


@dataclass(slots=True)
class _Row(_Span):
    """A row that is there: its cells by column number, and their styles."""

    cells: dict[int, _Span] = field(default_factory=dict)
    styles: dict[int, str] = field(default_factory=dict)


class SheetRows:
    """The rows of a sheet as they stand in its XML."""

    def __init__(self, xml: bytes) -> None:
        self.xml = xml
        self.data = _Span(0, 0)
        self._rows: dict[int, _Row] = {}
        self._row = 0
        self._at: list[_Span] = []
        self._scan()
        name = re.match(rb"<((?:\w+:)?)sheetData", xml[self.data.start :])
        self.prefix = name[1].decode() if name else ""

    def _scan(self) -> None:
        from xml.parsers import expat

        parser = expat.ParserCreate()

        def begin(tag: str, attributes: Mapping[str, str]) -> None:
            self._begin(tag.rpartition(":")[2], attributes, parser.CurrentByteIndex)

        def finish(tag: str) -> None:
            self._finish(tag.rpartition(":")[2], parser.CurrentByteIndex)

        parser.StartElementHandler, parser.EndElementHandler = begin, finish
        parser.Parse(self.xml, True)  # noqa: FBT003 - expat’s own: this is all of it

    def _begin(self, tag: str, attributes: Mapping[str, str], at: int) -> None:
        if tag not in {"sheetData", "row", "c"}:
            return
        opened = self.xml.index(b">", at) + 1
        if tag == "sheetData":
            span = self.data = _Span(at, opened)
        elif tag == "row":
            self._row = int(attributes.get("r") or self._row + 1)
            span = self._rows[self._row] = _Row(at, opened)
        else:
            span = self._add_cell(_Span(at, opened), attributes)
        self._at.append(span)

    def _add_cell(self, span: _Span, attributes: Mapping[str, str]) -> _Span:
        row = self._rows[self._row]
        area = read_area(attributes.get("r", ""))
        column = area.left if area else max(row.cells, default=0) + 1
        row.cells[column] = span
        row.styles[column] = attributes.get("s", "")
        return span

    def _finish(self, tag: str, at: int) -> None:
        if tag in {"sheetData", "row", "c"}:
            span = self._at.pop()
            is_closed = self.xml[span.opened - 2 : span.opened] == b"/>"
            span.closing = span.opened if is_closed else at
            span.end = span.opened if is_closed else self.xml.index(b">", at) + 1

    def style_at(self, row: int, column: int) -> str:
        """Give the style of a cell as the sheet numbers styles; empty where there is no such cell."""
        held = self._rows.get(row)
        return held.styles.get(column, "") if held else ""

    def put(self, rows: Sequence[NewRow]) -> bytes:
        """Give the XML with the rows in it; cells that stand in a row already stay, but for those that are written."""
        ordered = sorted(rows, key=lambda row: row.number)
        cuts = sorted((self._cut(row) for row in ordered), key=lambda cut: cut[:2])
        pieces, done = [], 0
        for start, end, new in cuts:
            pieces += [self.xml[done:start], new]
            done = end
        return b"".join((*pieces, self.xml[done:]))

    def _cut(self, row: NewRow) -> tuple[int, int, bytes]:
        """Give what of the XML a row takes the place of: the row of its number, or nothing, before the next one."""
        held = self._rows.get(row.number)
        cells = {at: self._write_cell(f"{letters_of_column(at)}{row.number}", cell) for at, cell in row.cells.items()}
        if held:
            kept = {at: self.xml[span.start : span.end] for at, span in held.cells.items() if at not in cells}
            opening = ROW_SETTINGS.sub(b"", self.xml[held.start : held.opened]).rstrip(b"/>").rstrip()
            return held.start, held.end, self._write_row(opening, row.height, {**kept, **cells})
        later = (span.start for number, span in self._rows.items() if number > row.number)
        at = min(later, default=self.data.closing)
        return at, at, self._write_row(f'<{self.prefix}row r="{row.number}"'.encode(), row.height, cells)

    def _write_row(self, opening: bytes, height: float, cells: Mapping[int, bytes]) -> bytes:
        written = b"".join(cells[at] for at in sorted(cells))
        return b'%b ht="%b">%b</%brow>' % (opening, f"{height:g}".encode(), written, self.prefix.encode())

    def _write_cell(self, at: str, cell: NewCell) -> bytes:
        prefix = self.prefix
        style = f' s="{cell.style}"' if cell.style else ""
        if cell.value is None or cell.value == "":
            return f'<{prefix}c r="{at}"{style}/>'.encode()
        if isinstance(cell.value, str):
            words = escape(ESCAPE_LIKE.sub("_x005F_", cell.value))
            text = f'<{prefix}is><{prefix}t xml:space="preserve">{words}</{prefix}t></{prefix}is>'
            return f'<{prefix}c r="{at}"{style} t="inlineStr">{text}</{prefix}c>'.encode()
        return f'<{prefix}c r="{at}"{style}><{prefix}v>{cell.value!r}</{prefix}v></{prefix}c>'.encode()


REACHES = re.compile(
    rb'(<(?:\w+:)?(?:conditionalFormatting|dataValidation|ignoredError|protectedRange)\b[^>]*?\ssqref=")([^"]*)(")'
    rb'|(<(?:\w+:)?autoFilter\b[^>]*?\sref=")([^"]*)(")'
    rb"|(<xm:sqref>)([^<]*)(</xm:sqref>)"
)
DIMENSION = re.compile(rb'(<(?:\w+:)?dimension\b[^>]*?\sref=")([^"]*)(")')


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a table goes: the row of its headings, its last row as it was, and as it is now."""

    headings: int
    last: int
    new_last: int


def extend(xml: bytes, reach: Reach) -> bytes:
    """Give the XML of a sheet in which whatever held for the rows to the last holds for those that were added too.

    These are drop-downs, shades that follow a rule, filters, and the marks that numbers may stand as words.
    """
    xml = DIMENSION.sub(lambda match: match[1] + _extend_dimension(match[2], reach) + match[3], xml, count=1)
    return REACHES.sub(lambda match: _extend_match(match, reach), xml)


def _extend_dimension(written: bytes, reach: Reach) -> bytes:
    area = read_area(written.decode())
    return str(area._replace(bottom=max(area.bottom, reach.new_last))).encode() if area else written


def _extend_match(match: re.Match[bytes], reach: Reach) -> bytes:
    opening, written, closing = (each for each in match.groups() if each is not None)
    return opening + " ".join(extend_areas(written.decode().split(), reach)).encode() + closing


def extend_areas(areas: Iterable[str], reach: Reach) -> Iterator[str]:
    """Give ranges as they are to be: those that go down to the last row, and not merely stand in it, go on."""
    for written in areas:
        area = read_area(written)
        is_whole = area and (area.top < area.bottom or reach.last == reach.headings + 1)
        if area and is_whole and area.top <= reach.last <= area.bottom < reach.new_last:
            yield str(area._replace(bottom=reach.new_last))
        else:
            yield written
