"""Takes the blocks of a Word file in reading order; gives its tables as grids, each with its caption and its notes."""

import re
from collections.abc import Iterator, Mapping, Sequence

from orderpaper.records.manuscript import Grid
from orderpaper.word.manuscript.blocks import Block, Line, TableBlock, iter_lines
from orderpaper.word.manuscript.grids import lay_out
from orderpaper.word.manuscript.labels import find_caption
from orderpaper.word.manuscript.notes import note_key
from orderpaper.word.manuscript.passages import CAPTION_STYLE, squeeze

NOTE = re.compile(
    r"(?:Sources?|Notes?|Key)\b\s*[:.–—-]?|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]|[\[(]\d{1,2}[\])]|\d{1,2}[.)]?\s", re.IGNORECASE
)
"""How a paragraph under a table begins that belongs to it."""
NEAREST = 2
"""How many empty paragraphs may stand between a table and its caption or its first note."""
DRAWN = ("Chart", "Figure", "Fig", "Graph", "Map", "Diagram")
NoteWords = Mapping[tuple[str, str], str]


def make_grids(blocks: Sequence[Block], notes: NoteWords) -> Iterator[Grid]:
    """Give the tables of some blocks, a table in a cell by itself after the one it stands in; frames are none.

    `notes` are the words of the file’s footnotes and endnotes by kind and id.
    """
    taken: set[int] = set()
    for at, block in enumerate(blocks):
        if isinstance(block, TableBlock):
            if not block.is_box:
                yield _make_grid(blocks, at, taken, notes)
            for cell in block.cells:
                yield from make_grids(cell.blocks, notes)


def _make_grid(blocks: Sequence[Block], at: int, taken: set[int], notes: NoteWords) -> Grid:
    table = blocks[at]
    assert isinstance(table, TableBlock)  # noqa: S101 - the caller looked
    above = _find_caption(blocks, range(at - 1, -1, -1), taken)
    below = None if above is not None else _find_caption(blocks, range(at + 1, len(blocks)), taken, is_below=True)
    found = below if above is None else above
    taken |= set() if found is None else {found}
    under = list(_find_notes(blocks, (at if below is None else below) + 1))
    called = [notes[key] for key in _list_called(table) if key in notes]
    title, rows = lay_out(table)
    caption = "" if found is None else squeeze(_text(blocks[found]))
    return Grid(rows, table.where, " ".join(filter(None, (caption, title))), (*under, *called))


def _find_caption(blocks: Sequence[Block], order: range, taken: set[int], *, is_below: bool = False) -> int | None:
    """Give which of the blocks beside a table is its caption; one that another table has is none."""
    for at in order[: NEAREST + 1]:
        block = blocks[at]
        if not isinstance(block, Line) or block.is_contents or block.words.holds_drawing:
            return None
        if block.text.strip():
            return at if at not in taken and _is_caption(block, is_below=is_below) else None
    return None


def _is_caption(line: Line, *, is_below: bool) -> bool:
    """Tell whether a paragraph is a caption; under a table that of a picture is the picture’s that follows."""
    if line.look.level:
        return False
    is_styled = line.look.style.casefold() == CAPTION_STYLE
    label = find_caption(squeeze(line.text), is_styled=is_styled)
    return bool(label or is_styled) and not (is_below and label.startswith(DRAWN))


def _find_notes(blocks: Sequence[Block], start: int) -> Iterator[str]:
    """Give the notes right under a table."""
    empty = 0
    for at in range(start, len(blocks)):
        block = blocks[at]
        if not isinstance(block, Line) or block.look.level or block.look.is_list or empty > NEAREST:
            return
        words = squeeze(block.text)
        if words and not NOTE.match(words):
            return
        empty = 0 if words else empty + 1
        if words:
            yield words


def _list_called(table: TableBlock) -> Iterator[tuple[str, str]]:
    """Give the footnotes that a table calls, by kind and id, each once; those that inner tables call too."""
    found = (note_key(each) for line in iter_lines((table,)) for each in line.words.notes)
    yield from dict.fromkeys(found)


def _text(block: Block) -> str:
    return block.text if isinstance(block, Line) else ""
