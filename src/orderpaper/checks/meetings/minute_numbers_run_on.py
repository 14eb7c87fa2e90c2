"""Takes the meetings; gives a finding for minutes whose first number is not known, or does not follow on."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop

CODE = "minute-numbers-run-on"


def minute_numbers_run_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the meetings whose minutes cannot be numbered, and those that do not follow on from the meeting before."""
    for meeting in bundle.meetings:
        if not meeting.minutes and not meeting.attendance:
            continue
        typed, due = meeting.details.first_minute, bundle.minute_due(meeting)
        place = meeting.details.origin.place("first_minute")
        if typed is None and due is None:
            yield stop(CODE, place, "the first minute number is not known. Type the number after the last minute’s.")
        elif typed is not None and due is not None and typed != due:
            yield query(
                CODE,
                place,
                f"the first minute number is {typed}, and {due} would follow on. Correct one, or leave it empty.",
            )
