"""Takes a paper read for proof; gives the counts of something that are printed with a minus, which none can have."""

import re
from collections.abc import Iterator, Mapping

from orderpaper.checks.proof.changes.links import hear
from orderpaper.checks.proof.changes.pair import Pair
from orderpaper.checks.proof.changes.skeleton import REACH
from orderpaper.checks.proof.changes.vocabulary import HOW
from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.checks.proof.reckoning.reconcile import print_number
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity, Sentence, Unit
from orderpaper.records.reading import Reading

CODE = "counts-are-not-negative"
LEVEL = re.compile(
    rf"\b(?:to|from|were|was|are|is|recorded|reported|reached|total(?:led)?|stood\s+at|stands\s+at|had|saw)\s+{HOW}$",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\s+(?!(?:in|on|and|or|per|points?|degrees|below|by|to|from|for|at|the|of|net)\b)[a-z]{3,}", re.IGNORECASE
)
# What may lie below nothing, and what is a change and no count.
MAY_BE_BELOW = re.compile(
    r"\b(?:net|balance\w*|variances?|varied|difference|changes?|surplus|deficit|temperatures?|degrees|scores?|index"
    r"|growth|migration|savings?|over\s?spend|under\s?spend|nps|profit|loss|margin|rating)\b",
    re.IGNORECASE,
)


def counts_are_not_negative(reading: Reading) -> Iterator[Claim]:
    """Give the numbers of things that are said to have been less than none: from 178 fires down to -76 fires.

    A change may be below nothing, and so may money, a balance or a temperature.
    """
    for sentence in reading.sentences:
        found = [each for each in sentence.quantities if each.sign < 0 and _is_count(sentence, each)]
        if found and not MAY_BE_BELOW.search(sentence.text):
            pairs = _pair_up(sentence)
            yield from (_tell(sentence, each, pairs) for each in found)


def _is_count(sentence: Sentence, quantity: Quantity) -> bool:
    is_whole = quantity.unit is Unit.COUNT and not quantity.places and not quantity.per
    before = sentence.text[max(0, quantity.start - REACH) : quantity.start]
    return is_whole and LEVEL.search(before) is not None and COUNTED.match(sentence.text, quantity.end) is not None


def _pair_up(sentence: Sentence) -> dict[Quantity, Pair]:
    """Give the first pair that each number of a sentence stands in."""
    spoken = hear(sentence)
    pairs = spoken.pairs if spoken else ()
    return {each: pair for pair in reversed(pairs) if pair.first.value > 0 for each in (pair.first, pair.last)}


def _tell(sentence: Sentence, quantity: Quantity, pairs: Mapping[Quantity, Pair]) -> Claim:
    number = quantity.text.lstrip("-−–‑ ")
    fall = _say_fall(pairs.get(quantity))
    message = f"{quantity.text} cannot be: there are never fewer than none. {fall}Take the minus away."
    return say(CODE, sentence, quantity.start, Severity.STOP, stated=quantity.text, recomputed=number, message=message)


def _say_fall(pair: Pair | None) -> str:
    """Give what the change would be without the minus, where the number is one of a pair."""
    if pair is None:
        return ""
    last = abs(pair.last.value)
    percent = abs(last - pair.first.value) / pair.first.value * 100
    way = "rise" if last > pair.first.value else "fall"
    return f"From {print_number(pair.first)} to {last:,f} would be a {way} of {percent:.1f}%. "
