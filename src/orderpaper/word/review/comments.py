"""Takes the comments of a Word file; gives them with ours added, and the marks that anchor those in the text."""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from orderpaper.word.page_fields import W
from orderpaper.word.review.answers import make_run
from orderpaper.word.review.opened import Element, make
from orderpaper.word.review.styles import REFERENCE, TEXT

AUTHOR, INITIALS = "orderpaper", "op"


class Marks(NamedTuple):
    """What anchors one comment: where its words begin and end, and the run that refers to it."""

    start: Element
    end: Element
    reference: Element


class Comments:
    """The comments of one Word file; those that are there stay, and ours are numbered after them.

    The styles are the ids of those for a comment’s words and its mark; without one, neither asks for any.
    """

    def __init__(self, root: Element, text_style: str = TEXT, reference_style: str = REFERENCE) -> None:
        self._root, self._text_style, self._reference_style = root, text_style, reference_style
        taken = (each.get(f"{W}id", "") for each in root.iterchildren(f"{W}comment"))
        self._next = max((int(each) for each in taken if each.lstrip("-").isdecimal()), default=-1) + 1

    def add(self, lines: Iterable[str], on: dt.date | None) -> Marks:
        """Add a comment of some lines, dated with a day or not at all; give its marks, to be put into the text."""
        number = str(self._next)
        self._next += 1
        date = {"date": f"{on.isoformat()}T00:00:00Z"} if on else {}
        comment = make("comment", id=number, author=AUTHOR, **date, initials=INITIALS)
        comment.extend(self._write_line(words, is_first=not index) for index, words in enumerate(lines))
        self._root.append(comment)
        reference = self._make_mark(make("commentReference", id=number))
        return Marks(make("commentRangeStart", id=number), make("commentRangeEnd", id=number), reference)

    def _write_line(self, words: str, *, is_first: bool) -> Element:
        line = make("p")
        if self._text_style:
            properties = make("pPr")
            properties.append(make("pStyle", val=self._text_style))
            line.append(properties)
        if is_first:
            line.append(self._make_mark(make("annotationRef")))
        line.append(make_run(words))
        return line

    def _make_mark(self, mark: Element) -> Element:
        run = make("r")
        if self._reference_style:
            look = make("rPr")
            look.append(make("rStyle", val=self._reference_style))
            run.append(look)
        run.append(mark)
        return run


def mark_paragraph(paragraph: Element, marks: Marks) -> None:
    """Anchor a comment on all of a paragraph."""
    properties = paragraph.find(f"{W}pPr")
    paragraph.insert(0, marks.start) if properties is None else properties.addnext(marks.start)
    paragraph.extend([marks.end, marks.reference])
