"""Takes a paper read for proof; gives the changes it tells of, each with the pairs of numbers that it may be of."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from orderpaper.checks.proof.changes.across import join_on, link_back, link_on, list_neighbours
from orderpaper.checks.proof.changes.bases import add_bases, derive_pairs
from orderpaper.checks.proof.changes.links import Spoken, Told, hear_all, is_told_of, link_within
from orderpaper.records.quantity import Sentence
from orderpaper.records.reading import Reading
from orderpaper.records.same import Same

Neighbours = tuple[Spoken | None, Spoken, Spoken | None]
Heard = tuple[Spoken, tuple[Told, ...]]
"""A sentence that has a number, and the changes it tells of that have a pair of numbers."""


def find_told(reading: Reading) -> Iterator[Told]:
    """Give the changes of a paper that have a pair of numbers, in reading order."""
    for _spoken, told in listen(reading):
        yield from told


def listen(reading: Reading) -> tuple[Heard, ...]:
    """Give the sentences of a paper that may tell of a change, each with the changes it tells of."""
    return _listen(Same(reading.sentences))


@lru_cache(maxsize=1)
def _listen(sentences: Same[tuple[Sentence, ...]]) -> tuple[Heard, ...]:
    """Give the sentences with their changes; two checks ask for the same ones after one another."""
    return tuple((each[1], tuple(_link_changes(each))) for each in _find_spoken(sentences.held))


def _find_spoken(sentences: tuple[Sentence, ...]) -> Iterator[Neighbours]:
    """Give the sentences that have a number, each with those beside it in its passage."""
    for _passage, together in groupby(sentences, key=lambda sentence: id(sentence.passage)):
        for before, spoken, after in list_neighbours(hear_all(list(together))):
            yield before, add_bases(join_on(before, spoken)), after


def _link_changes(neighbours: Neighbours) -> Iterator[Told]:
    _before, spoken, _after = neighbours
    for told in link_within(spoken):
        linked = _link(neighbours, told)
        if linked.pairs:
            yield linked


def _link(neighbours: Neighbours, told: Told) -> Told:
    """Give a change with its pairs: what it is said to be from comes before the numbers that stand nearest."""
    _before, spoken, _after = neighbours
    base = spoken.base_of.get(told.change)
    if base is not None:
        return Told(told.skeleton, told.change, (base,), is_sure=is_told_of(spoken.skeleton, told.change, base))
    return told if told.pairs else _look_beside(neighbours, told)


def _look_beside(neighbours: Neighbours, told: Told) -> Told:
    """Give a change that has no pair with the one that a number beside it makes, or that the next sentence has."""
    before, spoken, after = neighbours
    derived = derive_pairs(spoken, told.change)
    if derived:
        is_sure = is_told_of(spoken.skeleton, told.change, derived[0])
        return Told(told.skeleton, told.change, derived, is_sure=is_sure)
    back = link_back(before, spoken, told.change) if before else None
    on = link_on(spoken, told.change, after) if after and back is None else None
    return back or on or told
