"""Takes what a returned copy says of itself, and the folder it was handed in at; gives why it does not belong there."""

import datetime as dt

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import Council
from orderpaper.records.members import find_committee
from orderpaper.records.names import fold, fold_file
from orderpaper.records.sent import Sent
from orderpaper.records.text import Missing, Text
from orderpaper.records.when import say_date

REMEDY = "Run orderpaper collect in the folder of that meeting."
MOVED = "If it is this meeting, and was moved since, run orderpaper circulate again."


def refuse_stranger(sent: Sent, bundle: Bundle) -> str:
    """Give the sentence that refuses a copy of another meeting, committee or paper; nothing where it belongs here."""
    meeting = bundle.meeting
    said = f"It is a review copy of “{sent.title}”{_say_meeting(bundle.council, sent.committee, sent.meeting_on)}"
    if meeting and not _is_same_committee(bundle.council, sent.committee, meeting.details.committee):
        return f"{said}. This folder is{_say_meeting(bundle.council, meeting.details.committee, meeting.day)}. {REMEDY}"
    if meeting and meeting.day and sent.meeting_on and sent.meeting_on != meeting.day:
        here = _say_meeting(bundle.council, meeting.details.committee, meeting.day)
        return f"{said}. This folder is{here}. {REMEDY} {MOVED}"
    if fold_file(sent.paper) not in {fold_file(each.file) for each in bundle.reports}:
        there = ", ".join(sorted(each.file for each in bundle.reports)) or "none"
        return (
            f"{said}, made from {sent.paper}, which is not in this folder. The reports here are: {there}. {REMEDY} "
            f"If the workbook was renamed, give it its name back: {sent.paper}."
        )
    return ""


def _is_same_committee(council: Council, one: str, other: Text) -> bool:
    """Tell whether two names are one committee’s, short or full; a name that is not known says nothing against it."""
    if not one.strip() or isinstance(other, Missing) or not other.strip():
        return True
    names = [(fold(name), find_committee(council, name)) for name in (one, other)]
    return len({fold(found.short) if found else name for name, found in names}) == 1


def _say_meeting(council: Council, committee: Text, day: dt.date | None) -> str:
    """Give of which meeting something is: for the meeting of the Housing Committee on 28 March 2017."""
    named = find_committee(council, committee)
    whose = named.full if named else "" if isinstance(committee, Missing) else committee
    of = f" of {whose}" if whose else ""
    on = f" on {say_date(day)}" if day else ""
    return f" for the meeting{of}{on}" if of or on else ""
