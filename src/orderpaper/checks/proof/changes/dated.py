"""Takes the skeleton of a sentence; gives the pairs it tells by their years: 74 in 2014 and 50 in 2015."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from orderpaper.checks.proof.changes.pair import Moment, Pair, are_of_two_things, may_be_one_thing, read_moment
from orderpaper.checks.proof.changes.skeleton import LEVEL, TIME, Skeleton
from orderpaper.checks.proof.changes.vocabulary import HOW, THERE, TIMES_OF, WORD, spell

IT = rf"(?P<number>{LEVEL})"
WHEN = rf"(?P<when>{TIME})"
ITEMS = tuple(
    spell(pattern)
    for pattern in (
        rf"(?:{TIMES_OF} )?{WHEN} ?(?:[-–—:=]|\(| \|) ?{HOW}{IT}\)?",
        rf"\b{TIMES_OF} (?:the year )?{WHEN}(?: ?{THERE}){{1,2}} {HOW}{IT}",
        rf"{IT}(?: (?!{TIMES_OF}\b){WORD}){{0,4}}? (?:recorded )?(?:in|during|for) (?:the year )?{WHEN}",
        rf"{IT}(?: (?!{TIMES_OF}\b){WORD}){{0,4}}? ?\( ?(?:in )?{WHEN} ?\)",
    )
)
AND = r"(?:and|to|then|with|but|against|by|or)?"
BETWEEN = spell(rf"(?: {WORD}){{0,3}}? ?[,;]? ?{AND} ?(?:there (?:were|was) )?{HOW}")
# A year after a run is one of it that could not be read: 2014 – 88, 2015 – 16.
GOES_ON = spell(rf" ?[,;] ?(?:and )?{TIME}")
LONGEST = 6


@dataclass(frozen=True, slots=True)
class _Item:
    """A number with its time: the letters it is told in, and the number’s own."""

    start: int
    end: int
    letter: int
    moment: Moment


def find_dated_pairs(skeleton: Skeleton, text: str) -> Iterator[Pair]:
    """Give the pairs of a sentence’s numbers that are told with their times, of each run of them the widest first."""
    for run in _find_runs(skeleton, text):
        if run and not GOES_ON.match(text, run[-1].end):
            yield from _pair_up(skeleton, run)


def _find_runs(skeleton: Skeleton, text: str) -> Iterator[list[_Item]]:
    """Give the runs of dated numbers that follow one another and are of one kind."""
    run: list[_Item] = []
    for item in _find_items(skeleton, text):
        if run and not _goes_on(run[-1], item, skeleton, text):
            yield run
            run = []
        run.append(item)
    yield run


def _find_items(skeleton: Skeleton, text: str) -> Iterator[_Item]:
    """Give the dated numbers from the first; where two patterns begin, the one that begins sooner counts."""
    matches = {pattern: pattern.search(text) for pattern in ITEMS}
    while found := [match for match in matches.values() if match]:
        match = min(found, key=lambda match: match.span())
        moment = read_moment(skeleton.quantities[match.start("when")])
        if moment:
            yield _Item(match.start(), match.end(), match.start("number"), moment)
        for other in found:
            if other.start() < match.end():
                matches[other.re] = other.re.search(text, match.end())


def _goes_on(before: _Item, item: _Item, skeleton: Skeleton, text: str) -> bool:
    is_near = BETWEEN.fullmatch(text, before.end, item.start) is not None
    numbers = skeleton.quantities[before.letter], skeleton.quantities[item.letter]
    is_one = may_be_one_thing(*numbers) and not are_of_two_things(*numbers)
    return is_near and is_one and before.moment != item.moment


def _pair_up(skeleton: Skeleton, run: Sequence[_Item]) -> Iterator[Pair]:
    """Give the pairs of a run: the first and the last by their years, then each with the next."""
    ordered = sorted(run, key=lambda item: item.moment)[:LONGEST]
    ends = [(ordered[0], ordered[-1])] if len(ordered) > 1 else []
    steps = list(pairwise(ordered))
    for first, last in dict.fromkeys((*ends, *reversed(steps))):
        if first.moment < last.moment:
            yield Pair(
                skeleton.quantities[first.letter],
                skeleton.quantities[last.letter],
                min(item.start for item in run),
                max(item.end for item in run),
                (first.letter, last.letter),
                moments=(first.moment, last.moment),
            )
