"""Takes what a cell holds where a date belongs; gives a day, a month, a time or a word, or says why not."""

import calendar
import datetime as dt
import difflib
import re
from functools import lru_cache

from orderpaper.records.when import MONTHS, WEEKDAYS, When, in_month, on_day
from orderpaper.workbooks.sheets import Cell
from orderpaper.workbooks.unreadable import Unreadable

WORDS = ("Ongoing", "Quarterly", "Annually", "Monthly", "Immediate", "To be confirmed")
EARLIEST_YEAR = 1990
LATEST_YEAR = 2100
DAY = r"(?P<day>0?[1-9]|[1-9]\d)"
DAY_FIRST = re.compile(
    rf"(?:(?P<weekday>[A-Za-z]{{3,9}}),?\s+)?{DAY}\s*(?:st|nd|rd|th)?[\s./-]+"
    r"(?P<month>[A-Za-z]+|\d{1,2})[\s./-]+(?P<year>\d{4}|\d{2})"
)
# “3/17” and “March 17” may be days as well as months: two figures are a year only where they follow as in “Mar-17”.
MONTH_ALONE = re.compile(r"(?P<month>[A-Za-z]+(?!\s\d\d$)|\d{1,2}(?=\D+\d{4}$))[\s./-]+(?P<year>\d{4}|\d{2})")
MONTH_FIRST = re.compile(rf"(?P<month>[A-Za-z]+)\s+{DAY}(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})")
ISO = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{2}})-{DAY}")
CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s*(?P<half>a\.?m\.?|p\.?m\.?)?", re.IGNORECASE)
WRITE_DATE = "Write it as 28/02/2017."
WRITE_WHEN = "Write it as 28/02/2017, March 2017 or Ongoing."


def read_when(cell: Cell) -> When:
    """Give the day, month or word of a cell; raise Unreadable with the remedy."""
    value = cell.value
    if isinstance(value, dt.datetime):
        day = _likely(value.date())
        return on_day(day) if shows_a_day(cell.number_format) else in_month(day)
    if not isinstance(value, str):
        raise Unreadable(_explain_number(value, WRITE_WHEN))
    return _read_typed_when(value)


@lru_cache(maxsize=1024)
def _read_typed_when(text: str) -> When:
    words = " ".join(text.split()).capitalize()
    if words in WORDS:
        return When(words)
    near = difflib.get_close_matches(words, WORDS, 1, 0.8)
    return _read_words(text, f"Did you mean “{near[0]}”?" if near else WRITE_WHEN)


def read_date(cell: Cell) -> dt.date:
    """Give the day of a cell; raise Unreadable where it holds no exact day."""
    value = cell.value
    if isinstance(value, dt.datetime):
        when = read_when(cell)
    elif isinstance(value, str):
        when = _read_words(value, WRITE_DATE)
    else:
        raise Unreadable(_explain_number(value, WRITE_DATE))
    if when.day is None or when.is_month:
        raise Unreadable(f"is a month, and the day is needed. {WRITE_DATE}")
    return when.day


def read_time(cell: Cell) -> dt.time:
    """Give the time of a cell; raise Unreadable with the remedy."""
    value = cell.value
    if isinstance(value, dt.timedelta) and dt.timedelta() <= value < dt.timedelta(days=1):
        return _at_minute(value // dt.timedelta(minutes=1))
    if isinstance(value, dt.datetime) and value.time() != dt.time():
        return value.time()
    if isinstance(value, dt.time):
        return value
    if isinstance(value, float) and 0 < value < 1:
        at = _at_minute(round(value * 24 * 60))
        raise Unreadable(f"looks like {at:%H:%M} without its time format. Set the cell to Time.")
    match = CLOCK.fullmatch(" ".join(str(value).split()))
    found = _read_clock(match) if match else None
    if found is None:
        raise Unreadable("is not a time. Write it as 18:30 or 6.30 pm.")
    return found


def _at_minute(minute: int) -> dt.time:
    return dt.time(minute // 60 % 24, minute % 60)


def _read_clock(match: re.Match[str]) -> dt.time | None:
    """Give the time that the hands show, None where there is no such time or the half of the day is not known."""
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "")[:1].lower()
    if not (match["minute"] or half) or (half == "a" and hour > 12):
        return None
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def shows_a_day(number_format: str) -> bool:
    """Tell whether a date format shows the day of the month, and not only month and year."""
    bare = re.sub(r'\[[^\]]*\]|"[^"]*"|\\.', "", number_format.lower())
    return re.search(r"(?<!d)d{1,2}(?!d)", bare) is not None


def _likely(day: dt.date) -> dt.date:
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise Unreadable(f"shows {day:%d/%m/%Y}: is it a number formatted as a date? {WRITE_DATE}")
    return day


def _explain_number(value: object, remedy: str) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool) and 32874 <= value <= 73050:
        day = dt.date(1899, 12, 30) + dt.timedelta(days=int(value))
        return f"looks like {day:%d/%m/%Y} without its date format. Set the cell to Short Date."
    return f"is not a date. {remedy}"


def _read_words(text: str, remedy: str) -> When:
    words = " ".join(text.split())
    patterns = (ISO, DAY_FIRST, MONTH_ALONE, MONTH_FIRST)
    match = next((match for match in (pattern.fullmatch(words) for pattern in patterns) if match), None)
    if match is None:
        raise Unreadable(f"is not a date. {remedy}")
    found = match.groupdict()
    year = _read_year(found["year"])
    month, is_exact = _read_month(found["month"])
    day = int(found.get("day") or 0)
    if month > 12 >= day > 0:
        raise Unreadable(f"is not a date: are day and month swapped? Write it as {month:02}/{day:02}/{year}.")
    if not 1 <= month <= 12 or not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise Unreadable(f"is not a date. {remedy}")
    first = dt.date(year, month, 1)
    if day:
        return on_day(_settle_day(first, day, is_exact=is_exact, weekday=found.get("weekday") or ""))
    if not is_exact:
        raise Unreadable(f"is not a date. Write it as {in_month(first)}.")
    return in_month(first)


def _settle_day(month: dt.date, day: int, *, is_exact: bool, weekday: str) -> dt.date:
    last = calendar.monthrange(month.year, month.month)[1]
    nearest = month.replace(day=min(day, last))
    is_weekday = any(each.lower().startswith(weekday.lower()[:3]) for each in WEEKDAYS)
    if day > last or not is_exact or not is_weekday:
        raise Unreadable(f"is not a date. Write it as {nearest:%d/%m/%Y}.")
    true_weekday = WEEKDAYS[nearest.weekday()]
    if not true_weekday.lower().startswith(weekday.lower()[:3]):
        raise Unreadable(f"does not agree with itself: {nearest:%d/%m/%Y} is a {true_weekday}.")
    return nearest


def _read_year(text: str) -> int:
    """Give the year; of two figures as Excel does: 29 is 2029, 30 is 1930."""
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 30 else 1900)


def _read_month(text: str) -> tuple[int, bool]:
    """Give the month’s number, 0 if there is none, and whether it was spelt right."""
    if text.isdigit():
        return int(text), True
    low = text.lower()
    exact = [number for number, name in enumerate(MONTHS, 1) if len(low) > 2 and name.lower().startswith(low)]
    if exact or low == "sept":
        return (exact or [9])[0], True
    near = difflib.get_close_matches(low, [name.lower() for name in MONTHS], 1, 0.75)
    return ([name.lower() for name in MONTHS].index(near[0]) + 1 if near else 0), False
