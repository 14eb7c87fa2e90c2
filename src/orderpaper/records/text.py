"""What is printed: words, words that are missing, and prose with its lists."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Self

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


class Citation(NamedTuple):
    """Some letters of a text that are a figure: from one letter up to another, its name, and its cells."""

    start: int
    end: int
    cells: tuple[Place, ...]
    name: str = ""

    def moved(self, by: int) -> "Citation":
        """Give the same figure of a text before which other words were put."""
        return self._replace(start=self.start + by, end=self.end + by)


class Sourced(str):
    """Words with figures in them that know their cells; what is made of the words with Python’s own is plain again."""

    __slots__ = ("citations",)
    citations: tuple[Citation, ...]

    def __new__(cls, words: str, citations: Iterable[Citation]) -> Self:
        """Give the words with their citations, in the order of their letters."""
        made = super().__new__(cls, words)
        made.citations = tuple(citations)
        return made


def source(words: str, cells: Iterable[Place], name: str = "") -> Sourced:
    """Give words that are one figure, or all that is said of one, with the cells they come from."""
    return Sourced(words, (Citation(0, len(words), tuple(cells), name),))


def join_sourced(pieces: Iterable[str]) -> str:
    """Give the pieces one after the other as one text, which knows the cells of every figure in them."""
    words, citations = "", []
    for piece in pieces:
        citations += [each.moved(len(words)) for each in citations_of(piece)]
        words += piece
    return Sourced(words, citations) if citations else words


def citations_of(words: object) -> tuple[Citation, ...]:
    """Give the figures in a text; none for plain words."""
    return words.citations if isinstance(words, Sourced) else ()


def cut_words(words: str, start: int, end: int) -> str:
    """Give the words from one letter up to another; they know the figures, or parts of figures, that are in them."""
    kept = tuple(
        each._replace(start=max(each.start, start) - start, end=min(each.end, end) - start)
        for each in citations_of(words)
        if each.start < end and each.end > start
    )
    return Sourced(words[start:end], kept) if kept else words[start:end]


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


class Note(NamedTuple):
    """A footnote of a line: after how many of its letters its number stands, and its words."""

    at: int
    words: "Prose"

    def moved(self, by: int) -> "Note":
        """Give the same footnote of a line before which other words were put."""
        return self._replace(at=self.at + by)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of prose: a paragraph, a bullet, or an entry of a lettered list; with its footnotes in their order."""

    text: Text
    kind: LineKind = LineKind.PARAGRAPH
    stresses: tuple[Stress, ...] = ()
    notes: tuple[Note, ...] = ()


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
        said = join_sourced((opening, " ", head.text)) if opening and head.text else opening or head.text
        by = len(said) - len(head.text)
        stresses = tuple(each.moved(by) for each in head.stresses)
        notes = tuple(each.moved(by) for each in head.notes)
        return Prose((Line(said, stresses=stresses, notes=notes), *tail))
    return Prose((Line(opening), *rest.lines))
