"""Takes a text; gives its words as they are compared: small letters, singular, joined where they are written in two."""

import re
from dataclasses import dataclass
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*|%|&")
# “Anti-social”, “anti social” and “antisocial” are one word.
PREFIXES = frozenset(("anti", "re", "non", "pre", "co"))
JOINED = re.compile(r"\s|-|‐|‑")
POSSESSIVE = re.compile(r"[’']s?$")
SAME = {"%": "percentage", "&": "and", "percent": "percentage", "behavior": "behaviour"}
NO_PLURAL = ("ss", "us", "is")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared, and its letters in the text."""

    plain: str
    start: int
    end: int


def split_words(text: str) -> tuple[Word, ...]:
    """Give the words of a text in their order; signs are left out, but for % and &."""
    words: list[Word] = []
    for match in WORD.finditer(text):
        plain = make_plain(match[0])
        last = words[-1] if words else None
        if last and last.plain in PREFIXES and JOINED.fullmatch(text[last.end : match.start()]):
            words[-1] = Word(last.plain + plain, last.start, match.end())
        else:
            words.append(Word(plain, match.start(), match.end()))
    return tuple(words)


@lru_cache(maxsize=8192)
def make_plain(word: str) -> str:
    """Give a word in small letters and in the singular, without a possessive s."""
    plain = POSSESSIVE.sub("", word.casefold())
    plain = SAME.get(plain, plain)
    if len(plain) < 4 or not plain.endswith("s") or plain.endswith(NO_PLURAL):
        return plain
    return f"{plain[:-3]}y" if plain.endswith("ies") and len(plain) > 4 else plain[:-1]
