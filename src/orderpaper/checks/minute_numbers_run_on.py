"""Takes the meetings; gives a finding for minutes whose first number is not known, or does not follow on."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.meeting import Meeting

CODE = "minute-numbers-run-on"


def minute_numbers_run_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the meetings whose minutes cannot be numbered, and those numbered otherwise than the meeting before implies."""
    for meeting in bundle.meetings:
        if not meeting.minutes and not meeting.attendance:
            continue
        typed, due = meeting.details.first_minute, _due(bundle, meeting)
        place = meeting.details.origin.place("first_minute")
        if typed is None and due is None:
            yield stop(CODE, place, "the first minute number is not known. Type the number after the last minute’s.")
        elif typed is not None and due is not None and typed != due:
            yield query(CODE, place, f"the first minute number is {typed}; the meeting before ends at {due - 1}.")


def _due(bundle: Bundle, meeting: Meeting) -> int | None:
    """Give the number that follows on from the meeting before, None where that is not known."""
    before = bundle.meeting_before(meeting)
    if before is None:
        return None
    first = before.details.first_minute or _due(bundle, before)
    return first + _count(bundle, before) if first else None


def _count(bundle: Bundle, meeting: Meeting) -> int:
    closing = {str(each.item).casefold() for each in bundle.council.standing_items if each.about == "Duration"}
    has_closing = any(str(each.item).casefold() in closing for each in meeting.agenda)
    return len(meeting.agenda) + (1 if closing and not has_closing else 0)
