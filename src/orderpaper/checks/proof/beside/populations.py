"""Takes a paper; gives the population that it says its rates are worked out on, and the rows that have another."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.beside.marked import COUNT, Marked
from orderpaper.checks.proof.beside.names import Key
from orderpaper.records.quantity import Quantity

PEOPLE = re.compile(r"\b(?:population|residents)\b", re.IGNORECASE)
RATES = re.compile(r"\bper\s+(?:1,000|1000|1k|100,000|10,000|head)|\brates?\b", re.IGNORECASE)
EXCEPT = re.compile(r"\b(?:except|apart\s+from|other\s+than|but\s+for|excluding)\b", re.IGNORECASE)
FEWEST = 10_000


@dataclass(frozen=True, slots=True)
class Population:
    """The people that rates are per so many of; it is not that of the rows `but`."""

    people: Decimal
    but: frozenset[Key] = frozenset()


def read_population(sentences: Iterable[Marked]) -> Population | None:
    """Give the population of the first sentence that says on which one rates are worked out; None without one."""
    for each in sentences:
        if PEOPLE.search(each.text) and RATES.search(each.sentence.text):
            found = _read(each)
            if found:
                return found
    return None


def _read(marked: Marked) -> Population | None:
    except_at = EXCEPT.search(marked.text)
    end = except_at.start() if except_at else len(marked.text)
    counts = [marked.quantity(at) for at in range(end) if marked.text[at] == COUNT]
    people = [each.value for each in counts if not each.places and _is_large(each)]
    if len(people) != 1:
        return None
    return Population(people[0], frozenset(each.key for at, each in marked.mentions if at >= end))


def _is_large(quantity: Quantity) -> bool:
    """Tell whether a number is one of people: 4,500 with its comma, but no 2011, nor a note’s number."""
    return quantity.value >= FEWEST or "," in quantity.text
