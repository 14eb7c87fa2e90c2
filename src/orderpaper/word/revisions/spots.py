"""Takes one story of a Word file; gives where each of its paragraphs, tables and rows stands, as findings say it.

Everything that Word shows with all markup on is counted, deleted rows and paragraphs too: that is how a person who
opens the file counts.
"""

from collections.abc import Callable, Mapping
from textwrap import shorten

from orderpaper.records.facts import Holder, Spot, Story
from orderpaper.word.facts.story import MOST_OF_HEADING
from orderpaper.word.facts.styles import Styles, paragraph_look, read_styles
from orderpaper.word.revisions.marks import CELL, MC, P_PR, ROW, TABLE, Element, P, W
from orderpaper.word.revisions.trees import read_tree
from orderpaper.word.revisions.words import find_boxes, read_words

STORIES = {
    "document": Story.BODY,
    "header": Story.HEADER,
    "footer": Story.FOOTER,
    "footnotes": Story.FOOTNOTE,
    "endnotes": Story.ENDNOTE,
}
NOTE_MARKS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
NO_BLOCKS = frozenset((f"{MC}Fallback", f"{W}sdtPr", f"{W}tblPr", f"{W}trPr", f"{W}tcPr", f"{W}sectPr"))

Spots = dict[Element, Spot]


def read_look(parts: Mapping[str, bytes], file: str) -> Styles:
    """Give the styles of a file, which say what is a heading."""
    trees = {
        name: read_tree(name, parts[name], file)
        for name in ("word/styles.xml", "word/theme/theme1.xml")
        if name in parts
    }
    return read_styles(trees.get("word/styles.xml"), trees.get("word/theme/theme1.xml"))


def find_spots(root: Element, kind: str, styles: Styles) -> Spots:
    """Give the spot of each paragraph, table, row and cell of a story; `kind` is document, header or the like."""
    walk = _Walk(STORIES[kind], styles)
    walk.read(root, None)
    return walk.spots


class _Walk:
    """One walk through a story; it counts paragraphs and tables, and knows the heading last met."""

    def __init__(self, story: Story, styles: Styles) -> None:
        self.story = story
        self.styles = styles
        self.spots: Spots = {}
        self.heading = ""
        self.paragraphs = 0
        self.tables = 0

    def read(self, holder: Element, within: Spot | None) -> None:
        """Read the blocks that an element holds; `within` is the cell or box round them."""
        for node in holder:
            read_block = BLOCKS.get(node.tag)
            if read_block:
                read_block(self, node, within)
            elif node.tag not in NO_BLOCKS and node.get(f"{W}type") not in NOTE_MARKS:
                self.read(node, within)

    def paragraph(self, node: Element, within: Spot | None) -> None:
        """Note a paragraph, the heading it may be, and what stands in its text boxes."""
        if within is None:
            self.paragraphs += 1
        if self.story is Story.BODY and (within is None or within.holder is not Holder.TEXT_BOX):
            self.meet_heading(node)
        spot = within or Spot(self.story, self.heading, f"paragraph {self.paragraphs}")
        self.spots[node] = spot
        for box in find_boxes(node):
            self.read(box, Spot(self.story, spot.heading, spot.at, Holder.TEXT_BOX))

    def meet_heading(self, node: Element) -> None:
        """Remember the words of a paragraph that is a heading."""
        properties = node[0] if len(node) and node[0].tag == P_PR else None
        if paragraph_look(self.styles, properties)[1].level:
            words = read_words(node)
            self.heading = shorten(words, MOST_OF_HEADING, placeholder=" …") if words.strip() else self.heading

    def table(self, node: Element, within: Spot | None) -> None:
        """Note a table, its rows and their cells."""
        self.tables += within is None
        at = f"{within.at}, inner table" if within else f"table {self.tables}"
        self.spots[node] = Spot(self.story, self.heading, at)
        for number, row in enumerate(_parts_of(node, ROW), start=1):
            self.spots[row] = Spot(self.story, self.heading, f"{at}, row {number}", Holder.CELL)
            for count, cell in enumerate(_parts_of(row, CELL), start=1):
                spot = Spot(self.story, self.heading, f"{at}, row {number}, cell {count}", Holder.CELL)
                self.spots[cell] = spot
                self.read(cell, spot)


Reading = Callable[[_Walk, Element, Spot | None], None]
BLOCKS: dict[str, Reading] = {P: _Walk.paragraph, TABLE: _Walk.table}


def _parts_of(whole: Element, tag: str) -> list[Element]:
    """Give the rows of a table or cells of a row, also those in a control of their own; not those of inner tables."""
    return [part for part in whole.iter(tag) if next(part.iterancestors(whole.tag)) is whole]
