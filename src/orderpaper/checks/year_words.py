"""Takes words; gives the years in them that “this”, “last” or “the coming” stands beside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.checks.running_text import match_before

YEAR = re.compile(r"20([0-9]{2})\s?[/–-]\s?(?:20)?([0-9]{2})(?![0-9])")
OPENING = re.compile(
    r"\b(?P<word>this|current|present|coming|next|last|previous|past)\s"
    r"(?P<kind>(?:financial|council|municipal|plan)\s)?(?P<year>year)?\s?(?P<mark>,|\()?\s?$",
    re.IGNORECASE,
)
YEAR_FOLLOWS = re.compile(r"\)?\s(?:financial\s|council\s|municipal\s|plan\s)?year\b")
PHRASE_ENDS = re.compile(r"\s*[).,;:–\x00]")
THIS = frozenset(("this", "current", "present"))
COMING = frozenset(("coming", "next"))


@dataclass(frozen=True, slots=True)
class YearWord:
    """A year with the word that says which is meant: where it stands, the word, the phrase, and when it begins."""

    start: int
    word: str
    phrase: str
    year: int

    def may_mean(self, these: frozenset[int]) -> frozenset[int]:
        """Give the years that the word may mean, where these may be this year."""
        if self.word in THIS:
            return these
        return frozenset(year + step for year in these for step in ((0, 1) if self.word in COMING else (-1,)))


def find_year_words(text: str) -> Iterator[YearWord]:
    """Give the years that such a word stands beside: this (2015/16) year, last year, 2014/15."""
    return (said for match in YEAR.finditer(text) if (said := _read(text, match)))


def _read(text: str, match: re.Match[str]) -> YearWord | None:
    first, second = int(match[1]), int(match[2])
    opening = match_before(OPENING, text, match.start())
    if opening is None or second != (first + 1) % 100:
        return None
    has_year = opening["year"] is not None
    closes = opening["mark"] != "," or PHRASE_ENDS.match(text, match.end())
    follows = YEAR_FOLLOWS.match(text, match.end())
    if not ((has_year and closes) or follows):
        return None
    phrase = f"{opening[0]}{match[0]}{follows[0] if follows else ')' if opening['mark'] == '(' else ''}"
    return YearWord(match.start(), opening["word"].lower(), " ".join(phrase.split()), 2000 + first)


def say_year(year: int) -> str:
    """Give a financial year as papers print it: 2016/17."""
    return f"{year}/{(year + 1) % 100:02d}"
