"""Takes a heading or the name of a row; gives the period in it, when that ends, and what is said beside it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from orderpaper.records.month import Month, read_month, read_span
from orderpaper.records.years import read_years

NAMES = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
YEAR = r"(?:(?:19|20)\d{2}(?:\s?[/–-]\s?(?:(?:19|20)\d{2}|\d{2}))?|\d{2}\s?/\s?\d{2})(?!\d)"
MONTH = (
    rf"(?:\d{{1,2}} )?{NAMES}(?:[ ./'’-]*(?:(?:19|20)\d{{2}}|\d{{2}})(?!\d))?"
    r"|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}(?!\d)"
)
QUARTER = rf"(?:q|qtr|quarter) ?[1-4](?:[ ,]*(?:of )?{YEAR})?"
POINT = rf"(?:{QUARTER}|{MONTH}|(?:mid-? ?)?{YEAR})"
PERIOD = re.compile(rf"(?<![\w£.,]){POINT}(?:\s*(?:to|until|–|—|-)\s*{POINT})?(?!\w)", re.IGNORECASE)
IN_QUARTERS = re.compile(rf"\D*(?P<quarter>[1-4])[ ,]*(?:of )?(?P<year>{YEAR})", re.IGNORECASE)
PARTING = re.compile(r"[\s,:;()–—/-]+")
YEARS = 12
APRIL = 3
SEEN = 4096


@dataclass(frozen=True, slots=True)
class Dated:
    """A heading: the words that name its period, and the rest, which is what is counted.

    `ends` counts the months to the end of the period, `length` how many it has; None and 0 where that is not known.
    """

    period: str
    rest: str
    ends: int | None = None
    length: int = 0


@lru_cache(maxsize=SEEN)
def read_dated(heading: str) -> Dated:
    """Give the period that a heading names, as 2012/13, Apr-13, Nov 2015 – Oct 2016, Q1 2013/14; none for others."""
    for match in PERIOD.finditer(heading):
        found = _measure(match[0])
        if found:
            rest = PARTING.sub(" ", f"{heading[: match.start()]} {heading[match.end() :]}").strip()
            return Dated(match[0], rest, *found)
    return Dated("", heading)


def _measure(period: str) -> tuple[int | None, int] | None:
    """Give when a period ends and how many months it has; None for what is no period, as ages 17-24 are none."""
    month = read_month(period)
    if month:
        return (month.number if month.has_year else None), 1
    span = read_span(period)
    if span:
        return span[1].number, span[1].number - span[0].number + 1
    return _measure_quarter(period) or _measure_years(period)


def _measure_quarter(period: str) -> tuple[int | None, int] | None:
    if not period.casefold().startswith("q"):
        return None
    match = IN_QUARTERS.fullmatch(period)
    if match is None:
        return None, 3
    year = read_span(match["year"])
    plain = read_years(match["year"])
    starts = year[0].number if year else plain.first * YEARS if plain else None
    return (None if starts is None else starts + 3 * int(match["quarter"]) - 1), 3


def _measure_years(period: str) -> tuple[int | None, int] | None:
    middle = re.fullmatch(r"mid-? ?(\d{4})", period, re.IGNORECASE)
    if middle:
        return int(middle[1]) * YEARS + 5, 0
    years = read_years(period) if re.match(r"\d{4}", period) else None
    return (years.last * YEARS + YEARS - 1, (years.last - years.first + 1) * YEARS) if years else None


def find_month(label: str) -> Month | None:
    """Give the month of a year that a heading names; None for any other period."""
    dated = read_dated(label)
    return Month(dated.ends) if dated.length == 1 and dated.ends is not None else None


def put_in_time(headings: Sequence[str]) -> list[str]:
    """Give headings in the order of their periods, as they stand where one does not say when its period ends."""
    ends = {each: read_dated(each).ends for each in headings}
    known = [end for end in ends.values() if end is not None]
    if len(known) < len(headings):
        return list(headings)
    return sorted(headings, key=lambda each: ends[each] or 0)
