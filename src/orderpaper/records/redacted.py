"""Takes the bundle with its sentences filled in; gives it without the figures that may not be said in them."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from orderpaper.records.bundle import Bundle
from orderpaper.records.closed import SHOWN, Closed
from orderpaper.records.columns import Entry
from orderpaper.records.keyed import KeyedText
from orderpaper.records.notice import IN_SENTENCE
from orderpaper.records.place import Place
from orderpaper.records.quoted import QuotedName, QuotedText
from orderpaper.records.rows import change_rows
from orderpaper.records.text import Line, Prose, Stress, cut_words, join_sourced

UNNAMED = "a table or chart that is not for publication"
"""What stands in place of what points at a table, chart or map: there may be no caption to point at."""


class Span(NamedTuple):
    """Some letters of a text, from one up to another, and the words that stand there instead."""

    start: int
    end: int
    words: str


def redact_texts(bundle: Bundle, closed: Closed) -> Bundle:
    """Give the bundle with every name that leads to what is closed replaced, whole, by words that say nothing of it.

    Whatever such a name was filled with goes: a number, a sentence that says which way it went, a title. The texts that
    call figures say no more of them either. A text that is not as it was filled in goes as a whole.
    """
    texts: dict[Place, list[QuotedText]] = {}
    for text in bundle.quoted:
        if any(closed.has_name(each.name) for each in text.names):
            texts.setdefault(text.place, []).append(text)
    if not texts:
        return bundle

    def redact_row(row: Entry) -> Entry:
        values = {}
        for name in row.columns():
            found = texts.get(row.origin.place(name))
            if found:
                values[name] = _redact(getattr(row, name), found, closed)
        return row.changed(**values) if values else row

    quoted = tuple(_redact_quoted(each, closed) for each in bundle.quoted)
    return dataclasses.replace(change_rows(bundle, redact_row), quoted=quoted)


def _redact(held: object, texts: Sequence[QuotedText], closed: Closed) -> object:
    known = {_fill(each): list(_find_spans(each, closed)) for each in texts}
    if isinstance(held, Prose):
        return _redact_prose(held, known)
    if not isinstance(held, str):
        return held
    words = replace_spans(held, known[held]) if held in known else IN_SENTENCE
    return KeyedText.of(words, held.key) if isinstance(held, KeyedText) else words


def _redact_prose(prose: Prose, known: Mapping[str, Sequence[Span]]) -> Prose:
    there = {line.text for line in prose.lines if isinstance(line.text, str)}
    is_as_filled = there >= known.keys()
    lines = tuple(
        redact_line(line, known[line.text]) if isinstance(line.text, str) and line.text in known else line
        for line in prose.lines
    )
    return dataclasses.replace(prose, lines=lines if is_as_filled else (Line(IN_SENTENCE),))


def _fill(text: QuotedText) -> str:
    """Give a text as it reads once it is filled in."""
    pieces, end = [], 0
    for each in text.names:
        pieces += [text.typed[end : each.start], str(each.words)]
        end = each.end
    return "".join((*pieces, text.typed[end:]))


def _find_spans(text: QuotedText, closed: Closed) -> Iterator[Span]:
    """Give where, in the text as filled in, what is closed stands."""
    by = 0
    for each in text.names:
        start = each.start + by
        if closed.has_name(each.name):
            yield Span(start, start + len(each.words), _say_instead(each))
        by += len(each.words) - (each.end - each.start)


def _say_instead(named: QuotedName) -> str:
    return UNNAMED if named.name.casefold().startswith(f"{SHOWN}.") else IN_SENTENCE


def _redact_quoted(text: QuotedText, closed: Closed) -> QuotedText:
    names = tuple(
        dataclasses.replace(each, words=_say_instead(each), move=None, lack="", astray="", choices=())
        if closed.has_name(each.name)
        else each
        for each in text.names
    )
    return dataclasses.replace(text, names=names)


def redact_line(line: Line, spans: Sequence[Span]) -> Line:
    """Give a line with the words of some letters replaced; what is bold and where its footnotes stand moves with it."""
    if not isinstance(line.text, str):
        return line
    return dataclasses.replace(
        line,
        text=replace_spans(line.text, spans),
        stresses=tuple(_move_stress(each, spans) for each in line.stresses),
        notes=tuple(each._replace(at=_move(each.at, spans)) for each in line.notes),
    )


def replace_spans(words: str, spans: Iterable[Span]) -> str:
    """Give words with those of some letters replaced; the others know their cells still."""
    pieces, end = [], 0
    for each in spans:
        pieces += [cut_words(words, end, each.start), each.words]
        end = each.end
    return join_sourced([*pieces, cut_words(words, end, len(words))])


def _move(at: int, spans: Iterable[Span]) -> int:
    """Give where a letter stands once the spans are replaced; within one, after what stands there now."""
    by = 0
    for each in spans:
        if each.end <= at:
            by += len(each.words) - (each.end - each.start)
        elif each.start < at:
            return each.start + by + len(each.words)
    return at + by


def _move_stress(stress: Stress, spans: Sequence[Span]) -> Stress:
    first = next((each.start for each in spans if each.start < stress.start < each.end), stress.start)
    return stress._replace(start=_move(first, spans), end=_move(stress.end, spans))
