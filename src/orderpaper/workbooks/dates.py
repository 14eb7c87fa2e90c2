"""Takes what a cell holds where a date belongs; gives a day, a month, a time or a word, or says why not."""

import calendar
import datetime as dt
import difflib
import re

from orderpaper.records.when import MONTHS, WEEKDAYS, When, in_month, on_day
from orderpaper.workbooks.sheets import Cell
from orderpaper.workbooks.unreadable import Unreadable

WORDS = ("Ongoing", "Quarterly", "Annually", "Monthly", "Immediate", "To be confirmed")
EARLIEST_YEAR = 1990
LATEST_YEAR = 2100
SPELT_OUT = re.compile(
    r"(?:(?P<weekday>[A-Za-z]{3,9}),?\s+)?(?:(?P<day>\d{1,2})\s*(?:st|nd|rd|th)?[\s./-]+)?"
    r"(?P<month>[A-Za-z]+|\d{1,2})[\s./-]+(?P<year>\d{4}|\d{2})"
)
MONTH_FIRST = re.compile(r"(?P<month>[A-Za-z]+)\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})")
ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
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
    near = difflib.get_close_matches(value.capitalize(), WORDS, 1, 0.85)
    return When(near[0]) if near else _read_words(value, WRITE_WHEN)


def read_date(cell: Cell) -> dt.date:
    """Give the day of a cell; raise Unreadable where it holds no exact day."""
    value = cell.value
    if isinstance(value, dt.datetime):
        return _likely(value.date())
    if not isinstance(value, str):
        raise Unreadable(_explain_number(value, WRITE_DATE))
    when = _read_words(value, WRITE_DATE)
    if when.day is None or when.is_month:
        raise Unreadable(f"is a month, and the day is needed. {WRITE_DATE}")
    return when.day


def read_time(cell: Cell) -> dt.time:
    """Give the time of a cell; raise Unreadable with the remedy."""
    value = cell.value
    if isinstance(value, dt.datetime):
        return value.time()
    if isinstance(value, dt.time):
        return value
    match = CLOCK.fullmatch(str(value))
    hour = int(match["hour"]) if match else 24
    minute = int(match["minute"] or 0) if match else 0
    half = (match["half"] or "") if match else ""
    if half.lower().startswith("p") and hour < 12:
        hour += 12
    if hour > 23 or minute > 59 or (match and not match["minute"] and not half):
        raise Unreadable("is not a time. Write it as 18:30 or 6.30 pm.")
    return dt.time(hour, minute)


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
    words = " ".join(text.replace("\xa0", " ").split())
    match = ISO.fullmatch(words) or SPELT_OUT.fullmatch(words) or MONTH_FIRST.fullmatch(words)
    if match is None:
        raise Unreadable(f"is not a date. {remedy}")
    found = match.groupdict()
    year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0)
    month, is_exact = _read_month(found["month"])
    day = int(found["day"] or 0)
    if month > 12 >= day > 0:
        raise Unreadable(f"is not a date: are day and month swapped? Write it as {month:02}/{day:02}/{year}.")
    if not 1 <= month <= 12 or not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise Unreadable(f"is not a date. {remedy}")
    return _settle(dt.date(year, month, 1), day, is_exact=is_exact, weekday=found.get("weekday") or "")


def _settle(month: dt.date, day: int, *, is_exact: bool, weekday: str) -> When:
    last = calendar.monthrange(month.year, month.month)[1]
    if day > last or not is_exact:
        nearest = month.replace(day=min(day or 1, last))
        raise Unreadable(f"is not a date. Write it as {nearest:%d/%m/%Y}.")
    if not day:
        return in_month(month)
    found = month.replace(day=day)
    true_weekday = WEEKDAYS[found.weekday()]
    if weekday and not true_weekday.lower().startswith(weekday.lower()[:3]):
        raise Unreadable(f"does not agree with itself: {found:%d/%m/%Y} is a {true_weekday}.")
    return on_day(found)


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
