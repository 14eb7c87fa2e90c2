"""Takes one story of a Word file (its body, a header, the footnotes …); gives its paragraphs, drawings and controls.

One walk over the XML; tables are met here and read by the reader of tables that is handed in.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from textwrap import shorten

from lxml import etree

from orderpaper.records.facts import (
    ControlFact,
    DrawingFact,
    Holder,
    ParagraphFact,
    RunFact,
    RunLook,
    Spot,
    Story,
    TableFact,
)
from orderpaper.word.facts.drawings import read_drawing, read_old_drawing
from orderpaper.word.facts.styles import Element, Styles, W, first_child, paragraph_look, run_look

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"

WRAPPERS = frozenset(
    [f"{MC}Choice"]
    + [f"{W}{name}" for name in ("sdtContent", "customXml", "smartTag", "ins", "moveTo", "dir", "bdo", "fldSimple")]
)
"""Elements that only stand around others. What stands in w:del and w:moveFrom has been taken out of the paper."""

OBJECTS = frozenset(
    f"{W}{name}" for name in ("sym", "footnoteReference", "endnoteReference", "pgNum", "ruby", "ptab", "control")
)
P_PR, R, R_PR, T, SDT = f"{W}pPr", f"{W}r", f"{W}rPr", f"{W}t", f"{W}sdt"
HYPERLINK, SIMPLE_FIELD, ALTERNATIVES = f"{W}hyperlink", f"{W}fldSimple", f"{MC}AlternateContent"
MATHS = frozenset((f"{M}oMath", f"{M}oMathPara"))
MOST_OF_HEADING = 80
"""How many characters of a heading are said in a finding's place."""

PAGE_BREAKS = frozenset(("page", "column"))


@dataclass(slots=True)
class Found:
    """What has been read of a Word file so far."""

    paragraphs: list[ParagraphFact] = field(default_factory=list)
    tables: list[TableFact] = field(default_factory=list)
    drawings: list[DrawingFact] = field(default_factory=list)
    controls: list[ControlFact] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """What stands around a block: its spot where it is in a cell or box, and the table style in force."""

    spot: Spot | None = None
    table_style: str = ""


OPEN_PAGE = Page()


Piece = tuple[str, RunLook, bool]


@dataclass(slots=True)
class Draft:
    """A paragraph being read."""

    spot: Spot
    style_id: str
    table_style: str
    pieces: list[Piece] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    holds_more: bool = False
    breaks_page: bool = False


class StoryReader:
    """Reads one story; numbers of paragraphs and tables run on from one `read` to the next."""

    def __init__(self, styles: Styles, story: Story, found: Found, read_table: "TableReader") -> None:
        self.read_table = read_table
        self.styles = styles
        self.story = story
        self.found = found
        self.heading = ""
        self.paragraphs = 0
        self.tables = 0
        self.fields: list[str | bool] = []

    def read(self, holder: etree._Element, page: Page = OPEN_PAGE) -> None:
        """Read the blocks that an element holds, into what is found."""
        for node in holder:
            block = BLOCKS.get(node.tag)
            if block:
                block(self, node, page)

    def control(self, node: etree._Element, spot: Spot) -> None:
        """Note one content control. Contents lists, page numbers and repeated rows are Word's own making."""
        properties = node.find(f"{W}sdtPr")
        alias = None if properties is None else properties.find(f"{W}alias")
        is_built_in = properties is not None and any(
            properties.find(name) is not None
            for name in (f"{W}docPartObj", f"{W}docPartList", f"{W15}repeatingSectionItem")
        )
        title = "" if alias is None else alias.get(f"{W}val", "").strip()
        self.found.controls.append(ControlFact(spot, title, is_built_in))

    def next_table(self) -> str:
        """Give what the next table of the story is called."""
        self.tables += 1
        return f"table {self.tables}"

    def spot(self, at: str, holder: Holder = Holder.PAGE) -> Spot:
        """Give a spot under the heading last met."""
        return Spot(self.story, self.heading, at, holder)

    def paragraph(self, node: etree._Element, page: Page) -> None:
        """Read one paragraph, and what stands in the text boxes anchored in it."""
        style_id, look = paragraph_look(self.styles, first_child(node, P_PR), page.table_style)
        if page.spot is None:
            self.paragraphs += 1
        draft = Draft(page.spot or self.spot(f"paragraph {self.paragraphs}"), style_id, page.table_style)
        self.inline(node, draft, is_link=False)
        text = "".join([piece[0] for piece in draft.pieces])
        if look.level and self.story is Story.BODY and text.strip() and draft.spot.holder is not Holder.TEXT_BOX:
            self.heading = shorten(text, MOST_OF_HEADING, placeholder=" …")
            draft.spot = page.spot or self.spot(draft.spot.at)
        self.found.paragraphs.append(
            ParagraphFact(draft.spot, text, look, _joined(draft.pieces), draft.holds_more, draft.breaks_page)
        )
        for box in draft.boxes:
            self.read(box, Page(Spot(self.story, draft.spot.heading, draft.spot.at, Holder.TEXT_BOX)))

    def inline(self, holder: etree._Element, draft: Draft, *, is_link: bool) -> None:
        """Read the runs that an element holds, into the paragraph that is being read."""
        for node in holder:
            tag = node.tag
            if tag == R:
                self.run(node, draft, is_link=is_link)
            elif tag == HYPERLINK:
                self.inline(node, draft, is_link=True)
            elif tag in WRAPPERS:
                draft.holds_more |= tag == SIMPLE_FIELD
                self.inline(node, draft, is_link=is_link or _links(node.get(f"{W}instr", "")))
            elif tag == SDT:
                self.control(node, draft.spot)
                self.inline(node, draft, is_link=is_link)
            elif tag == ALTERNATIVES:
                self.inline(_chosen(node), draft, is_link=is_link)
            elif tag in MATHS:
                draft.holds_more = True

    def run(self, run: etree._Element, draft: Draft, *, is_link: bool) -> None:
        """Read one run, into the paragraph that is being read."""
        words = ""
        direct = None
        for node in run:
            tag = node.tag
            if tag == T:
                words += node.text or ""
            elif tag == R_PR:
                direct = node
            elif tag == ALTERNATIVES:
                self.run(_chosen(node), draft, is_link=is_link)
            elif tag in RUN_PARTS:
                words += RUN_PARTS[tag](self, node, draft)
        if words:
            look = run_look(self.styles, direct, draft.style_id, draft.table_style)
            if not look.is_hidden:
                draft.pieces.append((words, look, is_link or look.is_link or True in self.fields))


TableReader = Callable[[StoryReader, Element, Spot | None], None]


def _tab(_reader: StoryReader, _node: etree._Element, _draft: Draft) -> str:
    return "\t"


def _hyphen(_reader: StoryReader, _node: etree._Element, _draft: Draft) -> str:
    return "-"


def _break(_reader: StoryReader, node: etree._Element, draft: Draft) -> str:
    if node.get(f"{W}type") in PAGE_BREAKS:
        draft.breaks_page = True
        return ""
    return "\n"


def _field(reader: StoryReader, node: etree._Element, draft: Draft) -> str:
    """Follow a field from beginning to end: its instruction while that is read, then whether it is a link."""
    draft.holds_more = True
    kind = node.get(f"{W}fldCharType")
    if kind == "begin":
        reader.fields.append("")
    elif kind == "separate" and reader.fields:
        reader.fields[-1] = _links(str(reader.fields[-1]))
    elif kind == "end" and reader.fields:
        reader.fields.pop()
    return ""


def _instruction(reader: StoryReader, node: etree._Element, _draft: Draft) -> str:
    if reader.fields and isinstance(reader.fields[-1], str):
        reader.fields[-1] += node.text or ""
    return ""


def _object(_reader: StoryReader, _node: etree._Element, draft: Draft) -> str:
    draft.holds_more = True
    return ""


def _drawing(reader: StoryReader, node: etree._Element, draft: Draft) -> str:
    drawn = (read_drawing if node.tag == f"{W}drawing" else read_old_drawing)(node, draft.spot)
    draft.holds_more = True
    draft.boxes += drawn.boxes
    if drawn.fact:
        reader.found.drawings.append(drawn.fact)
    return ""


RUN_PARTS: dict[str, Callable[[StoryReader, Element, Draft], str]] = {
    f"{W}br": _break,
    f"{W}cr": _break,
    f"{W}tab": _tab,
    f"{W}noBreakHyphen": _hyphen,
    f"{W}fldChar": _field,
    f"{W}instrText": _instruction,
    **dict.fromkeys(OBJECTS, _object),
    **dict.fromkeys((f"{W}drawing", f"{W}pict", f"{W}object"), _drawing),
}


def _control(reader: StoryReader, node: etree._Element, page: Page) -> None:
    reader.control(node, page.spot or reader.spot(f"paragraph {reader.paragraphs + 1}"))
    reader.read(node, page)


BLOCKS: dict[str, Callable[[StoryReader, Element, Page], None]] = {
    f"{W}p": StoryReader.paragraph,
    f"{W}tbl": lambda reader, node, page: reader.read_table(reader, node, page.spot),
    f"{W}sdt": _control,
    ALTERNATIVES: lambda reader, node, page: reader.read(_chosen(node), page),
    **dict.fromkeys(WRAPPERS, StoryReader.read),
}


def _chosen(node: etree._Element) -> etree._Element:
    """Give the one of several ways of drawing a thing that Word of today takes: the first."""
    choice = node.find(f"{MC}Choice")
    fallback = node.find(f"{MC}Fallback") if choice is None else choice
    return node if fallback is None else fallback


def _links(instruction: str) -> bool:
    return instruction.split(None, 1)[:1] == ["HYPERLINK"]


def _joined(pieces: list[Piece]) -> tuple[RunFact, ...]:
    """Give the runs, those of one look that stand side by side as one."""
    if len(pieces) == 1:
        return (RunFact(*pieces[0]),)
    runs = groupby(pieces, key=lambda piece: piece[1:])
    return tuple(RunFact("".join([piece[0] for piece in same]), *look) for look, same in runs)
