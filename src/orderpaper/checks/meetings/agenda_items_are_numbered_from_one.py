"""Takes the meetings; gives a finding for each agenda whose items are not numbered 1, 2, 3 and so on."""

from collections.abc import Iterator

from orderpaper.checks.numbering import find_first_astray
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def agenda_items_are_numbered_from_one(bundle: Bundle) -> Iterator[Finding]:
    """Give the first item out of step: the minutes are numbered by the items, and members speak of them by number."""
    for meeting in bundle.meetings:
        astray = find_first_astray([each.number for each in meeting.agenda])
        if astray:
            index, due = astray
            item = meeting.agenda[index]
            yield query(
                "agenda-items-are-numbered-from-one",
                item.origin.place("number"),
                f"{item.number} stands where {due} would follow on. Number the items 1, 2, 3 … as they stand.",
                held=str(item.number),
            )
