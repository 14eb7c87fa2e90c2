"""What is said of the figures of a measure: change, rate, rank, span of months, interval, total."""

from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.figure import Figure, exact_value
from orderpaper.records.month import Month
from orderpaper.records.statistics import StatisticsTable
from orderpaper.records.text import Text


@dataclass(frozen=True, slots=True)
class Change:
    """The change of one measure between two periods, worked out from the unrounded figures.

    `difference` is in the figures’ own unit, percentage points for percentages. `percent` is None for percentages,
    where the earlier figure is nought, and where it is too small for a percentage to mean anything.
    """

    measure: str
    table: StatisticsTable
    earlier_period: Text
    earlier: Figure
    later_period: Text
    later: Figure
    difference: Decimal
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A change and what is said of it: its difference, its percentage, and a sentence."""

    change: Change
    difference: str
    percent: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Denominator:
    """Who or what a rate is counted against: 122,000 residents aged 16 and over, mid-2013, and whose estimate that is.

    `rows` are the rows it belongs to; none where it belongs to all that name no other. `number` is None where the
    rows are named and their number is not given, so that no rate of theirs can be worked out.
    """

    number: Decimal | None
    who: str = ""
    year: str = ""
    source: str = ""
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rate:
    """A count for every thousand of those it is counted against, unrounded, with both it was worked out from."""

    value: Decimal
    count: Figure
    denominator: Denominator
    per: int = 1000


@dataclass(frozen=True, slots=True)
class RateChange:
    """How a rate, the count in it and the number it is counted against have changed, each in per cent, unrounded."""

    earlier: Rate
    later: Rate
    rate_percent: Decimal
    count_percent: Decimal
    population_percent: Decimal


@dataclass(frozen=True, slots=True)
class Rank:
    """Where one area stands among all that have a figure; those that tie share the place, and the next is left out."""

    place: int
    of: int
    is_joint: bool
    is_highest_first: bool


@dataclass(frozen=True, slots=True)
class Best:
    """The mean of the best of the areas compared with, unrounded, and which they are, best first."""

    mean: Decimal
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Travel:
    """Which way a figure went, whether that is better or worse, and how that was judged."""

    way: str
    goodness: str
    test: str


@dataclass(frozen=True, slots=True)
class Span:
    """The sum of the figures of some months that run on, from the first to the last."""

    first: Month
    last: Month
    total: Decimal


@dataclass(frozen=True, slots=True)
class SpanChange:
    """A span of months and the like months before it."""

    earlier: Span
    later: Span


@dataclass(frozen=True, slots=True)
class Interval:
    """The limits between which the true figure is likely to be, and how likely that is."""

    lower: float
    upper: float
    percent: float = 95.0


@dataclass(frozen=True, slots=True)
class Cast:
    """A total as it was typed, the sum of what it totals, and how far rounding may have parted the two.

    `name` and `heading` are its row and its column; `across` says that it totals columns and not rows.
    """

    name: str
    heading: str
    across: bool
    stated: Figure
    total: Decimal
    allowance: Decimal

    @property
    def difference(self) -> Decimal:
        """How much more is stated than the parts add up to."""
        return exact_value(self.stated.value or 0.0) - self.total

    @property
    def adds_up(self) -> bool:
        """Whether the two agree, or may have been parted by rounding alone."""
        return abs(self.difference) <= self.allowance
