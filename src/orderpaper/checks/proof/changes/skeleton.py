"""Takes a sentence; gives its words with one sign in place of each quantity, so that patterns see what stands where."""

import re
from dataclasses import dataclass, field

from orderpaper.checks.directions import QUOTE
from orderpaper.records.quantity import Quantity, Sentence, Unit

COUNT, MONEY, PERCENT, POINTS, FRACTION, TIMES, RANK, TIME, LABEL, RANGE = (chr(0xE001 + at) for at in range(10))
SIGNS = {
    Unit.COUNT: COUNT,
    Unit.MONEY: MONEY,
    Unit.PERCENT: PERCENT,
    Unit.POINTS: POINTS,
    Unit.FRACTION: FRACTION,
    Unit.TIMES: TIMES,
    Unit.RANK: RANK,
    Unit.YEAR: TIME,
    Unit.PERIOD: TIME,
    Unit.DATE: TIME,
    Unit.LABEL: LABEL,
}
LEVEL = f"[{COUNT}{MONEY}{PERCENT}]"
"""A number that may be how much there is of something."""
AMOUNT = f"[{COUNT}{MONEY}{PERCENT}{POINTS}{FRACTION}{TIMES}]"
"""A number that may be by how much something changed."""
NUMBERS = f"{COUNT}{MONEY}{PERCENT}{POINTS}{FRACTION}{TIMES}{RANGE}"
STRETCHES = frozenset((
    "year",
    "years",
    "month",
    "months",
    "week",
    "weeks",
    "quarter",
    "quarters",
    "days",
    "year period",
))
LASTING = re.compile(
    r"\b(?:over|in|for|within|during|past|last|previous|preceding|next|first|every|these)\s+(?:the\s+)?$", re.IGNORECASE
)
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
SPACES = re.compile(r"\s+")
REACH = 600
"""How many letters away words may stand and still be of a number."""
LASTING_REACH = 40
AS_FIGURES = {ord(sign): QUOTE for sign in f"{COUNT}{MONEY}{PERCENT}{POINTS}{RANGE}"}


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence with one sign for each quantity, and the quantities by the letter their sign stands at."""

    sentence: Sentence
    text: str
    quantities: dict[int, Quantity] = field(hash=False)

    def show_figures(self, end: int) -> str:
        """Give the words before a letter with QUOTE for each figure: what directions are found in."""
        return self.cut_before(end).translate(AS_FIGURES)

    def cut_before(self, letter: int) -> str:
        """Give the words before a letter, as far back as can matter to it: a sentence may be as long as a paper."""
        return self.text[max(0, letter - REACH) : letter]


def draw_skeleton(sentence: Sentence) -> Skeleton:
    """Give a sentence with one sign for each quantity, and single spaces; a range has one sign of its own."""
    pieces, quantities, end, length = [], {}, 0, 0
    for each in sentence.quantities:
        words = _put_plain(sentence.text[end : each.start])
        length += len(words)
        quantities[length] = each
        pieces += [words, _choose_sign(each, sentence.text[max(0, each.start - LASTING_REACH) : each.start])]
        length, end = length + 1, each.end
    return Skeleton(sentence, "".join([*pieces, _put_plain(sentence.text[end:])]), quantities)


def _put_plain(words: str) -> str:
    """Give words with single spaces, and without the commas of a number that is none of the quantities: per 1,000."""
    return SPACES.sub(" ", THOUSANDS.sub("", words))


def _choose_sign(quantity: Quantity, before: str) -> str:
    if quantity.last is not None and quantity.is_number:
        return RANGE
    is_stretch = quantity.noun in STRETCHES and LASTING.search(before) is not None
    return LABEL if is_stretch else SIGNS[quantity.unit]
