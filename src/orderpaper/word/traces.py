"""Takes words with figures in them as they are printed; gives what marks each figure, until its place is known.

A mark is a comment of XML. No words can hold one, for every sign of theirs is escaped; none is left in the file.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from orderpaper.records.place import Place
from orderpaper.records.text import Citation

MARK = re.compile(r"<!--op:(/?[a-z])(\d*)-->")
FIGURE, FIGURE_END, CAPTION, REFERENCE, NOTE = "f", "/f", "c", "r", "n"
MARKED = b"<!--op:"
END = f"<!--op:{FIGURE_END}-->"
OF_FIGURES = re.compile(rf"<!--op:/?{FIGURE}\d*-->")
NOT_REPEATED = re.compile(rf"<!--op:(?!{REFERENCE})/?[a-z]\d*-->")
"""What is marked in a heading and does not stand in the contents list too."""


def write_mark(kind: str, number: int) -> str:
    """Give the mark of one thing: its kind, and its number among those of its kind."""
    return f"<!--op:{kind}{number}-->"


class Mark(NamedTuple):
    """A mark in a text: from one letter up to another, and what is printed before and after those letters.

    One that `replaces` is printed in the place of its letters.
    """

    start: int
    end: int
    opening: str
    closing: str = ""
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that was printed: as it is printed, its name, and its cells."""

    words: str
    name: str
    cells: tuple[Place, ...]


class Traces:
    """Gathers the figures of one paper while it is printed."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []

    def mark(self, words: str, citation: Citation) -> Mark:
        """Give the mark of a figure that stands in words."""
        start, end = citation.start, citation.end
        self.figures.append(Figure(words[start:end], citation.name, citation.cells))
        return Mark(start, end, write_mark(FIGURE, len(self.figures) - 1), END)


def put_in_order(marks: Iterable[Mark]) -> list[Mark]:
    """Give marks in the order they are printed in, none inside another: one that begins inside another marks a spot."""
    ordered: list[Mark] = []
    at = 0
    for each in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        if each.start < at:
            ordered.append(each._replace(start=at, end=at, replaces=False))
        else:
            ordered.append(each)
            at = each.end
    return ordered


def print_marked(
    words: str, marks: Sequence[Mark], stretch: tuple[int, int], write: Callable[[str], str]
) -> Iterator[str]:
    """Give a stretch of words in pieces, with its marks; `write` prints the words between."""
    start, end = stretch
    at = start
    for each in marks:
        if not _touches(each, start, end):
            continue
        first, last = max(each.start, at), max(min(each.end, end), at)
        yield write(words[at:first])
        if not each.replaces:
            yield f"{each.opening}{write(words[first:last])}{each.closing}"
        elif each.start >= start:
            yield each.opening
        at = last
    yield write(words[at:end])


def _touches(mark: Mark, start: int, end: int) -> bool:
    """Tell whether a mark has letters in a stretch; one of a spot belongs to the stretch that leads up to it."""
    if mark.start == mark.end:
        return start < mark.start <= end or mark.start == start == 0
    return mark.start < end and mark.end > start
