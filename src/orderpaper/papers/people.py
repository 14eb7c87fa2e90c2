"""Takes attendance and membership; gives the sentences that name people."""

from collections.abc import Collection, Sequence

from orderpaper.papers.wording import first_missing, join_names
from orderpaper.records.council import Council
from orderpaper.records.meeting import Meeting
from orderpaper.records.members import members_on
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.text import Missing, Text

TITLE = "Councillor "


def name_people(names: Sequence[Text], chairman: str = "") -> Text:
    """Give people in one sentence, the chairman first: Councillor A (Chairman), and Councillors B, C and D."""
    missing = first_missing(names)
    if missing:
        return missing
    said = [str(name) for name in names]
    if not chairman:
        return _say(said)
    others = [name for name in said if fold(name) != fold(chairman)]
    first = f"{chairman} (Chairman)"
    return f"{first}, and {_say(others)}" if others else first


def _say(names: list[str]) -> str:
    """Give names as a list; councillors share the title."""
    if len(names) > 1 and all(name.startswith(TITLE) for name in names):
        return f"Councillors {join_names([name.removeprefix(TITLE) for name in names])}"
    return join_names(names)


def find_chairman(council: Council, meeting: Meeting) -> str:
    """Give the name of the chairman on the day, nothing where none is recorded."""
    return next((str(each.name) for each in members_on(council, meeting) if each.role == "Chairman"), "")


def say_membership(council: Council, meeting: Meeting) -> Text:
    """Give the committee’s members in one sentence, the chairman marked where they stand in the list."""
    names: list[Text] = [
        each.name if isinstance(each.name, Missing) or each.role != "Chairman" else f"{each.name} (Chairman)"
        for each in members_on(council, meeting)
    ]
    return name_people(names) or Missing("members of the committee", meeting.details.origin.place("committee"))


def say_present(council: Council, meeting: Meeting) -> Text:
    """Give the members and substitutes present, the chairman first if present."""
    names = _present(meeting, {"Member", "Substitute"})
    chairman = find_chairman(council, meeting)
    is_there = any(fold(name) == fold(chairman) for name in names)
    return name_people(names, chairman if is_there else "") or _no_attendance(meeting)


def _no_attendance(meeting: Meeting) -> Missing:
    return Missing("members present", Place(meeting.file, "Attendance"))


def say_also_present(meeting: Meeting) -> Text:
    """Give visiting members, officers and guests present; nothing if there were none."""
    return name_people(_present(meeting, {"Visiting", "Officer", "Guest"}))


def _present(meeting: Meeting, attends_as: Collection[str]) -> list[Text]:
    return [each.name for each in meeting.attendance if each.status == "Present" and str(each.attends_as) in attends_as]
