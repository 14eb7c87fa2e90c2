"""Takes the plan; gives a finding for each action not yet done whose priority has ended."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold

DONE = frozenset(("Complete", "Stopped"))


def actions_belong_to_live_priorities(bundle: Bundle) -> Iterator[Finding]:
    """Give the actions still to be done under a priority that has ended: no paper prints them."""
    if bundle.plan is None:
        return
    ended = {fold(each.id): each for each in bundle.plan.priorities if each.ended and isinstance(each.id, str)}
    for action in bundle.plan.actions if ended else ():
        priority = ended.get(fold(action.priority))
        if priority is None or action.status in DONE:
            continue
        yield query(
            "actions-belong-to-live-priorities",
            action.origin.place("priority"),
            f"“{priority.title}” ended in {priority.ended}, so the plan does not print this action. "
            "Type the ID of a priority of this year, or Complete or Stopped under Status.",
            str(action.priority),
        )
