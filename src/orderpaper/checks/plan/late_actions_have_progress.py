"""Takes the plan; gives a finding for each action that is late or at risk and does not say how it stands."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop

TELLING = frozenset(("Late", "At risk"))


def late_actions_have_progress(bundle: Bundle) -> Iterator[Finding]:
    """Give the actions that are late or at risk without a word under Progress: members ask why, and what is done."""
    if bundle.plan is None:
        return
    for action in bundle.plan.actions:
        if action.status in TELLING and not action.progress:
            yield stop(
                "late-actions-have-progress",
                action.origin.place("progress"),
                f"the action is {action.status}, and Progress is empty. Type what has been done, and what stands in "
                "the way.",
            )
