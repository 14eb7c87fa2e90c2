"""Takes what holds paragraphs and tables; gives it with what Word asks for there when some were taken out."""

from lxml import etree

from orderpaper.word.revisions.marks import CELL, CELL_PR, CONTROL_CONTENT, TABLE, UNSEEN, Element, P, W
from orderpaper.word.revisions.ranges import PROPERTIES

MUST_HOLD_BLOCKS = frozenset((
    CELL,
    CONTROL_CONTENT,
    *(f"{W}{name}" for name in ("txbxContent", "hdr", "ftr", "footnote", "endnote", "comment")),
))
NO_BLOCK = UNSEEN | PROPERTIES | {CELL_PR}


def end_in_paragraph(holder: Element | None) -> None:
    """Give a cell, box, note or control that was left without a block an empty paragraph: Word asks for one."""
    if holder is None or holder.tag not in MUST_HOLD_BLOCKS:
        return
    blocks = [each for each in holder if each.tag not in NO_BLOCK]
    if not blocks or (holder.tag == CELL and blocks[-1].tag == TABLE):
        holder.append(etree.Element(P))
