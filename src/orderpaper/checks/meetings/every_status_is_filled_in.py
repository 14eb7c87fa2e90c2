"""Takes the attendance of meetings that are over; gives a finding for each row that does not say who came."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.members import has_taken_place


def every_status_is_filled_in(bundle: Bundle) -> Iterator[Finding]:
    """Give the empty cells under Status where there are minutes or a finish: minutes list nobody without one."""
    for meeting in bundle.meetings:
        for row in meeting.attendance if has_taken_place(meeting) else ():
            if row.status == "":
                yield stop(
                    "every-status-is-filled-in",
                    row.origin.place("status"),
                    "Status is empty, and the meeting has been held. Type Present, Apologies or Absent.",
                )
