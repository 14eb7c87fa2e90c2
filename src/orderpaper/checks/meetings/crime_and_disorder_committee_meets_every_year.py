"""Takes the meeting whose papers are made; gives a finding where the crime and disorder committee meets too seldom."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.meeting import Meeting
from orderpaper.records.members import find_committee
from orderpaper.records.names import fold
from orderpaper.records.when import say_date

LAW = "it must meet at least once in every twelve months (Crime and Disorder Regulations 2009, SI 942)"


def crime_and_disorder_committee_meets_every_year(bundle: Bundle) -> Iterator[Finding]:
    """Give the meeting that comes more than eleven months after the last in the same capacity."""
    meeting = bundle.meeting
    if meeting is None or meeting.day is None or not _is_crime_and_disorder(bundle, meeting):
        return
    last = _find_last(bundle, meeting)
    if last is None or meeting.day <= last or _months_between(last, meeting.day) < 11:
        return
    deadline = _year_after(last)
    remedy = f"Do not let this meeting be put off beyond {say_date(deadline)}."
    if meeting.day > deadline:
        remedy = (
            f"That was due by {say_date(deadline)}: ask the monitoring officer, or type the date of a later one beside "
            "Previous meeting."
        )
    yield query(
        "crime-and-disorder-committee-meets-every-year",
        meeting.details.origin.place("date"),
        f"the crime and disorder committee last met on {say_date(last)}, and {LAW}. {remedy}",
        held=say_date(meeting.day),
    )


def _year_after(day: dt.date) -> dt.date:
    year = min(day.year + 1, dt.MAXYEAR)
    return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _find_last(bundle: Bundle, meeting: Meeting) -> dt.date | None:
    days = [
        each.day
        for each in bundle.meetings
        if each.day and meeting.day and each.day < meeting.day and _is_crime_and_disorder(bundle, each)
    ]
    typed = meeting.details.previous_meeting
    return max([*days, *([typed] if isinstance(typed, dt.date) else [])], default=None)


def _is_crime_and_disorder(bundle: Bundle, meeting: Meeting) -> bool:
    committee = find_committee(bundle.council, meeting.details.committee)
    names = (committee.acting_as, committee.full) if committee else ()
    capacities = (meeting.details.acting_as or (names[0] if names else ""), *names[1:])
    return any("crime and disorder" in fold(each).replace("&", "and") for each in capacities)


def _months_between(earlier: dt.date, later: dt.date) -> int:
    """Give the whole months from one day to a later one."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)
