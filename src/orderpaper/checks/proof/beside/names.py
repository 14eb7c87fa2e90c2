"""Takes the rows of a paper’s tables; gives them by the words of their names that tell them from one another."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from orderpaper.checks.proof.beside.acronyms import find_meanings
from orderpaper.checks.proof.beside.words import Word, split_words
from orderpaper.records.tabled import Tabled

SMALL = frozenset(("and", "or", "of", "the", "a", "an", "in", "to", "for", "at", "on", "v"))
WEAK = frozenset((
    *("number", "total", "all", "overall", "recorded", "reported", "actual", "police", "count", "volume", "level"),
    *("offence", "crime", "incident", "case", "report", "figure", "amount", "instance", "occurrence"),
))
"""Words that a name may have or not: “robbery offences” are Robbery."""
PLAIN = "crime"
"""What a name of weak words only is of: All Crime, Total recorded crime."""
NOTE_MARK = re.compile(r"(?<=[a-z%)])\d{1,2}(?=$|\s*[-–—:(])|[*†‡]+")
EVERY = re.compile(r"\ball\s+(?:ages|areas|types|categories)\b", re.IGNORECASE)
WITH_NOUN = re.compile(r"\b(?:offences?|crimes?|incidents?|cases?|reports?)\s*$", re.IGNORECASE)
TAIL = re.compile(r":\s.*$")

Key = tuple[str, ...]
"""The words of a name that tell it from others, in the order of the alphabet."""


@dataclass(frozen=True)
class Names:
    """The rows by the words of their names, and what the paper’s acronyms stand for.

    A name `with_noun` has one word and “offences” or the like after it, and is not meant without: Drug Offences.
    """

    rows: Mapping[Key, tuple[Tabled, ...]]
    acronyms: Mapping[str, Key]
    with_noun: frozenset[Key] = frozenset()

    @cached_property
    def by_word(self) -> dict[str, tuple[Key, ...]]:
        """The names that have a word, those with the most words first."""
        held: dict[str, list[Key]] = {}
        for key in sorted(self.rows, key=lambda key: (-len(key), key)):
            for word in sorted(set(key)):
                held.setdefault(word, []).append(key)
        return {word: tuple(keys) for word, keys in held.items()}

    def expand(self, word: Word) -> Key:
        """Give the words that a word stands for: those of an acronym, or itself."""
        return self.acronyms.get(word.plain, (word.plain,))


def read_names(rows: Iterable[Tabled], acronyms: Mapping[str, Key]) -> Names:
    """Give the rows by their names; a row without words in its name has none, and one name may have several rows."""
    held: dict[Key, list[Tabled]] = {}
    shortened: dict[Key, list[Tabled]] = {}
    for row in rows:
        whole, short = (make_key(name, acronyms) for name in (row.name, TAIL.sub("", row.name)))
        if whole:
            held.setdefault(whole, []).append(row)
        if short and short != whole:
            shortened.setdefault(short, []).append(row)
    # “Re-offending rate: % difference …” may be called by what stands before its colon, where nothing else is.
    clear = {key: found for key, found in shortened.items() if key not in held and len(found) == 1}
    every = {key: tuple(found) for key, found in (held | clear).items()}
    return Names(every, acronyms, frozenset(key for key, found in every.items() if _has_noun(key, found)))


def _has_noun(key: Key, rows: Iterable[Tabled]) -> bool:
    return len(key) == 1 and key != (PLAIN,) and all(WITH_NOUN.search(row.name) for row in rows)


def make_key(name: str, acronyms: Mapping[str, Key]) -> Key:
    """Give the words of a name that tell it from others; “crime” where all are weak and one is that."""
    words = split_words(EVERY.sub("", NOTE_MARK.sub("", name)))
    own = dict(find_meanings(name))
    every = tuple(_expand_once(words, {**acronyms, **own}))
    kept = {word for word in every if word not in SMALL | WEAK}
    if kept:
        return tuple(sorted(kept))
    return (PLAIN,) if PLAIN in every else ()


def _expand_once(words: Iterable[Word], acronyms: Mapping[str, Key]) -> Iterator[str]:
    for word in words:
        yield from acronyms.get(word.plain, (word.plain,))
