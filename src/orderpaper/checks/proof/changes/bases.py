"""Takes a change that has no pair of numbers of its own; gives the pair that the numbers beside it make.

Either its earlier number stands after it (“58, a 35% reduction from 89 in 2008”), or there is one number and the
difference (“155,200 people, a rise of 16,300 (11.7%)”), from which the other number follows.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.amounts import Amount, Change
from orderpaper.checks.proof.changes.gaps import stands_after
from orderpaper.checks.proof.changes.links import Spoken
from orderpaper.checks.proof.changes.pair import (
    Pair,
    find_last_moment,
    find_moment,
    has_two_names,
    may_be_one_thing,
)
from orderpaper.checks.proof.changes.skeleton import LEVEL, REACH, Skeleton
from orderpaper.checks.proof.changes.vocabulary import ALONE, CALM, EARLIER, FIGURE_OF, HOW, WITH, WORDS, spell
from orderpaper.checks.proof.changes.worth import weigh
from orderpaper.checks.proof.reckoning.fit import Fit
from orderpaper.records.quantity import Quantity, Unit

FROM_OR_ON = rf"(?:from|on|upon|over|against|than|compared {WITH})"
BASE = spell(rf"(?: {CALM}){{0,6}}? {FROM_OR_ON} {FIGURE_OF}(?:the )?{HOW}(?P<first>{LEVEL})")
# an increase of 18% compared with the year ending March 2017 (266,605); 8 more than the previous year (35)
IN_BRACKETS = spell(
    rf"(?: {CALM}){{0,6}}? ?,? (?:(?:when|as) )?(?:{FROM_OR_ON}|since|to|against|compar(?:ed|ing) {WITH}) ",
    rf"(?P<earlier>{EARLIER}) ?\( ?(?:(?:from|was|were) )?{HOW}(?P<first>{LEVEL}){ALONE}",
)
TO = spell(rf"(?: {CALM}){{0,4}}? ?,? to {HOW}(?P<level>{LEVEL})")
FROM = spell(rf"(?: {CALM}){{0,4}}? ?,? (?:from|on) (?:the )?{HOW}(?P<level>{LEVEL})")
# “in the 12 wards” is how many there are, and not what changed.
OF_A_SET = spell(
    r"\b(?:in|of|across|over|within|for|from|by) (?:the|all|our|its|these|those) $",
    r"|\b(?:these|those|all|each|every|other) $",
)
IS_LEVEL = re.compile(LEVEL)
CHAIN = spell(rf"{WORDS} ?,? and (?:by )?")


def find_base(spoken: Spoken, change: Change) -> Pair | None:
    """Give the pair of a change whose earlier number stands after it: …, a 35% reduction from 89 in 2008."""
    skeleton = spoken.skeleton
    match = BASE.match(skeleton.text, change.end) or IN_BRACKETS.match(skeleton.text, change.end)
    if match is None or match.start("first") in spoken.taken:
        return None
    letter = match.start("first")
    latest = _find_latest(spoken, change)
    if latest is None:
        return None
    first, last = skeleton.quantities[letter], skeleton.quantities[latest]
    if not may_be_one_thing(first, last) or has_two_names(first, last):
        return None
    if match.re is IN_BRACKETS and _is_difference(change.amounts[0], first, last):
        return None
    earlier = find_last_moment(skeleton, match.span("earlier")) if match.re is IN_BRACKETS else None
    moments = earlier or find_moment(skeleton, letter), find_moment(skeleton, latest)
    if earlier and moments[1] and earlier >= moments[1]:
        return None
    return Pair(first, last, latest, letter + 1, (letter, latest), is_moved=True, moments=moments)


def _is_difference(amount: Amount, first: Quantity, last: Quantity) -> bool:
    """Tell whether what stands in brackets is the difference itself: 120, a fifth more than last year (20)."""
    if not amount.is_share:
        return False
    other = _change_value(last, first.value if amount.way is Way.DOWN else -first.value)
    return _holds(amount, other, last) and not _holds(amount, first, last)


def _holds(amount: Amount, first: Quantity, last: Quantity) -> bool:
    worth = weigh(amount.quantity, Pair(first, last, 0, 0, (0, 0)))
    return worth is not None and worth.fit is Fit.HOLDS


def add_bases(spoken: Spoken) -> Spoken:
    """Give a sentence with the pairs of its changes whose earlier number stands after them."""
    bases = tuple((change, base) for change in spoken.changes if (base := find_base(spoken, change)) is not None)
    pairs = sorted((*spoken.pairs, *(pair for _change, pair in bases)), key=lambda pair: pair.start)
    return replace(spoken, pairs=tuple(pairs), bases=bases) if bases else spoken


def _find_latest(spoken: Spoken, change: Change) -> int | None:
    """Give the letter of the number that a change leads to: the later one of a pair before it, or one by itself."""
    for pair in reversed(spoken.list_near(change)):
        if pair.end <= change.start and stands_after(spoken.skeleton, pair.end, change):
            return pair.letters[1]
    return _find_level_before(spoken, change)


def _find_level_before(spoken: Spoken, change: Change) -> int | None:
    """Give the letter of the nearest free number that words about it lead from to a change."""
    skeleton, taken = spoken.skeleton, spoken.taken
    begins = max(0, change.start - REACH)
    before = (match.start() for match in IS_LEVEL.finditer(skeleton.text, begins, change.start))
    letter = max((at for at in before if at not in taken), default=None)
    if letter is None or OF_A_SET.search(skeleton.cut_before(letter)):
        return None
    return letter if stands_after(skeleton, letter + 1, change) else None


def derive_pairs(spoken: Spoken, change: Change) -> tuple[Pair, ...]:
    """Give the pairs that a number and the difference beside it make, the likelier first; none without either."""
    difference = next((each for each in change.amounts if each.quantity.unit in {Unit.COUNT, Unit.MONEY}), None)
    if difference is None or not any(each.is_share for each in change.amounts):
        return ()
    return tuple(_derive(spoken, change, difference))


def _derive(spoken: Spoken, change: Change, difference: Amount) -> Iterator[Pair]:
    skeleton, text = spoken.skeleton, spoken.skeleton.text
    for pattern, is_last in ((TO, True), (FROM, False)):
        match = pattern.match(text, change.end)
        if match and match.start("level") not in spoken.taken:
            yield from _make(skeleton, match.start("level"), difference, is_last=is_last)
            return
    letter = _find_level_before(spoken, _find_chain_start(spoken, change))
    if letter is not None:
        yield from _make(skeleton, letter, difference, is_last=True)
        yield from _make(skeleton, letter, difference, is_last=False)


def _find_chain_start(spoken: Spoken, change: Change) -> Change:
    """Give the first of several changes of one number: +0.6% (14 more) since June and +0.4% (10 more)."""
    first = change
    begins = bisect_left(spoken.changes, change.start - REACH, key=lambda each: each.start)
    ends = bisect_left(spoken.changes, change.start, key=lambda each: each.start)
    for before in reversed(spoken.changes[begins:ends]):
        if before.end <= first.start and CHAIN.fullmatch(spoken.skeleton.text, before.end, first.start):
            first = before
    return first


def _make(skeleton: Skeleton, letter: int, difference: Amount, *, is_last: bool) -> Iterator[Pair]:
    """Give the pair of a number and the one that lies a difference from it; none where it would be nothing or less."""
    level = skeleton.quantities[letter]
    if (
        level.unit is not difference.quantity.unit
        or difference.way is None
        or has_two_names(level, difference.quantity)
    ):
        return
    step = abs(difference.quantity.value) * (1 if (difference.way is Way.DOWN) is is_last else -1)
    other = _change_value(level, step)
    first, last = (other, level) if is_last else (level, other)
    if first.value > 0 and last.value >= 0:
        yield Pair(first, last, letter, letter + 1, (letter, letter), is_moved=True, is_derived=True)


def _change_value(level: Quantity, step: Decimal) -> Quantity:
    value = level.value + step
    return replace(level, value=value, text=f"{value:,f}")
