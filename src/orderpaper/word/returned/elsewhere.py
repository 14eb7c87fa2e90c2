"""Takes the views of a returned copy and its tracked changes outside the texts; gives what was changed there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.records.place import Place
from orderpaper.records.returned import OtherEdit
from orderpaper.records.revision import Revision, RevisionKind
from orderpaper.word.returned.opened import Element
from orderpaper.word.returned.readings import P
from orderpaper.word.returned.views import Views, number_of
from orderpaper.word.revisions.marks import MARKS, UNSEEN
from orderpaper.word.shadow import W

ROWS = {RevisionKind.ROW_INSERTED: True, RevisionKind.ROW_DELETED: False}
"""Whether a change of a row gives words to the paper, or takes them from it."""
TAKEN = frozenset((RevisionKind.DELETED, RevisionKind.MOVED_FROM, RevisionKind.PARAGRAPH_DELETED))
OBJECT = re.compile(r"\[(picture|object|footnote|endnote)\]")
"""What is said in a change for what has no words."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What was changed with tracking outside the texts, and how many changes were of the look alone."""

    edits: tuple[OtherEdit, ...] = ()
    formats: int = 0


def list_elsewhere(views: Views, revisions: Sequence[Revision], places: Mapping[str, Place]) -> Elsewhere:
    """Give the tracked edits outside the texts, one for each place, in the order they stand.

    `revisions` are those outside the texts; `places` those of the paragraphs that may hold them, by number.
    """
    by_place: dict[Place, list[Revision]] = {}
    for each in revisions:
        if each.kind not in ROWS:
            by_place.setdefault(each.place, []).append(each)
    edits = [_tell_words(each, is_new=ROWS[each.kind]) for each in revisions if each.kind in ROWS]
    for numbers in _group(views, places, by_place.keys()):
        at = list(dict.fromkeys(places[each] for each in numbers))
        made = tuple(each for place in at for each in by_place.pop(place, ()))
        edits += _tell_group(made, *_read_lines(views, numbers))
    edits += [edit for made in by_place.values() for edit in _tell_alone(made)]
    order = {place: number for number, place in enumerate(dict.fromkeys(each.place for each in revisions))}
    told = {id(each) for edit in edits for each in edit.revisions}
    untold = [each for each in revisions if each.kind is RevisionKind.FORMATTED and id(each) not in told]
    return Elsewhere(tuple(sorted(edits, key=lambda each: order[each.place])), len(untold))


def _tell_group(made: tuple[Revision, ...], old: str, new: str) -> Iterator[OtherEdit]:
    """Give the edit of some paragraphs; where their words are the same, only what came or went that has none."""
    if old != new and made:
        yield OtherEdit(made[0].place, old, new, made)
    else:
        yield from _tell_alone(each for each in made if OBJECT.search(each.words))


def _tell_alone(made: Iterable[Revision]) -> Iterator[OtherEdit]:
    """Give an edit for each change, those of the look aside."""
    for each in made:
        if each.kind is not RevisionKind.FORMATTED:
            yield _tell_words(each, is_new=each.kind not in TAKEN)


def _tell_words(revision: Revision, *, is_new: bool) -> OtherEdit:
    """Give the edit of a change in its own words."""
    old, new = ("", revision.words) if is_new else (revision.words, "")
    return OtherEdit(revision.place, old, new, (revision,))


def _group(views: Views, places: Mapping[str, Place], changed: Iterable[Place]) -> Iterator[tuple[str, ...]]:
    """Give the paragraphs in which something was changed, those together that were cut or joined, or share a place."""
    wanted = set(changed)
    group: list[str] = []
    for number in places:
        if group and not _belongs(views, group[-1], number, places):
            if any(places[each] in wanted for each in group):
                yield tuple(group)
            group = []
        group.append(number)
    if any(places[each] in wanted for each in group):
        yield tuple(group)


def _belongs(views: Views, last: str, number: str, places: Mapping[str, Place]) -> bool:
    """Tell whether a paragraph is told with the one before it."""
    if places[last] == places[number]:
        return True
    before = views.marked.paragraphs[last]
    after = (node for node in before.itersiblings() if node.tag not in UNSEEN)
    following = next(after, None)
    is_next = following is not None and following.tag == P and number_of(following) == number
    return is_next and _is_end_changed(before)


def _is_end_changed(paragraph: Element) -> bool:
    """Tell whether the end of a paragraph was added, deleted or moved."""
    return any(paragraph.find(f"{W}pPr/{W}rPr/{mark}") is not None for mark in MARKS)


def _read_lines(views: Views, numbers: Iterable[str]) -> tuple[str, str]:
    """Give the words of paragraphs before and after, without those lines at both ends that are the same."""
    old, new = (
        [words for each in numbers if (words := views.read_paragraph(view, each)) is not None and words.strip()]
        for view in (views.original, views.final)
    )
    return _trim_lines(old, new)


def _trim_lines(old: list[str], new: list[str]) -> tuple[str, str]:
    """Give lines before and after in one string each, without those at both ends that are the same."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return "\n".join(old[first : len(old) - last]), "\n".join(new[first : len(new) - last])
