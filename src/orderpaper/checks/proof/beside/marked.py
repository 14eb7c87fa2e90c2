"""Takes a sentence; gives it with one sign for each of its quantities and each name of a row, to be read by pattern."""

from collections.abc import Iterable
from dataclasses import dataclass

from orderpaper.checks.proof.beside.names import Key
from orderpaper.records.quantity import Quantity, Sentence, Unit
from orderpaper.records.tabled import Tabled

PERCENT, COUNT, RANK, TIME, OTHER, NAME = "\ue000\ue001\ue002\ue003\ue004\ue005"
SIGNS = {
    Unit.PERCENT: PERCENT, Unit.POINTS: OTHER, Unit.COUNT: COUNT, Unit.MONEY: COUNT, Unit.RANK: RANK,
    Unit.YEAR: TIME, Unit.PERIOD: TIME, Unit.DATE: TIME,
}  # fmt: skip
ANY = f"[{PERCENT}{COUNT}{RANK}{TIME}{OTHER}]"


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a sentence names a row: its letters, the words of the name, and the rows of that name.

    One that is not `is_plain` stands among words that make it something else: “fear of crime”, “robbery and arson”.
    """

    start: int
    end: int
    key: Key
    rows: tuple[Tabled, ...]
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with a sign for each quantity and name; `held` is what each sign stands for, by its letter."""

    sentence: Sentence
    text: str
    held: dict[int, Quantity | Mention]

    def quantity(self, at: int) -> Quantity:
        """Give the quantity whose sign stands at a letter."""
        found = self.held[at]
        if not isinstance(found, Quantity):
            raise TypeError(at)
        return found

    def mention(self, at: int) -> Mention:
        """Give the name whose sign stands at a letter."""
        found = self.held[at]
        if not isinstance(found, Mention):
            raise TypeError(at)
        return found

    def find_letter(self, at: int) -> int:
        """Give the letter of the sentence that a letter of the marked text is."""
        return at + sum(each.end - each.start - 1 for letter, each in self.held.items() if letter < at)

    def slice(self, start: int, end: int) -> str:
        """Give the words of the sentence between two letters of the marked text."""
        return self.sentence.text[self.find_letter(start) : self.find_letter(end)]

    @property
    def mentions(self) -> tuple[tuple[int, Mention], ...]:
        """The names in it, each with the letter of its sign."""
        return tuple((at, each) for at, each in self.held.items() if isinstance(each, Mention))


def mark(sentence: Sentence, mentions: Iterable[Mention]) -> Marked:
    """Give a sentence with its signs; a quantity inside a name is part of the name."""
    names = sorted(mentions, key=lambda each: each.start)
    quantities = [
        each
        for each in sentence.quantities
        if not any(name.start < each.end and each.start < name.end for name in names)
    ]
    pieces: list[str] = []
    held: dict[int, Quantity | Mention] = {}
    end = length = 0
    every: list[Quantity | Mention] = [*names, *quantities]
    for each in sorted(every, key=lambda each: each.start):
        if each.start < end:
            continue
        before = sentence.text[end : each.start]
        pieces += [before, _choose_sign(each)]
        held[length + len(before)] = each
        length += len(before) + 1
        end = each.end
    return Marked(sentence, "".join([*pieces, sentence.text[end:]]), held)


def _choose_sign(each: Quantity | Mention) -> str:
    return NAME if isinstance(each, Mention) else SIGNS.get(each.unit, OTHER)
