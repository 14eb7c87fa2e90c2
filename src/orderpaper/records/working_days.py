"""Gives the days a council works: bank holidays by nation, the days it is closed, and what is counted with them.

The bank holidays stand in bank_holidays.csv, which tools/make_bank_holidays.py makes. Those of years to come may still
be moved or added to by proclamation.
"""

import csv
import dataclasses
import datetime as dt
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orderpaper.records.council import CouncilDetails

FIRST_YEAR, LAST_YEAR = 2010, 2035
"""The years whose bank holidays are known."""
ONE_DAY = dt.timedelta(days=1)
DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
# England: Local Government Act 1972, s.100B, as amended by SI 2002/715. Wales: s.100BA. Scotland: 1973 Act, s.50B.
CLEAR_DAYS = {"England": 5, "Wales": 3, "Scotland": 3, "Northern Ireland": 5}
MOST_DAYS = 60
"""More days before a meeting than anybody means."""
SIGN_OFF_DAYS = 8
"""Two working days before the last day on which an agenda has five clear days."""


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


def read_days(council: CouncilDetails) -> tuple[DaysCounted, tuple[str, ...]]:
    """Give which days count for a council, and the lines under Closed days that cannot be read as a day."""
    lines = council.closed_days.splitlines() if isinstance(council.closed_days, str) else []
    days = {line.strip(): _read_day(line.strip()) for line in lines if line.strip()}
    closed = frozenset(day for day in days.values() if day)
    counted = DaysCounted(find_nation(council), closed, council.days_counted == "Calendar days")
    return counted, tuple(line for line, day in days.items() if day is None)


def find_nation(council: CouncilDetails) -> str:
    """Give the nation whose rules hold: England, where none is named."""
    return str(council.nation) if council.nation in CLEAR_DAYS else "England"


def count_wanted_days(council: CouncilDetails) -> int:
    """Give how many clear days an agenda needs: the council’s own number, or its nation’s where that makes no sense."""
    wanted = council.clear_days
    return CLEAR_DAYS[find_nation(council)] if wanted is None or not 0 <= wanted <= MOST_DAYS else wanted


def count_sign_off_days(council: CouncilDetails) -> int:
    """Give how many working days before a meeting its reports must be cleared; 8 where the council’s makes no sense."""
    wanted = council.sign_off_days
    return SIGN_OFF_DAYS if wanted is None or not 0 <= wanted <= MOST_DAYS else wanted


def find_answer_day(meeting: dt.date | None, council: CouncilDetails) -> dt.date | None:
    """Give the day by which the reports of a meeting must be cleared, None where the meeting has no day yet.

    It is counted in the council’s working days, also where its clear days are those of the calendar: nobody clears a
    report on a Sunday.
    """
    if meeting is None:
        return None
    counted = dataclasses.replace(read_days(council)[0], is_every_day=False)
    return add_working_days(meeting, -count_sign_off_days(council), counted)


def is_known(day: dt.date) -> bool:
    """Tell whether the bank holidays of a day's year are known here."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _read_day(line: str) -> dt.date | None:
    match = DATE.fullmatch(line)
    try:
        return dt.date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:  # the 31st of a month that has 30 days
        return None


@cache
def _read_bank_holidays(nation: str) -> frozenset[dt.date]:
    """Give the bank holidays of a nation; they are read once, when they are first asked for."""
    path = Path(__file__).with_name("bank_holidays.csv")
    with path.open(encoding="utf-8", newline="") as lines:
        return frozenset(
            dt.date.fromisoformat(row["day"]) for row in csv.DictReader(lines) if nation in row["nations"].split("; ")
        )
