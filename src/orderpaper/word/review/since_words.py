"""Takes a paragraph as it now reads and its words of before; gives it with the change between them, word by word.

What is new stands as inserted, what is gone as deleted, each in the look of the words around it.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from difflib import Match, SequenceMatcher

from orderpaper.word.letters import clean
from orderpaper.word.page_fields import XML_SPACE, W
from orderpaper.word.review.opened import Element, make
from orderpaper.word.review.rest import GONE, PAGE_BREAKS, SIGNS

AUTHOR = "Changed since it was cleared"
TOKEN = re.compile(r"[£$€]?\d+(?:[.,]\d+)*%?|[^\W\d]+(?:[’'-][^\W\d]+)*|\s+|.", re.DOTALL)
WORD = re.compile(r"\w")
BREAKS = {"\n": "br", "\t": "tab"}
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tracker:
    """Makes the marks of tracked changes: what gives their numbers, and the moment they are dated with."""

    number: Callable[[], str]
    made_at: str

    def mark(self, kind: str) -> Element:
        """Give a mark: ins or del."""
        return make(kind, id=self.number(), author=AUTHOR, date=self.made_at)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: which letters of the new words are new, and the words that stood before them."""

    start: int
    end: int
    gone: str


def list_changes(old: str, new: str) -> list[Change]:
    """Give the changes that make the new words of the old, in their order; a space between two changes is in both."""
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    kept = [each for each in blocks if _is_kept(each, before, after)]
    ends = [0]
    for token in after:
        ends.append(ends[-1] + len(token))
    changes, at = [], (0, 0)
    for each in kept:
        gone = "".join(before[at[0] : each.a])
        if gone or at[1] < each.b:
            changes.append(Change(ends[at[1]], ends[each.b], gone))
        at = each.a + each.size, each.b + each.size
    return changes


def _is_kept(block: Match, before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether a stretch that is alike stands by itself: one of words, or at the beginning or the end."""
    has_word = any(WORD.search(each) for each in after[block.b : block.b + block.size])
    is_first = block.a == block.b == 0
    is_last = (block.a + block.size, block.b + block.size) == (len(before), len(after))
    return has_word or is_first or is_last


def change_words(holder: Element, old: str, tracker: Tracker) -> None:
    """Have a paragraph, or what a control holds inside one, show how its words changed from the old ones."""
    runs = list(_part_runs(holder))
    changes = list_changes(old, "".join(words for _run, words in runs))
    cuts = sorted({edge for each in changes for edge in (each.start, each.end)})
    placed = list(_cut_runs(runs, cuts))
    for each in changes:
        _show_gone(holder, placed, each, tracker)
        for run, (start, end) in placed:
            if each.start <= start < end <= each.end:
                _wrap(run, tracker.mark("ins"))


def delete_words(paragraph: Element, words: str, look: Element | None, tracker: Tracker) -> None:
    """Put words into a paragraph that are gone, in a look."""
    mark = tracker.mark("del")
    mark.append(_make_gone(words, look))
    paragraph.append(mark)


def insert_all(paragraph: Element, tracker: Tracker) -> None:
    """Have all the words of a paragraph stand as new."""
    for run, words in list(_part_runs(paragraph)):
        if words:
            _wrap(run, tracker.mark("ins"))


def find_look(holder: Element) -> Element | None:
    """Give the look of the first words of a paragraph; None where they have none of their own."""
    return next((run.find(f"{W}rPr") for run in _list_runs(holder) if run.find(f"{W}t") is not None), None)


# ---- runs and their letters


def _list_runs(holder: Element) -> Iterator[Element]:
    """Give the runs whose words are read, in their order."""
    for node in holder:
        if node.tag == f"{W}r":
            yield node
        elif isinstance(node.tag, str) and node.tag not in GONE:
            yield from _list_runs(node)


def _part_runs(holder: Element) -> Iterator[tuple[Element, str]]:
    """Part the runs so that each holds one thing, and give each with its words."""
    for run in list(_list_runs(holder)):
        look = run.find(f"{W}rPr")
        inside = [each for each in run if each is not look]
        for each in inside[:-1]:
            before = make("r")
            if look is not None:
                before.append(deepcopy(look))
            before.append(each)
            run.addprevious(before)
            yield before, _read(each)
        yield run, _read(inside[-1]) if inside else ""


def _read(node: Element) -> str:
    if node.tag == f"{W}t":
        return node.text or ""
    if node.tag == f"{W}br":
        return "" if node.get(f"{W}type") in PAGE_BREAKS else "\n"
    return SIGNS.get(node.tag, "") if isinstance(node.tag, str) else ""


def _cut_runs(runs: list[tuple[Element, str]], cuts: list[int]) -> Iterator[tuple[Element, Span]]:
    """Cut the runs at some letters, and give each with the letters it holds."""
    at = 0
    for run, words in runs:
        start, end = at, at + len(words)
        for cut in (each for each in cuts if start < each < end):
            yield _cut_off(run, cut - at), (at, cut)
            at = cut
        yield run, (at, end)
        at = end


def _cut_off(run: Element, length: int) -> Element:
    """Cut the first letters off a run, and give the run of them, which stands before it."""
    first = deepcopy(run)
    for each, keep in ((first, slice(length)), (run, slice(length, None))):
        said = each.find(f"{W}t")
        assert said is not None  # noqa: S101 - only words are longer than one letter
        said.text = (said.text or "")[keep]
        said.set(XML_SPACE, "preserve")
    run.addprevious(first)
    return first


def _wrap(run: Element, mark: Element) -> None:
    run.addprevious(mark)
    mark.append(run)


def _show_gone(holder: Element, placed: list[tuple[Element, Span]], change: Change, tracker: Tracker) -> None:
    if not change.gone:
        return
    words = [(run, span) for run, span in placed if span[0] < span[1]]
    after = next((run for run, (start, _end) in words if start >= change.start), None)
    before = next((run for run, (_start, end) in reversed(words) if end <= change.start), None)
    is_replaced = change.start < change.end
    like = after if is_replaced or before is None else before
    mark = tracker.mark("del")
    mark.append(_make_gone(change.gone, None if like is None else like.find(f"{W}rPr")))
    if after is not None:
        _climb(after, holder).addprevious(mark)
    else:
        holder.append(mark)


def _climb(node: Element, holder: Element) -> Element:
    """Give the outermost thing in a holder that begins with a run: the control of a figure."""
    while (around := node.getparent()) is not None and around is not holder and _is_first(node):
        node = around
    return node


def _is_first(node: Element) -> bool:
    return not any(each.tag in {f"{W}r", f"{W}sdt", f"{W}ins"} for each in node.itersiblings(preceding=True))


def _make_gone(words: str, look: Element | None) -> Element:
    run = make("r")
    if look is not None:
        run.append(deepcopy(look))
    for piece in re.findall(r"[\n\t]|[^\n\t]+", clean(words)):
        if piece in BREAKS:
            run.append(make(BREAKS[piece]))
            continue
        said = make("delText")
        said.set(XML_SPACE, "preserve")
        said.text = piece
        run.append(said)
    return run
