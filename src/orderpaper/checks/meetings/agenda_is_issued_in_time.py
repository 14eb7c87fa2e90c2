"""Takes the meeting whose papers are made; gives a finding where its agenda is issued with too few clear days."""

import datetime as dt
import re
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import CouncilDetails
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Place
from orderpaper.records.when import say_date, say_weekday
from orderpaper.records.working_days import LAST_YEAR, DaysCounted, count_clear_days, find_last_day, is_known

CODE = "agenda-is-issued-in-time"
# England: Local Government Act 1972, s.100B, as amended by SI 2002/715. Wales: s.100BA. Scotland: 1973 Act, s.50B.
CLEAR_DAYS = {"England": 5, "Wales": 3, "Scotland": 3, "Northern Ireland": 5}
MOST_CLEAR_DAYS = 60
DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")


def agenda_is_issued_in_time(bundle: Bundle) -> Iterator[Finding]:
    """Give the agenda that is issued too late, and what stands in the way of counting its clear days."""
    meeting, council = bundle.meeting, bundle.council.details
    closed, unread = _read_closed_days(council)
    for words in unread:
        told = (
            f"“{words}” is not a date, so it is not counted as closed. Write each day on its own line, as 24/12/2017."
        )
        yield query(CODE, council.origin.place("closed_days"), told, words)
    issued = meeting.details.issued_on if meeting else None
    if meeting is None or meeting.day is None or not isinstance(issued, dt.date):
        return
    nation = str(council.nation) if council.nation in CLEAR_DAYS else "England"
    counted = DaysCounted(nation, closed, council.days_counted == "Calendar days")
    wanted = CLEAR_DAYS[nation] if council.clear_days is None else council.clear_days
    if not 0 <= wanted <= MOST_CLEAR_DAYS:
        told = f"{wanted} clear days cannot be meant. Correct it, or empty the cell: then it is {CLEAR_DAYS[nation]}."
        yield query(CODE, council.origin.place("clear_days"), told, str(wanted))
        wanted = CLEAR_DAYS[nation]
    yield from _compare(meeting.details.origin.place("issued_on"), (issued, meeting.day), wanted, counted)


def _compare(place: Place, dates: tuple[dt.date, dt.date], wanted: int, counted: DaysCounted) -> Iterator[Finding]:
    """Give what is wrong with the day of issue; `dates` are that day and the day of the meeting."""
    issued, day = dates
    if not (counted.is_every_day or (is_known(issued) and is_known(day))):
        told = (
            f"the bank holidays of {day.year} are not known here, which end with {LAST_YEAR}: count the days by hand."
        )
        yield query(CODE, place, told)
    found = count_clear_days(issued, day, counted)
    if issued > day:
        told = f"{say_date(issued)} is after the meeting, which is on {say_date(day)}. Correct one of the dates."
        yield stop(CODE, place, told)
    elif found < wanted:
        plural = "" if found == 1 else "s"
        yield stop(
            CODE,
            place,
            f"{say_weekday(issued)} is {found} clear day{plural} before the meeting; "
            f"the last day for {wanted} was {say_weekday(find_last_day(day, wanted, counted))}. "
            "Correct the date, or move the meeting.",
        )


def _read_closed_days(council: CouncilDetails) -> tuple[frozenset[dt.date], list[str]]:
    """Give the days the council is closed, and the lines that cannot be read as a day."""
    lines = council.closed_days.splitlines() if isinstance(council.closed_days, str) else []
    typed = [line.strip() for line in lines if line.strip()]
    days = {line: _read_day(line) for line in typed}
    return frozenset(day for day in days.values() if day), [line for line, day in days.items() if day is None]


def _read_day(line: str) -> dt.date | None:
    match = DATE.fullmatch(line)
    try:
        return dt.date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:  # the 31st of a month that has 30 days
        return None
