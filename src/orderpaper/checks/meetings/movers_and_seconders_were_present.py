"""Takes minutes and attendance; gives a finding for each mover or seconder who was not a member present."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.council import Council
from orderpaper.records.finding import Finding, query
from orderpaper.records.meeting import Meeting
from orderpaper.records.members import members_present
from orderpaper.records.names import fold
from orderpaper.records.place import Place

CHAIRS = frozenset(("chairman", "chair", "vice-chairman", "vice-chair", "chairwoman", "chairperson"))


def movers_and_seconders_were_present(bundle: Bundle) -> Iterator[Finding]:
    """Give the names under Moved and Seconded that no member or substitute present has."""
    for meeting in bundle.meetings:
        present = [str(each.name) for each in members_present(meeting)]
        known = _all_names(bundle.council, present)
        for verb, name, place in _find_named(meeting) if present else ():
            if fold(name).removeprefix("the ") not in CHAIRS and fold(name) not in known:
                yield query(
                    "movers-and-seconders-were-present",
                    place,
                    f"{name} {verb} it, and is not in Attendance as a member or substitute present."
                    f"{ask_nearest(name, present)}",
                    held=name,
                )


def _all_names(council: Council, present: list[str]) -> set[str]:
    """Give the names of those present, and what else People says they are known as."""
    known = {fold(each) for each in present}
    others = (each for each in council.people if fold(each.name) in known)
    return known | {fold(line) for each in others for line in str(each.also_known_as).splitlines()}


def _find_named(meeting: Meeting) -> Iterator[tuple[str, str, Place]]:
    for row in meeting.minutes:
        for key in ("moved", "seconded"):
            name = getattr(row, key)
            if isinstance(name, str) and name:
                yield key, name, row.origin.place(key)
