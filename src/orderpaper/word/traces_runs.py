"""Takes a printed part with marks in it; gives it with what the marks stand for, in runs of the look around them.

A run that holds a mark is cut in two, and what the mark stands for goes between.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from orderpaper.word.traces import END, FIGURE, FIGURE_END, MARK, write_mark

RUN_END = "</w:r>"
OPENING = re.compile(r"<w:r(?: [^>]*)?>(<w:rPr/>|<w:rPr>.*?</w:rPr>)?", re.DOTALL)
IN_TEXT = re.compile(r"<w:t(?: [^>]*)?>[^<]*\Z")
NOTHING = re.compile(r"<w:t(?: [^>]*)?></w:t>")
TEXT = '<w:t xml:space="preserve">'
CONTROL, CONTROL_END = "<w:sdt>", "</w:sdt>"

Write = Callable[[int, str], str]
"""Gives the runs that stand for a mark: of its number, in a look. What stands around a figure gets the whole run."""


@dataclass(frozen=True, slots=True)
class Writers:
    """What writes each kind of mark: as runs, and in plain words where there can be none, as in a field’s instruction.

    A kind that has no writer stays marked.
    """

    runs: Mapping[str, Write]
    plain: Mapping[str, Callable[[int], str]]

    def leave_figures(self) -> "Writers":
        """Give the writers without that of figures."""
        return Writers({kind: write for kind, write in self.runs.items() if kind != FIGURE}, self.plain)


def put_runs(text: str, writers: Writers) -> str:
    """Give a part with what its marks stand for, in one go; figures inside a control of the template’s have none."""
    pieces: list[str] = []
    at = depth = 0
    outside = writers.leave_figures()
    for mark in MARK.finditer(text):
        if mark.start() < at or mark[1] not in writers.runs:
            continue
        start, end = _find_run(text, mark, at)
        depth += text.count(CONTROL, at, start) - text.count(CONTROL_END, at, start)
        pieces.append(text[at:start])
        pieces.append(_cut_run(text[start:end], outside if depth else writers))
        at = end
    return "".join((*pieces, text[at:]))


def _find_run(text: str, mark: re.Match[str], at: int) -> tuple[int, int]:
    """Give where the run around a mark begins and ends; the mark alone where there is none around it."""
    place = mark.start()
    start = max(text.rfind("<w:r>", at, place), text.rfind("<w:r ", at, place))
    end = text.find(RUN_END, place)
    if start < 0 or end < 0 or text.find(RUN_END, start, place) >= 0:
        return place, mark.end()
    return start, end + len(RUN_END)


def _cut_run(run: str, writers: Writers) -> str:
    opening = OPENING.match(run)
    first = MARK.search(run)
    if opening is None or first is None or not IN_TEXT.search(run, 0, first.start()):
        return MARK.sub(lambda mark: _say_plainly(mark, writers), run)
    body = run[opening.end() : -len(RUN_END)].replace("<w:t>", TEXT)
    return "".join(_cut_body(MARK.split(body), (opening[0], opening[1] or ""), writers))


def _say_plainly(mark: re.Match[str], writers: Writers) -> str:
    say = writers.plain.get(mark[1])
    return say(int(mark[2])) if say else mark[0]


def _cut_body(pieces: list[str], opened: tuple[str, str], writers: Writers) -> Iterator[str]:
    """Give the runs that a run’s body becomes; `pieces` are words, then the kind and number of a mark, and so on."""
    opening, look = opened
    words, figure = pieces[0], ""
    for kind, number, following in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        if kind in writers.runs and kind != FIGURE:
            yield from _close(opening, words)
            yield writers.runs[kind](int(number), look)
            words = f"{TEXT}{following}"
        elif kind == FIGURE and kind in writers.runs:
            yield from _close(opening, words)
            words, figure = f"{TEXT}{write_mark(kind, int(number))}{following}", number
        elif kind == FIGURE_END and figure:
            yield writers.runs[FIGURE](int(figure), f"{opening}{words}{END}</w:t>{RUN_END}")
            words, figure = f"{TEXT}{following}", ""
        else:
            words += f"<!--op:{kind}{number}-->{following}"
    if not NOTHING.fullmatch(words):
        yield f"{opening}{words}{RUN_END}"


def _close(opening: str, words: str) -> Iterator[str]:
    """Give the run of the words before a mark; none where there are no words."""
    closed = f"{words}</w:t>"
    if not NOTHING.fullmatch(closed):
        yield f"{opening}{closed}{RUN_END}"
