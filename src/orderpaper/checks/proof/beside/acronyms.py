"""Takes the passages of a paper; gives what its acronyms stand for, as its own words say it."""

import re
from collections.abc import Iterable, Iterator

from orderpaper.checks.proof.beside.words import split_words
from orderpaper.records.manuscript import Passage

ACRONYM = re.compile(r"(?<![\w’'-])[A-Z](?:[A-Z]|&(?=[A-Z])){1,5}(?:s\b|(?![\w’'-]))")
SMALL = frozenset(("and", "or", "of", "the", "for", "in", "on", "to", "a"))
REACH = 90
"""How many letters a meaning may have."""
BETWEEN = re.compile(r"[\s)(:–—=-]*")

Initialled = tuple[str, str]
"""A word, and the first letters of its parts: antisocial, as."""


def read_acronyms(passages: Iterable[Passage]) -> dict[str, tuple[str, ...]]:
    """Give the words of each acronym: {"asb": ("antisocial", "behaviour")}; the first meaning a paper gives it.

    A meaning stands before the acronym, which is in brackets, or after it as in a glossary.
    """
    found: dict[str, tuple[str, ...]] = {}
    for passage in passages:
        for acronym, words in find_meanings(passage.text):
            found.setdefault(acronym, words)
    return found


def find_meanings(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the acronyms that a text explains, each with the words it stands for."""
    for match in ACRONYM.finditer(text):
        acronym = match[0].removesuffix("s").casefold()
        before = text[max(0, match.start() - REACH) : match.start()].rstrip()
        meaning = (
            _match_before(acronym.replace("&", ""), before)
            if before.endswith("(")
            else _match_after(acronym.replace("&", ""), text, match.end())
        )
        if meaning:
            yield acronym, meaning


def _match_before(letters: str, before: str) -> tuple[str, ...]:
    backwards = [(word, initials[::-1]) for word, initials in _read_initials(before)[::-1]]
    return _match(letters[::-1], backwards)[::-1]


def _match_after(letters: str, text: str, end: int) -> tuple[str, ...]:
    gap = BETWEEN.match(text, end)
    begin = gap.end() if gap else end
    return _match(letters, _read_initials(text[begin : begin + REACH]))


def _read_initials(text: str) -> list[Initialled]:
    return [
        (word.plain, "".join(part[0] for part in re.split(r"[\s‐‑-]", text[word.start : word.end].casefold())))
        for word in split_words(text)
    ]


def _match(letters: str, words: Iterable[Initialled]) -> tuple[str, ...]:
    """Give the words that begin with these letters, small words between them left over; none where another stands."""
    taken: list[str] = []
    left = letters
    for word, initials in words:
        if not left:
            break
        begun = next((each for each in (initials, word[0]) if left.startswith(each)), "")
        if not begun and word not in SMALL:
            return ()
        left = left[len(begun) :]
        taken.append(word)
    return () if left else tuple(taken)
