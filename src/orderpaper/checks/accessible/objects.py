"""What must be true of the pictures, charts, boxes and content controls of a paper."""

import re
from collections.abc import Iterator

from orderpaper.checks.accessible.remark import Remark, must, quote, should
from orderpaper.records.facts import Shape, WordFacts

SAYS_NOTHING = re.compile(
    r"(image|picture|photo|photograph|chart|graph|graphic|diagram|figure|logo|icon|shape|object|map|table"
    r"|description automatically generated|alt(ernative)? text)?\s*\d*\.?",
    re.IGNORECASE,
)
FILE_NAME = re.compile(r"\S*\.(png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp|heic|pdf|xlsx?)", re.IGNORECASE)
AUTOMATIC = "description automatically generated"


def every_picture_has_alternative_text(facts: WordFacts) -> Iterator[Remark]:
    """Give each picture, chart or shape with no words to stand for it, or words that say nothing (Microsoft: error)."""
    for drawing in facts.drawings:
        if drawing.is_decorative or drawing.shape is Shape.TEXT_BOX:
            continue
        text = " ".join(drawing.alternative_text.split())
        remedy = "Right-click it, choose View Alt Text, and say in a sentence or two what it shows."
        if not text:
            yield must(drawing.spot, f"This {drawing.shape} has no alternative text. {remedy}")
        elif SAYS_NOTHING.fullmatch(text) or FILE_NAME.fullmatch(text) or text.lower().endswith(AUTOMATIC):
            yield must(drawing.spot, f"The alternative text {quote(text)} does not say what is shown. {remedy}")


def objects_stand_in_line_with_text(facts: WordFacts) -> Iterator[Remark]:
    """Give each picture, chart or shape that floats on the page and is not decoration (Microsoft: error)."""
    for drawing in facts.drawings:
        if drawing.shape is Shape.PICTURE and not drawing.is_inline and not drawing.is_decorative:
            yield must(
                drawing.spot,
                f"The object {quote(drawing.alternative_text or drawing.name or 'here')} floats on the page, and may "
                "be read at the wrong point or not at all. Select it, then Layout Options › In Line with Text.",
            )


def no_text_stands_in_a_text_box(facts: WordFacts) -> Iterator[Remark]:
    """Give each text box, piece of WordArt and framed paragraph; a screen reader reads them last or never."""
    for drawing in facts.drawings:
        if drawing.shape is not Shape.PICTURE and not drawing.is_decorative:
            yield must(
                drawing.spot,
                f"Words stand in a {drawing.shape} here, and are read out of order or not at all. "
                "Cut them, paste them into the paper as ordinary paragraphs, and delete the object.",
            )
    for paragraph in facts.paragraphs:
        if paragraph.look.is_framed and not paragraph.is_empty:
            yield should(
                paragraph.spot,
                f"{quote(paragraph.text)} stands in a frame. Right-click the frame's edge, choose Format Frame, "
                "then Remove Frame.",
            )


def every_content_control_has_a_title(facts: WordFacts) -> Iterator[Remark]:
    """Give each content control without a title, save those that Word makes of itself (Microsoft: error)."""
    for control in facts.controls:
        if not control.title and not control.is_built_in:
            yield must(
                control.spot,
                "This content control has no title, so nobody is told what to fill in. Click in it, then "
                "Developer › Properties, and write its Title.",
            )
