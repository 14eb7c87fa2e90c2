"""Takes the words of many cells; gives them as one running text, which is searched at once, and the cell of each find.

Asking one long text is many times quicker than asking eighty thousand short ones.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TypeVar

from orderpaper.checks.said import Said
from orderpaper.records.same import Same

BETWEEN = " \x00 "
"""What stands before each cell: no pattern of words goes across it, and every cell begins after a space."""
Found = TypeVar("Found")


def run_together(wording: Sequence[Said]) -> str:
    """Give the words of all the cells as one text; a space that does not break is a space like any other."""
    return _join(Same(wording))


@lru_cache(maxsize=1)
def _join(wording: Same[Sequence[Said]]) -> str:
    """Give the text; the checks ask for the same one after the other."""
    return "".join([BETWEEN + said.text for said in wording.held]).replace("\xa0", " ") + BETWEEN


def find_cells(wording: Sequence[Said], finds: Iterable[tuple[int, Found]]) -> Iterator[tuple[Said, Found]]:
    """Give each find with the cell it is in, in the order they stand; a find begins with its position in the text."""
    ordered = sorted(finds, key=lambda find: find[0])
    if ordered:
        ends = list(accumulate(len(said.text) + len(BETWEEN) for said in wording))
        yield from ((wording[bisect_right(ends, position)], found) for position, found in ordered)


def find_literal(text: str, literal: str) -> Iterator[int]:
    """Give every position of some letters in a text."""
    position = text.find(literal)
    while position >= 0:
        yield position
        position = text.find(literal, position + 1)


def match_before(pattern: re.Pattern[str], text: str, position: int, reach: int = 40) -> re.Match[str] | None:
    """Give the match of a pattern in the words just before a position; the pattern ends with $."""
    return pattern.search(text[max(0, position - reach) : position])
