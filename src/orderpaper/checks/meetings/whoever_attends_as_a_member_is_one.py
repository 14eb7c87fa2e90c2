"""Takes the attendance and Membership; gives a finding for each who is down as a member and was none that day."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.meeting import Attendance, Meeting
from orderpaper.records.members import members_on, substitutes_on
from orderpaper.records.names import fold


def whoever_attends_as_a_member_is_one(bundle: Bundle) -> Iterator[Finding]:
    """Give the members present, absent or with apologies whom Membership does not have on the day of the meeting."""
    for meeting in bundle.meetings:
        members = [str(each.name) for each in members_on(bundle.council, meeting)]
        folded = {fold(each) for each in members}
        for row in meeting.attendance if members else ():
            if row.attends_as != "Member" or not row.status or not isinstance(row.name, str):
                continue
            if row.name and fold(row.name) not in folded:
                yield query(
                    "whoever-attends-as-a-member-is-one",
                    row.origin.place("name"),
                    f"{row.name} was not a member of the committee that day, by the sheet Membership in council.xlsx."
                    f"{_say_remedy(bundle, meeting, row, members)}",
                    held=row.name,
                )


def _say_remedy(bundle: Bundle, meeting: Meeting, row: Attendance, members: list[str]) -> str:
    if fold(row.name) in {fold(each.name) for each in substitutes_on(bundle.council, meeting)}:
        return " Its substitutes have that name: type Substitute under As."
    return ask_nearest(str(row.name), members)
