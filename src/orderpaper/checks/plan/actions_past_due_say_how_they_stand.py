"""Takes the plan and the day of the meeting; gives a finding for each overdue action that does not say so."""

import calendar
import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.plan import Action
from orderpaper.records.text import Missing
from orderpaper.records.when import When, say_date

SETTLED = frozenset(("Complete", "Stopped", "Late", "On hold"))


def actions_past_due_say_how_they_stand(bundle: Bundle) -> Iterator[Finding]:
    """Give the actions that were due before the meeting and are not Complete, Stopped, Late or On hold."""
    day = bundle.meeting.day if bundle.meeting else None
    if bundle.plan is None or day is None:
        return
    for action in bundle.plan.actions:
        if action.status in SETTLED or isinstance(action.status, Missing):
            continue
        if isinstance(action.due, When) and _last_day(action.due, day) < day:
            yield query(
                "actions-past-due-say-how-they-stand", action.origin.place("due"), _say(action, day), str(action.due)
            )


def _say(action: Action, day: dt.date) -> str:
    status = f"Status is {action.status}" if action.status else "it has no Status"
    return (
        f"the action was due before the meeting of {say_date(day)}, and {status}. "
        "Is it Late or Complete? Type which under Status, or the new date here."
    )


def _last_day(due: When, otherwise: dt.date) -> dt.date:
    """Give the last day that is meant; a month runs to its end, and a word such as Ongoing to any day."""
    if due.day is None:
        return otherwise
    return due.day.replace(day=calendar.monthrange(due.day.year, due.day.month)[1]) if due.is_month else due.day
