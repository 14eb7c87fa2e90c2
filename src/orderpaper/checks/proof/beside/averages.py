"""Takes a sentence that names one row; gives the averages it says for a week, a month or a day of the row’s year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.checks.proof.beside.marked import COUNT, Marked
from orderpaper.checks.proof.beside.times import read_spans
from orderpaper.records.quantity import Quantity
from orderpaper.records.tabled import Tabled

EVERY = r"\b(?:each|per|every|an?)\s+"
AVERAGE = re.compile(
    rf"\baverag\w*\b[^.;{COUNT}]{{0,40}}(?P<size>{COUNT})[^.;{COUNT}]{{0,80}}?{EVERY}(?P<unit>week|month|day)\b",
    re.IGNORECASE,
)
ON_AVERAGE = re.compile(
    rf"(?P<size>{COUNT})[^.;{COUNT}]{{0,60}}?{EVERY}(?P<unit>week|month|day)\s+on\s+average\b", re.IGNORECASE
)
IN_A_YEAR = {"week": Decimal(52), "month": Decimal(12), "day": Decimal(365)}
LOOSE = Decimal("0.03")
YEAR = 12


@dataclass(frozen=True, slots=True)
class Average:
    """An average that a sentence says: its quantity, its unit, what a year’s count makes, and the words without it."""

    quantity: Quantity
    unit: str
    truth: Decimal
    rest: str

    @property
    def is_right(self) -> bool:
        """Whether it is what the count makes, roughly: years have 52 weeks and a little more."""
        apart = abs(self.quantity.value - self.truth)
        return apart <= max(self.quantity.step, LOOSE * self.truth)


def find_averages(marked: Marked, row: Tabled) -> Iterator[Average]:
    """Give the averages of a sentence, held against the latest figure of a row whose periods are years."""
    if row.later is None or not _is_yearly(row):
        return
    for match in (*AVERAGE.finditer(marked.text), *ON_AVERAGE.finditer(marked.text)):
        unit = match["unit"].casefold()
        rest = f"{marked.slice(0, match.start())} {marked.slice(match.end(), len(marked.text))}"
        yield Average(marked.quantity(match.start("size")), unit, row.later / IN_A_YEAR[unit], rest)


def _is_yearly(row: Tabled) -> bool:
    span = read_spans(row)[-1] if row.periods else None
    return span is not None and span.last.number - span.first.number == YEAR - 1
