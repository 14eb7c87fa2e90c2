"""Months as the headings and rows of tables name them: April 2016, Apr-16, 04/2016; and spans of them."""

import re
from dataclasses import dataclass

from orderpaper.records.when import MONTHS

NAME = r"(?:\d{1,2} )?(?P<name>[A-Za-z]{3,9})\.?"
NAMED = re.compile(rf"{NAME}(?:[ ./'’-]*(?P<year>\d{{4}}|\d{{2}}))?")
# “2011-12” is a year, so a month in figures is read only where the year stands last.
NUMBERED = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/.-](?P<year>\d{4})")
PARTED = re.compile(r"\s+(?:to|until)\s+|\s*[–—]\s*|(?<=[a-z\d])\s*-\s*(?=[A-Z])", re.IGNORECASE)
YEAR_FROM_APRIL = re.compile(r"(?<!\d)(?P<first>\d{4}|\d{2})\s?[/–-]\s?(?P<last>\d{4}|\d{2})(?!\d)")


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month by its number: counted from year nought where its year is said, from January where it is not."""

    number: int
    has_year: bool = True

    def __str__(self) -> str:
        year = f" {self.number // 12}" if self.has_year else ""
        return f"{MONTHS[self.number % 12]}{year}"

    def plus(self, months: int) -> "Month":
        """Give the month so many months later, or earlier."""
        return Month(self.number + months, self.has_year)


def read_month(text: str) -> Month | None:
    """Give the month that words name and nothing beside it: April 2016, Apr-16, 04/2016, April; None for others."""
    words = " ".join(text.split())
    match = NAMED.fullmatch(words)
    if match:
        month = _find_month(match["name"])
        return None if month is None else _count(month, match["year"])
    match = NUMBERED.fullmatch(words)
    return _count(int(match["month"]) - 1, match["year"]) if match else None


def read_span(text: str) -> tuple[Month, Month] | None:
    """Give the first and the last month that words speak of: Apr to Dec 2013, Total 2012-13 (April to March).

    None where they speak of no such thing, or where it runs backwards.
    """
    words = re.sub(r"^(?:sub-?)?totals?\b[\s:,]*", "", " ".join(text.split()), flags=re.IGNORECASE)
    year = YEAR_FROM_APRIL.fullmatch(words)
    if year:
        first = _full_year(year["first"])
        follows = (first + 1) % 100 == int(year["last"]) % 100
        return (Month(first * 12 + 3), Month(first * 12 + 14)) if follows else None
    parts = PARTED.split(words)
    ends = [read_month(part) for part in parts] if len(parts) == 2 else []
    return _join(*ends) if len(ends) == 2 else None


def _join(first: Month | None, last: Month | None) -> tuple[Month, Month] | None:
    if first is None or last is None or not last.has_year:
        return None
    if not first.has_year:
        first = Month(last.number - (last.number - first.number) % 12)
    return (first, last) if first < last else None


def _find_month(name: str) -> int | None:
    wanted = name.casefold()
    return next((index for index, each in enumerate(MONTHS) if each.casefold().startswith(wanted)), None)


def _count(month: int, year: str | None) -> Month:
    if year is None:
        return Month(month, has_year=False)
    return Month(_full_year(year) * 12 + month)


def _full_year(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)
