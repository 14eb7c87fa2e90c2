"""Gives the days a council works: bank holidays by nation, the days it is closed, and clear days counted with them.

The bank holidays stand in bank_holidays.csv, which tools/make_bank_holidays.py makes. Those of years to come may still
be moved or added to by proclamation.
"""

import csv
import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FIRST_YEAR, LAST_YEAR = 2010, 2035
"""The years whose bank holidays are known."""
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DaysCounted:
    """Which days count: those of a nation, without the council's closed days; or every day of the calendar."""

    nation: str = "England"
    closed: frozenset[dt.date] = frozenset()
    is_every_day: bool = False


ENGLAND = DaysCounted()


def is_working_day(day: dt.date, counted: DaysCounted = ENGLAND) -> bool:
    """Tell whether a day counts: no weekend, bank holiday or closed day, unless every day does."""
    if counted.is_every_day:
        return True
    is_weekend = day.weekday() > 4
    return not is_weekend and day not in counted.closed and day not in _read_bank_holidays(counted.nation)


def count_clear_days(issued: dt.date, meeting: dt.date, counted: DaysCounted = ENGLAND) -> int:
    """Give how many days that count lie between the day of issue and the day of the meeting, both left out."""
    between = range(1, (meeting - issued).days)
    return sum(is_working_day(issued + dt.timedelta(days=each), counted) for each in between)


def add_working_days(day: dt.date, number: int, counted: DaysCounted = ENGLAND) -> dt.date:
    """Give the day that comes so many days that count after a day, or before it where the number is below nought."""
    step = ONE_DAY if number > 0 else -ONE_DAY
    for _ in range(abs(number)):
        day += step
        while not is_working_day(day, counted):
            day += step
    return day


def find_last_day(meeting: dt.date, clear_days: int, counted: DaysCounted = ENGLAND) -> dt.date:
    """Give the last day that counts on which an agenda may be issued for so many clear days before its meeting."""
    return add_working_days(meeting, -clear_days - 1, counted)


def is_known(day: dt.date) -> bool:
    """Tell whether the bank holidays of a day's year are known here."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


@cache
def _read_bank_holidays(nation: str) -> frozenset[dt.date]:
    """Give the bank holidays of a nation; they are read once, when they are first asked for."""
    path = Path(__file__).with_name("bank_holidays.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        return frozenset(
            dt.date.fromisoformat(row["day"]) for row in csv.DictReader(lines) if nation in row["nations"].split("; ")
        )
