"""Takes what a cell holds where a date belongs; gives a day, a month, a time or a word, or says why not."""

import calendar
import dataclasses
import datetime as dt
import difflib
import re
from functools import lru_cache
from typing import Any

from orderpaper.records.when import MONTHS, WEEKDAYS, When, in_month, on_day, say_date, say_time
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.read_as import ReadAs, log_if_changed
from orderpaper.workbooks.unreadable import Unreadable

WORDS = ("Ongoing", "Quarterly", "Annually", "Monthly", "Immediate", "To be confirmed")
SHORT_WORDS = {"tbc": "To be confirmed", "tba": "To be confirmed", "to be agreed": "To be confirmed"}
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


def read_when(cell: Cell) -> Any:  # noqa: ANN401 - a When, or a ReadAs with one
    """Give the day, month or word of a cell; raise Unreadable with the remedy."""
    value = cell.value
    if isinstance(value, dt.datetime):
        return _read_shown(value, cell.number_format)
    if not isinstance(value, str):
        raise Unreadable(_explain_number(value, WRITE_WHEN))
    return _read_typed_when(value)


def _read_shown(moment: dt.datetime, number_format: str) -> Any:  # noqa: ANN401 - a When, or a ReadAs with one
    """Give the day, or the month where the cell shows no day; a year that the cell does not show was added by Excel."""
    day = _likely(moment.date())
    if not shows_a_day(number_format):
        return ReadAs(in_month(day), f"the month {in_month(day)}")
    if shows_a_year(number_format):
        return on_day(day)
    why = f"was read as {say_date(day)}: the cell shows no year, and Excel added this one. Type the day with its year."
    return ReadAs(on_day(day), say_date(day), why, "date-shows-its-year")


@lru_cache(maxsize=1024)
def _read_typed_when(text: str) -> Any:  # noqa: ANN401 - a When, or a ReadAs with one
    words = " ".join(text.split()).rstrip(".").capitalize()
    word = SHORT_WORDS.get(words.casefold(), words)
    if word in WORDS:
        return log_if_changed(When(word), text)
    near = difflib.get_close_matches(words, WORDS, 1, 0.8)
    if near:
        why = f"was read as {near[0]}. Correct it."
        return ReadAs(When(near[0]), near[0], why, "value-is-spelt-as-in-its-list")
    return log_if_changed(_read_words(text, WRITE_WHEN), text)


def read_date(cell: Cell) -> Any:  # noqa: ANN401 - a date, or a ReadAs with one
    """Give the day of a cell; raise Unreadable where it holds no exact day."""
    value = cell.value
    if isinstance(value, dt.datetime):
        read = _read_shown(value, cell.number_format)
    elif isinstance(value, str):
        read = _read_typed_day(value)
    else:
        raise Unreadable(_explain_number(value, WRITE_DATE))
    when = read.value if isinstance(read, ReadAs) else read
    if when.day is None or when.is_month:
        raise Unreadable(f"is a month, and the day is needed. {WRITE_DATE}")
    return dataclasses.replace(read, value=when.day) if isinstance(read, ReadAs) else when.day


def _read_typed_day(text: str) -> Any:  # noqa: ANN401 - as above
    if text.strip(" .").casefold() in {"to be confirmed", *SHORT_WORDS}:
        raise Unreadable("is not a day. Leave the cell empty until it is known.")
    return log_if_changed(_read_words(text, WRITE_DATE), text)


def read_time(cell: Cell) -> Any:  # noqa: ANN401 - a time, or a ReadAs with one
    """Give the time of a cell; raise Unreadable with the remedy."""
    value = cell.value
    if isinstance(value, dt.timedelta) and dt.timedelta() <= value < dt.timedelta(days=1):
        return _at_minute(value // dt.timedelta(minutes=1))
    if isinstance(value, dt.datetime) and value.time() != dt.time():
        return ReadAs(value.time(), f"{value.time():%H:%M}")
    if isinstance(value, dt.time):
        return _at_minute((value.hour * 3600 + value.minute * 60 + value.second + round(value.microsecond / 1e6)) // 60)
    if isinstance(value, float) and 0 < value < 1:
        at = _at_minute(round(value * 24 * 60))
        raise Unreadable(f"looks like {at:%H:%M} without its time format. Set the cell to Time.")
    match = CLOCK.fullmatch(" ".join(str(value).split()))
    found = _read_clock(match) if match else None
    if match is None or found is None:
        raise Unreadable("is not a time. Write it as 18:30 or 6.30 pm.")
    if not match["half"] and 1 <= found.hour <= 7:
        why = (
            f"was read as {found:%H:%M}, in the morning. Write it as {found.hour + 12}:{found:%M} or {say_time(found)}."
        )
        return ReadAs(found, f"{found:%H:%M}", why, "time-says-which-half-of-the-day")
    return found if f"{found:%H:%M}" == value else ReadAs(found, f"{found:%H:%M}")


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
    bare = _bare(number_format)
    shows_a_month = "y" in bare or "mmm" in bare
    return not shows_a_month or re.search(r"(?<!d)d{1,2}(?!d)", bare) is not None


def shows_a_year(number_format: str) -> bool:
    """Tell whether a date format shows the year; one without any part of a date is no format that hides it."""
    bare = _bare(number_format)
    return "y" in bare or re.search("[dm]", bare) is None


def _bare(number_format: str) -> str:
    return re.sub(r'\[[^\]]*\]|"[^"]*"|\\.', "", number_format.lower())


def _likely(day: dt.date) -> dt.date:
    if not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise Unreadable(f"is far from our time: is it a number formatted as a date? {WRITE_DATE}")
    return day


def _explain_number(value: object, remedy: str) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool) and 32874 <= value <= 73050:
        day = dt.date(1899, 12, 30) + dt.timedelta(days=int(value))
        return f"looks like {day:%d/%m/%Y} without its date format. Set the cell to Short Date."
    if isinstance(value, dt.time):
        return f"is not a date: is it a number formatted as a date? {remedy}"
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
