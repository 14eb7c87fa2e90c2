"""Takes the plan and the day of the meeting; gives a finding for each complete action that is due later, or never."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.when import When, say_date

WITHOUT_END = frozenset(("Ongoing", "Quarterly", "Monthly", "Annually"))


def complete_actions_are_not_still_due(bundle: Bundle) -> Iterator[Finding]:
    """Give the complete actions whose date is after the meeting, or which have no end and so cannot be complete."""
    if bundle.plan is None:
        return
    day = bundle.meeting.day if bundle.meeting else None
    for action in bundle.plan.actions:
        if action.status != "Complete" or not isinstance(action.due, When):
            continue
        said = _say(action.due, day)
        if said:
            yield query("complete-actions-are-not-still-due", action.origin.place("due"), said, str(action.due))


def _say(due: When, day: dt.date | None) -> str:
    if due.words in WITHOUT_END:
        return f"the action is Complete, and Due is {due}. Type the date it was completed, or another Status."
    if day and due.day and due.day > day:
        meeting = f"the meeting of {say_date(day)}"
        return f"the action is Complete, and due after {meeting}. If it was done early, leave it; if not, put it right."
    return ""
