"""Takes the passages of a paper; gives their sentences, each with its quantities."""

import re
from collections.abc import Iterable, Iterator

from orderpaper.records.manuscript import Passage, PassageKind
from orderpaper.records.quantity import Sentence
from orderpaper.statistics.language.ends import find_ends
from orderpaper.statistics.language.quantities import read_quantities

WORDS = re.compile(r"[^\W\d_]{2}")
NUMBERED = re.compile(r"\s*[0-9]{1,3}(?=\s)")
HIDDEN = "\x00"


def read_sentences(passages: Iterable[Passage]) -> tuple[Sentence, ...]:
    """Give the sentences of all passages but rows and cells of figures, in reading order."""
    return tuple(each for passage in passages if _is_prose(passage) for each in _split(passage))


def _is_prose(passage: Passage) -> bool:
    if passage.kind is PassageKind.ROW:
        return False
    return passage.kind is not PassageKind.CELL or WORDS.search(passage.text) is not None


def _split(passage: Passage) -> Iterator[Sentence]:
    start = 0
    for end in (*find_ends(passage.text), len(passage.text)):
        words = passage.text[start:end].rstrip()
        if words:
            yield Sentence(words, passage, start, read_quantities(_hide_number(words, passage, start)))
        start = end


def _hide_number(words: str, passage: Passage, start: int) -> str:
    """Give the words of a sentence, the number before a footnote hidden: it is no quantity."""
    number = NUMBERED.match(words) if start == 0 and passage.kind is PassageKind.NOTE else None
    return HIDDEN * number.end() + words[number.end() :] if number else words
