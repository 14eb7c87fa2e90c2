"""Takes the parts of a Word file; gives them with tracked changes accepted, rejected or left, author by author.

Every part that holds text is settled: the document, headers, footers, notes, comments, text boxes, and styles. No
mark of a change that is decided on is left.
"""

import re
from collections.abc import Mapping

from orderpaper.word.revisions.formats import settle_formats
from orderpaper.word.revisions.marks import Choose, Element, Verdict
from orderpaper.word.revisions.notes import THREADS, list_pointed, take_out_notes
from orderpaper.word.revisions.paragraphs import join_paragraphs, settle_ends
from orderpaper.word.revisions.ranges import settle_ranges
from orderpaper.word.revisions.rows import settle_rows
from orderpaper.word.revisions.runs import settle_runs
from orderpaper.word.revisions.trees import read_tree, write_tree

__all__ = ["Choose", "Verdict", "accept_all", "accept_author", "reject_all", "resolve", "resolve_element"]

PART = re.compile(r"word/(?:[^/]+|glossary/[^/]+)\.xml")
MARKED = re.compile(
    rb"<(?:\w+:)?(?:ins|del|move(?:From|To)\w*|cell(?:Ins|Del|Merge)|customXml(?:Ins|Del|Move)\w+|\w+Change)[\s/>]"
)


def accept_all(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts with every tracked change made part of the paper."""
    return resolve(parts, lambda _author: Verdict.ACCEPT)


def reject_all(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts with every tracked change undone."""
    return resolve(parts, lambda _author: Verdict.REJECT)


def accept_author(parts: Mapping[str, bytes], author: str) -> dict[str, bytes]:
    """Give the parts with one author’s tracked changes made part of the paper; everybody else’s stand as they were."""
    return resolve(parts, lambda each: Verdict.ACCEPT if each == author else Verdict.KEEP)


def resolve(parts: Mapping[str, bytes], choose: Choose) -> dict[str, bytes]:
    """Give the parts with each author’s tracked changes settled as is chosen; parts without any stay as they are."""
    marked = [name for name, data in parts.items() if PART.fullmatch(name) and MARKED.search(data)]
    if not marked:
        return dict(parts)
    texts = [name for name in parts if PART.fullmatch(name) and (name in marked or _may_point(name, parts[name]))]
    trees = {name: read_tree(name, parts[name]) for name in texts}
    before = list_pointed(trees.values())
    for name in marked:
        resolve_element(trees[name], choose)
    take_out_notes(trees, before)
    changed = marked if before == list_pointed(trees.values()) else texts
    return {**parts, **{name: write_tree(trees[name]) for name in changed}}


def _may_point(name: str, data: bytes) -> bool:
    """Tell whether a part points to notes or comments, or holds them or their threads."""
    return any(word in data for word in (b"noteReference", b"commentReference", b"footnote ", b"endnote ")) or bool(
        re.fullmatch(r"word/comments\d*\.xml", name) or THREADS.fullmatch(name)
    )


def resolve_element(root: Element, choose: Choose) -> None:
    """Settle the tracked changes in an element, in place; the caller gives a copy where the original is wanted."""
    settle_ranges(root, choose)
    settle_formats(root, choose)
    ending = settle_ends(root, choose)
    settle_runs(root, choose)
    settle_rows(root, choose)
    join_paragraphs(ending)
