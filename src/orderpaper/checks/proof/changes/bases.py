"""Takes a change that has no pair of numbers of its own; gives the pair that the numbers beside it make.

Either its earlier number stands after it (“58, a 35% reduction from 89 in 2008”), or there is one number and the
difference (“155,200 people, a rise of 16,300 (11.7%)”), from which the other number follows.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.amounts import Amount, Change
from orderpaper.checks.proof.changes.gaps import stands_after
from orderpaper.checks.proof.changes.links import Spoken
from orderpaper.checks.proof.changes.pair import Pair, find_moment, has_two_names, may_be_one_thing
from orderpaper.checks.proof.changes.skeleton import LEVEL, Skeleton
from orderpaper.checks.proof.changes.vocabulary import CALM, FIGURE_OF, HOW, WITH, WORDS, spell
from orderpaper.records.quantity import Quantity, Unit

FROM_OR_ON = rf"(?:from|on|upon|over|against|than|compared {WITH})"
BASE = spell(rf"(?: {CALM}){{0,6}}? {FROM_OR_ON} {FIGURE_OF}(?:the )?{HOW}(?P<first>{LEVEL})")
TO = spell(rf"(?: {CALM}){{0,4}}? ?,? to {HOW}(?P<level>{LEVEL})")
FROM = spell(rf"(?: {CALM}){{0,4}}? ?,? (?:from|on) (?:the )?{HOW}(?P<level>{LEVEL})")
# “in the 12 wards” is how many there are, and not what changed.
OF_A_SET = spell(
    r"\b(?:in|of|across|over|within|for|from|by) (?:the|all|our|its|these|those) $",
    r"|\b(?:these|those|all|each|every|other) $",
)
CHAIN = spell(rf"{WORDS} ?,? and (?:by )?")


def find_base(spoken: Spoken, change: Change) -> Pair | None:
    """Give the pair of a change whose earlier number stands after it: …, a 35% reduction from 89 in 2008."""
    skeleton = spoken.skeleton
    match = BASE.match(skeleton.text, change.end)
    if match is None or match.start("first") in spoken.taken:
        return None
    letter = match.start("first")
    latest = _find_latest(spoken, change)
    if latest is None:
        return None
    first, last = skeleton.quantities[letter], skeleton.quantities[latest]
    if not may_be_one_thing(first, last) or has_two_names(first, last):
        return None
    moments = find_moment(skeleton, letter), find_moment(skeleton, latest)
    return Pair(first, last, latest, letter + 1, (letter, latest), is_moved=True, moments=moments)


def add_bases(spoken: Spoken) -> Spoken:
    """Give a sentence with the pairs of its changes whose earlier number stands after them."""
    bases = tuple((change, base) for change in spoken.changes if (base := find_base(spoken, change)) is not None)
    return replace(spoken, pairs=(*spoken.pairs, *(pair for _change, pair in bases)), bases=bases) if bases else spoken


def _find_latest(spoken: Spoken, change: Change) -> int | None:
    """Give the letter of the number that a change leads to: the later one of a pair before it, or one by itself."""
    for pair in reversed(spoken.pairs):
        if pair.end <= change.start and stands_after(spoken.skeleton, pair.end, change):
            return pair.letters[1]
    return _find_level_before(spoken, change)


def _find_level_before(spoken: Spoken, change: Change) -> int | None:
    """Give the letter of the nearest free number that words about it lead from to a change."""
    text, taken = spoken.skeleton.text, spoken.taken
    letters = [at for at in spoken.skeleton.quantities if at < change.start and text[at] in LEVEL and at not in taken]
    is_level = bool(letters) and not OF_A_SET.search(text[: letters[-1]])
    return letters[-1] if is_level and stands_after(spoken.skeleton, letters[-1] + 1, change) else None


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
    for before in reversed(spoken.changes):
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
