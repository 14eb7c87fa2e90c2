"""Takes the document of a review copy; gives its paragraphs in which no text of a cell stands, as they are read."""

from collections.abc import Iterator

from orderpaper.word.page_fields import W
from orderpaper.word.review.opened import Element
from orderpaper.word.review.spots import BOX, FALLBACK

CONTROL, PARAGRAPH = f"{W}sdt", f"{W}p"
GONE = frozenset((BOX, FALLBACK, *(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr"))))
SIGNS = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
PAGE_BREAKS = ("page", "column")


def list_rest(document: Element) -> tuple[str, ...]:
    """Give the words of each paragraph of the body that neither stands in a content control nor holds one.

    Those without words are left out, and so are those of text boxes; what is deleted is not read.
    """
    said = (read_paragraph(each) for each in document.iter(PARAGRAPH) if _is_outside(each))
    return tuple(each for each in said if each.strip())


def _is_outside(paragraph: Element) -> bool:
    around = {each.tag for each in paragraph.iterancestors()}
    return not around & {CONTROL, BOX, FALLBACK} and next(paragraph.iter(CONTROL), None) is None


def read_paragraph(paragraph: Element) -> str:
    """Give the words of a paragraph or of a control in one, with its line breaks and tabs."""
    return "".join(_read(paragraph))


def _read(holder: Element) -> Iterator[str]:
    for node in holder:
        if node.tag == f"{W}t":
            yield node.text or ""
        elif node.tag == f"{W}br":
            yield "" if node.get(f"{W}type") in PAGE_BREAKS else "\n"
        elif node.tag in SIGNS:
            yield SIGNS[node.tag]
        elif isinstance(node.tag, str) and node.tag not in GONE:
            yield from _read(node)
