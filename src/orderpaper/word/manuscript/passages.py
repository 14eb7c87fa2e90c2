"""Takes paragraphs of a Word file in reading order; gives them as passages, with what is printed before each."""

from collections.abc import Iterable, Iterator

from orderpaper.records.manuscript import Passage, PassageKind, Whereabouts
from orderpaper.word.facts.story import P_PR
from orderpaper.word.facts.styles import W, first_child, is_on
from orderpaper.word.manuscript.blocks import Block, Line
from orderpaper.word.manuscript.labels import (
    find_caption,
    find_heading_number,
    find_typed_number,
    is_paragraph_number,
)
from orderpaper.word.manuscript.list_numbers import ListNumbers

CAPTION_STYLE = "caption"
UNSEEN = {**dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF)), 0x2011: "-"}
"""Letters that only say where a line may break, and the hyphen at which it may not."""
CONTENTS = "contents"
"""What the entry of a list of contents has for a number."""


class PassageWriter:
    """Makes passages of paragraphs; each is to be handed in once, in reading order, so that lists count on."""

    def __init__(self, numbers: ListNumbers) -> None:
        self._numbers = numbers

    def write(self, blocks: Iterable[Block], *, is_cell: bool = False) -> Iterator[Passage]:
        """Give the passages of some blocks; the words of cells too, each paragraph of them by itself.

        One without words is left out, unless a number is printed before it or it is a heading. What stands in a table
        of one cell is read as if it stood on the page: such a table is a frame.
        """
        for block in blocks:
            if isinstance(block, Line):
                yield from self._write(block, is_cell=is_cell)
            else:
                for cell in block.cells:
                    yield from self.write(cell.blocks, is_cell=is_cell or not block.is_box)

    def _write(self, line: Line, *, is_cell: bool) -> Iterator[Passage]:
        text = squeeze(line.text)
        if not text and _is_hidden(line):
            return
        number = self._count(line)
        if text or number or (line.look.level and not line.words.holds_drawing and not is_cell):
            yield self._make(line, text, number, is_cell=is_cell)

    def _count(self, line: Line) -> str:
        """Give the number that Word makes; a paragraph that holds nothing but the end of a section has none."""
        if not line.look.is_list or (line.look.ends_section and not line.text.strip()):
            return ""
        return self._numbers.count(first_child(line.node, P_PR), line.style_id)

    def _make(self, line: Line, text: str, number: str, *, is_cell: bool) -> Passage:
        starts, level = find_starts(line), line.look.level
        if line.is_contents:
            return Passage(text, PassageKind.ITEM, starts, CONTENTS)
        if is_cell:
            return Passage(text, PassageKind.CELL, starts, number, level)
        if level:
            return Passage(text, PassageKind.HEADING, starts, number or find_heading_number(text), level)
        is_styled = line.look.style.casefold() == CAPTION_STYLE
        label = find_caption(text, is_styled=is_styled)
        if is_styled or label:
            return Passage(text, PassageKind.CAPTION, starts, number or label)
        number = number or find_typed_number(line.text)
        is_item = number and not is_paragraph_number(number)
        return Passage(text, PassageKind.ITEM if is_item else PassageKind.TEXT, starts, number)


def squeeze(words: str) -> str:
    """Give words with a single space wherever spaces, tabs or line breaks stand, and without what is not seen."""
    return " ".join((words if words.isascii() else words.translate(UNSEEN)).split())


def find_starts(line: Line) -> tuple[tuple[int, Whereabouts], ...]:
    """Give where each paragraph that a line was joined of begins in its words, squeezed."""
    if len(line.starts) == 1:
        return line.starts
    return tuple((_squeezed_length(line.text, at), where) for at, where in line.starts)


def _squeezed_length(words: str, at: int) -> int:
    before = squeeze(words[:at])
    is_apart = bool(before) and (words[at - 1].isspace() or words[at : at + 1].isspace())
    return len(before) + is_apart


def _is_hidden(line: Line) -> bool:
    """Tell whether the end of an empty paragraph is hidden, so that nothing at all is seen of it."""
    properties = first_child(line.node, P_PR)
    return properties is not None and is_on(properties.find(f"{W}rPr/{W}vanish"))
