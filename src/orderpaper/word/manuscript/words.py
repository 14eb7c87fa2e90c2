"""Takes paragraphs of a Word file; gives their words as they print, each stretch with the element that holds it.

Words deleted under tracked changes are gone, hidden words and the instructions of fields are left out, and so are the
marks of footnotes, which would run together with a number before them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from orderpaper.word.facts.story import ALTERNATIVES, HYPERLINK, MC, R_PR, SDT, WRAPPERS, R, T
from orderpaper.word.facts.styles import Element, Styles, W, run_look
from orderpaper.word.manuscript.symbols import read_pictures, read_symbol

VAL = f"{W}val"
NOTES = frozenset((f"{W}footnoteReference", f"{W}endnoteReference"))
DRAWINGS = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))
BOX = f"{W}txbxContent"
SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
INLINE = WRAPPERS | {HYPERLINK, SDT}
CONTENTS = "TOC"
MARK = re.compile(r"\s*[\[(]?(?:\d{1,2}(?:\s*,\s*\d{1,2})*|[*†‡§]+|[a-z])[\])]?\s*")
"""What stands raised as the mark of a note: 1, 2,3, *, (a)."""
MEASURE = re.compile(r"(?:^|[\s\d(])[kcm]?m$")
"""After these a raised figure is a power: 20 m², 5 km²."""


class Stretch(NamedTuple):
    """Some words, and the element they are written in."""

    text: str
    node: Element


@dataclass(slots=True)
class Words:
    """What a paragraph says: its words in stretches, and the notes and text boxes that hang in it.

    It `is_contents` where its words stand in a list of contents that Word makes; `holds_drawing` where something is
    drawn in it.
    """

    stretches: list[Stretch] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    is_contents: bool = False
    holds_drawing: bool = False

    @property
    def text(self) -> str:
        """The words in one, with their tabs and line breaks."""
        return "".join([each.text for each in self.stretches])


@dataclass(slots=True)
class Field:
    """A field as it is gone through: its instruction, and whether that is over."""

    instruction: str = ""
    is_shown: bool = False


class WordsReader:
    """Reads the paragraphs of one story in their order: a field may go on from one to the next."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields: list[Field] = []
        self._raised: dict[str, bool] = {}

    def read(self, paragraph: Element, style_id: str, table_style: str = "") -> Words:
        """Give the words of one paragraph; the ids are those of the styles it stands in."""
        for each in self._fields:
            each.is_shown = True  # an instruction ends with its paragraph: one left open would hide the rest of a paper
        words = Words()
        self._read_inline(paragraph, words, (style_id, table_style))
        return words

    def end_contents(self) -> None:
        """Take a list of contents to be over, whose end the file does not mark."""
        self._fields = [each for each in self._fields if not _is_contents(each)]

    def _read_inline(self, holder: Element, words: Words, within: tuple[str, str]) -> None:
        for node in holder:
            tag = node.tag
            if tag == R:
                self._read_run(node, words, within)
            elif tag in INLINE:
                self._read_inline(node, words, within)
            elif tag == ALTERNATIVES:
                self._read_inline(choose(node), words, within)

    def _read_run(self, run: Element, words: Words, within: tuple[str, str]) -> None:
        held = Words()
        self._read_signs(run, held)
        words.holds_drawing |= held.holds_drawing
        if not (held.stretches or held.notes or held.boxes):
            return
        look = run.find(R_PR)
        printed = run_look(self._styles, look, *within)
        if printed.is_hidden or not all(each.is_shown for each in self._fields):
            return
        if any(not each.text.isascii() for each in held.stretches):
            held.stretches = [Stretch(read_pictures(printed.font, each.text), each.node) for each in held.stretches]
        if look is not None and self._is_raised(look):
            held.stretches = _put_mark(words, held)
        words.is_contents |= bool(held.stretches) and any(map(_is_contents, self._fields))
        words.stretches += held.stretches
        words.notes += held.notes
        words.boxes += held.boxes

    def _read_signs(self, run: Element, held: Words) -> None:
        for node in run:
            tag = node.tag
            if tag == T:
                held.stretches.append(Stretch(node.text or "", node))
            elif tag in SIGNS:
                held.stretches.append(Stretch(SIGNS[tag], node))
            elif tag == ALTERNATIVES:
                self._read_signs(choose(node), held)
            elif tag in PARTS:
                PARTS[tag](self, node, held)

    def follow_field(self, node: Element, _held: Words) -> None:
        """Follow a field from beginning to end."""
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].is_shown = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def read_instruction(self, node: Element, _held: Words) -> None:
        """Take in what a field is told to do."""
        if self._fields:
            self._fields[-1].instruction += node.text or ""

    def _is_raised(self, look: Element) -> bool:
        """Tell whether a run prints above the line, by its own look or its character style’s."""
        said = look.find(f"{W}vertAlign")
        if said is not None:
            return said.get(VAL) == "superscript"
        style = look.find(f"{W}rStyle")
        name = "" if style is None else style.get(VAL, "")
        if name and name not in self._raised:
            found = self._styles.by_id.get(name)
            raised = None if found is None else found.node.find(f"{W}rPr/{W}vertAlign")
            self._raised[name] = raised is not None and raised.get(VAL) == "superscript"
        return bool(name) and self._raised[name]


def choose(node: Element) -> Element:
    """Give the one of several ways of drawing a thing that Word of today takes: the first."""
    choice = node.find(f"{MC}Choice")
    fallback = node.find(f"{MC}Fallback") if choice is None else choice
    return node if fallback is None else fallback


def _is_contents(each: Field) -> bool:
    return each.is_shown and each.instruction.split(None, 1)[:1] == [CONTENTS]


def _put_mark(words: Words, held: Words) -> list[Stretch]:
    """Give what is to be read of words above the line: of a note’s mark nothing, or the mark and a space to begin with.

    The space stands with the mark, so that a note under a table reads “1 Provisional”.
    """
    said, before = held.text, words.text
    if not MARK.fullmatch(said) or MEASURE.search(before):
        return held.stretches
    return [] if before.strip() else [*held.stretches, Stretch(" ", held.stretches[-1].node)]


def _read_symbol(_reader: WordsReader, node: Element, held: Words) -> None:
    held.stretches.append(Stretch(read_symbol(node.get(f"{W}font", ""), node.get(f"{W}char", "")), node))


def _read_note(_reader: WordsReader, node: Element, held: Words) -> None:
    held.notes.append(node)


def _read_drawing(_reader: WordsReader, node: Element, held: Words) -> None:
    held.holds_drawing = True
    held.boxes += [box for box in node.iter(BOX) if _is_outermost(box, node)]


def _is_outermost(box: Element, drawing: Element) -> bool:
    """Tell whether a text box hangs in a drawing itself, and neither in another box nor as a second way of drawing."""
    for each in box.iterancestors():
        if each is drawing:
            return True
        if each.tag in {BOX, f"{MC}Fallback"}:
            return False
    return False


PARTS: dict[str, Callable[[WordsReader, Element, Words], None]] = {
    f"{W}fldChar": WordsReader.follow_field,
    f"{W}instrText": WordsReader.read_instruction,
    f"{W}sym": _read_symbol,
    **dict.fromkeys(NOTES, _read_note),
    **dict.fromkeys(DRAWINGS, _read_drawing),
}
