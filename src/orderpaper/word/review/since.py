"""Takes a text that changed since it was cleared; gives its controls with the change as tracked changes.

When all of it is accepted the text reads as it is sent; when all is rejected, as it was cleared.
"""

import datetime as dt
import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from orderpaper.records.sent import SentText
from orderpaper.records.text import LineKind
from orderpaper.word.page_fields import W
from orderpaper.word.review.opened import Element, Opened, make
from orderpaper.word.review.rest import read_paragraph
from orderpaper.word.review.since_lines import Pair, pair_lines
from orderpaper.word.review.since_words import Tracker, change_words, delete_words, find_look, insert_all
from orderpaper.word.review.spots import BOX, FALLBACK, list_controls

MARKS = {LineKind.BULLET: re.compile(r"- "), LineKind.LETTER: re.compile(r"\([a-z]\) ")}
LAST = (f"{W}sectPr", f"{W}pPrChange")
NOT_COPIED = ("keepNext", "rPr", "sectPr", "pPrChange")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line of a text: how it stands on the page, and its words."""

    kind: LineKind
    words: str


def show_since(opened: Opened, text: SentText, asked_on: dt.date) -> None:
    """Have every control of a text show what changed since it was cleared."""
    if not text.cleared.strip():
        return
    tracker = Tracker(opened.number, f"{asked_on.isoformat()}T00:00:00Z")
    for name in opened.list_stories():
        for control in list(list_controls(opened.root(name), text.key)):
            _show(control, text, tracker)


def _show(control: Element, text: SentText, tracker: Tracker) -> None:
    content = control.find(f"{W}sdtContent")
    if content is None:
        return
    paragraphs = _list_paragraphs(content)
    if paragraphs:
        _Paragraphs(paragraphs, text, tracker).show()
    else:
        now, before = read_paragraph(content), _split_lines(text.cleared)
        is_unmarked = now != text.printed and now == _join(_split_lines(text.printed))
        change_words(content, _join(before) if is_unmarked else text.cleared, tracker)


def _list_paragraphs(content: Element) -> list[Element]:
    found = [each for each in content.iter(f"{W}p") if read_paragraph(each).strip()]
    return [each for each in found if not {BOX, FALLBACK} & {around.tag for around in each.iterancestors()}]


def _split_lines(text: str) -> list[Spoken]:
    return [_read_line(line, frozenset(MARKS)) for line in text.split("\n") if line.strip()]


def _join(lines: Sequence[Spoken]) -> str:
    return "\n".join(each.words for each in lines)


def _read_line(line: str, known: frozenset[LineKind]) -> Spoken:
    for kind, mark in MARKS.items():
        found = mark.match(line)
        if found and kind in known:
            return Spoken(kind, line[found.end() :])
    return Spoken(LineKind.PARAGRAPH, line)


class _Paragraphs:
    """The paragraphs of one control, and the lines that it had before."""

    def __init__(self, paragraphs: list[Element], text: SentText, tracker: Tracker) -> None:
        self._paragraphs, self._tracker = paragraphs, tracker
        self._now = self._read_now(text.printed)
        kinds = frozenset(each.kind for each in self._now)
        self._before = [_read_line(line, kinds) for line in text.cleared.split("\n") if line.strip()]

    def _read_now(self, printed: str) -> list[Spoken]:
        """Give the lines that the paragraphs are; their words are those of the file, whatever was printed."""
        said = [read_paragraph(each) for each in self._paragraphs]
        lines = [line for line in printed.split("\n") if line.strip()]
        if len(lines) != len(said):
            return [Spoken(LineKind.PARAGRAPH, words) for words in said]
        read = [_read_line(line, frozenset(MARKS)) for line in lines]
        return [
            Spoken(LineKind.PARAGRAPH if words == line else spoken.kind, words)
            for words, line, spoken in zip(said, lines, read, strict=True)
        ]

    def show(self) -> None:
        """Mark what changed, in the words and in the paragraphs."""
        pairs = pair_lines([each.words for each in self._before], [each.words for each in self._now])
        shown = self._place(pairs)
        last = max(number for number, each in enumerate(pairs) if each.is_kept)
        for number, (pair, paragraph) in enumerate(zip(pairs, shown, strict=True)):
            if pair.is_kept:
                change_words(paragraph, self._before[pair.before or 0].words, self._tracker)
            if pair.before is None:
                insert_all(paragraph, self._tracker)
            # The last paragraph may not lose its end: what follows the last one that is kept is marked at the end of
            # the paragraph before it, as Word does.
            mark = pair.mark if number < last else pairs[number + 1].mark if number + 1 < len(pairs) else ""
            if mark:
                self._mark_end(paragraph, mark)

    def _place(self, pairs: Sequence[Pair]) -> list[Element]:
        """Give the paragraph of each line, those that are gone made and put where they stood."""
        last = max(number for number, each in enumerate(pairs) if each.is_kept)
        shown: list[Element] = []
        for number, pair in enumerate(pairs):
            if pair.now is not None:
                shown.append(self._paragraphs[pair.now])
                continue
            # At the end its look is that of the paragraph before it, which its end becomes the end of.
            like = shown[-1] if number > last else self._find_like(pair.before or 0)
            made = self._make_gone(pair.before or 0, like)
            follower = next((each.now for each in pairs[number:] if each.now is not None), None)
            if follower is not None and number < last:
                self._paragraphs[follower].addprevious(made)
            else:
                shown[-1].addnext(made)
            shown.append(made)
        return shown

    def _find_like(self, before: int) -> Element:
        """Give a paragraph that stands on the page as one did that is gone."""
        kind = self._before[before].kind
        alike = (node for node, each in zip(self._paragraphs, self._now, strict=True) if each.kind is kind)
        return next(alike, self._paragraphs[0])

    def _make_gone(self, before: int, like: Element) -> Element:
        made, properties = make("p"), like.find(f"{W}pPr")
        if properties is not None:
            copied = deepcopy(properties)
            for each in [node for name in NOT_COPIED for node in copied.findall(f"{W}{name}")]:
                copied.remove(each)
            made.append(copied)
        delete_words(made, self._before[before].words, find_look(self._paragraphs[0]), self._tracker)
        return made

    def _mark_end(self, paragraph: Element, kind: str) -> None:
        """Mark the end of a paragraph as new or as gone."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            properties = make("pPr")
            paragraph.insert(0, properties)
        look = properties.find(f"{W}rPr")
        if look is None:
            look = make("rPr")
            ends = next((each for each in properties if each.tag in LAST), None)
            properties.append(look) if ends is None else ends.addprevious(look)
        look.insert(0, self._tracker.mark(kind))
