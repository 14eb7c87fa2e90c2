"""Takes a drawing of a Word file, new (DrawingML) or old (VML); gives what it is and what stands for it in words."""

import re
from dataclasses import dataclass

from lxml import etree

from orderpaper.records.facts import DrawingFact, Shape, Spot
from orderpaper.word.facts.styles import OFF, W

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
ADEC = "{http://schemas.microsoft.com/office/drawing/2017/decorative}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - Word's own prefix for it
FLOATS = re.compile(r"position\s*:\s*(absolute|relative)", re.IGNORECASE)
OLD_SHAPES = tuple(
    f"{V}{name}"
    for name in ("shape", "rect", "roundrect", "oval", "line", "polyline", "group", "image", "arc", "curve")
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, and the XML of each text box in it."""

    fact: DrawingFact | None
    boxes: tuple[etree._Element, ...]


def read_drawing(node: etree._Element, spot: Spot) -> Drawn:
    """Give what a w:drawing is; the fact is None where it holds nothing."""
    boxes = tuple(node.iter(f"{W}txbxContent"))
    frame = next((child for child in node if child.tag in {f"{WP}inline", f"{WP}anchor"}), None)
    if frame is None:
        return Drawn(None, boxes)
    words = frame.find(f"{WP}docPr")
    fact = DrawingFact(
        spot,
        _shape(node, has_box=bool(boxes)),
        "" if words is None else words.get("name", ""),
        "" if words is None else words.get("descr", ""),
        is_inline=frame.tag == f"{WP}inline",
        is_decorative=words is not None
        and any(mark.get("val", "0").lower() not in OFF for mark in words.iter(f"{ADEC}decorative")),
    )
    return Drawn(fact, boxes)


def read_old_drawing(node: etree._Element, spot: Spot) -> Drawn:
    """Give what a w:pict or w:object is; a ruled line made with the keyboard is decoration."""
    boxes = tuple(node.iter(f"{W}txbxContent"))
    shape = next(node.iter(*OLD_SHAPES), None)
    if shape is None:
        return Drawn(None, boxes)
    is_word_art = next(node.iter(f"{V}textpath"), None) is not None and not boxes
    old_kind = Shape.WORD_ART if is_word_art else Shape.TEXT_BOX if boxes else Shape.PICTURE
    fact = DrawingFact(
        spot,
        old_kind,
        shape.get("id", ""),
        shape.get("alt", ""),
        is_inline=not FLOATS.search(shape.get("style", "")),
        is_decorative=shape.get(f"{O}hr", "f").lower() in {"t", "true", "1"},
    )
    return Drawn(fact, boxes)


def _shape(node: etree._Element, *, has_box: bool) -> Shape:
    warps = (warp.get("prst", "") for warp in node.iter(f"{A}prstTxWarp"))
    if any(warp != "textNoShape" for warp in warps):
        return Shape.WORD_ART
    return Shape.TEXT_BOX if has_box or next(node.iter(f"{WPS}txbx"), None) is not None else Shape.PICTURE
