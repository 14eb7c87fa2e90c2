"""Takes the body of a chapter; gives its fields in the form that captions are counted in, and those refused."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from orderpaper.word.chapters.source import Element
from orderpaper.word.shadow import W

KEPT = frozenset({"SEQ", "PAGE", "NUMPAGES", "HYPERLINK"})
TO_THIS_FILE = re.compile(r"\\l\b")
REFERENCES = frozenset({"REF", "PAGEREF", "NOTEREF", "STYLEREF"})
TO_ANOTHER_PLACE = (
    "a cross-reference cannot be carried over into the paper, where the numbers are others. "
    "Write {{ shown.….reference }} for a table, chart or map, or say it in words."
)
CLOCKS = frozenset({"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "EDITTIME"})
LISTS = frozenset({"TOC", "INDEX", "BIBLIOGRAPHY", "TOA", "CITATION"})


@dataclass(slots=True)
class _Open:
    """A field that is being read: where it begins, the pieces of what it says, and of what it shows."""

    begin: Element
    pieces: list[Element] = field(default_factory=list)
    shown: list[Element] = field(default_factory=list)
    is_said: bool = False


def settle_fields(root: Element) -> Iterator[tuple[Element, str]]:
    """Put each field that can be kept into its plainest form; give every other, with the sentence for it."""
    for simple in list(root.iter(f"{W}fldSimple")):
        words = simple.get(f"{W}instr", "")
        refused = _judge(words)
        if refused:
            yield simple, refused
        elif _keyword(words) == "SEQ":
            _spell_out(simple, words)
    for each in list(_read(root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"))):
        words = "".join(piece.text or "" for piece in each.pieces)
        refused = _judge(words)
        if refused:
            yield each.begin, refused
        elif each.pieces:
            each.pieces[0].text = f" {words.strip()} "
            _drop(each.pieces[1:])
            _drop(each.shown[1:] if _keyword(words) == "SEQ" else ())


def _read(marks: Iterable[Element]) -> Iterator[_Open]:
    """Give each field that is written as marks: begin, what it says, separate, what it shows, end."""
    opened: list[_Open] = []
    for mark in marks:
        kind = mark.get(f"{W}fldCharType", "")
        if kind == "begin":
            opened.append(_Open(mark))
        elif opened and kind == "end":
            yield opened.pop()
        elif opened and kind == "separate":
            opened[-1].is_said = True
        elif opened and mark.tag != f"{W}fldChar":
            (opened[-1].shown if opened[-1].is_said else opened[-1].pieces).append(mark)


def _judge(words: str) -> str:
    """Give the sentence for a field that cannot be kept; empty for one that can."""
    keyword = _keyword(words)
    if keyword in KEPT and not (keyword == "HYPERLINK" and TO_THIS_FILE.search(words)):
        return ""
    if keyword in REFERENCES or keyword == "HYPERLINK":
        return TO_ANOTHER_PLACE
    if keyword in CLOCKS:
        return "a date that changes by itself cannot be carried over into the paper. Type the date."
    if keyword in LISTS:
        return "a contents list cannot be carried over into the paper, which has its own. Take it out."
    return f"the field “{' '.join(words.split())[:60]}” cannot be carried over into the paper. Type what it shows."


def _keyword(words: str) -> str:
    first = words.split()[:1]
    return first[0].upper() if first else ""


def _drop(pieces: Iterable[Element]) -> None:
    """Take pieces of a field out, and the runs that hold nothing else."""
    for piece in pieces:
        run = piece.getparent()
        if run is not None:
            run.remove(piece)
            parent = run.getparent()
            if parent is not None and all(each.tag == f"{W}rPr" for each in run):
                parent.remove(run)


def _spell_out(simple: Element, words: str) -> None:
    """Write a field as marks around the runs that it shows."""
    parent = simple.getparent()
    if parent is None:
        return
    runs = [
        _mark(parent, "begin"),
        _instruction(parent, words),
        _mark(parent, "separate"),
        *simple,
        _mark(parent, "end"),
    ]
    at = parent.index(simple)
    parent.remove(simple)
    for index, run in enumerate(runs):
        parent.insert(at + index, run)


def _mark(near: Element, kind: str) -> Element:
    run = near.makeelement(f"{W}r", {})
    run.append(near.makeelement(f"{W}fldChar", {f"{W}fldCharType": kind}))
    return run


def _instruction(near: Element, words: str) -> Element:
    run, said = near.makeelement(f"{W}r", {}), near.makeelement(f"{W}instrText", {})
    said.text = f" {words.strip()} "
    run.append(said)
    return run
