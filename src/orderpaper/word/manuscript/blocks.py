"""Takes a story of a Word file; gives its paragraphs and tables in reading order, each with its words and place."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from textwrap import shorten

from orderpaper.records.facts import ParagraphLook
from orderpaper.records.manuscript import Whereabouts
from orderpaper.word.facts.story import ALTERNATIVES, MOST_OF_HEADING, P_PR, SDT, WRAPPERS
from orderpaper.word.facts.styles import Element, Styles, W, first_child, is_on, paragraph_look, whole
from orderpaper.word.manuscript.words import VAL, Words, WordsReader, choose

P, TABLE, ROW, CELL = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc"))
CONTENTS_STYLE = re.compile(r"toc \d|table of figures", re.IGNORECASE)
"""The names of Word’s styles for the entries of lists of contents; the heading of such a list has another."""
MOST_COLUMNS = 63
"""The most columns that a table of Word’s can have."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; `starts` has where each paragraph begins that a deleted paragraph mark has made part of it.

    `node` is the last of those, whose look it has.
    """

    node: Element
    words: Words
    style_id: str
    look: ParagraphLook
    starts: tuple[tuple[int, Whereabouts], ...]
    is_contents: bool = False
    text: str = ""

    @property
    def where(self) -> Whereabouts:
        """Where it begins."""
        return self.starts[0][1]


@dataclass(frozen=True, slots=True)
class CellBlock:
    """One cell: what stands in it; `span` is the columns it covers.

    It `is_continued` where it is the lower part of a cell merged downwards, and `is_beside` where it belongs to the
    cell on its left.
    """

    blocks: "tuple[Block, ...]"
    where: Whereabouts
    span: int = 1
    is_continued: bool = False
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class RowBlock:
    """One row; `skipped` is how many columns it leaves out before its first cell."""

    cells: tuple[CellBlock, ...]
    is_header: bool = False
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class TableBlock:
    """One table."""

    rows: tuple[RowBlock, ...]
    where: Whereabouts

    @property
    def cells(self) -> Iterator[CellBlock]:
        """Its cells, row by row."""
        return (cell for row in self.rows for cell in row.cells)

    @property
    def is_box(self) -> bool:
        """Whether it has one cell only: a frame round words, and no table of anything."""
        return len(self.rows) == 1 and len(self.rows[0].cells) == 1


Block = Line | TableBlock


@dataclass(frozen=True, slots=True)
class Around:
    """What stands round a block: the place of its cell, note or box, and the table style in force."""

    where: Whereabouts | None = None
    table_style: str = ""
    is_aside: bool = False


PAGE = Around()


@dataclass(slots=True)
class Walk:
    """One walk through a story: it counts paragraphs and tables, and knows the heading last met.

    `boxes` gathers the text boxes met, with where each hangs.
    """

    styles: Styles
    heading: str = ""
    paragraphs: int = 0
    tables: int = 0
    boxes: list[tuple[Element, Whereabouts]] = field(default_factory=list)
    reader: WordsReader = field(init=False)

    def __post_init__(self) -> None:
        self.reader = WordsReader(self.styles)

    def read(self, holder: Element, around: Around = PAGE) -> tuple[Block, ...]:
        """Give the blocks that an element holds, those that changes would join as one."""
        found: list[Block] = []
        runs_on: Line | None = None
        for met, is_ended in self._list(holder, around, count(1)):
            block = join_lines(runs_on, met) if runs_on is not None and isinstance(met, Line) else met
            if runs_on is not None and not isinstance(met, Line):
                found.append(runs_on)
            runs_on = block if isinstance(block, Line) and not is_ended else None
            if runs_on is None:
                found.append(block)
        return tuple(found) if runs_on is None else (*found, runs_on)

    def _list(self, holder: Element, around: Around, inner: Iterator[int]) -> Iterator[tuple[Block, bool]]:
        """Give blocks, each with whether it ends where it stands: the end of a paragraph may be deleted."""
        for node in holder:
            tag = node.tag
            if tag == P:
                properties = first_child(node, P_PR)
                yield self._read_paragraph(node, properties, around), not _is_end_deleted(properties)
            elif tag == TABLE:
                yield self._read_table(node, around, inner), True
            elif tag == ALTERNATIVES:
                yield from self._list(choose(node), around, inner)
            elif tag == SDT or tag in WRAPPERS:
                yield from self._list(node, around, inner)

    def _read_paragraph(self, node: Element, properties: Element | None, around: Around) -> Line:
        style_id, look = paragraph_look(self.styles, properties, around.table_style)
        if around.where is None:
            self.paragraphs += 1
        words = self.reader.read(node, style_id, around.table_style)
        text = words.text
        is_contents = self._is_contents(words, look)
        if look.level and not is_contents and text.strip():
            self.heading = shorten(text, MOST_OF_HEADING, placeholder=" …")
        where = around.where or self._place(f"paragraph {self.paragraphs}")
        self.boxes += [(box, replace(where, at=f"{where.at}, text box")) for box in words.boxes]
        return Line(node, words, style_id, look, ((0, where),), is_contents, text)

    def _is_contents(self, words: Words, look: ParagraphLook) -> bool:
        if CONTENTS_STYLE.match(look.style):
            return True
        if words.is_contents and look.level:
            self.reader.end_contents()  # no entry of a list of contents is a heading: the end of the list is lost
            return False
        return words.is_contents

    def _place(self, at: str) -> Whereabouts:
        return Whereabouts(paragraph=self.paragraphs, heading=self.heading, at=at)

    def _read_table(self, node: Element, around: Around, inner: Iterator[int]) -> TableBlock:
        if around.where is None:
            self.tables += 1
            where = self._place(f"table {self.tables}")
        else:
            number = next(inner)
            where = replace(around.where, at=f"{around.where.at}, inner table{f' {number}' if number > 1 else ''}")
        style = node.find(f"{W}tblPr/{W}tblStyle")
        style_id = self.styles.named(None if style is None else style.get(VAL), "table")
        within = Around(where, style_id, around.is_aside)
        rows = [row for row in _list_inside(node, ROW) if row.find(f"{W}trPr/{W}del") is None]
        return TableBlock(tuple(self._read_row(row, within, number) for number, row in enumerate(rows, 1)), where)

    def _read_row(self, row: Element, within: Around, number: int) -> RowBlock:
        table, aside, cells = within.where, within.is_aside, []
        assert table is not None  # noqa: S101 - a row stands in a table, which has a place
        for index, cell in enumerate(_list_inside(row, CELL), 1):
            at = f"{table.at}, row {number}, cell {index}"
            where = Whereabouts(paragraph=table.paragraph, heading=table.heading if aside else self.heading, at=at)
            blocks = self.read(cell, Around(where, within.table_style, aside))
            cells.append(_make_cell(cell.find(f"{W}tcPr"), blocks, where))
        properties = row.find(f"{W}trPr")
        if properties is None:
            return RowBlock(tuple(cells))
        skipped = properties.find(f"{W}gridBefore")
        return RowBlock(
            tuple(cells),
            is_header=is_on(properties.find(f"{W}tblHeader")),
            skipped=0 if skipped is None else whole(skipped.get(VAL)),
        )


def _make_cell(properties: Element | None, blocks: tuple[Block, ...], where: Whereabouts) -> CellBlock:
    if properties is None:
        return CellBlock(blocks, where)
    said = {node.tag: node for node in properties}
    span, merged, beside = (said.get(f"{W}{name}") for name in ("gridSpan", "vMerge", "hMerge"))
    columns = 1 if span is None else min(max(1, whole(span.get(VAL), 1)), MOST_COLUMNS)
    return CellBlock(blocks, where, columns, _goes_on(merged), _goes_on(beside))


def _goes_on(merged: Element | None) -> bool:
    return merged is not None and merged.get(VAL, "continue") != "restart"


def join_lines(first: Line, second: Line) -> Line:
    """Give two paragraphs as one, as they are once the end of the first is deleted; it looks as the second does."""
    if not first.text:
        return second
    length = len(first.text)
    words = Words(
        [*first.words.stretches, *second.words.stretches],
        [*first.words.notes, *second.words.notes],
        [*first.words.boxes, *second.words.boxes],
        holds_drawing=first.words.holds_drawing or second.words.holds_drawing,
    )
    starts = (*first.starts, *((length + at, where) for at, where in second.starts))
    return replace(second, words=words, starts=starts, text=first.text + second.text)


def iter_lines(blocks: Iterable[Block]) -> Iterator[Line]:
    """Give every paragraph of some blocks in reading order, those of tables too."""
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            for cell in block.cells:
                yield from iter_lines(cell.blocks)


def _is_end_deleted(properties: Element | None) -> bool:
    mark = None if properties is None else properties.find(f"{W}rPr")
    return mark is not None and any(mark.find(f"{W}{name}") is not None for name in ("del", "moveFrom"))


def _list_inside(holder: Element, wanted: str) -> Iterator[Element]:
    """Give the rows of a table or cells of a row, also those that stand in a content control of their own."""
    for node in holder:
        if node.tag == wanted:
            yield node
        elif node.tag == SDT or node.tag in WRAPPERS:
            yield from _list_inside(node, wanted)
