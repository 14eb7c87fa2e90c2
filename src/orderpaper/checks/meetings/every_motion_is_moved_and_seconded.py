"""Takes the minutes; gives a finding for each motion with a mover and no seconder, or one person for both."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.meeting import Minute
from orderpaper.records.names import fold

CODE = "every-motion-is-moved-and-seconded"


def every_motion_is_moved_and_seconded(bundle: Bundle) -> Iterator[Finding]:
    """Give the motions that one person alone has moved and seconded, and those with only one of the two."""
    for meeting in bundle.meetings:
        for row in meeting.minutes:
            if isinstance(row.moved, str) and isinstance(row.seconded, str) and (row.moved or row.seconded):
                yield from _look_at(row)


def _look_at(row: Minute) -> Iterator[Finding]:
    if not row.seconded:
        yield query(
            CODE, row.origin.place("seconded"), f"{row.moved} moved it, and nobody is named here. Who seconded?"
        )
    elif not row.moved:
        yield query(
            CODE, row.origin.place("moved"), f"{row.seconded} seconded it, and nobody is named here. Who moved?"
        )
    elif fold(row.moved) == fold(row.seconded):
        yield stop(
            CODE,
            row.origin.place("seconded"),
            f"{row.seconded} is named as mover and as seconder. Type who seconded.",
            held=str(row.seconded),
        )
