"""A quantity as a sentence says it, in figures or in words, and the sentence it is said in."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from orderpaper.records.manuscript import Passage, Whereabouts


class Unit(StrEnum):
    """What a quantity is of. A label is no quantity: the number of a section, a road, a telephone; an age; a time."""

    COUNT = "count"
    PERCENT = "per cent"
    POINTS = "percentage points"
    MONEY = "pounds"
    FRACTION = "fraction"
    TIMES = "times"
    RANK = "rank"
    YEAR = "year"
    PERIOD = "period"
    DATE = "date"
    LABEL = "label"


class Approach(StrEnum):
    """How near the truth a quantity claims to be: exactly where nothing is said."""

    EXACT = ""
    ABOUT = "about"
    NEARLY = "nearly"
    UNDER = "under"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a sentence: its letters there (`start` to `end`, words such as “nearly” left out), and its value.

    The value is held as said: 19.6 for 19.6%, 1200000 for 1.2 million, 0.8 for four fifths, 0.5 for halved, 4 for 4th,
    1 for top. `places` is how many decimals are printed; `step` what one unit of the last printed place is worth:
    0.1 for 19.6, 100000 for 1.2 million, 1 for 2,683. `sign` is a printed + or -: 1, -1 or 0. A range has its `last`.
    `per` is 1000 in “54.4 per 1,000 population”, and `noun` what is counted, as far as the words say it: crimes.
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: Unit = Unit.COUNT
    places: int = 0
    step: Decimal = Decimal(1)
    approach: Approach = Approach.EXACT
    sign: int = 0
    last: Decimal | None = None
    per: int = 0
    noun: str = ""

    @property
    def is_number(self) -> bool:
        """Whether it can be reckoned with: a count, money, a percentage, points, a fraction or so many times."""
        return self.unit not in {Unit.RANK, Unit.YEAR, Unit.PERIOD, Unit.DATE, Unit.LABEL}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage: its words, the letter of the passage it begins at, and its quantities in order."""

    text: str
    passage: Passage
    start: int = 0
    quantities: tuple[Quantity, ...] = ()

    def find(self, letter: int = 0) -> Whereabouts:
        """Give where a letter of the sentence stands in the paper."""
        return self.passage.find(self.start + letter)

    @property
    def numbers(self) -> tuple[Quantity, ...]:
        """The quantities that can be reckoned with."""
        return tuple(each for each in self.quantities if each.is_number)
