"""Takes texts whose controls are gone or no longer hold all of them; gives where they stand, found by their words.

LibreOffice keeps of a control round several paragraphs only its beginning, and of one in a line not even the title.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import islice

from orderpaper.records.keyed import is_same_text
from orderpaper.records.sent import SentText
from orderpaper.records.text import Line as ProseLine
from orderpaper.word.returned.held import Held
from orderpaper.word.returned.lines import Line, holds_only, list_lines
from orderpaper.word.returned.opened import Element
from orderpaper.word.returned.readings import read_control, read_line, write_lines
from orderpaper.word.returned.views import Views, name_figure, number_of

LEAST = 0.5
"""How much of a text must be there still, to be known by its words alone."""
SHORTEST = 3
"""The fewest letters of a text that is looked for in the midst of a line."""
MORE, FEWER = 4, 3
"""How many lines more than were sent, or fewer, a text may have come back with."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some lines one after the other, or a control in one of them, that may be a text."""

    lines: tuple[Line, ...]
    words: str
    control: Element | None = None

    @property
    def taken(self) -> tuple[str, ...]:
        if self.control is not None:
            return (_name_control(self.control),)
        return tuple(each.number for each in self.lines)


@dataclass(slots=True)
class _Search:
    """A search for texts among lines; what one text has taken no other can have."""

    views: Views
    lines: Sequence[Line]
    order: Sequence[str]
    taken: set[str] = field(default_factory=set)
    read: dict[tuple[bool, str], ProseLine] = field(default_factory=dict)

    def is_free(self, stretch: _Stretch) -> bool:
        """Tell whether no text has taken any of a stretch, or what stands round it."""
        inside = () if stretch.control is not None else [each for line in stretch.lines for each in line.controls]
        of_lines = {line.number for line in stretch.lines}
        return not self.taken & {*stretch.taken, *of_lines, *map(_name_control, inside)}

    def list_stretches(self, key: str, size: int) -> Iterator[_Stretch]:
        """Give what may be a text of so many lines: from where its title still stands, or from anywhere."""
        titled = [at for at, line in enumerate(self.lines) if holds_only(line, key)]
        for at in titled or range(len(self.lines)):
            first = self.lines[at]
            for control in first.controls:
                yield _Stretch((first,), self._read_control(control), control)
            for count in range(max(1, size - FEWER), size + MORE + 1):
                lines = tuple(self.lines[at : at + count])
                if len(lines) == count and all(each.holder is first.holder for each in lines):
                    yield _Stretch(lines, self._read_lines([each.number for each in lines], is_final=False))

    def _read_control(self, control: Element) -> str:
        return read_control(control, self.views.tell_kind, name_figure)

    def _read_lines(self, numbers: Iterable[str], *, is_final: bool) -> str:
        paragraphs = (self.views.final if is_final else self.views.original).paragraphs
        there = [(is_final, each) for each in numbers if each in paragraphs]
        for each in there:
            if each not in self.read:
                self.read[each] = read_line(paragraphs[each[1]], self.views.tell_kind, name_figure)
        return write_lines(self.read[each] for each in there)

    def list_parts(self, text: SentText) -> Iterator[Held]:
        """Give the places of a text that stands as it was sent among other words of a line; more may stand there."""
        pattern = re.compile(rf"(?<!\w){re.escape(text.printed)}(?!\w)")
        for line in self.lines if len(text.printed) >= SHORTEST else ():
            match = None if line.controls or line.number in self.taken else pattern.search(line.words)
            if match:
                before, after = line.words[: match.start()], line.words[match.end() :]
                final = self.views.read_paragraph(self.views.final, line.number) or ""
                words = text.printed if pattern.search(final) else _cut_off(final, before, after)
                yield Held(text.key, text.printed, words, paragraphs=(line.number,), is_part=True)

    def hold(self, key: str, stretch: _Stretch) -> Held:
        """Give a stretch as the place of a text, with its words as they came back."""
        self.taken |= set(stretch.taken)
        if stretch.control is not None:
            number = number_of(stretch.control)
            return Held(key, stretch.words, self.views.read(self.views.final, number), number)
        numbers = [each.number for each in stretch.lines]
        there = [self.order.index(each) for each in numbers if each in self.order]
        between = self.order[there[0] : there[-1] + 1] if there else ()
        final = self._read_lines(between, is_final=True)
        return Held(key, stretch.words, final, paragraphs=tuple(dict.fromkeys((*numbers, *between))))


def _cut_off(words: str, before: str, after: str) -> str:
    """Give words without what stands before and after a text in its line; all of them where that changed too."""
    is_same = words.startswith(before) and words.endswith(after) and len(words) >= len(before) + len(after)
    return words[len(before) : len(words) - len(after)] if is_same else words


def find_by_words(views: Views, texts: Sequence[SentText], lines: Sequence[Line]) -> tuple[Held, ...]:
    """Give where texts stand among lines, those that were not changed first; a text may be printed twice."""
    search = _Search(views, lines, [each.number for each in list_lines(views.final)])
    held: list[Held] = []
    changed = []
    alike = Counter(_plain(each) for each in texts)
    for text in texts:
        alike[_plain(text)] -= 1
        # Of texts that say the same, each has one place, and the last what is left.
        most = 1 if alike[_plain(text)] else None
        same = list(islice(_find_same(search, text), most)) or list(islice(search.list_parts(text), most))
        held += same
        changed += [] if same else [text]
    for text in changed:
        nearest = _find_nearest(search, text)
        held += [search.hold(text.key, nearest)] if nearest else []
    return tuple(held)


def _find_same(search: _Search, text: SentText) -> Iterator[Held]:
    for stretch in search.list_stretches(text.key, _count_lines(text)):
        if search.is_free(stretch) and is_same_text(stretch.words, text.printed):
            yield search.hold(text.key, stretch)


def _find_nearest(search: _Search, text: SentText) -> _Stretch | None:
    """Give the free stretch that is most like a text; one with its title however little it is like it."""
    is_titled = any(holds_only(line, text.key) for line in search.lines)
    least = 0.0 if is_titled else LEAST
    words = text.printed.split()
    found = ((_compare(words, each.words.split(), least), each) for each in
             search.list_stretches(text.key, _count_lines(text)) if search.is_free(each))  # fmt: skip
    likeness, nearest = max(found, key=lambda each: each[0], default=(0.0, None))
    return nearest if likeness >= least else None


def _plain(text: SentText) -> str:
    return " ".join(text.printed.split())


def _name_control(control: Element) -> str:
    return f"control {number_of(control)}"


def _count_lines(text: SentText) -> int:
    return sum(bool(each.strip()) for each in text.printed.split("\n"))


def _compare(one: Sequence[str], other: Sequence[str], least: float) -> float:
    """Give how much of two texts is the same, from 0 to 1; 0 where it cannot be as much as is wanted."""
    both = Counter(one) & Counter(other)
    most = 2 * both.total() / max(len(one) + len(other), 1)
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if most >= least else 0.0


def group_by_key(held: Iterable[Held]) -> Mapping[str, tuple[Held, ...]]:
    """Give the places of each text by its key."""
    grouped: dict[str, tuple[Held, ...]] = {}
    for each in held:
        grouped[each.key] = (*grouped.get(each.key, ()), each)
    return grouped
