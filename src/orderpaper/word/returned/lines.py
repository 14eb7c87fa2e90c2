"""Takes a view of a returned copy; gives the lines of its body: what each says, and whether controls stand there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.word.returned.opened import DOCUMENT, Element
from orderpaper.word.returned.readings import SDT, R, list_paragraphs, read_inline
from orderpaper.word.returned.views import View, number_of, split_key
from orderpaper.word.revisions.words import read_run
from orderpaper.word.shadow import W

BODY = f"{W}body"
FIELD, SIMPLE_FIELD = f"{W}fldChar", f"{W}fldSimple"
CONTENTS_ENTRY = re.compile(r"\t\d+\s*\Z")
CONTENTS_STYLE = re.compile(r"toc\s*\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of the body that says something; `holder` is what it stands in, as a cell.

    It is `outside` where it stands in the body, and neither in a control nor round one. `pieces` are its words between
    fields, whose results Word works out anew.
    """

    number: str
    words: str
    holder: Element
    outside: bool
    controls: tuple[Element, ...] = ()
    pieces: tuple[str, ...] = ()
    is_contents: bool = False


def list_lines(view: View) -> tuple[Line, ...]:
    """Give the lines of the body, then of headers and notes; those in text boxes are left out, and empty ones."""
    roots = sorted(view.roots, key=lambda name: name != DOCUMENT)
    paragraphs = (each for name in roots for each in list_paragraphs(view.roots[name]))
    lines = (_read_line(each) for each in paragraphs)
    return tuple(each for each in lines if each.words.strip())


def _read_line(paragraph: Element) -> Line:
    words = str(read_inline(paragraph))
    controls = tuple(paragraph.iter(SDT))
    holder = next((each for each in paragraph.iterancestors() if each.tag not in {SDT, f"{W}sdtContent"}), paragraph)
    around = {each.tag for each in paragraph.iterancestors()}
    outside = not controls and SDT not in around and BODY in around
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    is_contents = style is not None and bool(CONTENTS_STYLE.fullmatch(style.get(f"{W}val", "")))
    pieces = tuple(_cut_fields(paragraph))
    return Line(number_of(paragraph), words, holder, outside, controls, pieces, is_contents or is_entry(words))


def is_entry(words: str) -> bool:
    """Tell whether words are those of an entry of a contents list, with its page at the end."""
    return CONTENTS_ENTRY.search(words) is not None


def _cut_fields(paragraph: Element) -> Iterator[str]:
    """Give the words of a paragraph in pieces, those of its fields left out; one piece where it has none."""
    piece, depth = "", 0
    for node in paragraph.iter(R, SIMPLE_FIELD):
        kinds = [each.get(f"{W}fldCharType") for each in node.iterchildren(FIELD)]
        opened, ended = kinds.count("begin"), kinds.count("end")
        if node.tag == SIMPLE_FIELD or (opened and not depth):
            yield piece
            piece = ""
        if ended > depth + opened:
            piece = ""  # a field that began in an earlier paragraph ends here
        is_result = depth or opened or ended or next(node.iterancestors(SIMPLE_FIELD), None) is not None
        depth = max(depth + opened - ended, 0)
        piece += "" if is_result or node.tag == SIMPLE_FIELD else read_run(node)
    yield piece


def holds_only(line: Line, key: str) -> bool:
    """Tell whether a line holds a control of a text with a key."""
    return any(split_key(each) == (key, "") for each in line.controls)
