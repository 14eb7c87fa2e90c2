"""Takes the words typed; gives a finding for each date that is on another weekday than it says, or that never comes."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.running_text import find_cells, match_before, run_together
from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.when import MONTHS, WEEKDAYS, say_date

CODE = "weekday-agrees-with-date"
NAMED = re.compile(
    rf" (?P<month>{'|'.join(f'{name[:3]}(?:t|{name[3:]})?' for name in MONTHS)})\b\.?,?(?: (?P<year>[12][0-9]{{3}})\b)?"
)
IN_FIGURES = re.compile(r"/(?P<year>(?:19|20)[0-9]{2})(?![0-9/])")
SHORT_WEEKDAYS = "|".join(rf"{name[:3]}(?:{name[3:]}|[a-z]{{0,2}}[.]?)" for name in WEEKDAYS)
WEEKDAY = rf"(?:\b(?P<weekday>{SHORT_WEEKDAYS}),?\s+(?:the\s)?)?"
DAY = re.compile(rf"{WEEKDAY}(?<![0-9.,£/-])(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)?$")
DAY_AND_MONTH = re.compile(rf"{WEEKDAY}(?<![0-9.,£/-])(?P<day>[0-9]{{1,2}})/(?P<month>[0-9]{{1,2}})$")


def weekday_agrees_with_date(_bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the dates, in any words, whose weekday is not theirs, and the days that no month has."""
    text = run_together(wording)
    finds = [
        (match.start(), (before, match))
        for ends, begins in ((NAMED, DAY), (IN_FIGURES, DAY_AND_MONTH))
        for match in ends.finditer(text)
        if (before := match_before(begins, text, match.start(), 24))
    ]
    for said, (before, after) in find_cells(wording, finds):
        if told := _judge(before, after, said.year):
            yield stop(CODE, said.place, told)


def _judge(before: re.Match[str], after: re.Match[str], known: int) -> str:
    """Give what is wrong with a date that was found in two parts, nothing where it is right.

    `known` is the year that the words around give it, 0 where they give none.
    """
    written = " ".join((before[0] + after[0].rstrip(",.")).split())
    month = _read_month({**before.groupdict(), **after.groupdict()}["month"])
    day, year = int(before["day"]), int(after["year"] or known)
    if not 1 <= month <= 12 or not 1 <= day <= (99 if year else 31):
        return ""
    last = calendar.monthrange(year or 2000, month)[1]
    if day > last:
        named = f"{MONTHS[month - 1]} {year}" if year else MONTHS[month - 1]
        return f"“{written}” is not a date: {named} has {last} days. Correct the day or the month."
    if not (year and before["weekday"]):
        return ""
    true = dt.date(year, month, day)
    weekday = WEEKDAYS[true.weekday()]
    if weekday.startswith(before["weekday"][:3]):
        return ""
    return f"“{written}” does not agree with itself: {say_date(true)} is a {weekday}. Correct the weekday or the date."


def _read_month(written: str) -> int:
    if written.isdigit():
        return int(written)
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(written[:3]))
