"""Takes the printed lines of a paper, empty ones too; gives those with words, each knowing the gap above it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from orderpaper.pack.manuscript.figures import read_row
from orderpaper.pack.manuscript.marks import read_mark
from orderpaper.records.manuscript import Whereabouts

RULE = re.compile(r"\s{15,}")
"""What a conversion leaves of the rule above footnotes: a line of many spaces."""
NOTE_BELOW = re.compile(r"\s*\d{1,3}(\s|$)")
SET_OFF = re.compile(r" {1,2}\S")
SOFT_HYPHEN = re.compile(r"\xad(?!$)")
EDGE = 2
"""How many lines at the top and the foot of a page may be printed on every page."""
OFTEN = 3
FEW = 0.1
"""Where more than one line in ten begins with a space, the space is an indent, and says nothing of pages."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line with words: its words with single spaces, as printed, its page from 1, and what is above it.

    `gap` is how many empty lines are above; `is_parted` tells that one of them holds a space: an empty paragraph.
    `width` is how wide lines are around it, in letters, and `usual` how many empty lines part those of a sentence.
    One that `is_narrow` is set in a column, such as a table’s.
    """

    text: str
    printed: str
    where: Whereabouts
    page: int = 1
    gap: int = 0
    is_parted: bool = False
    starts_page: bool = False
    follows_rule: bool = False
    is_furniture: bool = False
    width: int = 1
    usual: int = 0
    is_narrow: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """One printed line, empty or not, and whether a page is known to start with it."""

    text: str
    where: Whereabouts
    starts_page: bool = False


def list_lines(printed: Iterable[Printed]) -> tuple[Line, ...]:
    """Give the lines with words of a paper."""
    printed = tuple(printed)
    has_loose_pages = _has_loose_pages(printed)
    lines: list[Line] = []
    empty: list[Printed] = []
    for each in printed:
        if not each.text.strip():
            empty.append(each)
            continue
        is_loose = has_loose_pages and not empty and bool(lines) and _is_set_off(each.text)
        starts = is_loose or any(one.starts_page for one in (*empty, each))
        lines.append(_make(each, empty, (lines[-1].page if lines else 1) + (starts and bool(lines)), starts=starts))
        empty = []
    return _mark_furniture(lines)


def _make(each: Printed, empty: list[Printed], page: int, *, starts: bool) -> Line:
    return Line(
        _clean(each.text),
        each.text,
        each.where,
        page,
        len(empty),
        any(one.text.strip("\f") for one in empty),
        starts,
        bool(NOTE_BELOW.match(each.text)) and any(RULE.fullmatch(one.text) for one in empty),
    )


def _clean(text: str) -> str:
    """Give the words of a line with single spaces, without hyphens that show only where a line ends."""
    words = " ".join(text.split())
    return SOFT_HYPHEN.sub("", words) if "\xad" in words else words


def _has_loose_pages(printed: tuple[Printed, ...]) -> bool:
    """Tell whether pages begin with one space: what is left of a form feed in many a conversion."""
    filled = [each for each in printed if each.text.strip()]
    return not any(each.starts_page for each in printed) and (
        sum(_is_set_off(each.text) for each in filled) <= max(OFTEN, FEW * len(filled))
    )


def _is_set_off(text: str) -> bool:
    return bool(SET_OFF.match(text))


def _mark_furniture(lines: list[Line]) -> tuple[Line, ...]:
    """Mark what stands at the edge of many pages: running heads and page numbers."""
    edges = set(_list_edges(lines))
    often = Counter(_blank_numbers(lines[at].text) for at in edges)
    return tuple(
        replace(line, is_furniture=True) if at in edges and often[_blank_numbers(line.text)] >= OFTEN else line
        for at, line in enumerate(lines)
    )


def _list_edges(lines: list[Line]) -> Iterator[int]:
    """Give the places of the first and last lines of each page, but for what has a number of its own."""
    tops = [at for at, line in enumerate(lines) if line.starts_page]
    for top in (0, *tops, len(lines)) if tops else ():
        edge = range(max(0, top - EDGE), min(len(lines), top + EDGE))
        yield from (at for at in edge if not read_mark(lines[at].text).kind and not read_row(lines[at].text))


def _blank_numbers(text: str) -> str:
    return re.sub(r"\d+", "#", text.lower())
