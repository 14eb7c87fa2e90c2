"""Takes a redline; gives it with each bookmark once: a place deleted and put in anew would have two of one name.

Word drops one of two bookmarks of one name, and not always the same.
"""

from collections.abc import Mapping

from orderpaper.word.revisions.marks import DELETED, ID, MOVED_FROM, Element, W
from orderpaper.word.revisions.trees import list_stories, read_tree, write_tree

START, END = f"{W}bookmarkStart", f"{W}bookmarkEnd"


def drop_doubles(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts without bookmarks whose name is taken; the one in words that stay is kept."""
    names = [name for name, _kind in list_stories(parts) if b"bookmarkStart" in parts[name]]
    trees = {name: read_tree(name, parts[name]) for name in names}
    starts = [(start, name) for name, root in trees.items() for start in root.iter(START)]
    taken: set[str] = set()
    changed: set[str] = set()
    for start, name in sorted(starts, key=lambda each: _is_deleted(each[0])):
        said = start.get(f"{W}name", "").casefold()
        if said in taken:
            _take_out(trees[name], start)
            changed.add(name)
        taken.add(said)
    return {**parts, **{name: write_tree(trees[name]) for name in changed}}


def _is_deleted(start: Element) -> bool:
    return next(start.iterancestors(DELETED, MOVED_FROM), None) is not None


def _take_out(root: Element, start: Element) -> None:
    number = start.get(ID)
    is_shared = sum(1 for each in root.iter(START) if each.get(ID) == number) > 1
    ends = [] if is_shared else [each for each in root.iter(END) if each.get(ID) == number]
    for mark in (start, *ends):
        holder = mark.getparent()
        if holder is not None:
            holder.remove(mark)
