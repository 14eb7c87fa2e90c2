"""A control chart: its method, points, parts with their mean and limits, verdicts, and the cautions to read with it."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from orderpaper.records.when import When

Number = int | float | Decimal | Fraction
Label = str | int | dt.date | When

TWO_POINT_SIX_SIX = Fraction("2.66")
THREE_SIGMA = Fraction(3) / Fraction("1.128")


class GoodIs(StrEnum):
    """Which way is better, in the words of the catalogue of tables."""

    LOWER = "Lower"
    HIGHER = "Higher"
    NEITHER = "Neither"


class Cause(StrEnum):
    """What marks a point out: the first of the rules, in this order, that it meets."""

    OUTSIDE = "outside the limits"
    TREND = "part of a trend"
    TWO_OF_THREE = "one of two in three near a limit"
    SHIFT = "part of a shift"
    COMMON = "common cause"


class Variation(StrEnum):
    """What a point says: chance alone, or a special cause, for better or worse, and which way."""

    COMMON = "common cause"
    IMPROVEMENT_HIGH = "improvement, high"
    IMPROVEMENT_LOW = "improvement, low"
    CONCERN_HIGH = "concern, high"
    CONCERN_LOW = "concern, low"
    NEUTRAL_HIGH = "special cause, high"
    NEUTRAL_LOW = "special cause, low"


class Assurance(StrEnum):
    """Whether the target will be met, if nothing changes."""

    PASSES = "consistently meets the target"
    FAILS = "consistently misses the target"
    HIT_AND_MISS = "may meet or miss the target by chance"


class Centre(StrEnum):
    """The line that the run test counts around."""

    MEDIAN = "median"
    MEAN = "mean"


class Guard(StrEnum):
    """What a caution is about."""

    GAPS = "gaps"
    LATEST_MISSING = "latest figure missing"
    NO_FIGURES = "no figures"
    ONE_FIGURE = "one figure"
    NO_NEIGHBOURS = "no two figures side by side"
    CONSTANT = "figures do not vary"
    FEW_FIGURES = "few figures"
    SMALL_COUNTS = "small counts"
    NOT_SCREENED = "not screened"
    MOST_OUTSIDE = "most figures outside"
    NOT_FIXED = "not fixed"


@dataclass(frozen=True, slots=True)
class Method:
    """Every choice that a control chart rests on, with the house's own.

    `factor` times the mean moving range is the distance of a limit from the mean: 2.66, or `THREE_SIGMA` (3/1.128).
    With `is_screened`, moving ranges of `screened_from` times their mean or more are left out once; the mean of the
    figures is not changed. `fixed_on` works the limits out on the first so many figures of each part, 12 at least.
    `near` is how far towards a limit a point must be, of the whole way, to be near it. Under `enough_figures` in a part
    and under `enough_a_period`, the mean of a count, a caution is given. Where no figure falls below `least`, no
    limit is shown below it, and it is also given as it was worked out. The run test counts around `runs_around`.
    """

    factor: Number = TWO_POINT_SIX_SIX
    is_screened: bool = True
    screened_from: Number = Fraction("3.267")
    fixed_on: int | None = None
    trend_points: int = 7
    shift_points: int = 7
    near: Number = Fraction(2, 3)
    enough_figures: int = 13
    enough_a_period: Number = 5
    least: Number | None = 0
    runs_around: Centre = Centre.MEDIAN


@dataclass(frozen=True, slots=True)
class Rebase:
    """A point from which everything is worked out anew, and why.

    `since` is the label of the first point of the new part, or its number, counted from 1.
    """

    since: Label
    reason: str


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the chart; `value` is None where nothing is recorded, and the gap stays in the chart.

    `number` counts from 1; `side` and `direction` are 1 above or upwards, -1 below or downwards, 0 neither;
    `moving_range` is the distance from the point before, None at the start of a part and after a gap.
    """

    number: int
    label: str
    value: float | None
    part: int
    moving_range: float | None
    side: int
    is_outside: bool
    is_near: bool
    cause: Cause
    direction: int
    variation: Variation

    @property
    def is_special(self) -> bool:
        """Tell whether the point is marked."""
        return self.cause is not Cause.COMMON


@dataclass(frozen=True, slots=True)
class RunTest:
    """Anhøj's test of runs: a second opinion on whether anything but chance is at work in a part of the chart.

    `useful` counts the figures that are not on the centre line. The numbers of runs and crossings are None where no
    figure is useful.
    """

    around: Centre
    centre: float
    useful: int
    longest_run: int | None
    longest_run_allowed: int | None
    crossings: int | None
    fewest_crossings: int | None
    is_signal: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the chart with one mean and one pair of limits: the whole, or what lies between two rebases.

    Points `first` to `last` are its own, of which `known` have a figure and `fixed_on` were used for mean and limits.
    `moving_range` is the mean moving range that the limits rest on; `moving_range_unscreened` what it was before
    screening, of `ranges` moving ranges, of which `ranges_dropped` were left out. `lower` and `upper` are never
    clipped; `lower_shown` stops at the method’s `least`. All are None where there are none.
    """

    number: int
    first: int
    last: int
    rebase: Rebase | None
    known: int
    fixed_on: int
    mean: float | None
    lower: float | None
    upper: float | None
    lower_shown: float | None
    moving_range: float | None
    moving_range_unscreened: float | None
    ranges: int
    ranges_dropped: int
    runs: RunTest | None


@dataclass(frozen=True, slots=True)
class Caution:
    """A sentence that must be read with the chart; `part` is None where it is about the whole."""

    guard: Guard
    sentence: str
    part: int | None = None


@dataclass(frozen=True, slots=True)
class ControlChart:
    """Everything that an XmR chart says, with everything it was made from.

    `variation` is that of the last figure; `assurance` holds the target against the limits there, and is None without
    a target, without limits, and where neither way is good.
    """

    points: tuple[Point, ...]
    parts: tuple[Part, ...]
    method: Method
    good_is: GoodIs
    target: float | None
    variation: Variation
    assurance: Assurance | None
    cautions: tuple[Caution, ...]

    @property
    def latest(self) -> Point:
        """Give the last point that has a figure."""
        return next(point for point in reversed(self.points) if point.value is not None)

    @property
    def special(self) -> tuple[Point, ...]:
        """Give the points that are marked."""
        return tuple(point for point in self.points if point.is_special)
