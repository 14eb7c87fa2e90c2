"""Takes an element of a chapter; gives what is to become of it, and the sentence for what cannot be carried over."""

from enum import Enum

from orderpaper.word.chapters.source import Element
from orderpaper.word.shadow import W

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


class Fate(Enum):
    """What becomes of an element: it is carried over, only what is in it is, it is left out, or refused."""

    CARRIED = "carried"
    OPENED = "opened"
    LEFT = "left"
    REFUSED = "refused"


def _named(words: str) -> frozenset[str]:
    return frozenset(f"{W}{each}" for each in words.split())


CARRIED = _named(
    "p r t tab br cr noBreakHyphen softHyphen sym tbl tr tc hyperlink fldSimple fldChar instrText footnoteReference "
    "footnoteRef tblPr tblPrEx tblGrid gridCol trPr tcPr pPr rPr"
)
OPENED = _named("sdt sdtContent smartTag customXml")
LEFT = _named(
    "proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak permStart permEnd commentRangeStart commentRangeEnd "
    "sdtPr sdtEndPr customXmlPr smartTagPr"
)
PROPERTIES = _named("pPr rPr tblPr tblPrEx trPr tcPr tblGrid")
PICTURE, CHART, BOX = "a picture", "a chart or drawing of its own", "a text box"
CHANGE, COMMENT, BREAK = "a tracked change", "a comment", "a section break"
REMEDIES = {
    PICTURE: "Put it into the template of the paper, or show a chart or map with {{p shown.….chart }}.",
    CHART: "Ask for a chart of the sheet Shown with {{p shown.….chart }}, or draw it in the template of the paper.",
    BOX: "Put its words into a paragraph.",
    CHANGE: "Accept or reject it (Review › Accept, Review › Reject).",
    COMMENT: "Answer it and delete it (Review › Delete).",
    BREAK: "Take it out: the pages are those of the paper.",
    "an endnote": "Make it a footnote (References › Footnotes › Convert).",
    "an equation": "Write it in words.",
    "another file": "Copy its words into this one.",
}
OTHERWISE = "Take it out, or put it into the template of the paper."
REFUSED = {
    f"{W}pict": PICTURE,
    f"{W}drawing": PICTURE,
    f"{W}object": "an object of another program",
    f"{MC}AlternateContent": PICTURE,
    f"{W}endnoteReference": "an endnote",
    f"{W}commentReference": COMMENT,
    f"{W}annotationRef": COMMENT,
    f"{W}sectPr": BREAK,
    f"{W}altChunk": "another file",
    f"{W}subDoc": "another file",
    f"{M}oMath": "an equation",
    f"{M}oMathPara": "an equation",
    f"{W}framePr": BOX,
    **dict.fromkeys(
        _named("ins del moveFrom moveTo delText delInstrText cellIns cellDel cellMerge numberingChange"), CHANGE
    ),
}


def decide(node: Element, *, is_property: bool) -> Fate:
    """Give what becomes of an element; `is_property` tells that it stands among the properties of another."""
    tag = str(node.tag)
    if not tag.startswith("{"):
        return Fate.LEFT  # a remark in the XML, which is no element
    if tag in REFUSED or is_change(tag):
        return Fate.REFUSED
    if is_property:
        return Fate.CARRIED if tag.startswith(W) else Fate.LEFT
    if tag in OPENED:
        return Fate.OPENED
    if tag in LEFT:
        return Fate.LEFT
    return Fate.CARRIED if tag in CARRIED else Fate.REFUSED


def is_change(tag: str) -> bool:
    """Tell whether an element remembers how something was before it was changed, as pPrChange does."""
    return tag.startswith(W) and tag.endswith("Change")


def say_refused(node: Element) -> str:
    """Give the sentence for what cannot be carried over, with what to do."""
    what = _name(node)
    return f"{what} cannot be carried over into the paper. {REMEDIES.get(what, OTHERWISE)}"


def _name(node: Element) -> str:
    tag = str(node.tag)
    inside = {str(each.tag).partition("}")[2] for each in node.iter() if isinstance(each.tag, str)}
    if "txbxContent" in inside or "txbx" in inside:
        return BOX
    if tag in {f"{W}drawing", f"{MC}AlternateContent"} and "chart" in inside:
        return CHART
    return REFUSED.get(tag) or (CHANGE if is_change(tag) else f"something Word calls “{tag.partition('}')[2]}”")
