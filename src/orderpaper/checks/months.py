"""Takes the words above or beside figures; gives the month they name."""

import re
from dataclasses import dataclass

from orderpaper.records.when import MONTHS

NAMED = re.compile(r"(?:\d{1,2} )?(?P<name>[A-Za-z]{3,9})\.?(?:[ ./'’-]*(?P<year>\d{4}|\d{2}))?")
# “2011-12” is a year, so a month in figures is read only where the year stands last.
NUMBERED = re.compile(r"(?P<month>0?[1-9]|1[0-2])[/.-](?P<year>\d{4})")


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its number: counted from year nought where its year is said, from January where it is not."""

    number: int
    has_year: bool


def read_month(text: str) -> Month | None:
    """Give the month that words name and nothing beside it: April 2016, Apr-16, 04/2016, April; None for others."""
    words = " ".join(text.split())
    match = NAMED.fullmatch(words)
    if match:
        name = match["name"].casefold()
        month = next((index for index, each in enumerate(MONTHS) if each.casefold().startswith(name)), None)
        return None if month is None else _count(month, match["year"])
    match = NUMBERED.fullmatch(words)
    return _count(int(match["month"]) - 1, match["year"]) if match else None


def _count(month: int, year: str | None) -> Month:
    if year is None:
        return Month(month, has_year=False)
    return Month((int(year) + (2000 if len(year) == 2 else 0)) * 12 + month, has_year=True)
