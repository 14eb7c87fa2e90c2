"""Takes the lines of a paper; gives those of its footnotes, each with the note’s mark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from orderpaper.pack.manuscript.lines import Line
from orderpaper.pack.manuscript.marks import MarkKind, ends_sentence, read_mark

ALONE = re.compile(r"\d+$")
MARK = re.compile(r"(\d{1,3})(?=\s|$)")
PRINTED = re.compile(r"(\d{1,2})(?:$|\s+(?=[A-Z‘“]|https?:))")
GLUED = re.compile(r"(?:[a-z]{3}|[a-z)][.,;:)’”]|%)(\d{1,2})(?![\d.,%/–-]*\d|%)")
NUMBERED = {MarkKind.SECTION, MarkKind.CAPTION, MarkKind.TITLE}
JUMP = 3
"""Marks go up by one; one or two may have been lost."""
FAR = 60
"""A note stands at most so many lines below its mark."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line of a footnote: the note’s mark, and whether the note begins with it."""

    mark: str
    begins: bool


@dataclass(slots=True)
class _Foot:
    """The foot of a page being read: whether within notes, under a rule, the last mark, and the marks seen above."""

    is_open: bool = False
    has_rule: bool = False
    last: int = 0
    seen: dict[int, int] = field(default_factory=dict)


def list_notes(lines: tuple[Line, ...]) -> tuple[NoteLine | None, ...]:
    """Give for each line what footnote it is of, or None."""
    return tuple(_walk(lines))


def _walk(lines: tuple[Line, ...]) -> Iterator[NoteLine | None]:
    foot = _Foot()
    for at, line in enumerate(lines):
        foot.is_open = foot.is_open and not _ends_notes(line)
        mark = _find_mark(lines, at, foot)
        if mark:
            foot.has_rule = line.follows_rule or (foot.is_open and foot.has_rule)
            foot.is_open, foot.last = True, mark
        elif ALONE.match(line.text):
            foot.is_open = False
        yield NoteLine(str(foot.last), bool(mark)) if foot.is_open else None
        if not foot.is_open:
            foot.seen.update((int(number), at) for number in GLUED.findall(line.text))


def _ends_notes(line: Line) -> bool:
    """Tell whether the notes of a page end above a line: at its end, a wide gap, or what has a number of its own."""
    is_wide = line.is_parted or line.gap > max(1, line.usual)
    return line.starts_page or is_wide or read_mark(line.text).kind in NUMBERED


def _find_mark(lines: tuple[Line, ...], at: int, foot: _Foot) -> int:
    """Give the mark of the note that begins with a line, 0 where none does."""
    line = lines[at]
    match = (MARK if foot.is_open or line.follows_rule else PRINTED).match(line.text)
    if not match:
        return 0
    number = int(match[1])
    if line.follows_rule:
        return number
    if foot.is_open:
        return number if foot.last < number <= foot.last + JUMP else 0
    if ALONE.match(line.text) and foot.last and not foot.last < number <= foot.last + JUMP:
        return 0
    is_free = at > 0 and (ends_sentence(lines[at - 1].text) or line.gap > 1 or line.is_parted)
    return number if is_free and at - foot.seen.get(number, -FAR - 1) <= FAR else 0
