"""Takes the meetings; gives a finding where the previous meeting's date, as typed, is not that of its workbook."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.text import Missing
from orderpaper.records.when import say_date


def previous_meeting_agrees(bundle: Bundle) -> Iterator[Finding]:
    """Give the meetings whose typed previous meeting is not the one in the folder, whose date is printed."""
    for meeting in bundle.meetings:
        before, typed = bundle.meeting_before(meeting), meeting.details.previous_meeting
        if before is None or before.day is None or typed is None or isinstance(typed, Missing) or typed == before.day:
            continue
        yield query(
            "previous-meeting-agrees",
            meeting.details.origin.place("previous_meeting"),
            f"{say_date(typed)} is typed, and {before.file} is of {say_date(before.day)}, which is printed.",
        )
