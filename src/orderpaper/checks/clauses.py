"""Takes a text; gives its clauses, each with what was said beside it that belongs to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.checks.directions import QUOTE, Direction, find_directions

SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z“‘(£\d\x01])|\n+")
PARTS = re.compile(
    r"[;:()]|,|\s[-–—]\s|\b(?:while|whilst|whereas|but|although|though|despite|because|and|with|thanks\s+to|following"
    r"|after|before\s+(?!$)|due\s+to|owing\s+to|when|where|who|that|so|unless|until|as)\b",
    re.IGNORECASE,
)
# What goes on with the clause before it: “, a fall of 5%”, “, down from 8,873”, “, which is a rise”.
GOES_ON = re.compile(
    rf"\s*(?:a|an|up|down|representing|showing|which\s+(?:is|was|represents)\s+(?:an?|up|down)|{QUOTE}\s*$)\b",
    re.IGNORECASE,
)
COMPLETES = re.compile(rf"\s*(?:(?:by|to|from|at|reaching|standing\s+at|or)\s+)?{QUOTE}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, with the clauses beside it that belong to it: their words, directions, and how many names were called.

    `quotes` are the numbers of the names in it, counted from 0 in the text.
    """

    words: str
    directions: tuple[Direction, ...]
    quotes: tuple[int, ...]


def split_sentences(text: str) -> list[str]:
    """Give the sentences of a text."""
    return [each for each in SENTENCE_ENDS.split(text) if each.strip()]


def read_clauses(text: str) -> Iterator[Clause]:
    """Give the clauses of a text in which QUOTE stands for every name that was called."""
    called = 0
    for sentence in split_sentences(text):
        held: Clause | None = None
        for part in PARTS.split(sentence):
            numbers = tuple(range(called, called + part.count(QUOTE)))
            called += len(numbers)
            clause = Clause(part, tuple(find_directions(part.strip())), numbers)
            if held is not None and _belongs(held, clause):
                held = _join(held, clause)
                continue
            if held is not None:
                yield held
            held = clause
        if held is not None:
            yield held


def _belongs(before: Clause, clause: Clause) -> bool:
    """Tell whether a clause goes on with the one before: what that names it moves, or what that moves it names."""
    if clause.directions and not clause.quotes:
        return bool(before.quotes) and GOES_ON.match(clause.words) is not None
    if clause.quotes and not clause.directions:
        return COMPLETES.match(clause.words) is not None
    return bool(clause.directions and before.quotes) and GOES_ON.match(clause.words) is not None


def _join(first: Clause, second: Clause) -> Clause:
    words = f"{first.words}, {second.words}"
    return Clause(words, first.directions + second.directions, first.quotes + second.quotes)
