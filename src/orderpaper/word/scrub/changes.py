"""Takes the parts of a Word file; gives them with every tracked change accepted, and how many there were."""

import re
from collections.abc import Mapping

from orderpaper.records.errors import FolderError
from orderpaper.word.facts.styles import Element, W

CHANGE = re.compile(
    rb"<(?:\w+:)?(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)(?=[\s/>])"
)
CHANGED = re.compile(
    rf"{re.escape(W)}(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)"
)
STORY = re.compile(r"word/[^/]*\.xml$")


def accept_changes(parts: Mapping[str, bytes]) -> tuple[dict[str, bytes], int]:
    """Give the parts with the tracked changes accepted, and their number."""
    count = _count(parts)
    if not count:
        return dict(parts), 0
    from orderpaper.word.revisions.resolve import accept_all

    return accept_all(parts), count


def refuse_changes(root: Element, name: str) -> None:
    """Raise FolderError where a story still has a tracked change in it."""
    if any(CHANGED.fullmatch(node.tag) for node in root.iter(f"{W}*")):
        raise FolderError(f"{name} has tracked changes of a kind that only Word can accept. Do so there, and save it.")


def _count(parts: Mapping[str, bytes]) -> int:
    return sum(len(CHANGE.findall(data)) for part, data in parts.items() if STORY.match(part))
