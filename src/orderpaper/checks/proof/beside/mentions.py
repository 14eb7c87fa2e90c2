"""Takes a sentence; gives it marked, with every row that it names, and whether the name stands there by itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orderpaper.checks.proof.beside.marked import RANK, Marked, Mention, mark
from orderpaper.checks.proof.beside.names import SMALL, WEAK, Key, Names
from orderpaper.checks.proof.beside.neighbours import may_stand_after, may_stand_before, split_tokens
from orderpaper.checks.proof.beside.words import Word, split_words
from orderpaper.records.quantity import Sentence

GAP = re.compile(r"[\s‐‑–—/()’'‘“”\"&-]*")
NOUNS = r"offences?|crimes?|incidents?|cases?|reports?|figures?|levels?|numbers?|instances?|occurrences?"
TAIL = re.compile(rf"(?:\s*\([A-Z][A-Z&]{{1,6}}s?\))?(?P<noun>\s+(?:{NOUNS})\b)*", re.IGNORECASE)
LONGEST = 12
RANKED = frozenset(("rank", "ranks", "ranked", "ranking", "rankings", "position", "place"))


def mark_mentions(sentence: Sentence, names: Names, ours: frozenset[str]) -> Marked:
    """Give a sentence with a sign for each quantity and each row it names; `ours` are the words of our area’s name."""
    # A sentence without quantities says nothing that a table could have otherwise.
    if not names.rows or not sentence.quantities:
        return mark(sentence, ())
    marked = mark(sentence, _find(sentence.text, names))
    plain = [replace(each, is_plain=_is_plain(marked, at, ours)) for at, each in marked.mentions]
    return mark(sentence, plain)


def _find(text: str, names: Names) -> Iterator[Mention]:
    words = split_words(text)
    at = 0
    while at < len(words):
        found = _find_at(text, words, at, names)
        if found is None:
            at += 1
            continue
        yield found
        at = next((i for i in range(at, len(words)) if words[i].start >= found.end), len(words))


def _find_at(text: str, words: Sequence[Word], at: int, names: Names) -> Mention | None:
    """Give the longest name that begins with a word."""
    for first in names.expand(words[at]):
        for key in names.by_word.get(first, ()):
            end = _reach(text, words[at : at + LONGEST], key, names)
            tail = TAIL.match(text, end) if end else None
            if tail and (tail["noun"] or key not in names.with_noun):
                return Mention(words[at].start, tail.end(), key, names.rows[key])
    return None


def _reach(text: str, words: Sequence[Word], key: Key, names: Names) -> int:
    """Give the letter after which all words of a name have been said; 0 where another word stands among them."""
    left = set(key)
    end = words[0].start
    for word in words:
        parts = set(names.expand(word)) - SMALL
        is_weak = word.plain in SMALL or word.plain in WEAK
        if not GAP.fullmatch(text, end, word.start) or not (parts <= set(key) or is_weak):
            return 0
        left -= parts
        end = word.end
        if not left:
            return end
    return 0


def _is_plain(marked: Marked, at: int, ours: frozenset[str]) -> bool:
    before, after = split_tokens(marked.text[:at]), split_tokens(marked.text[at + 1 :])
    has_rank = any(each == RANK or each.casefold() in RANKED for each in before[-8:])
    return may_stand_before(before, ours, has_rank=has_rank) and may_stand_after(after, ours, has_rank=has_rank)
