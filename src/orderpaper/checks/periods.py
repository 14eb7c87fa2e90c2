"""Takes words that name a period; gives its months."""

from dataclasses import dataclass

from orderpaper.records.month import PARTED, Month, read_month, read_span
from orderpaper.records.years import read_years


@dataclass(frozen=True, slots=True)
class Span:
    """The months of a period, from the first to the last."""

    first: Month
    last: Month

    def is_in(self, other: "Span") -> bool:
        """Tell whether it lies inside another."""
        return other.first <= self.first and self.last <= other.last

    def __str__(self) -> str:
        return f"{self.first} to {self.last}"


def read_period(text: object) -> Span | None:
    """Give the months that words name and nothing beside them; None where they name none.

    A month, months from and to, a year from April as 2012/13, a plain year from January, or years from and to.
    """
    if not isinstance(text, str):
        return None
    words = " ".join(text.split()).rstrip("*")
    parts = PARTED.split(words)
    if len(parts) == 2 and not read_span(words):
        ends = [_read_one(each) for each in parts]
        return Span(ends[0].first, ends[1].last) if ends[0] and ends[1] else None
    return _read_one(words)


def _read_one(words: str) -> Span | None:
    month = read_month(words)
    if month:
        return Span(month, month) if month.has_year else None
    span = read_span(words)
    if span:
        return Span(*span)
    years = read_years(words) if words[:4].isdecimal() else None
    return Span(Month(years.first * 12), Month(years.last * 12 + 11)) if years else None
