"""Takes the parts of a Word file; gives its words, story by story, as they are once every change is accepted.

Two files that say the same give the same: signs of their own end each cell, row and note, so that tables are compared
as tables.
"""

from collections.abc import Iterator, Mapping

from orderpaper.word.revisions.marks import CELL, MC, ROW, Element, P, W
from orderpaper.word.revisions.resolve import accept_all
from orderpaper.word.revisions.trees import list_stories, read_tree
from orderpaper.word.revisions.words import find_boxes, read_words

END_OF_NOTE, END_OF_ROW, END_OF_CELL = "\x1d", "\x1e", "\x1f"
ENDS = {CELL: END_OF_CELL, ROW: END_OF_ROW, f"{W}footnote": END_OF_NOTE, f"{W}endnote": END_OF_NOTE}
NOTE_MARKS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
"""Notes that are only the lines Word draws above notes."""
NO_BLOCKS = frozenset((f"{MC}Fallback", f"{W}sdtPr", f"{W}tblPr", f"{W}trPr", f"{W}tcPr", f"{W}sectPr"))


def read_stories(parts: Mapping[str, bytes]) -> dict[str, tuple[str, ...]]:
    r"""Give the words of each paragraph by part: document, headers, footers and notes, text boxes where they hang.

    Tabs are tabs, line breaks line breaks; "\x1f" ends a cell, "\x1e" a row, "\x1d" a note.
    """
    settled = accept_all(parts)
    return {name: tuple(_read_blocks(read_tree(name, settled[name]))) for name, _kind in list_stories(settled)}


def _read_blocks(holder: Element) -> Iterator[str]:
    for node in holder:
        if node.tag == P:
            yield read_words(node)
            for box in find_boxes(node):
                yield from _read_blocks(box)
        elif node.tag not in NO_BLOCKS and node.get(f"{W}type") not in NOTE_MARKS:
            yield from _read_blocks(node)
            if node.tag in ENDS:
                yield ENDS[node.tag]
