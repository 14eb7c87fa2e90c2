"""Takes what a paper says in two places of one thing; gives the two beside one another, and which of them is odd."""

import re
from dataclasses import dataclass

from orderpaper.checks.proof.parts.skeleton import Skeleton
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Approach, Quantity, Sentence, Unit

YEARS = re.compile(r"(20\d\d|19\d\d)\s?[-–/]\s?(?:20|19)?(\d\d)")
DATED = frozenset((Unit.YEAR, Unit.PERIOD, Unit.DATE))


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said of a thing, at a letter of a sentence: the words that say it."""

    sentence: Sentence
    letter: int
    words: str

    @property
    def where(self) -> str:
        """Where it stands, as a message says it: line 345."""
        found = self.sentence.find(self.letter)
        return found.at or found.heading


@dataclass(frozen=True, slots=True)
class Compared:
    """Two statements of one thing: `at` is the one that is reported where they do not agree, with the answer."""

    at: Statement
    other: Statement
    answer: Severity | None = None
    message: str = ""


def state(skeleton: Skeleton, quantity: Quantity) -> Statement:
    """Give a quantity as what its sentence says."""
    return Statement(skeleton.sentence, quantity.start, quantity.text)


def list_dates(skeleton: Skeleton) -> frozenset[str]:
    """Give the years, periods and dates of a sentence, however they are printed: 2011/12 is 2011-2012."""
    return frozenset(_fold_date(each.text) for each in skeleton.sentence.quantities if each.unit in DATED)


def _fold_date(text: str) -> str:
    years = YEARS.fullmatch(text)
    return f"{years[1]}-{years[2]}" if years else text.casefold()


def agree(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities are the same number, one of them perhaps rounded or said roughly."""
    step = max(one.step, other.step)
    apart = abs(one.value - other.value)
    if any(each.approach is not Approach.EXACT for each in (one, other)):
        return apart <= max(step, max(abs(one.value), abs(other.value)) / 20)
    return apart == 0 or (one.step != other.step and apart <= step / 2)


def say_keystroke(typed: str, other: str) -> str:
    """Give a sentence that says which digit makes the difference; nothing where more than one key does."""
    if len(typed) == len(other):
        apart = [at for at, pair in enumerate(zip(typed, other, strict=True)) if pair[0] != pair[1]]
        if len(apart) == 1 and typed[apart[0]].isdigit() and other[apart[0]].isdigit():
            return f" One digit differs: {typed[apart[0]]} here, {other[apart[0]]} there."
        if (
            len(apart) == 2
            and apart[1] - apart[0] < 3
            and typed[apart[0]] == other[apart[1]]
            and typed[apart[1]] == other[apart[0]]
        ):
            return " Two digits are swapped."
    return ""
