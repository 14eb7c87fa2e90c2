"""Takes runs of a paragraph and the marks of a comment; gives the paragraph with the comment anchored on the runs.

A comment is anchored on the whole of a field or of a control that Word fills in itself: what stands in those is
replaced when they are worked out again, and a mark in it would be lost.
"""

from collections.abc import Iterator

from orderpaper.word.facts.story import SDT, SIMPLE_FIELD, R
from orderpaper.word.facts.styles import Element, W
from orderpaper.word.manuscript.blocks import P
from orderpaper.word.manuscript.words import VAL
from orderpaper.word.review.comments import Marks

FIELD_SIGN, INSTRUCTION = f"{W}fldChar", f"{W}instrText"
LINK = "HYPERLINK"
FILLED_IN = tuple(f"{W}{name}" for name in ("dataBinding", "date", "dropDownList", "comboBox"))
LOCKED = ("contentLocked", "sdtContentLocked")
Ends = tuple[Element, Element]


def mark_runs(first: Element, last: Element, marks: Marks) -> None:
    """Anchor a comment from one run to another; its reference stands outside of what is wrapped round the last."""
    first, last = _leave_fields(first, last)
    first, last = _leave_wrapping(first), _leave_wrapping(last)
    first.addprevious(marks.start)
    last.addnext(marks.end)
    outermost = _climb(marks.end)
    outermost.addnext(marks.reference)


def _climb(node: Element) -> Element:
    """Give the child of the paragraph that something stands in."""
    for each in node.iterancestors():
        if each.tag == P:
            break
        node = each
    return node


def _leave_fields(first: Element, last: Element) -> Ends:
    """Give the ends of what is to be marked, moved out of the fields that either stands in."""
    paragraph = next(first.iterancestors(P))
    runs = {run: at for at, run in enumerate(paragraph.iter(R))}
    if last not in runs:
        return first, last
    for begin, end in _list_fields(paragraph):
        starts, stops = runs[begin], runs[end]
        if starts < runs[first] <= stops:
            first = begin
        if starts <= runs[last] < stops:
            last = end
    return first, last


def _list_fields(paragraph: Element) -> Iterator[Ends]:
    """Give the first and last run of each field that begins and ends in a paragraph, inner ones first; links aside."""
    begun: list[tuple[Element, list[str]]] = []
    for node in paragraph.iter(FIELD_SIGN, INSTRUCTION):
        kind, run = node.get(f"{W}fldCharType"), next(node.iterancestors(R))
        if kind == "begin":
            begun.append((run, []))
        elif begun and node.tag == INSTRUCTION:
            begun[-1][1].append(node.text or "")
        elif begun and kind == "end":
            start, said = begun.pop()
            if "".join(said).split(None, 1)[:1] != [LINK]:
                yield start, run


def _leave_wrapping(run: Element) -> Element:
    """Give the outermost field or filled-in control that a run stands in within its paragraph; the run if in none."""
    found = run
    for each in run.iterancestors():
        if each.tag == P:
            break
        if each.tag == SIMPLE_FIELD or (each.tag == SDT and _is_filled_in(each)):
            found = each
    return found


def _is_filled_in(control: Element) -> bool:
    properties = control.find(f"{W}sdtPr")
    if properties is None:
        return False
    lock = properties.find(f"{W}lock")
    is_locked = lock is not None and lock.get(VAL) in LOCKED
    return is_locked or any(properties.find(name) is not None for name in FILLED_IN)
