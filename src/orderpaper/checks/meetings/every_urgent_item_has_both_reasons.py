"""Takes the meetings; gives a finding for each agenda item with one of the two reasons of an urgent item only."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.text import Missing

CODE = "every-urgent-item-has-both-reasons"
# Local Government Act 1972, s.100B(4)(b); the two reasons as committees' own templates ask for them.
WANTED = {
    "urgency": "why it is late is said, and why it is urgent is not. Type the special circumstances here, "
    "or empty the other reason.",
    "lateness": "why it is urgent is said, and why it missed the agenda is not. Type that here, "
    "or empty the other reason.",
}


def every_urgent_item_has_both_reasons(bundle: Bundle) -> Iterator[Finding]:
    """Give the agenda items that are said to be urgent but not why they are late, or the other way round."""
    for meeting in bundle.meetings:
        for item in meeting.agenda:
            said = {"urgency": item.urgency, "lateness": item.lateness}
            empty = [key for key, reason in said.items() if not reason]
            if len(empty) == 1 and not any(isinstance(reason, Missing) for reason in said.values()):
                yield stop(CODE, item.origin.place(empty[0]), WANTED[empty[0]])
