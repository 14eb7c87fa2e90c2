"""Takes the parts of a Word file; gives its comments and replies, each with the words it is about and where they stand.

Threads and what is resolved stand in a part of their own, where Word and LibreOffice write them alike: a comment is
known there by the id of its last paragraph.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from orderpaper.records.place import Place
from orderpaper.records.revision import Comment
from orderpaper.word.revisions.anchors import Anchor, find_anchors
from orderpaper.word.revisions.marks import AUTHOR, ID, Element, P, W
from orderpaper.word.revisions.notes import PARA_ID
from orderpaper.word.revisions.spots import find_spots, read_look
from orderpaper.word.revisions.trees import list_stories, read_tree
from orderpaper.word.revisions.words import read_words

COMMENTS = re.compile(r"word/comments\d*\.xml")
THREADS = re.compile(r"word/commentsExtended\d*\.xml")
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
ON = frozenset(("1", "true", "on"))
NOWHERE = Anchor()


@dataclass(slots=True)
class Threads:
    """Which comment answers which, and which are resolved, by number."""

    answers: dict[str, str] = field(default_factory=dict)
    resolved: set[str] = field(default_factory=set)

    def is_resolved(self, number: str) -> bool:
        """Tell whether a comment, or the one that its thread began with, is resolved."""
        met: set[str] = set()
        while number and number not in met:
            if number in self.resolved:
                return True
            met.add(number)
            number = self.answers.get(number, "")
        return False


def list_comments(parts: Mapping[str, bytes], file: str) -> tuple[Comment, ...]:
    """Give the comments and replies of a Word file, in the order that the file keeps them."""
    written = [comment for root in _read_all(parts, COMMENTS, file) for comment in root.iterchildren(f"{W}comment")]
    if not written:
        return ()
    threads = _read_threads(written, _read_all(parts, THREADS, file))
    anchors = _read_anchors(parts, file)
    return tuple(_describe(comment, anchors.get(comment.get(ID, ""), NOWHERE), threads, file) for comment in written)


def _read_all(parts: Mapping[str, bytes], names: re.Pattern[str], file: str) -> list[Element]:
    return [read_tree(name, parts[name], file) for name in sorted(parts) if names.fullmatch(name)]


def _read_anchors(parts: Mapping[str, bytes], file: str) -> dict[str, Anchor]:
    look = read_look(parts, file)
    anchors: dict[str, Anchor] = {}
    for name, kind in list_stories(parts):
        root = read_tree(name, parts[name], file)
        anchors = find_anchors(root, find_spots(root, kind, look)) | anchors
    return anchors


def _read_threads(written: Iterable[Element], roots: Iterable[Element]) -> Threads:
    numbers = {
        paragraph.get(PARA_ID, "").upper(): comment.get(ID, "")
        for comment in written
        for paragraph in comment.iter(P)
        if paragraph.get(PARA_ID)
    }
    threads = Threads()
    for entry in (each for root in roots for each in root.iterchildren(f"{W15}commentEx")):
        number = numbers.get(entry.get(f"{W15}paraId", "").upper(), "")
        parent = numbers.get(entry.get(f"{W15}paraIdParent", "").upper(), "")
        if parent:
            threads.answers[number] = parent
        if entry.get(f"{W15}done", "").lower() in ON:
            threads.resolved.add(number)
    return threads


def _describe(comment: Element, anchor: Anchor, threads: Threads, file: str) -> Comment:
    number = comment.get(ID, "")
    return Comment(
        number,
        comment.get(AUTHOR, ""),
        comment.get(f"{W}date", ""),
        "\n".join(read_words(paragraph) for paragraph in comment.iter(P)),
        anchor.say_words(),
        anchor.spot.place(file) if anchor.spot else Place(file),
        anchor.say_key(),
        threads.answers.get(number, ""),
        is_resolved=threads.is_resolved(number),
    )
