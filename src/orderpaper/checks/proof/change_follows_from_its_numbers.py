"""Takes a paper read for proof; gives its changes, each held against the two numbers it is of."""

import re
from collections.abc import Iterator
from decimal import Decimal

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.amounts import Amount
from orderpaper.checks.proof.changes.links import Told
from orderpaper.checks.proof.changes.pair import Pair
from orderpaper.checks.proof.changes.telling import find_told
from orderpaper.checks.proof.changes.worth import RANKED, Worth, find_share, weigh
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.checks.proof.reckoning.fit import ANSWERS, Fit
from orderpaper.checks.proof.reckoning.reconcile import Sum, is_slip, print_number, reconcile, round_to, show
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Approach, Quantity, Sentence, Unit
from orderpaper.records.reading import Reading

CODE = "change-follows-from-its-numbers"
NEARNESS = re.compile(r"\b(more than|less than|fewer than|at least|up to|[a-z]+)\s+(?:an?\s+)?$", re.IGNORECASE)
NEAR = 40
TENTH = Decimal("0.1")
HUNDRED = Decimal(100)


def change_follows_from_its_numbers(reading: Reading) -> Iterator[Claim]:
    """Give the amounts by which something is said to have changed, beside the numbers it changed from and to.

    A difference, a percentage, points, or a word such as “halved”. What is denied, hoped for, of another year or
    another place than the numbers beside it is not judged where it does not hold.
    """
    for told in find_told(reading):
        for amount in told.change.amounts:
            yield from _judge(told, amount)


def _judge(told: Told, amount: Amount) -> Iterator[Claim]:
    found = [worth for pair in told.pairs if (worth := _weigh(amount, pair)) is not None]
    best = min(found, key=lambda worth: RANKED.index(worth.fit), default=None)
    if best is None or (best.fit is not Fit.HOLDS and not told.is_sure):
        return
    sentence, letter = told.skeleton.sentence, amount.quantity.start
    if best.fit is Fit.HOLDS:
        yield say(CODE, sentence, letter, stated=amount.quantity.text)
        return
    worth = Worth(best.fit, found[0].true, found[0].pair)
    stated, true = amount.quantity, _say_true(amount.quantity, worth)
    yield say(
        CODE, sentence, letter, _choose_answer(told, stated, worth),
        stated=stated.text, recomputed=true, message=_tell(stated, _quote(sentence, stated), true, worth),
    )  # fmt: skip


def _weigh(amount: Amount, pair: Pair) -> Worth | None:
    """Give how well an amount fits a pair; None for the difference that the pair itself was worked out from."""
    return None if pair.is_derived and not amount.is_share else weigh(amount.quantity, pair)


def _choose_answer(told: Told, stated: Quantity, worth: Worth) -> Severity | None:
    """Give how much it matters: what is only loosely joined to its numbers is worth a look."""
    if told.is_loose or (told.is_bare and not is_slip(_sum_up(stated, worth.pair))):
        return Severity.QUERY
    return ANSWERS[worth.fit]


def _sum_up(stated: Quantity, pair: Pair) -> Sum:
    return Sum(stated, pair.first, pair.last, Way.UP if pair.last.value > pair.first.value else Way.DOWN)


# ---- what is said


def _say_true(stated: Quantity, worth: Worth) -> str:
    """Give the true amount as the stated one is printed; a percentage with one place at least."""
    pair = worth.pair
    if stated.unit in {Unit.PERCENT, Unit.FRACTION, Unit.TIMES}:
        percent = find_share(pair.first.value, pair.last.value) * HUNDRED
        step = min(stated.step, TENTH) if stated.unit is Unit.PERCENT else TENTH
        return f"{round_to(percent, step):,f}%"
    step = min(stated.step, pair.first.step, pair.last.step)
    value = round_to(worth.true, step)
    return f"{value:,f} percentage points" if stated.unit is Unit.POINTS else show(stated, value)


def _quote(sentence: Sentence, stated: Quantity) -> str:
    """Give a stated amount with the word before it that says how near it is: nearly 30%, “more than halved”."""
    words = sentence.text[max(0, stated.start - NEAR) : stated.start]
    before = NEARNESS.search(words) if stated.approach is not Approach.EXACT else None
    said = f"{before[1]} {stated.text}" if before else stated.text
    return f"“{said}”" if stated.unit in {Unit.FRACTION, Unit.TIMES} else said


def _tell(stated: Quantity, said: str, true: str, worth: Worth) -> str:
    pair = worth.pair
    moved = f"from {print_number(pair.first)} to {print_number(pair.last)} is"
    if pair.first.value == pair.last.value:
        return f"{moved} no change, not {said}. {_ask(stated)}"
    way = "rise" if pair.last.value > pair.first.value else "fall"
    if worth.fit is Fit.CUT_OFF:
        rounded = show(stated, round_to(worth.true, stated.step))
        return f"{moved} a {way} of {true}: {said} was cut off, not rounded. Write {rounded}."
    how = reconcile(_sum_up(stated, pair))
    return " ".join(part for part in (f"{moved} a {way} of {true}, not {said}.", how, _ask(stated)) if part)


def _ask(stated: Quantity) -> str:
    return f"Correct {_name(stated)} or the numbers."


def _name(stated: Quantity) -> str:
    if stated.unit in {Unit.FRACTION, Unit.TIMES}:
        return "the word"
    return "the percentage" if stated.unit in {Unit.PERCENT, Unit.POINTS} else "the difference"
