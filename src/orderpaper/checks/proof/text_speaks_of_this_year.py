"""Takes a paper read for proof; gives the years beside “this” and “last” that are left from an earlier paper."""

import re
from collections.abc import Iterator

from orderpaper.checks.proof.dated.own_year import find_own_year
from orderpaper.checks.proof.wording.around import quote_around
from orderpaper.checks.year_words import THIS, YearWord, find_year_words, say_year
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import PassageKind
from orderpaper.records.reading import Reading

CODE = "text-speaks-of-this-year"
PLANNED = re.compile(r"\b(?:priorit(?:y|ies)|focus|aims?|objectives?|plan(?:s|ned)?|will)\b", re.IGNORECASE)


def text_speaks_of_this_year(reading: Reading) -> Iterator[Claim]:
    """Give the years beside such words, in a paper that says which year it is of.

    A plan is written before its year begins: “this year” may be the one before, but not where it says what is planned.
    """
    own = find_own_year(reading.passages)
    for passage in reading.passages if own else ():
        for word in find_year_words(passage.text) if passage.kind is not PassageKind.ROW else ():
            quote = quote_around(passage, word.start)
            earliest = _find_earliest(word, own, quote)
            if word.year >= earliest:
                yield Claim(CODE, passage.find(word.start), quote)
                continue
            told = (
                f"“{word.phrase}” is not {say_year(own)}, the year of this paper by its own words. "
                "Was it left from an earlier paper? Correct the year or the word."
            )
            yield Claim(CODE, passage.find(word.start), quote, Severity.QUERY, word.phrase, say_year(own), told)


def _find_earliest(word: YearWord, own: int, sentence: str) -> int:
    """Give the earliest year that a word may mean in a paper of a year."""
    is_planned = word.word in THIS and PLANNED.search(sentence)
    return min(word.may_mean(frozenset((own,) if is_planned else (own - 1, own))))
