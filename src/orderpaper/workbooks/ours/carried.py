"""Takes prose and the words it became; gives them with what was bold or italic where those words are unchanged."""

import re
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from orderpaper.records.text import Line, Prose, Stress

WORD = re.compile(r"\s+|\w+|[^\w\s]")
Kept = list[tuple[int, int, int]]
"""Stretches of letters that stayed: where each begins in the old words and in the new, and how long it is."""


def carry_stresses(old: Prose, new: Prose) -> Prose:
    """Give the new prose with the bold and italic words of the old one that are still there, line by line."""
    if not any(line.stresses for line in old.lines):
        return new
    origins = dict(_pair_lines(old, new))
    return Prose(tuple(_carry(origins.get(number), line) for number, line in enumerate(new.lines)))


def _pair_lines(old: Prose, new: Prose) -> Iterator[tuple[int, Line]]:
    """Give the old line that each new line was made of: the same, or the one that stood in its place."""
    matcher = SequenceMatcher(None, [str(each.text) for each in old.lines], [str(each.text) for each in new.lines])
    for _tag, start, end, new_start, new_end in matcher.get_opcodes():
        yield from zip(range(new_start, new_end), old.lines[start:end], strict=False)


def _carry(old: Line | None, new: Line) -> Line:
    if old is None or not old.stresses or not (isinstance(old.text, str) and isinstance(new.text, str)):
        return new
    kept = _find_kept(old.text, new.text)
    moved = [moved for each in old.stresses if (moved := _move(each, kept))]
    return replace(new, stresses=tuple(each for each in moved if (each.start, each.end) != (0, len(new.text))))


def _find_kept(old: str, new: str) -> Kept:
    """Give the stretches of words that stayed, in letters."""
    words, new_words = WORD.findall(old), WORD.findall(new)
    starts, new_starts = _find_starts(words), _find_starts(new_words)
    blocks = SequenceMatcher(None, words, new_words, autojunk=False).get_matching_blocks()
    return [(starts[a], new_starts[b], starts[a + size] - starts[a]) for a, b, size in blocks if size]


def _find_starts(words: list[str]) -> list[int]:
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    return starts


def _move(stress: Stress, kept: Kept) -> Stress | None:
    """Give stressed words where they stand now; None where they were changed."""
    for start, new_start, length in kept:
        if start <= stress.start and stress.end <= start + length:
            return stress.moved(new_start - start)
    return None
