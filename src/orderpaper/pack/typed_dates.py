"""Takes a date as reviewers type it, or as Word writes it down; gives the day, or nothing where it says none."""

import datetime as dt
import re

from orderpaper.records.when import MONTHS, WEEKDAYS

EARLIEST_YEAR, LATEST_YEAR = 1990, 2100
YEAR = r"(?P<year>\d{4}|\d{2})"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
WEEKDAY = r"(?:(?!the\b)(?P<weekday>[a-z]{3,9}),?\s+)?"
ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:t[\d:.]+(?:z|[+-][\d:]+)?)?")
# Day and month stand as here, not as in America: 03/04/17 is 3 April.
DAY_FIRST = re.compile(
    rf"{WEEKDAY}(?:the\s+)?{DAY}(?:\s*[/.-]\s*|\s+(?:of\s+)?)(?P<month>[a-z]+|\d{{1,2}})[.,]?(?:\s*[/.-]\s*|\s+){YEAR}"
)
MONTH_FIRST = re.compile(rf"{WEEKDAY}(?P<month>[a-z]+)\.?\s+{DAY},?\s+{YEAR}")


def read_typed_date(words: str) -> dt.date | None:
    """Give the day that words say, None where they say none or do not agree with themselves: 31 June, Monday the 3rd.

    A year of two figures is of this century.
    """
    plain = " ".join(words.split()).strip(" .").lower()
    match = next((found for each in (ISO, DAY_FIRST, MONTH_FIRST) if (found := each.fullmatch(plain))), None)
    if match is None:
        return None
    parts = match.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    try:
        day = dt.date(year, _read_month(parts["month"]), int(parts["day"]))
    except ValueError:
        return None
    is_likely = EARLIEST_YEAR <= year <= LATEST_YEAR
    return day if is_likely and _is_weekday(parts.get("weekday"), day) else None


def read_moment(moment: str) -> dt.date | None:
    """Give the day of a moment as a Word file holds it, 2017-03-01T09:30:00Z; None where there is none."""
    try:
        return dt.date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _read_month(words: str) -> int:
    """Give the number of a month, 0 where there is none of that name; three letters of it are enough."""
    if words.isdigit():
        return int(words)
    named = (number for number, name in enumerate(MONTHS, 1) if len(words) > 2 and name.lower().startswith(words))
    return 9 if words == "sept" else next(named, 0)


def _is_weekday(words: str | None, day: dt.date) -> bool:
    return not words or WEEKDAYS[day.weekday()].lower().startswith(words)
