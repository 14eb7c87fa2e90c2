"""Takes passages; gives their lines as they are printed, each knowing where it stands."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from orderpaper.records.manuscript import Passage, Whereabouts
from orderpaper.records.same import Same


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its words, with the number that Word printed before them, and the letter it begins at."""

    text: str
    passage: Passage
    start: int = 0

    @property
    def where(self) -> Whereabouts:
        """Where the line stands."""
        return self.passage.find(self.start)


def read_lines(passages: Iterable[Passage]) -> Iterable[Line]:
    """Give the lines of some passages in their order: one for a paragraph of a Word file, each line of a text.

    Those of a whole paper are kept, for the checks ask for them one after the other.
    """
    return _read_whole(Same(passages)) if isinstance(passages, tuple) else _read_lines(passages)


@lru_cache(maxsize=1)
def _read_whole(whole: Same[tuple[Passage, ...]]) -> tuple[Line, ...]:
    return tuple(_read_lines(whole.held))


def _read_lines(passages: Iterable[Passage]) -> Iterator[Line]:
    for passage in passages:
        letters = [start for start, _ in passage.starts]
        for start, end in zip(letters, (*letters[1:], len(passage.text)), strict=True):
            yield Line(_cut(passage, start, end), passage, start)


def _cut(passage: Passage, start: int, end: int) -> str:
    words = passage.text[start:end].strip()
    return words if start or has_its_number(passage) else f"{passage.number} {words}"


def write_passage(passage: Passage) -> str:
    """Give the words of a passage as a reader sees them: after its number, where that is not one of the words."""
    return _cut(passage, 0, len(passage.text))


def has_its_number(passage: Passage) -> bool:
    """Tell whether the words of a passage begin with its number, or it has none that is printed."""
    return not passage.number or passage.number == CONTENTS or passage.text.startswith(passage.number)


def say_where(where: Whereabouts) -> str:
    """Give a place as a message names it: line 1325, page 7, paragraph 12."""
    return where.at or (f"page {where.page}" if where.page else f"line {where.line}" if where.line else "elsewhere")


def fold_words(text: str) -> tuple[str, ...]:
    """Give the words of a line as lines are compared: case, stops and spaces do not count."""
    return tuple(re.findall(r"[^\W_]+", text.casefold()))


CONTENTS = "contents"
"""The number of an entry of a contents list."""
