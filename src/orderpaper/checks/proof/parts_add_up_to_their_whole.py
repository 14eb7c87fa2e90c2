"""Takes a paper read for proof; gives the parts its sentences say are all of a whole, and whether they add up to it."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.proof.parts.divisions import read_divisions
from orderpaper.checks.proof.parts.skeleton import Skeleton, draw
from orderpaper.checks.proof.parts.sums import HUNDRED, Sum, read_sample, read_sums
from orderpaper.checks.proof.parts.votes import Vote, read_votes
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity, Unit
from orderpaper.records.reading import Reading

CODE = "parts-add-up-to-their-whole"
SENTENCES_BACK = 12


def parts_add_up_to_their_whole(reading: Reading) -> Iterator[Claim]:
    """Give the sums of a paper: 93% and the remaining 7%, a total with its parts, the exceptions, the votes."""
    before: list[Skeleton] = []
    for sentence in reading.sentences:
        if before and before[-1].sentence.passage is not sentence.passage:
            before = []
        skeleton = draw(sentence)
        yield from _check(skeleton, before) if skeleton.starts else ()
        before = [*before[-SENTENCES_BACK:], skeleton]
    yield from (_judge_vote(vote) for vote in read_votes(reading.passages))


def _check(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Claim]:
    last = before[-1] if before else None
    sums = {each.stated.start: each for each in (*read_divisions(skeleton, last), *read_sums(skeleton, before))}
    yield from (_judge(skeleton, each) for each in sums.values())
    for total, each, odd in read_sample(skeleton, last):
        yield _judge_sample(skeleton, total, each, odd)


def _judge(skeleton: Skeleton, added: Sum) -> Claim:
    unit = "%" if added.stated.unit is Unit.PERCENT else ""
    total = f"{added.total:,f}{unit}"
    if added.has_whole:
        return say(CODE, skeleton.sentence, added.stated.start, stated=added.stated.text, recomputed=total)
    rounding = " Rounding does not make that much." if unit and added.whole == HUNDRED else ""
    else_ = "say who is counted twice" if added.may_be_right and added.total > added.whole else "say what else there is"
    message = f"{added.told} is {total}, not {added.whole:,f}{unit}.{rounding} Correct them, or {else_}."
    return say(
        CODE,
        skeleton.sentence,
        added.stated.start,
        Severity.QUERY if added.may_be_right or (unit and added.total < added.whole) else Severity.STOP,
        stated=added.stated.text,
        recomputed=total,
        message=message,
    )


def _judge_sample(skeleton: Skeleton, total: Quantity, each: Quantity, odd: Quantity) -> Claim:
    rest = total.value - odd.value
    holds = each.value > 0 and rest >= 0 and rest % each.value == 0
    message = (
        f"{total.text} less {odd.text} leaves {rest:,f}, and that is no whole number of times {each.text}. "
        "Correct one of the three, or say who else differs."
    )
    return say(
        CODE,
        skeleton.sentence,
        each.start,
        None if holds else Severity.QUERY,
        stated=each.text,
        recomputed=f"{rest:,f}",
        message="" if holds else message,
    )


def _judge_vote(vote: Vote) -> Claim:
    is_right = vote.votes <= vote.present
    message = f"{vote.votes} votes are recorded, and {vote.present} members are listed as present. Correct one of them."
    return Claim(
        CODE,
        vote.passage.find(vote.letter),
        vote.words,
        None if is_right else Severity.QUERY,
        vote.words,
        str(vote.present),
        "" if is_right else message,
    )
