"""Takes a marked sentence; gives the rates in it, by themselves or as a pair from one year to the next."""

import re
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.beside.marked import COUNT, Marked, Mention

THEN = re.compile(r"\bto\b", re.IGNORECASE)
FROM = re.compile(r"\bfrom\b", re.IGNORECASE)
BACK = re.compile(r"\b(?:(?:down|up|reduced|increased)\s+from|compared\s+(?:with|to))\b", re.IGNORECASE)
BESIDE = re.compile(r"(?:\s+\w+){0,3}?\s*,?\s*(?:\(|or\s|at\s)\s*(?:\w+\s+)?", re.IGNORECASE)
BREAKS = re.compile(r"[;]|\.\s")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two rates of one thing, by the letters of their signs: that of the earlier year and that of the later one."""

    earlier: int
    later: int


def list_rates(marked: Marked) -> list[int]:
    """Give the letters of the signs of all rates in a sentence."""
    return [match.start() for match in re.finditer(COUNT, marked.text) if marked.quantity(match.start()).per]


def read_pair(marked: Marked) -> Pair | None:
    """Give the two rates of a sentence that say how one went from year to year; None where they are no such pair."""
    rates = list_rates(marked)
    if len(rates) != 2 or marked.quantity(rates[0]).per != marked.quantity(rates[1]).per:
        return None
    first, last = rates
    between = marked.text[first + 1 : last]
    if BREAKS.search(between):
        return None
    if BACK.search(between):
        return Pair(last, first)
    return Pair(first, last) if FROM.search(marked.text[:first]) and THEN.search(between) else None


def read_own_counts(marked: Marked, pair: Pair) -> tuple[Decimal, Decimal] | None:
    """Give the counts that stand beside the two rates of a pair: “from 8,873 (54.4 per 1,000) to 8,296 (53.3 …)”."""
    counts = [at for at, sign in enumerate(marked.text) if sign == COUNT and not marked.quantity(at).per]
    beside = [
        [at for at in counts if BESIDE.fullmatch(marked.text[at + 1 : rate])] for rate in (pair.earlier, pair.later)
    ]
    if len(counts) != 2 or [len(each) for each in beside] != [1, 1]:
        return None
    earlier, later = (marked.quantity(each[0]) for each in beside)
    return (earlier.value, later.value) if not earlier.places and not later.places else None


def find_one_name(marked: Marked) -> Mention | None:
    """Give the name that a sentence is about: the only one that stands there by itself, and no other beside it."""
    plain = [each for _at, each in marked.mentions if each.is_plain]
    keys = {each.key for _at, each in marked.mentions}
    return plain[0] if plain and len(keys) == 1 else None
