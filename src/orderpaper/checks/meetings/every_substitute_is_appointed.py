"""Takes the attendance and Membership; gives a finding for each substitute whom the committee does not have."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.members import substitutes_on
from orderpaper.records.names import fold


def every_substitute_is_appointed(bundle: Bundle) -> Iterator[Finding]:
    """Give the substitutes present who were none that day; silent where a committee’s substitutes are not recorded."""
    recorded = {fold(each.committee) for each in bundle.council.memberships if each.role == "Substitute"}
    for meeting in bundle.meetings:
        if fold(meeting.details.committee) not in recorded:
            continue
        names = [str(each.name) for each in substitutes_on(bundle.council, meeting)]
        folded = {fold(each) for each in names}
        for row in meeting.attendance:
            if row.attends_as == "Substitute" and row.status == "Present" and _is_other(row.name, folded):
                yield query(
                    "every-substitute-is-appointed",
                    row.origin.place("name"),
                    f"{row.name} was not a substitute of the committee that day, by the sheet Membership in "
                    f"council.xlsx.{ask_nearest(str(row.name), names)}",
                    held=str(row.name),
                )


def _is_other(name: object, folded: set[str]) -> bool:
    return isinstance(name, str) and bool(name) and fold(name) not in folded
