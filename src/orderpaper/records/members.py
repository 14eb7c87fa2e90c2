"""Takes the council and a meeting; gives the committee that meets, who belongs to it that day, and who was there."""

import datetime as dt
import re
from collections.abc import Iterable

from orderpaper.records.council import Committee, Council, Membership
from orderpaper.records.meeting import Attendance, Meeting
from orderpaper.records.names import fold
from orderpaper.records.text import Missing, Text
from orderpaper.records.when import MONTHS, WEEKDAYS

SAID_BESIDE = frozenset((
    *("full", "the", "of", "on", "a", "at", "meeting", "annual", "ordinary", "extraordinary", "special", "budget"),
    *("borough", "city", "district", "st", "nd", "rd", "th"),
    *(word.casefold() for word in (*MONTHS, *WEEKDAYS)),
))
VOTES = frozenset(("Member", "Substitute"))


def find_committee(council: Council, name: Text) -> Committee | None:
    """Give the committee that a short or full name names."""
    wanted = fold(name)
    return next((each for each in council.committees if wanted in {fold(each.short), fold(each.full)}), None)


def is_body(name: str, body: str) -> bool:
    """Tell whether a name is that body’s, however it is put: of Council, Annual Council, the meeting of the Council."""
    named = [word for word in re.findall(r"[^\W\d_]+", name.casefold()) if word not in SAID_BESIDE]
    return named == [body.casefold()]


def members_on(council: Council, meeting: Meeting) -> list[Membership]:
    """Give the committee’s memberships on the day of the meeting, one a person, substitutes left out.

    Where the day cannot be read, those memberships that still last. Whoever has left the council is no member.
    """
    return [each for each in _memberships_on(council, meeting) if each.role != "Substitute"]


def substitutes_on(council: Council, meeting: Meeting) -> list[Membership]:
    """Give the committee’s appointed substitutes on the day of the meeting, one row a person."""
    return [each for each in _memberships_on(council, meeting) if each.role == "Substitute"]


def _memberships_on(council: Council, meeting: Meeting) -> Iterable[Membership]:
    day = meeting.day or dt.date.max
    gone = left_before(council, day)
    on_the_day = [
        each
        for each in council.memberships
        if fold(each.committee) == fold(meeting.details.committee)
        and fold(each.name) not in gone
        and not _is_past(each.until, day)
        and (not isinstance(each.since, dt.date) or each.since <= day)
    ]
    return {(fold(each.name), each.role == "Substitute"): each for each in on_the_day}.values()


def left_before(council: Council, day: dt.date) -> dict[str, dt.date]:
    """Give the people who left before a day, by their folded names, each with the day they left."""
    left = ((fold(each.name), each.left) for each in council.people)
    return {name: gone for name, gone in left if isinstance(gone, dt.date) and gone < day}


def _is_past(last_day: dt.date | Missing | None, day: dt.date) -> bool:
    return isinstance(last_day, dt.date) and last_day < day


def members_present(meeting: Meeting) -> list[Attendance]:
    """Give the members and substitutes who were present: those who may move, second and vote."""
    return [each for each in meeting.attendance if each.status == "Present" and str(each.attends_as) in VOTES]


def has_taken_place(meeting: Meeting) -> bool:
    """Tell whether a meeting’s workbook is filled in as after the meeting: with minutes, or with its finish."""
    return bool(meeting.minutes) or isinstance(meeting.details.finish, dt.time)
