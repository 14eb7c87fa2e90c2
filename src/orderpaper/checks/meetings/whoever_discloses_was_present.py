"""Takes disclosures and attendance; gives a finding for each disclosure by somebody who was not there."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold


def whoever_discloses_was_present(bundle: Bundle) -> Iterator[Finding]:
    """Give the disclosures whose name is not down as Present, once the attendance says who was."""
    for meeting in bundle.meetings:
        present = [str(row.name) for row in meeting.attendance if row.status == "Present"]
        folded = {fold(each) for each in present}
        for row in meeting.disclosures if present else ():
            if isinstance(row.name, str) and row.name and fold(row.name) not in folded:
                yield query(
                    "whoever-discloses-was-present",
                    row.origin.place("name"),
                    f"{row.name} disclosed something, and is not in Attendance as Present."
                    f"{ask_nearest(row.name, present)} Correct one of the two sheets.",
                    held=row.name,
                )
