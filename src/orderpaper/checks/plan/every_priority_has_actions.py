"""Takes the plan; gives a finding for each of this year's priorities that prints no action."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.names import LEFT_OUT, fold
from orderpaper.records.place import Place


def every_priority_has_actions(bundle: Bundle) -> Iterator[Finding]:
    """Give the priorities without actions: a plan cannot be adopted that does not say what will be done."""
    if bundle.plan is None:
        return
    place = Place(bundle.plan.details.origin.table.file, "Actions")
    with_actions = {fold(action.priority) for action in bundle.plan.actions}
    printed = {fold(action.priority) for action in bundle.plan.actions if action.publish not in LEFT_OUT}
    for priority in bundle.plan.priorities:
        if priority.ended or fold(priority.id) in printed:
            continue
        said = f"“{priority.title}” has no actions. Add at least one row with {priority.id} under Priority."
        if fold(priority.id) in with_actions:
            said = f"every action of “{priority.title}” is left out. Type Yes under Publish for one, or add another."
        yield stop("every-priority-has-actions", place, said)
