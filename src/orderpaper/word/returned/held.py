"""Takes the views of a returned copy, and what was sent; gives where each text stands in its own content control.

A text may be printed twice. What was pasted a second time is no text that was sent, and is told from it: by Word’s
own marks, or by the number of its control, which is another.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from orderpaper.records.keyed import BULLET, is_same_text
from orderpaper.records.sent import Sent, SentText
from orderpaper.records.text import cut_words, join_sourced
from orderpaper.word.controls import FIRST
from orderpaper.word.returned.opened import Element
from orderpaper.word.returned.readings import SDT, list_paragraphs
from orderpaper.word.returned.views import Views, number_of, split_key
from orderpaper.word.shadow import W

MOST_CONTROLS = 1_000_000
MARK = re.compile(rf"{BULLET}|\([a-z]\) ")


@dataclass(frozen=True, slots=True)
class Held:
    """One place where a text stands in a copy: its words as they went out, and as they came back.

    `control` is the number of its control, `paragraphs` those of its paragraphs where it was found without one; it
    `is_part` of them where other words stand there too. The words know which of their letters stand in controls of
    figures.
    """

    key: str
    original: str
    final: str
    control: str = ""
    paragraphs: tuple[str, ...] = ()
    is_part: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether it came back with tracked changes of its words."""
        return not is_same_text(self.original, self.final)


def find_held(views: Views, sent: Sent) -> tuple[tuple[Held, ...], frozenset[str]]:
    """Give where each text stands, in the order of the page, and the numbers of controls that are pasted copies."""
    by_key: dict[str, list[str]] = {}
    for number, control in views.marked.controls.items():
        key, part = split_key(control)
        if not part and sent.find(key) and not _is_inside_text(control):
            by_key.setdefault(key, []).append(number)
    held: list[Held] = []
    copies: set[str] = set()
    for key, numbers in by_key.items():
        text = sent.find(key)
        found = [_read(views, text, number) for number in numbers] if text else []
        pasted = _find_pasted(views, found)
        held += _pair_moved([each for each in found if each not in pasted], pasted)
        copies |= {each.control for each in pasted}
    order = {number: at for at, number in enumerate(views.marked.controls)}
    return tuple(sorted(held, key=lambda each: order[each.control])), frozenset(copies)


def _is_inside_text(control: Element) -> bool:
    """Tell whether a control stands in that of another text, where its words are words of that."""
    return any(key and not part for key, part in map(split_key, control.iterancestors(SDT)))


def _read(views: Views, text: SentText, number: str) -> Held:
    words = [views.read(view, number) for view in (views.original, views.final)]
    if not list_paragraphs(views.marked.controls[number]):
        words = [_put_marks(each, text.printed) for each in words]
    return Held(text.key, words[0], words[1], number)


def _put_marks(words: str, printed: str) -> str:
    """Give a text that stands in a line with the marks of its lists, which are not printed there."""
    cuts = [0, *(found.end() for found in re.finditer("\n", words)), len(words)]
    lines = [cut_words(words, start, end) for start, end in pairwise(cuts)]
    marks = [MARK.match(each) for each in printed.split("\n")]
    if len(lines) != len(marks):
        return words
    pieces = (
        (mark[0] if mark and line.strip() and not line.startswith(mark[0]) else "", line)
        for mark, line in zip(marks, lines, strict=True)
    )
    return join_sourced(piece for pair in pieces for piece in pair if piece)


def _find_pasted(views: Views, found: list[Held]) -> list[Held]:
    """Give those of several places of one text that were pasted: added as a tracked change, or numbered by Word."""
    if len(found) < 2:
        return []
    before = [each for each in found if each.original.strip() or not each.final.strip()]
    ours = [each for each in before if _has_our_number(views.marked.controls[each.control])] or before or found[:1]
    return [each for each in found if each not in ours]


def _has_our_number(control: Element) -> bool:
    node = control.find(f"{W}sdtPr/{W}id")
    said = "" if node is None else node.get(f"{W}val", "")
    return said.isdigit() and FIRST <= int(said) < FIRST + MOST_CONTROLS


def _pair_moved(held: Iterable[Held], pasted: list[Held]) -> Iterator[Held]:
    """Give each place of a text; one that was dragged elsewhere, control and all, says there what it says now."""
    for each in held:
        new = None if each.final.strip() else next((copy for copy in pasted if copy.final.strip()), None)
        if new:
            pasted.remove(new)
            yield replace(each, final=new.final)
        else:
            yield each


def number_around(views: Views) -> dict[str, str]:
    """Give the number of the text’s control around each control of ours, by its own number; of a text’s, its own."""
    around: dict[str, str] = {}
    for number, control in views.marked.controls.items():
        texts = (each for each in (control, *control.iterancestors(SDT)) if split_key(each)[0])
        outermost = [number_of(each) for each in texts if not split_key(each)[1]]
        around[number] = outermost[-1] if outermost else number
    return around
