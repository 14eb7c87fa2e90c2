"""Takes sentences; gives each movement of one measure, from one number to another, that is said twice."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from orderpaper.checks.proof.measures.statements import Compared, list_dates, say_keystroke, state
from orderpaper.checks.proof.parts.skeleton import COUNT, PERIOD, WORD, YEAR, Skeleton
from orderpaper.checks.proof.parts.vocabulary import Vocabulary
from orderpaper.checks.proof.parts.wholes import SUBJECT_ENDS
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity, Unit
from orderpaper.records.reading import Reading

BETWEEN = rf"(?: (?!to\b|up\b|down\b|from\b){WORD}| ?[(]?[{PERIOD}{YEAR}][)]?){{0,6}}"
PATTERNS = (
    re.compile(rf"\bfrom (?P<first>{COUNT}){BETWEEN},? (?:up |down )?to (?P<last>{COUNT})", re.IGNORECASE),
    re.compile(rf"(?P<last>{COUNT}){BETWEEN},? \(?(?:up|down) from (?P<first>{COUNT})", re.IGNORECASE),
)
CLAUSE = re.compile(
    r"[.;:(]\s|, (?:and|but|while|whilst|with|in addition) |\b(?:while|whilst|whereas|although|however),? ",
    re.IGNORECASE,
)
LEAST = 100
REACH = 300
"""So many letters before a movement its subject is looked for in."""
NEAR = Decimal("0.1")
_Told = tuple[Decimal, Decimal, frozenset[str], frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Movement:
    """From one number to another: of what, where and when."""

    skeleton: Skeleton
    first: Quantity
    last: Quantity
    words: frozenset[str]
    names: frozenset[str]
    dates: frozenset[str]

    @property
    def told(self) -> _Told:
        """All that it says: two movements that say the same need be compared with the others once only."""
        return self.first.value, self.last.value, self.words, self.names, self.dates

    @property
    def percents(self) -> tuple[Quantity, ...]:
        return tuple(each for each in self.skeleton.sentence.quantities if each.unit is Unit.PERCENT)

    @property
    def fits_its_percent(self) -> bool:
        """Whether a percentage of the sentence is that of the two numbers."""
        if not self.first.value:
            return False
        change = abs(self.last.value - self.first.value) / self.first.value * 100
        return any(abs(abs(each.value) - change) <= each.step for each in self.percents)


def compare_movements(reading: Reading, skeletons: Sequence[Skeleton], vocabulary: Vocabulary) -> Iterator[Compared]:
    """Give the movements of one measure that are said more than once, each pair compared."""
    movements = [each for skeleton in skeletons for each in _read_movements(skeleton, vocabulary)]
    rows = [
        (vocabulary.list_measure(row.name), {figure for figure in row.figures if figure is not None})
        for row in reading.rows
    ]
    told: set[int] = set()
    first: dict[_Told, _Movement] = {}
    for each in movements:
        before = first.setdefault(each.told, each)
        if before is not each and _are_one(before, each):
            yield _compare(before, each, rows)
    for one, other in _pair([each for each in movements if first[each.told] is each]):
        if _are_one(one, other):
            compared = _compare(one, other, rows)
            key = id(compared.at.sentence)
            if compared.answer is None or key not in told:
                told.add(key) if compared.answer else None
                yield compared


def _pair(movements: Sequence[_Movement]) -> Iterator[tuple[_Movement, _Movement]]:
    """Give the pairs of movements with the same first number or the same last, in the order of the paper."""
    places: dict[tuple[str, Decimal], list[int]] = {}
    for at, each in enumerate(movements):
        for end, value in (("first", each.first.value), ("last", each.last.value)):
            places.setdefault((end, value), []).append(at)
    pairs = {pair for (_end, value), found in places.items() if value >= LEAST for pair in combinations(found, 2)}
    yield from ((movements[one], movements[other]) for one, other in sorted(pairs))


def _read_movements(skeleton: Skeleton, vocabulary: Vocabulary) -> Iterator[_Movement]:
    for pattern in PATTERNS if len(skeleton.starts) > 1 else ():
        for match in pattern.finditer(skeleton.text):
            first, last = skeleton.read(match, "first", "last")
            subject = CLAUSE.split(skeleton.text[max(0, match.start() - REACH) : match.start()])[-1]
            ends = SUBJECT_ENDS.search(subject)
            words = vocabulary.list_measure(subject[: ends.start()] if ends else subject)
            yield _Movement(skeleton, first, last, words, vocabulary.list_names(subject), list_dates(skeleton))


def _are_one(one: _Movement, other: _Movement) -> bool:
    """Tell whether two movements are of one measure, place and period: one end is the same, and so is what moved."""
    if one.skeleton.sentence is other.skeleton.sentence:
        return False
    ends = (one.first.value == other.first.value, one.last.value == other.last.value)
    same = one.first if ends[0] else one.last
    is_one_thing = bool(one.words & other.words) and (one.words <= other.words or other.words <= one.words)
    is_one_place = one.names <= other.names or other.names <= one.names
    return any(ends) and same.value >= LEAST and is_one_thing and is_one_place and _is_one_time(one, other)


def _is_one_time(one: _Movement, other: _Movement) -> bool:
    """Tell whether two movements are of one time: both say the same, or one says none and the numbers are near."""
    if one.dates and other.dates:
        return one.dates == other.dates
    pairs = ((one.first, other.first), (one.last, other.last))
    return all(abs(mine.value - theirs.value) <= NEAR * theirs.value for mine, theirs in pairs)


def _compare(one: _Movement, other: _Movement, rows: Sequence[tuple[frozenset[str], set[Decimal]]]) -> Compared:
    pairs = [(getattr(one, end), getattr(other, end)) for end in ("first", "last")]
    apart = next(((mine, theirs) for mine, theirs in pairs if mine.value != theirs.value), None)
    if apart is None:
        return Compared(state(other.skeleton, other.last), state(one.skeleton, one.last))
    odd, right = (one, other) if _is_odd(one, other, apart, rows) else (other, one)
    stated, true = (apart[0], apart[1]) if odd is one else (apart[1], apart[0])
    keystroke = say_keystroke(stated.text, true.text)
    there = state(right.skeleton, true)
    message = (
        f"{stated.text} is said here and {true.text} at {there.where}, of the same measure.{keystroke} "
        "Write one of them in both."
    )
    return Compared(state(odd.skeleton, stated), there, Severity.STOP if keystroke else Severity.QUERY, message)


def _is_odd(
    one: _Movement,
    other: _Movement,
    apart: tuple[Quantity, Quantity],
    rows: Sequence[tuple[frozenset[str], set[Decimal]]],
) -> bool:
    """Tell whether the first of two is odd: a table has the other’s number, or its own percentage does not fit."""
    for words, figures in rows:
        if words & one.words and (apart[0].value in figures) != (apart[1].value in figures):
            return apart[1].value in figures
    return other.fits_its_percent and not one.fits_its_percent
