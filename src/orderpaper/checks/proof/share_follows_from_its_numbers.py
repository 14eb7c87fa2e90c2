"""Takes a paper read for proof; gives its shares, each with whether it follows from the part and the whole stated."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from orderpaper.checks.proof.parts.majorities import Majority, read_majorities
from orderpaper.checks.proof.parts.series import read_series
from orderpaper.checks.proof.parts.shares import POINTS, P, Share, read_said_twice, read_shares
from orderpaper.checks.proof.parts.skeleton import Skeleton
from orderpaper.checks.proof.parts.subsets import find_parts, read_moved_shares, read_parts_of_few
from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from orderpaper.checks.proof.parts.wholes import Wholes, draw_all
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.checks.proof.reckoning.fit import Fit, fit
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Approach, Quantity, Unit
from orderpaper.records.reading import Reading

CODE = "share-follows-from-its-numbers"
HALF = Decimal(50)
HAS_SHARE = re.compile(P)
BOUNDS = frozenset((Approach.OVER, Approach.UNDER))


def share_follows_from_its_numbers(reading: Reading) -> Iterator[Claim]:
    """Give the shares of a paper: 85 of 266 (32%), one in five (20%), the majority of a whole that it states."""
    vocabulary = read_vocabulary(reading)
    skeletons = draw_all(reading.sentences)
    wholes = Wholes(reading, skeletons, vocabulary)
    for at, skeleton in enumerate(skeletons):
        if not HAS_SHARE.search(skeleton.text):
            continue
        taken: set[int] = set()
        for shares in _list_shares(wholes, at):
            if shares and shares[0].said.start not in taken:
                taken.add(shares[0].said.start)
                yield _judge(skeleton, shares)
        yield from (_compare(skeleton, words, percent) for words, percent in read_said_twice(skeleton))
        yield from (_judge_possible(skeleton, whole, said) for whole, said in read_parts_of_few(skeleton))
    yield from (_judge_majority(each) for each in read_majorities(skeletons, vocabulary))


def _list_shares(wholes: Wholes, at: int) -> Iterator[list[Share]]:
    """Give the shares of a sentence, each as what it may be: of the whole beside it, or of those named before."""
    yield from ([share] for share in read_shares(wholes.skeletons[at]))
    before = wholes.find_before(at)
    yield from ([share] for share in read_series(wholes.skeletons[at], before))
    yield from ([share] for share in read_moved_shares(wholes.skeletons[at], before))
    yield from wholes.read_shares(at)


def _judge(skeleton: Skeleton, shares: Sequence[Share]) -> Claim:
    """Give the claim of a share that may be of several wholes: it holds where it is right of any of them."""
    fits = [_fit(share) for share in shares]
    at = next((at for at, each in enumerate(fits) if each is Fit.HOLDS), 0)
    share, found = shares[at], fits[at]
    exact = f"{share.percent:.{max(share.said.places, 1)}f}%"
    stated = share.said.text
    if found is Fit.HOLDS:
        return say(CODE, skeleton.sentence, share.said.start, None, stated=stated, recomputed=exact)
    return say(
        CODE,
        skeleton.sentence,
        share.said.start,
        Severity.QUERY if found is Fit.NO and not share.is_sure else found,
        stated=stated,
        recomputed=exact,
        message=_explain(share, found),
    )


def _fit(share: Share) -> Fit:
    found = share.fit
    # “About a third” may be as loose as its writer likes; “over” and “under” have a side.
    return Fit.HOLDS if found is Fit.LOOSE and share.said.approach not in BOUNDS else found


def _explain(share: Share, found: Fit) -> str:
    said = share.said
    follows = f"{share.told} is {share.percent:.{said.places + 1}f}%"
    if found is Fit.CUT_OFF:
        rounded = f"{share.percent:.{said.places}f}%"
        return f"{follows}, which rounds to {rounded}. {said.text} is that cut off. Write {rounded}."
    if found is Fit.LOOSE:
        return f"{follows}, so “{_name(said)}” is only roughly so. Correct the words or the numbers."
    fraction = said.value if said.unit is Unit.FRACTION else said.value / 100
    needed = (share.whole * fraction).quantize(Decimal(1))
    remedy = "Correct the share or the numbers" + ("." if share.is_sure else ", or say what it is a share of.")
    return f"{follows}, not {said.text}. {said.text} would need about {needed:,f}. {remedy}"


def _name(said: Quantity) -> str:
    return f"{said.approach} {said.text}" if said.approach is not Approach.EXACT else said.text


def _judge_possible(skeleton: Skeleton, whole: Quantity, said: Quantity) -> Claim:
    """Give the claim of a percentage of a few people: some whole number of them must make it."""
    parts = find_parts(whole, said)
    below = int(whole.value * said.value / 100)
    near = " and ".join(
        f"{part} of {whole.text} is {part / whole.value * 100:.{said.places}f}%" for part in (below, below + 1)
    )
    message = f"No whole number of {whole.text} is {said.text}: {near}. Correct the percentage, or say what it is of."
    return say(
        CODE,
        skeleton.sentence,
        said.start,
        None if parts else Severity.QUERY,
        stated=said.text,
        recomputed=near,
        message="" if parts else message,
    )


# ---- a share said twice


def _compare(skeleton: Skeleton, words: Quantity, percent: Quantity) -> Claim:
    found = fit(words, percent.value / 100)
    true = f"{words.value * 100:.1f}%"
    if found is not Fit.NO:
        return say(CODE, skeleton.sentence, words.start, None, stated=words.text, recomputed=percent.text)
    message = f"“{_name(words)}” is {true}, and {percent.text} is printed beside it. Correct one of them."
    # “One in ten (13%)” is roughly said; “one in ten (30%)” and “over a quarter (22%)” are wrong.
    is_rough = words.approach not in BOUNDS and abs(words.value * 100 - percent.value) <= POINTS
    answer = Severity.QUERY if is_rough else found
    return say(
        CODE, skeleton.sentence, words.start, answer, stated=words.text, recomputed=percent.text, message=message
    )


def _judge_majority(majority: Majority) -> Claim:
    said = majority.said
    is_more = said.value > HALF
    answer = None if is_more else Severity.QUERY if majority.words.casefold().endswith("most") else Severity.STOP
    message = (
        f"“{majority.words}” says more than half, and {said.text} is stated of the same part. "
        "Correct the words, as “the largest group”, or the percentage."
    )
    return say(
        CODE,
        majority.skeleton.sentence,
        majority.letter,
        answer,
        stated=majority.words,
        recomputed=said.text,
        message="" if is_more else message,
    )
