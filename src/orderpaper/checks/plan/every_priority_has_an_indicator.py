"""Takes the plan; gives a finding for each of this year’s priorities with actions and no measure of them."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import LEFT_OUT, fold
from orderpaper.records.place import Place


def every_priority_has_an_indicator(bundle: Bundle) -> Iterator[Finding]:
    """Give the priorities whose actions are printed without an indicator; nothing where a plan has no indicators.

    A priority that prints no action is told of already.
    """
    if bundle.plan is None or not bundle.plan.indicators:
        return
    place = Place(bundle.plan.details.origin.table.file, "Indicators")
    acted = {fold(each.priority) for each in bundle.plan.actions if each.publish not in LEFT_OUT}
    measured = {fold(each.priority) for each in bundle.plan.indicators}
    for priority in bundle.plan.priorities:
        if not priority.ended and fold(priority.id) in acted - measured:
            yield query(
                "every-priority-has-an-indicator",
                place,
                f"“{priority.title}” has actions and no indicator. Add a row with {priority.id} under Priority, "
                "or leave it if nothing is measured.",
            )
