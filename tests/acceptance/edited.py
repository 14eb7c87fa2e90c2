"""A paper under edit, kept letter by letter with who added and who took out each, so what must come back is known.

This is the second road: it knows nothing of Word’s marks, nor of the program that reads and settles them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
END_OF_NOTE, END_OF_ROW, END_OF_CELL = "\x1d", "\x1e", "\x1f"
FOOTNOTE = "[footnote]"


@dataclass(eq=False, slots=True)
class Part:
    """A letter, the end of a paragraph, or a row: who added it and who took it out."""

    added_by: str = ""
    taken_by: str = ""
    is_moved: bool = False

    @property
    def is_there(self) -> bool:
        """Tell whether it stands in the paper once all edits are agreed."""
        return not self.taken_by

    def is_new_from(self, author: str) -> bool:
        """Tell whether the author typed it, so that Word takes it out without a trace when the author deletes it."""
        return self.added_by == author and not self.is_moved


@dataclass(eq=False, slots=True)
class Letter(Part):
    """One letter; the number of a footnote is one that is not read, and known by the note’s id."""

    sign: str = ""
    note: int = 0

    @property
    def said(self) -> str:
        """What a list of changes says for it."""
        return self.sign or FOOTNOTE


@dataclass(eq=False, slots=True)
class Line(Part):
    """A paragraph: its letters; who added and took out its end is what it knows itself."""

    letters: list[Letter] = field(default_factory=list)

    def seen(self) -> list[int]:
        """Give where the letters stand that are to be read now."""
        return [number for number, each in enumerate(self.letters) if not each.taken_by and each.sign]

    def text(self) -> str:
        """Give the words as they are to be read now."""
        return "".join([each.sign for each in self.letters if not each.taken_by])

    def says_something(self) -> bool:
        """Tell whether there are words to be read now."""
        return any(each.sign and not each.taken_by for each in self.letters)

    def is_untouched(self) -> bool:
        """Tell whether nobody has edited anything of it."""
        return not any(each.added_by or each.taken_by for each in (self, *self.letters))


@dataclass(eq=False, slots=True)
class Row(Part):
    """A row of a table: its cells, each with its paragraphs."""

    cells: list[list[Line]] = field(default_factory=list)


@dataclass(eq=False)
class Table:
    """A table: its rows."""

    rows: list[Row] = field(default_factory=list)


Block = Line | Table
Is = Callable[[Part], bool]


@dataclass
class Paper:
    """The stories of a Word file by part, and its footnotes by number."""

    stories: dict[str, list[Block]]
    notes: dict[int, list[Line]]

    def lines(self, part: str) -> list[Line]:
        """Give the paragraphs of a story in order, those in tables where they stand."""
        if part == "word/footnotes.xml":
            return [line for lines in self.notes.values() for line in lines]
        return list(_lines_of(self.stories[part]))

    def say(self, part: str, *, is_old: bool) -> tuple[str, ...]:
        """Give a story as it was, or as it is once all is agreed, with the signs that end cells, rows and notes."""
        stays: Is = (lambda each: not each.added_by) if is_old else (lambda each: not each.taken_by)
        if part != "word/footnotes.xml":
            return tuple(_say_blocks(self.stories[part], stays))
        body = self.lines("word/document.xml")
        kept = {letter.note for line in body for letter in line.letters if letter.note and stays(letter)}
        notes = [lines for number, lines in self.notes.items() if number in kept]
        return tuple(said for lines in notes for said in (*_say_blocks(lines, stays), END_OF_NOTE))

    def list_edits(self) -> Counter[tuple[str, str, str]]:
        """Give what each author did, with the words: added, deleted, moved away, moved here, row added, row deleted."""
        edits: Counter[tuple[str, str, str]] = Counter()
        for blocks in (*self.stories.values(), *self.notes.values()):
            for block in blocks:
                edits.update(_edits_of_line(block, set()) if isinstance(block, Line) else _edits_of_table(block))
        return edits


def _lines_of(blocks: Iterable[Block]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            yield from (line for row in block.rows for cell in row.cells for line in cell)


def _say_blocks(blocks: Iterable[Block], stays: Is) -> Iterator[str]:
    """Give paragraphs as they are read: one without its end runs on into the next, but never into or out of a table."""
    there = [each for each in blocks if isinstance(each, Line) or any(map(stays, each.rows))]
    held, is_open, last = "", False, None
    for block in there:
        if isinstance(block, Line):
            held += "".join([each.sign for each in block.letters if stays(each)])
            is_open = not stays(block)
            if is_open:
                continue
            yield held
        else:
            if is_open and held:
                yield held
            for row in filter(stays, block.rows):
                yield from _say_row(row, stays)
        held, is_open, last = "", False, block
    if is_open and (held or not isinstance(last, Line)):
        yield held


def _say_row(row: Row, stays: Is) -> Iterator[str]:
    for cell in row.cells:
        yield from _say_blocks(cell, stays)
        yield END_OF_CELL
    yield END_OF_ROW


def _edits_of_table(table: Table) -> Iterator[tuple[str, str, str]]:
    for row in table.rows:
        words = " | ".join(
            "\n".join("".join(each.said for each in line.letters) for line in cell) for cell in row.cells
        )
        told = {("added", row.added_by), ("deleted", row.taken_by)}
        yield from ((f"row {kind}", author, words) for kind, author in told if author)
        for cell in row.cells:
            for line in cell:
                yield from _edits_of_line(line, told)


def _edits_of_line(line: Line, told: set[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Give each stretch of letters with the same deed by the same author; `told` are those of the row round it."""
    deeds = {deed for letter in line.letters for deed in _deeds(letter)}
    for deed in deeds - told:
        for is_of_it, letters in groupby(line.letters, key=lambda letter: deed in _deeds(letter)):
            if is_of_it:
                yield (*deed, "".join(each.said for each in letters))


def _deeds(letter: Letter) -> list[tuple[str, str]]:
    added = "moved here" if letter.is_moved and letter.added_by else "added"
    taken = "moved away" if letter.is_moved and not letter.added_by else "deleted"
    return [(kind, author) for kind, author in ((added, letter.added_by), (taken, letter.taken_by)) if author]


def read_paper(parts: dict[str, bytes]) -> Paper:
    """Give the paper of a Word file that nobody has edited with tracked changes."""
    stories = {
        name: list(_read_blocks(_body_of(etree.fromstring(data))))
        for name, data in parts.items()
        if name == "word/document.xml" or name.startswith(("word/header", "word/footer"))
    }
    root = etree.fromstring(parts["word/footnotes.xml"])
    notes = {int(note.get(f"{W}id")): list(_read_blocks(note)) for note in root if note.get(f"{W}type") is None}
    return Paper(stories, notes)  # type: ignore[arg-type]  # a note holds paragraphs only


def _body_of(root: Any) -> Any:
    body = root.find(f"{W}body")
    return root if body is None else body


def _read_blocks(holder: Any) -> Iterator[Block]:
    for node in holder:
        if node.tag == f"{W}p":
            yield Line(letters=list(_read_letters(node)))
        elif node.tag == f"{W}tbl":
            rows = node.findall(f"{W}tr")
            yield Table([Row(cells=[list(_read_blocks(cell)) for cell in row.findall(f"{W}tc")]) for row in rows])  # type: ignore[misc]


def _read_letters(paragraph: Any) -> Iterator[Letter]:
    for node in paragraph.iterfind(f".//{W}r/*"):
        if node.tag == f"{W}t":
            yield from [Letter("", "", False, sign) for sign in node.text or ""]  # noqa: FBT003 - named, it is slow
        elif node.tag == f"{W}footnoteReference":
            yield Letter(note=int(node.get(f"{W}id")))
        elif node.tag in SIGNS:
            yield Letter(sign=SIGNS[node.tag])
