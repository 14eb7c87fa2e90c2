"""Takes the paragraphs of a Word file in reading order; gives the footnotes and endnotes that they call, numbered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from orderpaper.records.manuscript import Whereabouts
from orderpaper.word.counting import write_number
from orderpaper.word.facts.styles import Element, W, whole
from orderpaper.word.manuscript.blocks import Line
from orderpaper.word.manuscript.words import VAL

FOOTNOTE, ENDNOTE = "footnote", "endnote"
WAYS = {FOOTNOTE: "decimal", ENDNOTE: "lowerRoman"}
"""How Word counts notes where a file says nothing of it."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note that is called: its kind and id, the number printed for it, its place, and the call in the text.

    One whose mark was typed by hand has no number.
    """

    key: tuple[str, str]
    number: str
    where: Whereabouts
    call: Element


def note_key(call: Element) -> tuple[str, str]:
    """Give the kind and the id of the note that a reference calls."""
    kind = ENDNOTE if call.tag == f"{W}endnoteReference" else FOOTNOTE
    return kind, call.get(f"{W}id", "")


def list_notes(lines: Iterable[Line], settings: Iterable[Element | None]) -> tuple[Note, ...]:
    """Give each note that is called, footnotes first, in reading order.

    `settings` are the elements that may say how notes are counted, the last of them heard.
    """
    counters = {kind: _Counter(kind, settings) for kind in WAYS}
    found: dict[tuple[str, str], Note] = {}
    for line in lines:
        for call in line.words.notes:
            key = note_key(call)
            if key not in found:
                found[key] = counters[key[0]].make(key, line.where, call)
    return tuple(sorted(found.values(), key=lambda note: note.key[0] == ENDNOTE))


def iter_holders(part: Element | None) -> Iterator[tuple[tuple[str, str], Element]]:
    """Give the element that holds the words of each note of a part, by the note’s kind and id."""
    for node in () if part is None else part.iterchildren(*(f"{W}{kind}" for kind in WAYS)):
        yield (node.tag.removeprefix(W), node.get(f"{W}id", "")), node


class _Counter:
    """Numbers the notes of one kind."""

    def __init__(self, kind: str, settings: Iterable[Element | None]) -> None:
        self._kind, self._way, self._number = kind, WAYS[kind], 0
        for each in settings:
            said = None if each is None else each.find(f"{W}{kind}Pr")
            if said is not None:
                self._hear(said)

    def _hear(self, said: Element) -> None:
        way, start = said.find(f"{W}numFmt"), said.find(f"{W}numStart")
        if way is not None:
            self._way = way.get(VAL, self._way)
        if start is not None:
            self._number = whole(start.get(VAL), 1) - 1

    def make(self, key: tuple[str, str], where: Whereabouts, call: Element) -> Note:
        """Give the next note; `where` is where it is called."""
        if _has_own_mark(call):
            return Note(key, "", replace(where, at=f"{where.at}, {self._kind}"), call)
        self._number += 1
        number = write_number(self._number, self._way)
        return Note(key, number, replace(where, at=f"{self._kind} {number}"), call)


def _has_own_mark(call: Element) -> bool:
    return call.get(f"{W}customMarkFollows", "0").lower() in {"1", "true", "on"}
