"""Takes words; gives the dates written in them, and what is wrong with one: its weekday, or that it never comes."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.checks.running_text import match_before
from orderpaper.records.when import MONTHS, WEEKDAYS, say_date, say_weekday


def _list_names(names: tuple[str, ...], kept: dict[str, str]) -> str:
    """Give a pattern of names, whole or short, in small letters after the first or all in capitals."""
    short = [f"{name[:3]}(?:{name[3:]}|{kept.get(name, '')})?" for name in names]
    return "|".join((*short, *(f"{name[:3].upper()}(?:{name[3:].upper()})?" for name in names)))


MONTH = _list_names(MONTHS, {"September": "t"})
NAMED = re.compile(rf" (?P<month>{MONTH})\b\.?,?(?: (?P<year>[12][0-9]{{3}})\b)?")
IN_FIGURES = re.compile(r"/(?P<year>(?:19|20)[0-9]{2})(?![0-9/])")
ORDINAL = r"\s?(?:st|nd|rd|th)\b"
WEEKDAY = rf"(?:\b(?P<weekday>{_list_names(WEEKDAYS, dict.fromkeys(WEEKDAYS, '[a-z]{0,2}[.]?'))}),?\s+(?:the\s)?)?"
DAY = re.compile(rf"{WEEKDAY}(?<![0-9.,£/-])(?P<day>[0-9]{{1,2}})(?:{ORDINAL})?(?: of)?$")
DAY_AND_MONTH = re.compile(rf"{WEEKDAY}(?<![0-9.,£/-])(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})$")
MONTH_AND_DAY = re.compile(
    rf"{WEEKDAY}\b(?P<month>{MONTH})\b\.? (?:the )?(?P<day>[0-9]{{1,2}})(?![0-9])"
    rf"(?:{ORDINAL},?(?: (?P<year>[12][0-9]{{3}})\b)?|, (?P<late>[12][0-9]{{3}})\b)"
)
REACH = 24


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as it is written: the letter it begins at, its words, and its parts; a year not said is 0."""

    start: int
    words: str
    weekday: str
    day: int
    month: int
    year: int


@dataclass(frozen=True, slots=True)
class WrongDate:
    """What is wrong with a date: what is true instead, and the sentence that says so."""

    true: str
    message: str


def find_dates(text: str) -> Iterator[WrittenDate]:
    """Give the dates written in a text, form by form: Tuesday 28 March 2017, 28/03/2017, March 28th 2017."""
    for ends, begins in ((NAMED, DAY), (IN_FIGURES, DAY_AND_MONTH)):
        for after in ends.finditer(text):
            before = match_before(begins, text, after.start(), REACH)
            if before:
                start = max(0, after.start() - REACH) + before.start()
                yield _read(start, before[0] + after[0], {**after.groupdict(), **before.groupdict()})
    for match in MONTH_AND_DAY.finditer(text):
        said = match.groupdict()
        yield _read(match.start(), match[0], {**said, "year": said["year"] or said["late"]})


def _read(start: int, words: str, said: dict[str, str | None]) -> WrittenDate:
    month, year = str(said["month"]), int(said["year"] or 0)
    written = " ".join(words.rstrip(",.").split())
    return WrittenDate(start, written, said["weekday"] or "", int(said["day"] or 0), _read_month(month), year)


def _read_month(written: str) -> int:
    if written.isdigit():
        return int(written)
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(written[:3].capitalize()))


def has_weekday(date: WrittenDate, year: int) -> bool:
    """Tell whether a date of a year is on the weekday written; so it is where none is, or the date never comes."""
    if not date.weekday or not _may_come(date, year):
        return True
    true = WEEKDAYS[dt.date(year, date.month, date.day).weekday()]
    return true.startswith(date.weekday[:3].capitalize())


def judge_date(date: WrittenDate, known: int = 0) -> WrongDate | None:
    """Give what is wrong with a date, None where it is right or no date.

    `known` is the year that the words around give it, 0 where they give none.
    """
    year = date.year or known
    if not 1 <= date.month <= 12 or not 1 <= date.day <= (99 if year else 31):
        return None
    if not _may_come(date, year or 2000):
        named = f"{MONTHS[date.month - 1]} {year}" if year else MONTHS[date.month - 1]
        last = f"{named} has {calendar.monthrange(year or 2000, date.month)[1]} days"
        return WrongDate(last, f"“{date.words}” is not a date: {last}. Correct the day or the month.")
    if not year or has_weekday(date, year):
        return None
    true = dt.date(year, date.month, date.day)
    weekday = WEEKDAYS[true.weekday()]
    told = f"“{date.words}” does not agree with itself: {say_date(true)} is a {weekday}. "
    return WrongDate(say_weekday(true), f"{told}Correct the weekday or the date.")


def _may_come(date: WrittenDate, year: int) -> bool:
    return 1 <= date.month <= 12 and 1 <= date.day <= calendar.monthrange(year, date.month)[1]
