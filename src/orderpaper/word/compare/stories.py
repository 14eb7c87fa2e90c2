"""Takes the parts of a Word file; gives its words story by story, each under the name that people have for it.

A header is known by the section and the pages it stands on, a note by its turn, never by the part it is kept in: two
files that read the same are the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from orderpaper.word.compare.omissions import read_targets
from orderpaper.word.revisions.marks import ID, Element, W
from orderpaper.word.revisions.notes import REFERENCES
from orderpaper.word.revisions.resolve import accept_all
from orderpaper.word.revisions.stories import END_OF_CELL, END_OF_NOTE, END_OF_ROW, NOTE_MARKS, read_stories
from orderpaper.word.revisions.trees import read_tree

DOCUMENT = "word/document.xml"
RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION = f"{RELATIONS}id"
NOTES = {"footnote": "word/footnotes.xml", "endnote": "word/endnotes.xml"}
PAGES = {"default": "", "first": " on the first page", "even": " on even pages"}
MOST_SHOWN = 60
ENDS = {END_OF_CELL: "the end of a cell", END_OF_ROW: "the end of a row", END_OF_NOTE: "the end of a note"}
Stories = Mapping[str, tuple[str, ...]]
Standing = Mapping[tuple[str, str], str]
"""The relationship of each header and footer of a section, by what it is and the pages it is for."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two files first say something else: the story, the paragraph counted from 1, and the words of each."""

    story: str
    paragraph: int
    first: str
    second: str

    def __str__(self) -> str:
        return f"{self.story}, paragraph {self.paragraph}: {_say(self.first)} and {_say(self.second)}"


def read_named(parts: Mapping[str, bytes]) -> Stories:
    """Give the words of each story that has any: the text, the notes in turn, the headers and footers by section."""
    settled = accept_all(parts)
    words = read_stories(settled)
    document = read_tree(DOCUMENT, settled[DOCUMENT])
    notes = {
        f"{kind}s": tuple(_read_notes(kind, document, settled, words.get(part, ()))) for kind, part in NOTES.items()
    }
    named = {"text": words[DOCUMENT], **notes, **_read_margins(document, settled, words)}
    return {name: said for name, said in named.items() if any(said)}


def find_difference(first: Stories, second: Stories) -> Difference | None:
    """Give where two files first say something else; None where they say the same."""
    for story in [*first, *(name for name in second if name not in first)]:
        pairs = list(zip_longest(first.get(story, ()), second.get(story, ())))
        for at, (one, other) in enumerate(pairs):
            if one != other:
                number = sum(1 for before, _same in pairs[:at] if before not in ENDS) + 1
                return Difference(story, number, one or "", other or "")
    return None


def _read_notes(kind: str, document: Element, parts: Mapping[str, bytes], words: Sequence[str]) -> Iterator[str]:
    """Give the words of the notes in the order in which the text points to them."""
    part = NOTES[kind]
    if part not in parts:
        return
    numbers = [each.get(ID) for each in read_tree(part, parts[part]) if each.get(f"{W}type") not in NOTE_MARKS]
    said = dict(zip(numbers, _split(words), strict=False))
    for pointer in document.iter(*REFERENCES):
        if REFERENCES[pointer.tag] == kind:
            yield from said.get(pointer.get(ID), ())


def _split(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    note: list[str] = []
    for each in words:
        note.append(each)
        if each == END_OF_NOTE:
            yield tuple(note)
            note = []


def _read_margins(document: Element, parts: Mapping[str, bytes], words: Stories) -> Stories:
    """Give the headers and footers as they are met from the first section to the last, each once until it changes.

    How many sections there are is a matter of the page set-up, which tracked changes cannot show.
    """
    targets = read_targets(parts, DOCUMENT)
    found: dict[str, list[tuple[str, ...]]] = {}
    for _section, standing in walk_sections(document):
        for (kind, pages), relation in sorted(standing.items(), key=_turn):
            said = tuple(words.get(targets.get(relation, ""), ()))
            met = found.setdefault(f"{kind}{PAGES.get(pages, '')}", [])
            if any(said) and met[-1:] != [said]:
                met.append(said)
    return {name: tuple(chain.from_iterable(met)) for name, met in found.items()}


def _turn(standing: tuple[tuple[str, str], str]) -> tuple[bool, str]:
    """Give headers before footers, and those of most pages first."""
    (kind, pages), _relation = standing
    return kind != "header", pages if pages != "default" else ""


def walk_sections(document: Element) -> Iterator[tuple[Element, Standing]]:
    """Give what is said of each section, and its headers and footers; what it does not say goes on from the last."""
    standing: dict[tuple[str, str], str] = {}
    for section in document.iter(f"{W}sectPr"):
        if next(section.iterancestors(f"{W}sectPrChange"), None) is not None:
            continue
        for kind in ("header", "footer"):
            for each in section.iterfind(f"{W}{kind}Reference"):
                standing[kind, each.get(f"{W}type", "default")] = each.get(RELATION, "")
        yield section, dict(standing)


def _say(words: str) -> str:
    if not words or words in ENDS:
        return ENDS.get(words, "nothing")
    said = " ".join(words.split())
    if not said:
        return "nothing but space"
    return f"“{said if len(said) <= MOST_SHOWN else f'{said[: MOST_SHOWN - 1]}…'}”"
