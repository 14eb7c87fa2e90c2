"""Takes the figures of one part; gives their mean, moving ranges, and limits, all exact."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from orderpaper.records.control import Method
from orderpaper.statistics.control.figures import Exact
from orderpaper.statistics.control.method import Ratios

Values = Sequence[Exact | None]


@dataclass(frozen=True, slots=True)
class Limits:
    """The mean and limits of one part; None where there are none.

    `is_rescued` says that screening was not done, because nothing that varies would have been left.
    """

    known: int
    ranges: int
    mean: Fraction | None
    unscreened: Fraction | None
    moving_range: Fraction | None
    reach: Fraction | None
    dropped: int = 0
    is_rescued: bool = False

    @property
    def lower(self) -> Fraction | None:
        """Give the lower limit, not clipped."""
        return None if self.mean is None or self.reach is None else self.mean - self.reach

    @property
    def upper(self) -> Fraction | None:
        """Give the upper limit, not clipped."""
        return None if self.mean is None or self.reach is None else self.mean + self.reach


def work_out_limits(values: Values, method: Method, ratios: Ratios) -> Limits:
    """Give mean ± factor × mean moving range; without limits where no figure differs from the one before it."""
    ground = take_ground(values, method.fixed_on)
    known = [value for value in ground if value is not None]
    ranges = [each for each in measure_moving_ranges(ground) if each is not None]
    mean, unscreened = _average(known), _average(ranges)
    if not unscreened:
        return Limits(len(known), len(ranges), mean, unscreened, unscreened, None)
    kept = [each for each in ranges if not method.is_screened or each < ratios.screened_from * unscreened]
    screened = _average(kept)
    used = screened or unscreened
    return Limits(
        len(known),
        len(ranges),
        mean,
        unscreened,
        used,
        ratios.factor * used,
        len(ranges) - len(kept) if screened else 0,
        is_rescued=not screened,
    )


def take_ground(values: Values, fixed_on: int | None) -> Values:
    """Give the values that mean and limits rest on: all, or those up to the `fixed_on`th that is known."""
    known = [index for index, value in enumerate(values) if value is not None]
    return values if fixed_on is None or len(known) <= fixed_on else values[: known[fixed_on - 1] + 1]


def measure_moving_ranges(values: Values) -> list[Exact | None]:
    """Give each value's distance from the one before it; None for the first, and on either side of a gap."""
    return [_measure_step(old, new) for old, new in pairwise([None, *values])]


def _measure_step(old: Exact | None, new: Exact | None) -> Exact | None:
    if old is None or new is None:
        return None
    return new - old if new > old else old - new


def _average(values: Sequence[Exact]) -> Fraction | None:
    return Fraction(sum(values)) / len(values) if values else None
