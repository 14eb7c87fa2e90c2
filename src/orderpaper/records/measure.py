"""What is said of two figures of one measure."""

from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.figure import Figure
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
