"""Takes a mark of a tracked change and whom to believe; gives what becomes of what it marks.

The words are those of ECMA-376 Part 1, 17.13.5 (Revisions).
"""

from collections.abc import Callable
from enum import Enum

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml gives the class of its elements no public name

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
ID, AUTHOR, VAL = f"{W}id", f"{W}author", f"{W}val"

P, P_PR, R, R_PR = f"{W}p", f"{W}pPr", f"{W}r", f"{W}rPr"
TABLE, ROW, ROW_PR, CELL, CELL_PR = f"{W}tbl", f"{W}tr", f"{W}trPr", f"{W}tc", f"{W}tcPr"
CONTROL, CONTROL_CONTENT, CUSTOM_XML = f"{W}sdt", f"{W}sdtContent", f"{W}customXml"

INSERTED, DELETED, MOVED_FROM, MOVED_TO = f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"
MARKS = (INSERTED, DELETED, MOVED_FROM, MOVED_TO)
"""Round words they mark these; in the properties of a paragraph’s end or of a row they mark it."""

CELL_INSERTED, CELL_DELETED, CELL_MERGED = f"{W}cellIns", f"{W}cellDel", f"{W}cellMerge"
CELL_MARKS = (CELL_INSERTED, CELL_DELETED, CELL_MERGED)

CONTROL_RANGES = tuple(f"{W}customXml{kind}Range" for kind in ("Ins", "Del", "MoveFrom", "MoveTo"))
"""Round the beginning of a control, and again round its end: it alone was put in or taken out, not what it holds."""

REVISION_RANGES = (f"{W}moveFromRange", f"{W}moveToRange", *CONTROL_RANGES)
RANGE_STARTS = tuple(f"{name}Start" for name in REVISION_RANGES)
RANGE_ENDS = tuple(f"{name}End" for name in REVISION_RANGES)
OTHER_RANGES = tuple(f"{W}{name}" for name in ("bookmark", "commentRange", "perm"))
RANGE_MARKS = frozenset((
    *RANGE_STARTS,
    *RANGE_ENDS,
    *(f"{name}{end}" for name in OTHER_RANGES for end in ("Start", "End")),
))
"""Marks that stand in pairs round some of the paper, and may stand in different paragraphs."""

UNSEEN = RANGE_MARKS | {f"{W}proofErr"}
"""What stands among words or paragraphs and is none."""

STAY_WHEN_ACCEPTED = frozenset((
    INSERTED,
    MOVED_TO,
    CELL_INSERTED,
    f"{W}moveToRangeStart",
    f"{W}customXmlInsRangeStart",
    f"{W}customXmlMoveToRangeStart",
))


class Verdict(Enum):
    """What is to become of a tracked change: made part of the paper, undone, or left as it is."""

    ACCEPT = "accept"
    REJECT = "reject"
    KEEP = "keep"


Choose = Callable[[str], Verdict]
"""Gives the verdict on an author’s changes; a mark that names no author is asked of as the empty name."""


def judge(mark: Element, choose: Choose) -> bool | None:
    """Give whether what is marked stays in the paper; None where the mark itself stays, and nothing is decided."""
    verdict = choose(mark.get(AUTHOR, ""))
    if verdict is Verdict.KEEP:
        return None
    return (verdict is Verdict.ACCEPT) == (mark.tag in STAY_WHEN_ACCEPTED)


def is_settled(mark: Element, choose: Choose) -> bool:
    """Tell whether a mark is decided on, one way or the other."""
    return choose(mark.get(AUTHOR, "")) is not Verdict.KEEP
