"""Takes the words of a sentence and its quantities; gives them with what they are per: “54.4 per 1,000 population”."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.wording import Wording

PER = r"\b(?:per|for (?:every|each))\s£?"
BASE = re.compile(
    rf"{PER}(?P<base>(?P<number>1[0,]{{2,8}}|1k\b|(?:1 |a |one )?(?:hundred thousand|hundred|thousand|million)\b)"
    r"(?![0-9%]|,[0-9])(?:\s(?P<scale>thousand|million)\b)?)"
)
BETWEEN = re.compile(rf"(?:\s[a-z'-]+){{0,4}}\s{PER}")
NUMBERS = {"1k": 1000, "hundred": 100, "thousand": 1000, "million": 10**6, "hundred thousand": 100_000}
SCALES = {None: 1, "thousand": 1000, "million": 10**6}
NEAR, FAR = 80, 240
"""Letters between a rate and what it is per: after it, and before it."""


@dataclass(frozen=True, slots=True)
class Base:
    """What a rate is per, as the 1,000 of “per 1,000 population”: where it stands, and its number."""

    start: int
    end: int
    number: int


def find_bases(words: Wording) -> list[Base]:
    """Give the numbers that rates are per, in their order; they are no quantities of their own."""
    if "per " not in words.plain and "for e" not in words.plain:
        return []
    return [Base(*match.span("base"), _count(match)) for match in BASE.finditer(words.plain)]


def _count(match: re.Match[str]) -> int:
    said = match["number"].removeprefix("1 ").removeprefix("a ").removeprefix("one ")
    return (NUMBERS.get(said) or int(said.replace(",", ""))) * SCALES[match["scale"]]


def give_rates(words: Wording, quantities: Iterable[Quantity], bases: Iterable[Base]) -> Iterator[Quantity]:
    """Give the quantities with their `per`.

    A base belongs to the number just before it; where none stands there, as in “the rate per 1,000 has gone from 32.9
    to 27.7”, to the decimals after it, up to the next base.
    """
    waiting = deque(bases)
    loose: Base | None = None
    for quantity in quantities:
        while waiting and waiting[0].end <= quantity.start:
            loose = waiting.popleft()
        if waiting and _is_beside(words, quantity, waiting[0]):
            yield replace(quantity, per=waiting.popleft().number)
            loose = None
        else:
            yield replace(quantity, per=loose.number) if loose and _is_after(words, quantity, loose) else quantity


def _is_beside(words: Wording, quantity: Quantity, base: Base) -> bool:
    is_rate = quantity.unit in {Unit.COUNT, Unit.MONEY} and base.start - quantity.end <= NEAR
    return is_rate and BETWEEN.fullmatch(words.plain, quantity.end, base.start) is not None


def _is_after(words: Wording, quantity: Quantity, base: Base) -> bool:
    is_rate = quantity.unit is Unit.COUNT and quantity.places > 0 and quantity.value < base.number
    return is_rate and quantity.start - base.end <= FAR and ";" not in words.plain[base.end : quantity.start]
