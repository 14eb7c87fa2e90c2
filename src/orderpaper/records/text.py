"""What is printed: words, words that are missing, and prose with its lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Line:
    """One line of prose: a paragraph, a bullet, or an entry of a lettered list."""

    text: Text
    kind: LineKind = LineKind.PARAGRAPH


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
        return Prose((Line(f"{opening} {head.text}".strip()), *tail))
    return Prose((Line(opening), *rest.lines))
