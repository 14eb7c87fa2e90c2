"""Takes a story and whom to believe; gives it with paragraphs joined whose ends were deleted, or added and refused.

A paragraph whose end goes is joined with the next: what it says goes to the front of that, which keeps its own
properties, because in Word these belong to the end (ECMA-376 Part 1, 17.13.5.15 and 17.13.5.20). Paragraphs are not
joined across the edge of a table, a cell or a control. There, one that says nothing any more is taken out, and one
that says something stays.
"""

from orderpaper.word.revisions.formats import remove_if_empty
from orderpaper.word.revisions.marks import MARKS, P_PR, R_PR, RANGE_MARKS, UNSEEN, Choose, Element, P, judge
from orderpaper.word.revisions.ranges import remove
from orderpaper.word.revisions.runs import is_without_words


def settle_ends(root: Element, choose: Choose) -> list[Element]:
    """Take out the marks of paragraphs’ ends that are decided on; give the paragraphs whose end goes, in order."""
    return [paragraph for paragraph in root.iter(P) if _is_end_gone(paragraph, choose)]


def _is_end_gone(paragraph: Element, choose: Choose) -> bool:
    properties = paragraph.find(P_PR)
    of_end = None if properties is None else properties.find(R_PR)
    if properties is None or of_end is None:
        return False
    is_gone = False
    for mark in [each for each in of_end if each.tag in MARKS]:
        stays = judge(mark, choose)
        is_gone |= stays is False
        if stays is not None:
            remove(mark)
    remove_if_empty(of_end)
    remove_if_empty(properties)
    return is_gone


def join_paragraphs(paragraphs: list[Element]) -> None:
    """Join each paragraph with the one after it; give them in their order, so that a chain ends in its last."""
    for paragraph in paragraphs:
        between, after = _look_on(paragraph)
        if after is not None and after.tag == P:
            _put_in_front(after, [*(each for each in paragraph if each.tag != P_PR), *between])
            remove(paragraph)
        elif is_without_words(paragraph) and (after is not None or _follows_paragraph(paragraph)):
            _leave_marks(paragraph)
            remove(paragraph)


def _look_on(paragraph: Element) -> tuple[list[Element], Element | None]:
    """Give the unseen marks after a paragraph, and the block after them; None at the end of what holds it."""
    between: list[Element] = []
    for node in paragraph.itersiblings():
        if node.tag not in UNSEEN:
            return between, None if node.tag.endswith("}sectPr") else node
        between.append(node)
    return between, None


def _follows_paragraph(paragraph: Element) -> bool:
    """Tell whether another paragraph is the last where this one goes: a cell, a box and a paper must end in one."""
    before = (node for node in paragraph.itersiblings(preceding=True) if node.tag not in UNSEEN)
    return next((node.tag == P for node in before), False)


def _put_in_front(paragraph: Element, content: list[Element]) -> None:
    place = 1 if len(paragraph) and paragraph[0].tag == P_PR else 0
    for each in reversed(content):
        paragraph.insert(place, each)


def _leave_marks(paragraph: Element) -> None:
    for mark in list(paragraph.iter(*RANGE_MARKS)):
        paragraph.addprevious(mark)
