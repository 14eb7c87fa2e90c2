"""Takes the text of a cell, and how its words are set; gives its paragraphs and lists."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from orderpaper.records.text import Line, LineKind, Prose, Stress
from orderpaper.workbooks.cells import Run

BULLET = re.compile(r"(?:[•●▪◦‣·*–—-]|Ø)[ \t\xa0]+(?=\S)")
LETTER = re.compile(r"\(?([a-z])\)[ \t\xa0]+(?=\S)")
NUMBER = re.compile(r"\(?([1-9]\d?)[.)][ \t\xa0]+(?=\S)")


def read_prose(text: str, runs: Sequence[Run] = ()) -> Prose:
    """Give the text as prose: a line is a paragraph; `- ` begins a bullet, `(a) ` an entry of a lettered list.

    Letters begin a list only where they run on from (a), so that a sentence that opens with “(e) …” alone stays as
    typed. Numbers that run on from 1. make a lettered list too, where there are at least two: papers number their
    paragraphs, and letter their lists. A line that is bold or italic from end to end is set as any other: it would
    look like a heading.
    """
    stresses = tuple(_find_stresses(text, runs)) if runs else ()
    lines: list[Line] = []
    expected = "a"
    numbered = is_numbered(text)
    for start, line in _split(text):
        entry = (NUMBER if numbered else LETTER).match(line)
        if entry and entry[1] == (str(ord(expected) - 96) if numbered else expected):
            lines.append(_make_line(line, entry.end(), LineKind.LETTER, (start, stresses)))
            expected = chr(ord(expected) + 1)
            continue
        expected = "a"
        bullet = BULLET.match(line)
        kind = LineKind.BULLET if bullet else LineKind.PARAGRAPH
        lines.append(_make_line(line, bullet.end() if bullet else 0, kind, (start, stresses)))
    return Prose(tuple(lines))


def is_numbered(text: str) -> bool:
    """Tell whether the text has a list that is numbered from 1, of two entries or more."""
    if "1" not in text:
        return False
    numbers = [match[1] for _start, line in _split(text) if (match := NUMBER.match(line))]
    return numbers[:2] == ["1", "2"]


def _split(text: str) -> Iterator[tuple[int, str]]:
    """Give each line that has something in it, and where it starts in the text."""
    start = 0
    for typed in text.splitlines(keepends=True):
        line = typed.strip()
        if line:
            yield start + typed.index(line), line
        start += len(typed)


def _make_line(line: str, opening: int, kind: LineKind, stressed: tuple[int, tuple[Stress, ...]]) -> Line:
    start, stresses = stressed
    text = line[opening:]
    if not stresses:
        return Line(text, kind)
    first, last = start + opening, start + len(line)
    within = (
        Stress(max(each.start, first) - first, min(each.end, last) - first, each.is_bold, each.is_italic)
        for each in stresses
        if each.start < last and each.end > first
    )
    return Line(text, kind, tuple(each for each in within if (each.start, each.end) != (0, len(text))))


def _find_stresses(text: str, runs: Sequence[Run]) -> Iterator[Stress]:
    """Give the stressed words of a text, which is that of the runs with its ends trimmed."""
    joined = "".join(run.text for run in runs)
    at = -joined.index(text) if text and text in joined else 0
    for (is_bold, is_italic), alike in groupby(runs, lambda run: (run.is_bold, run.is_italic)):
        words = "".join(run.text for run in alike)
        if (is_bold or is_italic) and words.strip():
            yield Stress(max(at, 0), at + len(words), is_bold, is_italic)
        at += len(words)
