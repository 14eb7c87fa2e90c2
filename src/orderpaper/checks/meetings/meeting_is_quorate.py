"""Takes the attendance and the committees; gives a finding for each meeting with too few members to decide."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.members import find_committee, members_present
from orderpaper.records.place import Place


def meeting_is_quorate(bundle: Bundle) -> Iterator[Finding]:
    """Give the meetings below the quorum: by the council’s standing orders nothing can be decided there."""
    for meeting in bundle.meetings:
        committee = find_committee(bundle.council, meeting.details.committee)
        is_recorded = any(row.status == "Present" for row in meeting.attendance)
        present = len(members_present(meeting))
        if committee and committee.quorum and is_recorded and present < committee.quorum:
            yield stop(
                "meeting-is-quorate",
                Place(meeting.file, "Attendance"),
                f"members and substitutes present: {present}. The quorum is {committee.quorum} "
                f"({committee.origin.place('quorum')}). Correct the attendance or the quorum; a meeting without a "
                "quorum decides nothing.",
            )
