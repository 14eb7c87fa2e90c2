"""Takes what is forbidden; gives an index of it, which is asked about the words of a text once for each word.

Words are looked up in rows of up to six. A longer text is found by any six words of it that follow one another, so
how long it is, and how many others there are, does not matter to the search.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from orderpaper.pack.leaks.words import list_words
from orderpaper.records.forbidden import Forbidden, Why

ROW = 6
"""How many words that follow one another are no accident."""

Row = tuple[str, ...]
Known = TypeVar("Known")


def list_rows(words: Sequence[str]) -> Iterator[Row]:
    """Give the rows that words are found by: all of them, or each six that follow one another."""
    if words:
        length = min(len(words), ROW)
        yield from (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


class Rows(Generic[Known]):
    """Rows of words, and what is known of each."""

    def __init__(self, known: Mapping[Row, Known]) -> None:
        self._known = known
        lengths: dict[str, set[int]] = defaultdict(set)
        for row in known:
            lengths[row[0]].add(len(row))
        self._lengths = {first: sorted(each) for first, each in lengths.items()}

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, Row, Known]]:
        """Give every row that stands in words, in their order: where it begins, the row, and what is known of it."""
        for at, word in enumerate(words):
            for length in self._lengths.get(word, ()):
                row = tuple(words[at : at + length])
                if row in self._known:
                    yield at, row, self._known[row]


def index_forbidden(forbidden: Sequence[Forbidden]) -> Rows[list[int]]:
    """Give the rows of words that each of the forbidden is found by, with their numbers in the list."""
    found: dict[Row, list[int]] = defaultdict(list)
    for number, each in enumerate(forbidden):
        for row in dict.fromkeys(_list_rows_of(each)):
            found[row].append(number)
    return Rows(dict(found))


def _list_rows_of(forbidden: Forbidden) -> Iterator[Row]:
    """Give the rows of one; a name also run together, and the other way round, as programs write it."""
    words = list_words(forbidden.words)
    yield from list_rows(words)
    if forbidden.why is not Why.EXEMPT and len(words) > 1:
        yield ("".join(words),)
    if forbidden.why is Why.SIGN_OFF and 1 < len(words) <= ROW:
        yield (words[-1], *words[:-1])
