"""Takes prose in which footnotes are called by their ID; gives it with the footnotes in their places."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from orderpaper.records.assessment import FOOTNOTE_CALL
from orderpaper.records.names import fold
from orderpaper.records.text import Citation, Line, Missing, Note, Prose, Sourced, Stress, citations_of

Marked = TypeVar("Marked", Citation, Stress)


class Footnoted(NamedTuple):
    """Prose with its footnotes, and the IDs that it calls and nobody has written, as they are typed."""

    prose: Prose
    unknown: tuple[str, ...]


def put_footnotes(prose: Prose, footnotes: Mapping[str, Prose]) -> Footnoted:
    """Give prose with a footnote where [footnote ID] is typed; `footnotes` are their words by ID.

    Capitals and spaces in an ID do not count. What calls a footnote that is not there stays as it is typed. The space
    before a call goes, for the number of a footnote stands close to its word. Notes are put in after all else in the
    words has been, for whatever changes the words moves the places of notes.
    """
    known = {fold(name): words for name, words in footnotes.items()}
    lines, unknown = [], []
    for line in prose.lines:
        calls = [] if isinstance(line.text, Missing) else list(FOOTNOTE_CALL.finditer(line.text))
        unknown += [call[1].strip() for call in calls if fold(call[1]) not in known]
        lines.append(_put_in(line, [call for call in calls if fold(call[1]) in known], known))
    return Footnoted(Prose(tuple(lines)), tuple(dict.fromkeys(unknown)))


def _put_in(line: Line, calls: list[re.Match[str]], known: Mapping[str, Prose]) -> Line:
    if not calls or isinstance(line.text, Missing):
        return line
    edges = [0, *(edge for call in calls for edge in call.span()), len(line.text)]
    words = "".join(line.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    cited = [_move_marked(each, calls) for each in citations_of(line.text)]
    notes = (Note(_move(call.start(), calls), known[fold(call[1])]) for call in calls)
    moved = (_move_marked(each, calls) for each in line.stresses)
    held = (each._replace(at=_move(each.at, calls)) for each in line.notes)
    return replace(
        line,
        text=Sourced(words, cited) if cited else words,
        stresses=tuple(each for each in moved if each.start < each.end),
        notes=tuple(sorted((*held, *notes), key=lambda note: note.at)),
    )


def _move(at: int, calls: list[re.Match[str]]) -> int:
    """Give where a letter stands when the calls are gone; one inside a call stands where that began."""
    return at - sum(min(at, call.end()) - call.start() for call in calls if call.start() < at)


def _move_marked(marked: Marked, calls: list[re.Match[str]]) -> Marked:
    return marked._replace(start=_move(marked.start, calls), end=_move(marked.end, calls))
