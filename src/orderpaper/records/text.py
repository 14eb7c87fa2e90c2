"""What is printed: words, words that are missing, and prose with its lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from orderpaper.records.place import Place


@dataclass(frozen=True, slots=True)
class Missing:
    """Words that a paper needs and the workbook does not give; printed in their place, highlighted.

    `held` is what the cell holds instead, where it holds something that could not be read.
    """

    what: str
    place: Place
    held: str = ""

    def __str__(self) -> str:
        if self.held:
            return f"[To be put right: {self.what}, “{self.held}”, {self.place}]"
        return f"[To be supplied: {self.what}, {self.place}]"


Text = str | Missing


class LineKind(StrEnum):
    """How a line of prose stands on the page."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    LETTER = "letter"


class Stress(NamedTuple):
    """Some words of a line that are set bold or italic: from one letter up to another, counted from 0."""

    start: int
    end: int
    is_bold: bool = False
    is_italic: bool = False

    def moved(self, by: int) -> "Stress":
        """Give the same words of a line before which others were put."""
        return self._replace(start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of prose: a paragraph, a bullet, or an entry of a lettered list."""

    text: Text
    kind: LineKind = LineKind.PARAGRAPH
    stresses: tuple[Stress, ...] = ()


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs and lists in their order, as an officer typed them into a cell or several cells."""

    lines: tuple[Line, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.lines)

    def __str__(self) -> str:
        return "\n".join(str(line.text) for line in self.lines)


def paragraph(text: Text) -> Prose:
    """Give prose of one paragraph."""
    return Prose((Line(text),))


def bullets(texts: Iterable[Text]) -> Prose:
    """Give prose that is one bulleted list."""
    return Prose(tuple(Line(text, LineKind.BULLET) for text in texts))


def join_prose(parts: Iterable[Prose]) -> Prose:
    """Give the parts one after the other as one prose."""
    return Prose(tuple(line for part in parts for line in part.lines))


def open_prose(opening: Text, rest: Prose) -> Prose:
    """Give prose that begins with some words and goes on in the same paragraph with the rest."""
    head, *tail = rest.lines or (Line(""),)
    if isinstance(opening, str) and head.kind is LineKind.PARAGRAPH and isinstance(head.text, str):
        said = f"{opening} {head.text}".strip()
        stresses = tuple(each.moved(len(said) - len(head.text)) for each in head.stresses)
        return Prose((Line(said, stresses=stresses), *tail))
    return Prose((Line(opening), *rest.lines))
