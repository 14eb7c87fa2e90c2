"""Takes the meeting whose papers are made; gives a finding where its agenda leaves out the minutes of the last."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.when import say_date


def minutes_of_the_last_meeting_are_on_the_agenda(bundle: Bundle) -> Iterator[Finding]:
    """Give the agenda without them: minutes are signed at the next suitable meeting (1972 Act, schedule 12)."""
    meeting = bundle.meeting
    day = bundle.day_before(meeting) if meeting else None
    if meeting is None or day is None or not meeting.agenda:
        return
    if not any(each.kind == "Minutes" or "minutes of" in fold(each.item) for each in meeting.agenda):
        yield query(
            "minutes-of-the-last-meeting-are-on-the-agenda",
            Place(meeting.file, "Agenda"),
            f"the committee met on {say_date(day)}, and no item is for its minutes. Add a row of the kind Minutes.",
        )
