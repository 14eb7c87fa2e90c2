"""Takes months, quarters and years as data files write them; gives the months they run from and to, or says why not."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from orderpaper.records.errors import OrderpaperError
from orderpaper.records.month import read_month, read_span
from orderpaper.records.when import MONTHS
from orderpaper.workbooks.unreadable import Unreadable

YEAR_MONTH = re.compile(r"(?P<year>(?:19|20)\d{2})-(?P<month>0[1-9]|1[0-2])")
DAY = re.compile(r"(?P<one>\d{1,2})[/.-](?P<two>\d{1,2})[/.-](?P<year>\d{4}|\d{2})")
ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-\d{2}(?:[T ].*)?")
SERIAL = re.compile(r"\d{5}(?:\.0+)?")
PLAIN_YEAR = re.compile(r"(?:19|20)\d{2}")
FINANCIAL = re.compile(r"(?P<first>(?:19|20)\d{2})\s?[/_–-]\s?(?P<last>\d{2}(?:\d{2})?)")
ENDING = re.compile(r"\byear ending (?P<month>[A-Za-z]{3,9}\.?) (?P<year>(?:19|20)\d{2})", re.IGNORECASE)
FROM_TO = re.compile(
    r"\b(?P<from>[A-Za-z]{3,9}\.? ?['’]?(?:\d{4}|\d{2})) (?:to|[–-]) (?P<to>[A-Za-z]{3,9}\.? ?['’]?(?:\d{4}|\d{2}))\b",
    re.IGNORECASE,
)
EPOCH = dt.date(1899, 12, 30)
EARLIEST, LATEST = 32874, 73050
"""Days as Excel counts them, from 1990 to 2100."""
WRITE_MONTH = "Write it as 2024-03, March 2024 or 2023/24."


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Months that run on, by their numbers: counted from January of year nought."""

    first: int
    last: int

    def __str__(self) -> str:
        if self.first == self.last:
            return say_month(self.first)
        if self.last - self.first != 11:
            is_in_year = self.first // 12 == self.last // 12
            first = MONTHS[self.first % 12][:3] if is_in_year else say_month(self.first)
            return f"{first} to {say_month(self.last)}"
        if self.first % 12 == 0:
            return str(self.first // 12)
        if self.first % 12 == 3:
            return f"{self.first // 12}/{self.last // 12 % 100:02}"
        return f"Year ending {say_month(self.last)}"

    @property
    def span(self) -> str:
        """The period as the catalogue says it: Apr 2022 – Mar 2023."""
        first, last = say_month(self.first), say_month(self.last)
        return first if first == last else f"{first} – {last}"


def say_month(number: int) -> str:
    """Give a month as a heading: Mar 2024."""
    return f"{MONTHS[number % 12][:3]} {number // 12}"


def say_months(numbers: Iterable[int]) -> str:
    """Give months in few words: Feb 2024, or Feb 2024 to Apr 2024 and Jun 2024, or none."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [say_month(run[0]) if len(run) == 1 else f"{say_month(run[0])} to {say_month(run[-1])}" for run in runs]
    return " and ".join(filter(None, (", ".join(said[:-1]), *said[-1:]))) or "none"


def join_periods(periods: Iterable[Period]) -> Period:
    """Give the period from the first month of all to the last."""
    held = list(periods)
    return Period(min(each.first for each in held), max(each.last for each in held))


def year_from_april(first: int) -> Period:
    """Give the financial year that begins in April of a year."""
    return Period(first * 12 + 3, first * 12 + 14)


def read_data_month(value: object) -> int:
    """Give the month of a cell that should say 2024-03; raise Unreadable where it may be one of two.

    Excel turns 2024-03 into Mar-24 or a day when it saves a CSV file; a day and a month that may be swapped are
    refused.
    """
    if isinstance(value, dt.datetime | dt.date):
        return value.year * 12 + value.month - 1
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _read_serial(float(value))
    text = " ".join(str(value or "").split())
    match = YEAR_MONTH.fullmatch(text) or ISO_DAY.fullmatch(text)
    if match and 1 <= int(match["month"]) <= 12:
        return int(match["year"]) * 12 + int(match["month"]) - 1
    if SERIAL.fullmatch(text):
        return _read_serial(float(text))
    month = read_month(text)
    if month and month.has_year:
        return month.number
    return _read_day(text)


def _read_serial(value: float) -> int:
    if not EARLIEST <= value <= LATEST:
        raise Unreadable("is not a month. Download the file again.")
    day = EPOCH + dt.timedelta(days=int(value))
    return day.year * 12 + day.month - 1


def _read_day(text: str) -> int:
    match = DAY.fullmatch(text)
    if match is None:
        raise Unreadable("is not a month such as 2024-03. Download the file again.")
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    year += 2000 if year < 100 else 0
    months = {month for month, day in ((one, two), (two, one)) if 1 <= month <= 12 and 1 <= day <= 31}
    if len(months) == 1:
        return year * 12 + months.pop() - 1
    if not months:
        raise Unreadable("is not a month such as 2024-03. Download the file again.")
    which = " or ".join(f"{MONTHS[month - 1]} {year}" for month in sorted(months))
    raise Unreadable(f"may be {which}: a program has changed it. Download the file again, and do not save it in Excel.")


def read_financial_year(value: object) -> int:
    """Give the year in which a financial year begins: 2020 of 2020/21; raise Unreadable."""
    match = FINANCIAL.fullmatch(" ".join(str(value or "").split()))
    if match is None or (int(match["first"]) + 1) % 100 != int(match["last"]) % 100:
        raise Unreadable("is not a financial year such as 2020/21.")
    return int(match["first"])


def find_period(title: str) -> Period | None:
    """Give the period that a title speaks of: year ending March 2023, Apr ’11 to Mar ’12; None where it says none."""
    match = ENDING.search(title)
    if match:
        month = read_month(f"{match['month']} {match['year']}")
        return Period(month.number - 11, month.number) if month else None
    match = FROM_TO.search(title)
    ends = [read_month(match[name].replace("’", " ").replace("'", " ")) for name in ("from", "to")] if match else []
    if len(ends) == 2 and ends[0] and ends[1] and ends[0].number < ends[1].number:
        return Period(ends[0].number, ends[1].number)
    return None


def read_heading(heading: str) -> Period | None:
    """Give the period that a heading is, None where it is none: 2022, 2022/23, Mid-2022, March 2022."""
    words = re.sub(r"^mid[- ]", "", heading.strip(), flags=re.IGNORECASE)
    if PLAIN_YEAR.fullmatch(words):
        return Period(int(words) * 12, int(words) * 12 + 11)
    match = FINANCIAL.fullmatch(words)
    if match and (int(match["first"]) + 1) % 100 == int(match["last"]) % 100:
        return year_from_april(int(match["first"]))
    match = YEAR_MONTH.fullmatch(words)
    number = int(match["year"]) * 12 + int(match["month"]) - 1 if match else None
    month = read_month(words)
    number = month.number if month and month.has_year else number
    if number is not None:
        return Period(number, number)
    span = read_span(words)
    return Period(span[0].number, span[1].number) if span else None


def read_bound(typed: str, option: str) -> Period:
    """Give the period that was typed as the first or last to be taken; raise OrderpaperError."""
    period = read_heading(" ".join(typed.split()))
    if period is None:
        raise OrderpaperError(f"{option}: “{typed}” is not a month or a year. {WRITE_MONTH}")
    return period
