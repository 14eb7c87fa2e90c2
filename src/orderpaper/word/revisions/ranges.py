"""Takes a story and whom to believe; gives it without the marks of moves and of controls that are decided on.

Also takes things out of a story so that no mark of a pair is left alone.
"""

from collections import Counter
from collections.abc import Iterator

from orderpaper.word.revisions.marks import (
    CONTROL,
    CONTROL_CONTENT,
    CONTROL_RANGES,
    CUSTOM_XML,
    ID,
    RANGE_ENDS,
    RANGE_MARKS,
    RANGE_STARTS,
    Choose,
    Element,
    Verdict,
    W,
    is_settled,
    judge,
)

Range = tuple[str, str]
CONTROL_STARTS = tuple(f"{name}Start" for name in CONTROL_RANGES)
CONTROL_ENDS = tuple(f"{name}End" for name in CONTROL_RANGES)
PROPERTIES = frozenset(f"{W}{name}" for name in ("customXmlPr", "smartTagPr", "sdtPr", "sdtEndPr"))


def settle_ranges(root: Element, choose: Choose) -> None:
    """Take out the range marks that are decided on, and the controls that go; what these hold stays."""
    for control in list(_find_going(root, choose)):
        unwrap(control)
    is_nobodys = choose("") is not Verdict.KEEP
    starts = {_range_of(node): is_settled(node, choose) for node in root.iter(*RANGE_STARTS)}
    for node in list(root.iter(*RANGE_STARTS, *RANGE_ENDS)):
        if starts.get(_range_of(node), is_nobodys):
            remove(node)


def _find_going(root: Element, choose: Choose) -> Iterator[Element]:
    """Give the controls whose beginning stands in a range of what goes."""
    closed = {_range_of(node) for node in root.iter(*CONTROL_ENDS)}
    stays: dict[Range, bool | None] = {}
    for node in root.iter(*CONTROL_STARTS, *CONTROL_ENDS, CONTROL, CUSTOM_XML):
        if node.tag in CONTROL_STARTS and _range_of(node) in closed:
            stays[_range_of(node)] = judge(node, choose)
        elif node.tag in CONTROL_ENDS:
            stays.pop(_range_of(node), None)
        elif node.tag in {CONTROL, CUSTOM_XML} and False in stays.values():
            yield node


def _range_of(mark: Element) -> Range:
    """Give what the two marks of a range have in common."""
    return mark.tag.removesuffix("Start").removesuffix("End"), mark.get(ID, "")


def remove(node: Element) -> None:
    """Take an element out of the one that holds it, if it is still held."""
    holder = node.getparent()
    if holder is not None:
        holder.remove(node)


def unwrap(node: Element) -> None:
    """Put what an element holds in its place, its properties not."""
    content = node.find(CONTROL_CONTENT) if node.tag == CONTROL else node
    for child in () if content is None else list(content):
        if child.tag not in PROPERTIES:
            node.addprevious(child)
    remove(node)


def take_out(node: Element) -> None:
    """Take an element out; marks in it whose other half stands elsewhere stay, where it stood."""
    marks = list(node.iter(*RANGE_MARKS))
    halves = Counter(_range_of(mark) for mark in marks)
    for mark in marks:
        if halves[_range_of(mark)] == 1 and node.getparent() is not None:
            node.addprevious(mark)
    remove(node)
