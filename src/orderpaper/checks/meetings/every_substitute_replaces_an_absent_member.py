"""Takes the attendance; gives a finding for each substitute who stands in for nobody, or for somebody present."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.meeting import Attendance, Meeting
from orderpaper.records.members import members_on
from orderpaper.records.names import fold

CODE = "every-substitute-replaces-an-absent-member"


def every_substitute_replaces_an_absent_member(bundle: Bundle) -> Iterator[Finding]:
    """Give the substitutes present who name nobody, who name somebody present, and who name somebody not a member."""
    for meeting in bundle.meetings:
        members = [str(each.name) for each in members_on(bundle.council, meeting)]
        for row in meeting.attendance:
            if row.attends_as == "Substitute" and row.status == "Present" and isinstance(row.substitute_for, str):
                yield from _look_at(meeting, row, members)


def _look_at(meeting: Meeting, row: Attendance, members: list[str]) -> Iterator[Finding]:
    place, replaced = row.origin.place("substitute_for"), str(row.substitute_for)
    if not replaced:
        yield stop(CODE, place, f"{row.name} was a substitute, and nobody is named here. Type the member replaced.")
        return
    if _was_there_meanwhile(meeting, row):
        yield stop(
            CODE,
            place,
            f"{row.name} substituted for {replaced}, who was Present too. Correct one of the two rows.",
            held=replaced,
        )
    if members and fold(replaced) not in {fold(each) for each in members}:
        yield query(
            CODE,
            place,
            f"{replaced} was not a member of the committee that day, by the sheet Membership in council.xlsx."
            f"{ask_nearest(replaced, members)}",
            held=replaced,
        )


def _was_there_meanwhile(meeting: Meeting, row: Attendance) -> bool:
    """Tell whether the member was there all the time; who came late or left early may have been replaced then."""
    return row.arrived is None and any(
        each is not row
        and fold(each.name) == fold(row.substitute_for)
        and each.status == "Present"
        and each.arrived is None
        and each.left is None
        for each in meeting.attendance
    )
