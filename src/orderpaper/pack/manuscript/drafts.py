"""Takes the lines of a paper; gives them run together: one draft for each paragraph, item, row, note or cell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from orderpaper.pack.manuscript.figures import Row
from orderpaper.pack.manuscript.lines import Line
from orderpaper.pack.manuscript.marks import NO_MARK, Mark, ends_sentence

NO_SPACE = re.compile(r"(?:\w-|\xad|\d[–/]|_)$")
ORDINAL = re.compile(r"(?:st|nd|rd|th)$")


class Role(StrEnum):
    """What a draft is by its lines alone."""

    PLAIN = "plain"
    ROW = "row of figures"
    FIGURE = "figure alone"
    NOTE = "footnote"
    FURNITURE = "running head"


@dataclass(frozen=True)
class Draft:
    """Lines that belong together, what they begin with, and their figures where they are a row of a table.

    A footnote `begins` with its mark, and the headings of columns stand above a row.
    """

    lines: tuple[Line, ...]
    role: Role = Role.PLAIN
    mark: Mark = NO_MARK
    row: Row | None = None
    begins: bool = False

    @property
    def first(self) -> Line:
        """The first line."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """The last line."""
        return self.lines[-1]

    @cached_property
    def text(self) -> str:
        """The words, run together."""
        return run_together(line.text for line in self.lines)[0]

    def add(self, line: Line) -> "Draft":
        """Give the draft with a line more."""
        return Draft((*self.lines, line), self.role, self.mark, self.row, self.begins)

    @property
    def tail(self) -> str:
        """The last words: of two lines."""
        return run_together(line.text for line in self.lines[-2:])[0]

    @property
    def is_ended(self) -> bool:
        """Whether it ends as a sentence does."""
        return ends_sentence(self.last.text)


def run_together(lines: Iterable[str]) -> tuple[str, tuple[int, ...]]:
    """Give lines as one text with single spaces, words broken at a hyphen whole, and where each line begins in it."""
    parts: list[str] = []
    starts, length, above = [], 0, ""
    for line in lines:
        if above and not _is_glued(above, line):
            parts.append(" ")
            length += 1
        starts.append(length)
        parts.append(line.removesuffix("\xad"))
        length, above = length + len(parts[-1]), line
    return "".join(parts), tuple(starts)


def _is_glued(above: str, below: str) -> bool:
    """Tell whether no space belongs between two lines: a word, an address or a date is broken there."""
    return bool(NO_SPACE.search(above[-2:]) or (above[-1:].isdigit() and ORDINAL.match(below)))
