"""Takes figures in their order; gives their XmR control chart, as one plain function."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from orderpaper.records.control import Centre, ControlChart, GoodIs, Method, Number, Part, Point, Rebase
from orderpaper.records.errors import ChartError
from orderpaper.statistics.control.cautions import Worked, find_cautions
from orderpaper.statistics.control.figures import Exact, Figures, Readings, read_figures, read_number
from orderpaper.statistics.control.limits import measure_moving_ranges, take_ground, work_out_limits
from orderpaper.statistics.control.method import Ratios, read_method
from orderpaper.statistics.control.parts import split_at_rebases
from orderpaper.statistics.control.rules import mark_points
from orderpaper.statistics.control.runs import count_runs
from orderpaper.statistics.control.verdict import judge_target, judge_variation

HOUSE_METHOD = Method()


def control_chart(
    figures: Figures,
    good_is: GoodIs | str = GoodIs.NEITHER,
    target: Number | None = None,
    rebases: Iterable[Rebase] = (),
    method: Method = HOUSE_METHOD,
) -> ControlChart:
    """Give the control chart of figures in their order: mean, limits, the special cause of each point, verdicts.

    The figures are numbers, None where nothing is recorded; or pairs of a label and a number; or a mapping of labels to
    numbers. Labels are text or dates; without them a figure is known by its number, counted from 1. Everything is
    worked out exactly and turned into floats at the end. Anything that cannot be charted is a ChartError with a
    sentence; what can be charted but must be read with care is among the cautions.

    Source: docs/control-charts.md, which gives every formula and rule with where it is from.

    >>> chart = control_chart([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], good_is="Lower", target=6)
    >>> [round(limit, 2) for limit in (chart.parts[0].lower, chart.parts[0].mean, chart.parts[0].upper)]
    [-0.72, 1.94, 4.6]
    >>> chart.parts[0].lower_shown
    0.0
    >>> [(point.number, point.cause.value, point.variation.value) for point in chart.special]
    [(5, 'outside the limits', 'concern, high')]
    >>> chart.variation.value, chart.assurance.value
    ('common cause', 'consistently meets the target')
    """
    readings, ratios, good = read_figures(figures), read_method(method), _read_good(good_is)
    aim = None if target is None else read_number(target, "the target")
    worked = list(_work_out(readings, rebases, method, ratios))
    points = tuple(point for part in worked for point in _make_points(part, readings, good))
    latest = next(point for point in reversed(points) if point.value is not None)
    return ControlChart(
        points,
        tuple(_make_part(part, method, ratios) for part in worked),
        method,
        good,
        None if aim is None else float(aim),
        latest.variation,
        judge_target(worked[latest.part - 1].limits, aim, good),
        tuple(find_cautions(readings, worked, method, ratios)),
    )


def _read_good(good_is: GoodIs | str) -> GoodIs:
    try:
        return GoodIs(good_is)
    except ValueError:
        raise ChartError(f"“{good_is}” does not say which way is good. Say Lower, Higher or Neither.") from None


def _work_out(readings: Readings, rebases: Iterable[Rebase], method: Method, ratios: Ratios) -> Iterator[Worked]:
    for number, stretch in enumerate(split_at_rebases(readings, rebases), 1):
        values = readings.values[stretch.start : stretch.end]
        limits = work_out_limits(values, method, ratios)
        yield Worked(number, stretch, values, limits, mark_points(values, limits, method, ratios.near))


def _make_points(part: Worked, readings: Readings, good_is: GoodIs) -> Iterator[Point]:
    ranges = measure_moving_ranges(part.values)
    for index, (value, moved, mark) in enumerate(zip(part.values, ranges, part.marks, strict=True), part.stretch.start):
        yield Point(
            index + 1,
            readings.labels[index],
            _float(value),
            part.number,
            _float(moved),
            mark.side,
            mark.is_outside,
            mark.is_near,
            mark.cause,
            mark.direction,
            judge_variation(mark.direction, good_is),
        )


def _make_part(part: Worked, method: Method, ratios: Ratios) -> Part:
    known = [value for value in part.values if value is not None]
    ground = [value for value in take_ground(part.values, method.fixed_on) if value is not None]
    limits = part.limits
    stop = ratios.least if all(ratios.least is not None and value >= ratios.least for value in known) else None
    return Part(
        part.number,
        part.stretch.start + 1,
        part.stretch.end,
        part.stretch.rebase,
        len(known),
        limits.known,
        _float(limits.mean),
        _float(limits.lower),
        _float(limits.upper),
        _float(_stop_at(limits.lower, stop)),
        _float(limits.moving_range),
        _float(limits.unscreened),
        limits.ranges,
        limits.dropped,
        count_runs(known, ground, Centre(method.runs_around)) if known else None,
    )


def _stop_at(limit: Fraction | None, least: Fraction | None) -> Fraction | None:
    return limit if limit is None or least is None else max(limit, least)


def _float(value: Exact | None) -> float | None:
    return None if value is None else float(value)
