"""Takes sentences; gives each grant of one giver for one year that is said with two amounts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from orderpaper.checks.proof.measures.statements import Compared, agree, state
from orderpaper.checks.proof.parts.skeleton import Skeleton
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Quantity, Unit

GRANT = re.compile(r"\b(?:grant|funding|allocation)\b", re.IGNORECASE)
GIVER = re.compile(
    r"\b(Police (?:and|&) Crime Commissioner|Home Office|Commissioner|PCC|Lottery|Ministry of Justice|Public Health)\b"
)
SAME_GIVER = {"Police & Crime Commissioner": "PCC", "Police and Crime Commissioner": "PCC", "Commissioner": "PCC"}
SPENT = re.compile(
    r"\b(?:spent|project|scheme|bids?|awarded to|towards|contribut\w+|of which|remaining|underspen\w+|compared"
    r"|reduc\w+|previous|increase\w*|total|each|match)\b",
    re.IGNORECASE,
)
LEAST = Decimal(10000)
NEAR = Decimal("0.1")
SENTENCES_BACK = 2


@dataclass(frozen=True, slots=True)
class _Grant:
    skeleton: Skeleton
    amount: Quantity
    giver: str
    years: frozenset[int]


def compare_grants(skeletons: Sequence[Skeleton]) -> Iterator[Compared]:
    """Give the grants said more than once of one giver and year; the first of two that differ a little is reported."""
    grants = [grant for at in range(len(skeletons)) for grant in _read_grants(skeletons, at)]
    amounts = {(grant.giver, year): set[Decimal]() for grant in grants for year in grant.years}
    for grant in grants:
        for year in grant.years:
            amounts[grant.giver, year].add(grant.amount.value)
    for one, other in combinations(grants, 2):
        shared = [year for year in one.years & other.years if len(amounts[one.giver, year]) <= 2]
        is_apart = one.skeleton.sentence.passage is not other.skeleton.sentence.passage
        apart = abs(one.amount.value - other.amount.value)
        if one.giver == other.giver and shared and is_apart and apart <= NEAR * other.amount.value:
            yield _compare(one, other)


def _read_grants(skeletons: Sequence[Skeleton], at: int) -> Iterator[_Grant]:
    """Give the one amount of a sentence about a grant, with its giver, who may be named a sentence or two before."""
    skeleton = skeletons[at]
    amounts = [each for each in skeleton.sentence.quantities if each.unit is Unit.MONEY and each.value >= LEAST]
    if len(amounts) != 1 or not GRANT.search(skeleton.text) or SPENT.search(skeleton.text):
        return
    near = (GIVER.search(each.text) for each in reversed(skeletons[max(0, at - SENTENCES_BACK) : at + 1]))
    giver = next((found for found in near if found), None)
    years = frozenset(
        int(each.text[:4])
        for each in skeleton.sentence.quantities
        if each.unit in {Unit.PERIOD, Unit.YEAR} and each.text[:4].isdecimal()
    )
    if giver and years:
        yield _Grant(skeleton, amounts[0], SAME_GIVER.get(giver[1], giver[1]), years)


def _compare(one: _Grant, other: _Grant) -> Compared:
    first, second = state(one.skeleton, one.amount), state(other.skeleton, other.amount)
    if agree(one.amount, other.amount):
        return Compared(first, second)
    message = (
        f"The grant is {first.words} here and {second.words} at {second.where}, for the same year. "
        "Neither rounds to the other. Write one of them, or say how they differ."
    )
    return Compared(first, second, Severity.QUERY, message)
