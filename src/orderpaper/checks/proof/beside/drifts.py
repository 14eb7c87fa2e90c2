"""Takes two rates and the counts they are of; gives how far the population must have moved for both to be right."""

from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Drift:
    """Two rates said of two counts, the earlier one first."""

    rates: tuple[Quantity, Quantity]
    counts: tuple[Decimal, Decimal]

    @property
    def populations(self) -> tuple[Decimal, Decimal]:
        """The people that each rate needs."""
        first, last = (count * rate.per / rate.value for rate, count in zip(self.rates, self.counts, strict=True))
        return first, last

    @property
    def least(self) -> Decimal:
        """The least change of the population, as a part of it, with each rate off by one in its last place."""
        first, last = self.rates
        counts = self.counts[1] / self.counts[0]
        low = counts * (first.value - first.step) / (last.value + last.step)
        high = counts * (first.value + first.step) / (last.value - last.step)
        return Decimal(0) if low <= 1 <= high else min(abs(low - 1), abs(high - 1))

    @property
    def meant(self) -> Decimal:
        """What the earlier rate would be on the population of the later one."""
        return self.rates[1].value * self.counts[0] / self.counts[1]

    @property
    def may_be_worked_out(self) -> bool:
        """Whether nothing in it is nought, or so small that its last place is all of it."""
        return all(each.value > 5 * each.step for each in self.rates) and all(each > 0 for each in self.counts)
