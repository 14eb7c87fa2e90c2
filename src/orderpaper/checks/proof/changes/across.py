"""Takes two sentences that follow one another; gives the change of the one with the pair of numbers of the other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.amounts import Change
from orderpaper.checks.proof.changes.gaps import has_other_base, is_of_another, is_same_thing
from orderpaper.checks.proof.changes.links import Spoken, Told
from orderpaper.checks.proof.changes.openings import (
    goes_on_with,
    has_only_a_year,
    is_of_that,
    is_there,
    match_earlier,
)
from orderpaper.checks.proof.changes.pair import Pair, find_moment, may_be_one_thing, put_in_order
from orderpaper.checks.proof.changes.skeleton import LEVEL
from orderpaper.checks.proof.changes.vocabulary import is_judged, read_way


def link_back(before: Spoken, spoken: Spoken, change: Change) -> Told | None:
    """Give a change that begins its sentence with the pairs of the sentence before: … This is a reduction of 13%."""
    is_change = any(not amount.is_plain or amount.quantity.sign for amount in change.amounts) or change.way
    if not before.pairs or not is_change or not is_of_that(spoken.skeleton.text, change.start):
        return None
    pairs = [replace(pair, start=-1, end=-1) for pair in reversed(before.pairs)]
    sure = tuple(pair for pair in pairs if _is_of(spoken, change, pair))
    is_told = _has_one(before.pairs) and _is_judged(before, spoken)
    return Told(spoken.skeleton, change, sure or tuple(pairs), is_sure=bool(sure) and is_told)


def link_on(spoken: Spoken, change: Change, after: Spoken) -> Told | None:
    """Give the one change of a sentence with the pair that the next begins with: … This is an increase from 2 to 3."""
    if len(spoken.changes) > 1 or spoken.pairs or not _has_one(after.pairs):
        return None
    text, start = after.skeleton.text, after.pairs[0].start
    is_this = goes_on_with(spoken.skeleton.text, text, start)
    is_told = is_there(text, start) and not after.changes and _agrees(spoken, change, after)
    pairs = tuple(replace(pair, start=len(spoken.skeleton.text)) for pair in after.pairs)
    if not (is_this or is_told):
        return None
    end = len(spoken.skeleton.text)
    sure = tuple(pair for pair in pairs if not has_other_base(spoken.skeleton, (change.end, end), pair))
    is_sure = bool(sure) and _is_judged(spoken, after)
    return Told(spoken.skeleton, change, sure or pairs, is_sure=is_sure, is_loose=not is_this)


def join_on(before: Spoken | None, spoken: Spoken) -> Spoken:
    """Give a sentence with the pair that its first number makes with the one number of the sentence before.

    345 offences were recorded. This compares with 282 last year.
    """
    match = match_earlier(spoken.skeleton.text)
    level = _find_only_level(before) if before is not None and match else None
    if match is None or level is None or before is None or match.start("first") in spoken.taken:
        return spoken
    letter = match.start("first")
    first, last = spoken.skeleton.quantities[letter], before.skeleton.quantities[level]
    moments = find_moment(spoken.skeleton, letter), find_moment(before.skeleton, level)
    if not may_be_one_thing(first, last) or not is_same_thing(before.skeleton.text, spoken.skeleton, letter):
        return spoken
    if has_only_a_year(match) and not (moments[0] and moments[1] and moments[0][0] != moments[1][0]):
        return spoken
    words = match.groupdict().get("way") or ""
    word = " ".join(letter for letter in words.split() if letter.isascii())
    pair = Pair(first, last, 0, letter + 1, (letter, letter), read_way(words), word, bool(words), moments)
    return replace(spoken, pairs=(put_in_order(pair), *spoken.pairs))


def _find_only_level(spoken: Spoken) -> int | None:
    """Give the letter of the one number of a sentence that is neither an amount nor in a pair; None where not one."""
    text = spoken.skeleton.text
    letters = [at for at in spoken.skeleton.quantities if text[at] in LEVEL]
    return letters[0] if len(letters) == 1 and letters[0] not in spoken.taken else None


def _has_one(pairs: Sequence[Pair]) -> bool:
    """Tell whether there is one pair, or one run of dated numbers."""
    return len({(pair.start, pair.end) for pair in pairs}) == 1


def _is_of(spoken: Spoken, change: Change, pair: Pair) -> bool:
    end = len(spoken.skeleton.text)
    has_base = has_other_base(spoken.skeleton, (change.end, end), pair)
    return not has_base and not is_of_another(spoken.skeleton, change.end)


def _is_judged(*sentences: Spoken) -> bool:
    return all(is_judged(each.skeleton.text) for each in sentences)


def _agrees(spoken: Spoken, change: Change, after: Spoken) -> bool:
    """Tell whether a pair that merely follows is of the thing that changed, and went the way that it is said to."""
    pair = after.pairs[0]
    went = Way.UP if pair.last.value > pair.first.value else Way.DOWN
    return change.way is went and is_same_thing(spoken.skeleton.text, after.skeleton, pair.letters[1])


def list_neighbours(heard: Sequence[Spoken | None]) -> Iterator[tuple[Spoken | None, Spoken, Spoken | None]]:
    """Give each sentence that tells of a change or a pair, with the one before it and the one after."""
    for at, spoken in enumerate(heard):
        if spoken is not None:
            yield (heard[at - 1] if at else None), spoken, (heard[at + 1] if at + 1 < len(heard) else None)
