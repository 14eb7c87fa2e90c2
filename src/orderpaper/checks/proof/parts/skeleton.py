"""Takes a sentence with its quantities; gives it with one sign for each quantity, for patterns to match on."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from orderpaper.records.quantity import Quantity, Sentence, Unit

SIGNS = {unit: chr(0xE000 + at) for at, unit in enumerate(Unit)}
"""The sign that stands for a quantity of a unit: letters that no paper prints."""
COUNT, PERCENT, FRACTION = SIGNS[Unit.COUNT], SIGNS[Unit.PERCENT], SIGNS[Unit.FRACTION]
MONEY, LABEL, PERIOD, YEAR, DATE = (
    SIGNS[Unit.MONEY], SIGNS[Unit.LABEL], SIGNS[Unit.PERIOD], SIGNS[Unit.YEAR], SIGNS[Unit.DATE],
)  # fmt: skip
ANY = f"[{SIGNS[Unit.COUNT]}-{SIGNS[Unit.LABEL]}]"
FOREIGN = re.compile(ANY)
WORD = rf"(?:[^\W\d_]|{LABEL})(?:[^\s(),;:.]|\.(?=\w))*"
"""A word, or an age or another label that stands as one; no number."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence in which each quantity is one sign; `starts` has the letter of the text at which each sign stands."""

    sentence: Sentence
    text: str
    starts: tuple[int, ...]

    def at(self, letter: int) -> Quantity:
        """Give the quantity whose sign stands at a letter."""
        return self.sentence.quantities[bisect_left(self.starts, letter)]

    def read(self, match: re.Match[str], *groups: str) -> tuple[Quantity, ...]:
        """Give the quantities that named groups of a match begin with; nothing for one that did not take part."""
        return tuple(self.at(match.start(group)) for group in groups if match[group])

    def find(self, start: int, end: int) -> tuple[Quantity, ...]:
        """Give the quantities whose signs stand between two letters."""
        return self.sentence.quantities[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def spell(self, words: str, start: int) -> str:
        """Give a part of the text that begins at a letter as it is printed, its quantities in their own words."""
        quantities = iter(self.find(start, start + len(words)))
        return FOREIGN.sub(lambda _match: next(quantities).text, words)


def draw(sentence: Sentence) -> Skeleton:
    """Give a sentence with one sign for each of its quantities."""
    if not sentence.quantities:
        return Skeleton(sentence, FOREIGN.sub(" ", sentence.text), ())
    parts: list[str] = []
    starts: list[int] = []
    length = end = 0
    for quantity in sentence.quantities:
        between = FOREIGN.sub(" ", sentence.text[end : quantity.start])
        parts += (between, SIGNS[quantity.unit])
        starts.append(length + len(between))
        length, end = length + len(between) + 1, quantity.end
    parts.append(FOREIGN.sub(" ", sentence.text[end:]))
    return Skeleton(sentence, "".join(parts), tuple(starts))
