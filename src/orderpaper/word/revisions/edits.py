"""Takes one paragraph of a Word file; gives what was done to it, by whom and when, run after run joined."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from orderpaper.records.revision import RevisionKind
from orderpaper.word.revisions.marks import (
    AUTHOR,
    DELETED,
    INSERTED,
    MARKS,
    MOVED_FROM,
    MOVED_TO,
    P_PR,
    R_PR,
    Element,
    W,
)
from orderpaper.word.revisions.words import iter_runs, key_of, read_run, read_words

KINDS = {
    INSERTED: RevisionKind.INSERTED,
    DELETED: RevisionKind.DELETED,
    MOVED_FROM: RevisionKind.MOVED_FROM,
    MOVED_TO: RevisionKind.MOVED_TO,
}
KINDS_OF_END = {
    **KINDS,
    INSERTED: RevisionKind.PARAGRAPH_INSERTED,
    DELETED: RevisionKind.PARAGRAPH_DELETED,
}
OBJECTS = {
    f"{W}footnoteReference": "[footnote]",
    f"{W}endnoteReference": "[endnote]",
    f"{W}drawing": "[picture]",
    f"{W}pict": "[picture]",
    f"{W}object": "[object]",
}
"""What is said for what has no words."""


class Maker(NamedTuple):
    """Who made a change of what kind, when, and in which control."""

    kind: RevisionKind
    author: str
    made_at: str
    key: str = ""


@dataclass(slots=True)
class Edit:
    """One change of a paragraph: its maker, and the words of each of its runs."""

    maker: Maker
    pieces: list[str] = field(default_factory=list)

    def say(self) -> str:
        """Give the words of the change."""
        return "".join(self.pieces)


def make_maker(mark: Element, kind: RevisionKind, key: str = "") -> Maker:
    """Give who made a change, as its mark says."""
    return Maker(kind, mark.get(AUTHOR, ""), mark.get(f"{W}date", ""), key)


def read_edits(paragraph: Element, covered: frozenset[tuple[RevisionKind, str]]) -> list[Edit]:
    """Give what was done to a paragraph; `covered` are kinds and authors told already, of the row that it is in."""
    edits = [edit for edit in _join_runs(paragraph) if edit.maker[:2] not in covered]
    properties = paragraph.find(P_PR)
    if properties is None:
        return edits
    for mark in properties.iterfind(f"{R_PR}/*"):
        if mark.tag in MARKS and (KINDS[mark.tag], mark.get(AUTHOR, "")) not in covered:
            edits = _settle_end(paragraph, mark, edits)
    return edits + list(_read_formats(paragraph, properties, edits))


def _join_runs(paragraph: Element) -> list[Edit]:
    """Give the changes of a paragraph’s words; one goes on as long as each run with words is of it."""
    edits: list[Edit] = []
    going_on: dict[Maker, Edit] = {}
    for run, around in iter_runs(paragraph):
        words = say_run(run)
        makers = list(_makers_of(run, around))
        if not words and not makers:
            continue
        now = {maker: going_on.get(maker) or Edit(maker) for maker in makers}
        edits += [edit for maker, edit in now.items() if maker not in going_on]
        for edit in now.values():
            edit.pieces.append(words)
        going_on = now
    return edits


def _makers_of(run: Element, around: tuple[Element, ...]) -> Iterator[Maker]:
    properties = run.find(R_PR)
    own = [] if properties is None else [each for each in properties if each.tag in MARKS]
    changed = None if properties is None else properties.find(f"{W}rPrChange")
    for mark in (*around, *own):
        yield make_maker(mark, KINDS[mark.tag], key_of(run))
    if changed is not None:
        yield make_maker(changed, RevisionKind.FORMATTED, key_of(run))


def say_run(run: Element) -> str:
    """Give the words of a run, or in brackets what it holds that has none."""
    return read_run(run) or "".join(OBJECTS[node.tag] for node in run if node.tag in OBJECTS)


def _settle_end(paragraph: Element, mark: Element, edits: list[Edit]) -> list[Edit]:
    """Give the changes with that of the paragraph’s end: all of the paragraph, or its end alone."""
    words = KINDS[mark.tag]
    own = [edit for edit in edits if edit.maker[:2] == (words, mark.get(AUTHOR, ""))]
    is_whole = "".join(edit.say() for edit in own) == "".join(say_run(run) for run, _around in iter_runs(paragraph))
    if own and (is_whole or mark.tag in {MOVED_FROM, MOVED_TO}) and mark.tag != INSERTED:
        return edits
    end = Edit(make_maker(mark, KINDS_OF_END[mark.tag], key_of(paragraph)))
    if not is_whole:
        return [*edits, end]
    end.pieces = [piece for edit in own for piece in edit.pieces]
    return [end, *(edit for edit in edits if edit not in own)]


def _read_formats(paragraph: Element, properties: Element, edits: list[Edit]) -> Iterator[Edit]:
    """Give who changed the format of the whole paragraph, each author once, and not who changed that of its words."""
    told = {edit.maker.author for edit in edits if edit.maker.kind is RevisionKind.FORMATTED}
    numbered = [*properties.iterfind(f"{W}numPr/{INSERTED}"), *properties.iterfind(f"{W}numPr/{W}numberingChange")]
    for mark in (*properties.iterfind(f"{W}pPrChange"), *numbered, *properties.iterfind(f"{R_PR}/{W}rPrChange")):
        if mark.get(AUTHOR, "") not in told:
            told.add(mark.get(AUTHOR, ""))
            yield Edit(make_maker(mark, RevisionKind.FORMATTED, key_of(paragraph)), [read_words(paragraph)])
