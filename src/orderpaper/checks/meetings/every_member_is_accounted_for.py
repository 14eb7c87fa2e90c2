"""Takes the attendance and Membership; gives a finding for each meeting whose attendance leaves members out."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.members import members_on
from orderpaper.records.names import fold
from orderpaper.records.place import Place


def every_member_is_accounted_for(bundle: Bundle) -> Iterator[Finding]:
    """Give the members of the day who are in no row, once anybody’s attendance has been filled in."""
    for meeting in bundle.meetings:
        if not any(row.status for row in meeting.attendance):
            continue
        listed = {fold(row.name) for row in meeting.attendance}
        members = [each.name for each in members_on(bundle.council, meeting)]
        missing = [each for each in members if isinstance(each, str) and each and fold(each) not in listed]
        if missing:
            yield query(
                "every-member-is-accounted-for",
                Place(meeting.file, "Attendance"),
                f"no row is for {', '.join(missing)}, by the sheet Membership a member that day. Add a row each, with "
                "Present, Apologies or Absent.",
            )
