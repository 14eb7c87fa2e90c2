"""Takes a sent text and its words as they came back; gives these typed: figures by name again, and those changed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from orderpaper.records.sent import SentText
from orderpaper.records.text import citations_of

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d]+|\s+|.", re.DOTALL)
NUMBER = re.compile(r"[£$€]?\d+(?:[.,]\d+)*%?")
GROWS = re.compile(r"[\w%]|[.,]\d")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Typed:
    """A text with its figures by name, as its cell holds it; `changed` are the figures that say something else now.

    They are told by their number in the text, counted from nought; `gone` are those that stand in it no more.
    """

    words: str
    changed: Mapping[int, str] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()

    def say(self, sent: SentText, number: int) -> str:
        """Give what a figure says; nothing where it is gone."""
        return "" if number in self.gone else self.changed.get(number, _say(sent, number))


def type_again(sent: SentText, words: str) -> Typed:
    """Give words that came back as their cell would hold them.

    A figure whose letters were left alone stands by its name. So does one that was changed: the figure belongs to its
    cells, and what it says now is given apart. One that is gone is gone from the text. `words` may know which of their
    letters stand in the controls of figures; where they do not, the figures are found by comparing the letters.
    """
    found = dict(_find_held(sent, words))
    if len(found) < len(sent.figures):
        found |= _Comparison(sent, words, found).find()
    pieces, at = [], 0
    for number, (start, end) in sorted(found.items(), key=lambda each: each[1]):
        if start >= at:
            figure = sent.figures[number]
            pieces += [words[at:start], figure.typed or sent.printed[figure.start : figure.end]]
            at = end
    said = {number: words[start:end] for number, (start, end) in sorted(found.items())}
    return Typed(
        "".join((*pieces, words[at:])),
        {number: now for number, now in said.items() if now != _say(sent, number)},
        frozenset(range(len(sent.figures))) - said.keys(),
    )


def _say(sent: SentText, number: int) -> str:
    figure = sent.figures[number]
    return sent.printed[figure.start : figure.end]


def _find_held(sent: SentText, words: str) -> Iterator[tuple[int, Span]]:
    """Give the figures whose controls are still there with something in them, each with its letters.

    Words typed beside a figure at the end of its control are no part of it.
    """
    seen: set[int] = set()
    for each in citations_of(words):
        number = int(each.name) - 1 if each.name.isdigit() else -1
        if number in seen or not 0 <= number < len(sent.figures):
            continue
        start, end = _trim(words, each.start, each.end)
        if start < end:
            seen.add(number)
            yield number, _find_whole(words, (start, end), _say(sent, number)) or (start, end)


def _trim(words: str, start: int, end: int) -> Span:
    held = words[start:end]
    return start + len(held) - len(held.lstrip()), end - len(held) + len(held.rstrip())


def _find_whole(words: str, span: Span, said: str) -> Span | None:
    """Give where a figure stands whole in a stretch: once, and as no part of a longer number or word."""
    start, end = span
    at = words.find(said, start, end)
    if not said or at < 0 or words.find(said, at + 1, end) >= 0:
        return None
    before, after = words[start:at], words[at + len(said) : end]
    is_part = bool(before and GROWS.match(before[-1]) and before[-1] != "%") or bool(GROWS.match(after))
    return None if is_part else (at, at + len(said))


class _Comparison:
    """The letters of a text as it was printed beside those that came back.

    Figures that are known already stand on both sides as one sign that is like no other.
    """

    def __init__(self, sent: SentText, words: str, held: Mapping[int, Span]) -> None:
        self._sent, self._words, self._held = sent, words, held
        figures = {number: (each.start, each.end) for number, each in enumerate(sent.figures)}
        parts = _find_parts(sent.printed, figures.values())
        self._old = list(_cut(sent.printed, figures, held, parts))
        self._new = list(_cut(words, held, held, parts))
        old, new = ([each.said for each in side] for side in (self._old, self._new))
        matcher = SequenceMatcher(_is_space, old, new, autojunk=False)
        self._new_of = {
            first + step: second + step for first, second, size in matcher.get_matching_blocks() for step in range(size)
        }

    def find(self) -> dict[int, Span]:
        """Give the letters of each figure that was not known: the same still, or others in their place."""
        found = {}
        for number in range(len(self._sent.figures)):
            span = None if number in self._held else self._find_one(number)
            if span:
                found[number] = span
        return found

    def _find_one(self, number: int) -> Span | None:
        tokens = [at for at, each in enumerate(self._old) if each.figure == number]
        if not tokens:
            return self._find_spot(self._sent.figures[number].start)
        new = [self._new_of.get(at) for at in tokens]
        if None not in new and new == list(range(new[0] or 0, (new[0] or 0) + len(new))):
            return self._new[new[0] or 0].start, self._new[new[-1] or 0].end
        return self._find_between(tokens[0] - 1, tokens[-1] + 1)

    def _find_spot(self, at: int) -> Span | None:
        """Give where a figure without letters stands: after the words that it stood after."""
        before = sum(each.end <= at for each in self._old) - 1
        spot = 0 if before < 0 else self._new[self._new_of[before]].end if before in self._new_of else None
        return None if spot is None else (spot, spot)

    def _find_between(self, before: int, after: int) -> Span | None:
        """Give what stands where a figure stood: between the words before it and those after it."""
        first = -1 if before < 0 else self._new_of.get(before)
        last = len(self._new) if after >= len(self._old) else self._new_of.get(after)
        if first is None or last is None:
            is_number = NUMBER.search(self._say(self._old[max(before + 1, 0) : after]))
            return self._find_number(before, after) if is_number else None
        return self._join(range(first + 1, last))

    def _find_number(self, before: int, after: int) -> Span | None:
        """Give the number in the place of a number, where the words round it were changed too."""
        while before >= 0 and before not in self._new_of:
            before -= 1
        while after < len(self._old) and after not in self._new_of:
            after += 1
        first = self._new_of.get(before, -1)
        last = self._new_of.get(after, len(self._new))
        old = self._say(self._old[before + 1 : after])
        span = self._join(range(first + 1, last))
        if span is None or len(NUMBER.findall(old)) != 1:
            return None
        numbers = [each.span() for each in NUMBER.finditer(self._words, *span)]
        return numbers[0] if len(numbers) == 1 else None

    @staticmethod
    def _say(tokens: Iterable["_Token"]) -> str:
        return "".join(each.said for each in tokens if isinstance(each.said, str))

    def _join(self, places: range) -> Span | None:
        tokens = [self._new[at] for at in places]
        if not tokens or any(each.figure is not None for each in tokens):
            return None
        start, end = _trim(self._words, tokens[0].start, tokens[-1].end)
        return (start, end) if start < end else None


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, number, sign or space of a text; a known figure is a number. `figure` is that it stands in."""

    said: str | int
    start: int
    end: int
    figure: int | None = None


def _cut(
    words: str, figures: Mapping[int, Span], whole: Iterable[int], parts: Mapping[str, Sequence[str]]
) -> Iterator[_Token]:
    """Give the tokens of a text, cut where figures begin and end; those that are `whole` are one token each."""
    at, kept = 0, frozenset(whole)
    for number, (start, end) in sorted(figures.items(), key=lambda each: each[1]):
        if start < at:
            continue
        yield from _cut_stretch(words, (at, start), None, parts)
        if number in kept:
            yield _Token(number, start, end, number)
        else:
            yield from _cut_stretch(words, (start, end), number, parts)
        at = end
    yield from _cut_stretch(words, (at, len(words)), None, parts)


def _cut_stretch(words: str, span: Span, figure: int | None, parts: Mapping[str, Sequence[str]]) -> Iterator[_Token]:
    for match in TOKEN.finditer(words, *span):
        at = match.start()
        for piece in parts.get(match[0], (match[0],)):
            yield _Token(piece, at, at + len(piece), figure)
            at += len(piece)


def _find_parts(printed: str, figures: Iterable[Span]) -> dict[str, list[str]]:
    """Give the words in which a figure begins or ends in the middle, with their parts, to be cut alike elsewhere."""
    cuts = {at for span in figures for at in span}
    parts: dict[str, list[str]] = {}
    for match in TOKEN.finditer(printed):
        inside = sorted(cut for cut in cuts if match.start() < cut < match.end())
        if inside:
            edges = [match.start(), *inside, match.end()]
            parts[match[0]] = [printed[first:last] for first, last in pairwise(edges)]
    return parts


def _is_space(said: str | int) -> bool:
    return isinstance(said, str) and said.isspace()
