"""Takes the parts of a control chart as worked out; gives the sentences that must be read with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from orderpaper.records.control import Caution, Guard, Method
from orderpaper.statistics.control.figures import Exact, Readings
from orderpaper.statistics.control.limits import Limits, Values
from orderpaper.statistics.control.method import Ratios
from orderpaper.statistics.control.parts import Stretch
from orderpaper.statistics.control.rules import Mark

MOST_NAMED = 6

FEW = (
    "There are only {count} figures. With fewer than {enough} the mean and limits are a first trial, and will move as "
    "figures are added."
)
NOT_FIXED = (
    "The limits were to be fixed on the first {fixed_on} figures, and there are {count}: all are used, and the limits "
    "will move until there are enough."
)
NOT_SCREENED = (
    "Screening would leave out every moving range that is not 0: the limits would shrink onto the mean, and every "
    "figure would be called outside. The limits were therefore worked out without screening."
)
MOST_OUTSIDE = (
    "Most of the figures are outside the limits, so the limits describe no level that was kept. Look for a change in "
    "what is recorded, and work the limits out anew from there with its reason; or for the seasons."
)
SMALL_COUNTS = (
    "The counts are small: their mean is under {enough}. Limits say little of such counts. Count by the quarter or the "
    "year, or chart the time between cases (a t or g chart)."
)


@dataclass(frozen=True, slots=True)
class Worked:
    """One part of a chart, worked out: its stretch and values, its limits, and the mark of each point."""

    number: int
    stretch: Stretch
    values: Values
    limits: Limits
    marks: Sequence[Mark]


def find_cautions(readings: Readings, parts: Sequence[Worked], method: Method, ratios: Ratios) -> list[Caution]:
    """Give the cautions about the whole, then those about each part; each names its part where there are several."""
    cautions = list(_look_for_gaps(readings))
    for part in parts:
        opening = f"From {readings.labels[part.stretch.start]}: " if len(parts) > 1 else ""
        for guard, sentence in _look_at_part(part, method, ratios):
            cautions.append(Caution(guard, opening + sentence, part.number))
    return cautions


def _look_for_gaps(readings: Readings) -> Iterator[Caution]:
    missing = [label for value, label in zip(readings.values, readings.labels, strict=True) if value is None]
    if missing:
        yield Caution(
            Guard.GAPS,
            f"There is no number for {name_some(missing)}. The gap stays in the chart: no moving range is taken across "
            "it, and no trend, shift or pair of near points reaches across it. The test of runs leaves it out.",
        )
    if readings.values[-1] is None:
        latest = next(index for index in reversed(range(len(readings.values))) if readings.values[index] is not None)
        yield Caution(
            Guard.LATEST_MISSING,
            f"There is no number for {readings.labels[-1]}, the latest; the variation said is that of "
            f"{readings.labels[latest]}.",
        )


def name_some(labels: Sequence[str]) -> str:
    """Give the labels as a list in words, the first six of many: May, June and 3 others."""
    named = list(labels[:MOST_NAMED])
    if len(labels) > MOST_NAMED + 1:
        named.append(f"{len(labels) - MOST_NAMED} others")
    elif len(labels) > MOST_NAMED:
        named.append(labels[-1])
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def _look_at_part(part: Worked, method: Method, ratios: Ratios) -> Iterator[tuple[Guard, str]]:
    known = [value for value in part.values if value is not None]
    count, limits, enough = len(known), part.limits, ratios.enough_a_period
    if limits.reach is None:
        yield _say_why_no_limits(limits, known)
    if 1 < count < method.enough_figures:
        yield Guard.FEW_FIGURES, FEW.format(count=count, enough=method.enough_figures)
    if method.fixed_on is not None and 0 < count < method.fixed_on:
        yield Guard.NOT_FIXED, NOT_FIXED.format(count=count, fixed_on=method.fixed_on)
    if limits.is_rescued:
        yield Guard.NOT_SCREENED, NOT_SCREENED
    if 2 * sum(mark.is_outside for mark in part.marks) > count:
        yield Guard.MOST_OUTSIDE, MOST_OUTSIDE
    if limits.mean is not None and is_small_count(known, limits.mean, enough):
        yield Guard.SMALL_COUNTS, SMALL_COUNTS.format(enough=f"{float(enough):g}")


def _say_why_no_limits(limits: Limits, known: Sequence[Exact]) -> tuple[Guard, str]:
    ground = "The first figures, on which the limits are to be fixed," if limits.known < len(known) else "The figures"
    if not known:
        return Guard.NO_FIGURES, "There are no figures, so there is no mean and there are no limits."
    if len(known) == 1:
        return Guard.ONE_FIGURE, "There is only one figure, so there are no limits."
    if not limits.ranges:
        return (
            Guard.NO_NEIGHBOURS,
            "No two figures stand side by side, so there is nothing to work limits out from.",
        )
    return Guard.CONSTANT, f"{ground} do not vary from one to the next, so there are no limits."


def is_small_count(known: Sequence[Exact], mean: Fraction, enough: Fraction) -> bool:
    """Tell whether the figures look like counts, all whole and none below 0, of which there are few a period."""
    return 0 < mean < enough and all(value >= 0 and value.denominator == 1 for value in known)
