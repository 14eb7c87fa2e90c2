"""Takes the meeting whose papers are made; gives a finding where its agenda is issued with too few clear days."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Place
from orderpaper.records.when import say_date, say_weekday
from orderpaper.records.working_days import (
    LAST_YEAR,
    DaysCounted,
    count_clear_days,
    count_wanted_days,
    find_last_day,
    is_known,
    read_days,
)

CODE = "agenda-is-issued-in-time"


def agenda_is_issued_in_time(bundle: Bundle) -> Iterator[Finding]:
    """Give the agenda that is issued too late, and what stands in the way of counting its clear days."""
    meeting, council = bundle.meeting, bundle.council.details
    counted, unread = read_days(council)
    for words in unread:
        told = (
            f"“{words}” is not a date, so it is not counted as closed. Write each day on its own line, as 24/12/2017."
        )
        yield query(CODE, council.origin.place("closed_days"), told, words)
    issued = meeting.details.issued_on if meeting else None
    if meeting is None or meeting.day is None or not isinstance(issued, dt.date):
        return
    typed, wanted = council.clear_days, count_wanted_days(council)
    if typed is not None and typed != wanted:
        told = f"{typed} clear days cannot be meant. Correct it, or empty the cell: then it is {wanted}."
        yield query(CODE, council.origin.place("clear_days"), told, str(typed))
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
