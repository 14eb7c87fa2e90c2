"""Takes the plan; gives a finding for each action whose ID does not begin with the letters of its priority."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.plan import Action


def action_ids_begin_with_their_priority(bundle: Bundle) -> Iterator[Finding]:
    """Give the actions that may stand under the wrong priority; nothing where IDs are made another way throughout."""
    if bundle.plan is None:
        return
    known = {fold(each.id) for each in bundle.plan.priorities}
    priorities = {each.priority for each in bundle.plan.actions if isinstance(each.priority, str)}
    folded = {each: fold(each) for each in priorities if fold(each) in known and each}
    actions = [each for each in bundle.plan.actions if each.priority in folded and _has_id(each)]
    others = [each for each in actions if not _begins_with(each, folded[str(each.priority)])]
    if len(others) == len(actions):
        return
    for action in others:
        yield query(
            "action-ids-begin-with-their-priority",
            action.origin.place("id"),
            f"“{action.id}” does not begin with “{action.priority}”, the ID of its priority. Put right whichever is "
            "mistyped; an action that came from another priority may keep its ID.",
            str(action.id),
        )


def _has_id(action: Action) -> bool:
    """Tell whether the ID is there; a cell that is empty or cannot be read has been told of already."""
    return isinstance(action.id, str) and bool(action.id)


def _begins_with(action: Action, priority: str) -> bool:
    """Tell whether the letters are the priority’s and no more: DAV1 is not of DA."""
    action_id = fold(action.id)
    return action_id.startswith(priority) and not action_id[len(priority) : len(priority) + 1].isalpha()
