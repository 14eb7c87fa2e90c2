"""Takes the plan; gives a finding for each of this year's priorities that has no action."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.place import Place


def every_priority_has_actions(bundle: Bundle) -> Iterator[Finding]:
    """Give the priorities without actions: a plan cannot be adopted that does not say what will be done."""
    if bundle.plan is None:
        return
    with_actions = {str(action.priority).casefold() for action in bundle.plan.actions}
    for priority in bundle.plan.priorities:
        if not priority.ended and str(priority.id).casefold() not in with_actions:
            yield stop(
                "every-priority-has-actions",
                Place(bundle.plan.details.origin.table.file, "Actions"),
                f"“{priority.title}” has no actions. Add at least one row with {priority.id} under Priority.",
            )
