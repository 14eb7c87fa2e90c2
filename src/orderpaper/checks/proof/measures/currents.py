"""Takes sentences; gives each rate that is said to be the current one in one place, and another in another place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.measures.statements import Compared, agree, state
from orderpaper.checks.proof.parts.shares import AFTER
from orderpaper.checks.proof.parts.skeleton import COUNT, MONEY, PERCENT, Skeleton
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity

NOUN = r"(?:rate|level|percentage|proportion|average|number)"
SUBJECT = rf"(?P<subject>(?:[\w’'-]+ ){{1,5}}{NOUN})"
BE = r"(?:is|are|stands at|stand at)"
NOW = r"(?:currently|presently|now|at present)"
VALUE = f"(?P<value>[{PERCENT}{COUNT}{MONEY}])"
CURRENT = re.compile(
    rf"{SUBJECT}(?: \([^()]*\))?,? (?:{BE} {NOW}|{NOW} {BE}|{NOW} stands)(?: at)? {VALUE}", re.IGNORECASE
)
PRESENT = re.compile(rf"{SUBJECT}(?: \([^()]*\))?,? (?:of|is|are|stands at) {VALUE}", re.IGNORECASE)
# Quick to look for; only where it is found the words before are read.
HEART = re.compile(rf" {NOUN}(?: \([^()]*\))?,? (?:{BE}|{NOW}|of)\b[^.;:]{{0,30}}?{VALUE}", re.IGNORECASE)
PAST = re.compile(r"\b(?:was|were|had|fell|rose|stood)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Rate:
    skeleton: Skeleton
    value: Quantity
    words: frozenset[str]
    names: frozenset[str]
    is_current: bool

    def is_of_the_same(self, other: "_Rate") -> bool:
        return (self.words, self.names, self.value.unit) == (other.words, other.names, other.value.unit)


def compare_currents(skeletons: Sequence[Skeleton], vocabulary: Vocabulary) -> Iterator[Compared]:
    """Give the rates said to be so currently, each with the others of the same name; the first of two is reported."""
    rates = [each for skeleton in skeletons for each in _read_rates(skeleton, vocabulary)]
    for rate in (each for each in rates if each.is_current):
        for other in rates:
            is_elsewhere = other.skeleton.sentence.passage is not rate.skeleton.sentence.passage
            if is_elsewhere and rate.is_of_the_same(other):
                yield _compare(rate, other)
                break


def _read_rates(skeleton: Skeleton, vocabulary: Vocabulary) -> Iterator[_Rate]:
    for pattern in (CURRENT, PRESENT) if HEART.search(skeleton.text) else ():
        match = pattern.search(skeleton.text)
        if match and not AFTER.match(skeleton.text, match.end()) and not PAST.search(match[0]):
            words, names = vocabulary.list_measure(match["subject"]), vocabulary.list_names(f"x {match['subject']}")
            value = skeleton.at(match.start("value"))
            if words:
                yield _Rate(skeleton, value, words, names, pattern is CURRENT)
            return


def _compare(rate: _Rate, other: _Rate) -> Compared:
    one, two = sorted((rate, other), key=lambda each: each.skeleton.sentence.find(each.value.start))
    first, second = state(one.skeleton, one.value), state(two.skeleton, two.value)
    if agree(one.value, two.value):
        return Compared(first, second)
    message = (
        f"{first.words} is said here and {second.words} at {second.where}, and one is said to be the current one. "
        "Bring both up to date, or say of when each is."
    )
    return Compared(first, second, Severity.QUERY, message)
