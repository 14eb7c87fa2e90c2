"""Takes the sentences of a passage; gives each change they tell of with the pairs of numbers that it may be of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from orderpaper.checks.proof.changes.amounts import Amount, Change, find_changes
from orderpaper.checks.proof.changes.gaps import (
    has_other_base,
    is_of_another,
    is_same_thing,
    stands_after,
    stands_before,
)
from orderpaper.checks.proof.changes.pair import Pair
from orderpaper.checks.proof.changes.pairs import find_pairs
from orderpaper.checks.proof.changes.skeleton import FRACTION, PERCENT, REACH, Skeleton, draw_skeleton
from orderpaper.checks.proof.changes.vocabulary import CALM, HOW, is_judged, spell
from orderpaper.records.quantity import Sentence, Unit

BARE_AFTER = spell(rf"(?: {CALM}){{0,5}}? ?\( ?{HOW}(?P<amount>{PERCENT}) ?\)")
SHARE_OF_FIRST = spell(rf"(?: {CALM}){{0,5}}? ?\( ?{HOW}{PERCENT}")
# from 92 to 69 fires, exactly a quarter.
WORD_AFTER = spell(
    rf"(?: {CALM}){{0,5}}? ?[,–—-] ?(?:or |by )?(?:exactly )?{HOW}(?P<amount>{FRACTION})(?= ?(?:[.,;)]|$))"
)
CLAUSE = re.compile(r"[;:]|\b(?:but|while|whilst|whereas|although|though|however)\b", re.IGNORECASE)
RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)


@dataclass(frozen=True)
class Spoken:
    """A sentence with the changes and the pairs of numbers that it tells of.

    `bases` has the changes whose earlier number stands after them, each with the pair that makes; it is in `pairs` too.
    """

    skeleton: Skeleton
    changes: tuple[Change, ...]
    pairs: tuple[Pair, ...]
    bases: tuple[tuple[Change, Pair], ...] = ()

    @cached_property
    def taken(self) -> frozenset[int]:
        """The letters at which amounts and the numbers of pairs stand."""
        amounts = frozenset(letter for change in self.changes for letter in change.letters)
        return amounts.union(*(pair.letters for pair in self.pairs))

    @cached_property
    def base_of(self) -> dict[Change, Pair]:
        """The pair of each change whose earlier number stands after it."""
        return dict(self.bases)

    def list_near(self, change: Change) -> tuple[Pair, ...]:
        """Give the pairs that begin near enough to a change, before it or after it, to be of it."""
        first = bisect_left(self.pairs, change.start - REACH, key=lambda pair: pair.start)
        return self.pairs[first : bisect_left(self.pairs, change.end + REACH, key=lambda pair: pair.start)]


@dataclass(frozen=True, slots=True)
class Told:
    """A change, the sentence it is told in, and the pairs it may be of, the likeliest first.

    It `is_sure` where it can be of none but these; `is_bare` where it is a percentage in brackets and no more; and
    `is_loose` where the pair stands in another sentence that does not say it is the same.
    """

    skeleton: Skeleton
    change: Change
    pairs: tuple[Pair, ...]
    is_sure: bool = True
    is_bare: bool = False
    is_loose: bool = False


def hear(sentence: Sentence) -> Spoken | None:
    """Give a sentence with its changes and pairs; None where it can have neither."""
    if not sentence.numbers:
        return None
    skeleton = draw_skeleton(sentence)
    changes = find_changes(skeleton)
    taken = frozenset(letter for change in changes for letter in change.letters)
    return Spoken(skeleton, changes, find_pairs(skeleton, taken))


def link_within(spoken: Spoken) -> Iterator[Told]:
    """Give the changes of a sentence with its own pairs of numbers, those that have none too."""
    for change in spoken.changes:
        pairs = sorted(_find_near(spoken, change), key=lambda pair: _measure_gap(change, pair))
        is_told = bool(pairs) and is_told_of(spoken.skeleton, change, pairs[0])
        sure = tuple(pair for pair in pairs if _is_surely_of(spoken.skeleton, change, pair))
        yield Told(spoken.skeleton, change, sure or tuple(pairs), is_sure=bool(sure) and is_told)
    yield from _find_bare(spoken)


def _find_near(spoken: Spoken, change: Change) -> Iterator[Pair]:
    """Give the pairs that nothing but words of the same clause stand between."""
    for pair in spoken.list_near(change):
        if pair.start < change.start < change.end < pair.end and _has_within(spoken, pair, change):
            yield pair
        if change.end <= pair.start and stands_before(spoken.skeleton, change.end, pair):
            yield pair
        if pair.end <= change.start and stands_after(spoken.skeleton, pair.end, change):
            yield pair


def _has_within(spoken: Spoken, pair: Pair, change: Change) -> bool:
    """Tell whether a change among the words of a pair is of it: 422 cases (538 last year, a fall of 21.6%)."""
    behind = max(pair.letters) + 1
    return pair.is_moved or (behind <= change.start and stands_after(spoken.skeleton, behind, change))


def _measure_gap(change: Change, pair: Pair) -> int:
    return max(pair.start - change.end, change.start - pair.end)


def _is_surely_of(skeleton: Skeleton, change: Change, pair: Pair) -> bool:
    if change.start < pair.end and pair.start < change.end:
        return True
    if change.end <= pair.start:
        spoken = skeleton.text[: pair.start]
        is_same = pair.is_moved or all(is_same_thing(spoken, skeleton, letter) for letter in pair.letters)
        return is_same and not has_other_base(skeleton, (change.end, pair.start), pair)
    return not has_other_base(skeleton, (change.end, len(skeleton.text)), pair) and not is_of_another(
        skeleton, change.end
    )


def is_told_of(skeleton: Skeleton, change: Change, pair: Pair) -> bool:
    """Tell whether the clause of a change and its pair tells of something that happened, and of one thing."""
    start, end = max(0, min(change.start, pair.start)), max(change.end, pair.end)
    is_of_several = RESPECTIVELY.search(skeleton.text, max(0, start - REACH), end + REACH)
    return is_judged(cut_clause(skeleton, start, end)) and not is_of_several


def cut_clause(skeleton: Skeleton, start: int, end: int) -> str:
    """Give the words up to a letter of the clause that begins at or before another."""
    words = skeleton.cut_before(start)
    begins = max((match.end() for match in CLAUSE.finditer(words)), default=0)
    return words[begins:] + skeleton.text[start:end]


def _find_bare(spoken: Spoken) -> Iterator[Told]:
    """Give the percentages in brackets after a pair, without a word: from 913 to 994 offences (8.9%).

    Where the first number of the pair has one too, they are shares and no change. A fraction stands after a comma.
    """
    text, taken = spoken.skeleton.text, spoken.taken
    for pair in spoken.pairs:
        percent, word = BARE_AFTER.match(text, pair.end), WORD_AFTER.match(text, pair.end)
        is_share = SHARE_OF_FIRST.match(text, min(pair.letters) + 1) or pair.last.unit is Unit.PERCENT
        match = word or (None if is_share else percent)
        if match and pair.is_moved and match.start("amount") not in taken:
            at = match.start("amount")
            amount = Amount(spoken.skeleton.quantities[at], at, None)
            change = Change((amount,), at, match.end(), None)
            is_sure = is_told_of(spoken.skeleton, change, pair)
            yield Told(spoken.skeleton, change, (pair,), is_sure=is_sure, is_bare=not word)


def hear_all(sentences: Sequence[Sentence]) -> list[Spoken | None]:
    """Give the sentences of a passage, each with its changes and pairs."""
    return [hear(sentence) for sentence in sentences]
