import datetime as dt
import doctest
import re
import subprocess
import sys
from dataclasses import fields
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import orderpaper.statistics
from orderpaper.records.control import (
    THREE_SIGMA,
    Assurance,
    Cause,
    GoodIs,
    Guard,
    Method,
    Rebase,
    Variation,
)
from orderpaper.records.errors import ChartError
from orderpaper.statistics.control import chart as chart_module
from orderpaper.statistics.control.chart import control_chart
from spc_reference import CAUSES, read_cases, read_rows
from steps import count_steps

CASES = read_cases()
QICHARTS = {row["case"]: row for row in read_rows("expected_qicharts2.csv")}

# What SOURCE.md names as weaknesses of the method. In the first two the limits shrink onto the mean and every point is
# called outside: here the guard speaks instead. In the others the numbers agree, and a caution says why.
COLLAPSED = {"sparse_zero_one_counts", "screening_collapses_sparse_counts"}
CAUTIONED = {"constant": Guard.CONSTANT, "one_point": Guard.ONE_FIGURE, "missing_value": Guard.GAPS}


def close(value):
    return pytest.approx(value, rel=1e-9, abs=1e-11)


def number(words):
    return float(words) if words else None


def test_the_reference_is_whole():
    assert len(CASES) == 57
    assert sum(len(case.rows) for case in CASES.values()) == 1586
    assert COLLAPSED | set(CAUTIONED) <= set(CASES)


@pytest.mark.parametrize("name", sorted(set(CASES) - COLLAPSED))
def test_every_series_agrees_point_by_point(name):
    case = CASES[name]
    chart = case.draw()
    for row, point in zip(case.rows, chart.points, strict=True):
        part = chart.parts[point.part - 1]
        assert point.part == int(row["group"]) + 1
        assert point.value == number(row["y"])
        for mine, theirs in ((part.mean, "mean"), (part.lower, "lower"), (part.upper, "upper")):
            assert mine == (None if not row[theirs] else close(float(row[theirs])))
        assert (point.cause, point.direction) == CAUSES[row["cause"]]
        assert point.side == int(row["side"] or 0)
        assert point.is_outside == (row["outside"] == "TRUE")
        assert point.is_near == (row["near"] == "TRUE")
        assert say_as_they_do(point.variation) == row["point"]


def say_as_they_do(variation):
    word = variation.value.split(",")[0]
    return "common_cause" if variation is Variation.COMMON else f"special_cause_{word}"


@pytest.mark.parametrize("name", sorted(COLLAPSED))
def test_sparse_counts_are_not_screened_and_it_is_said(name):
    chart = CASES[name].draw()
    (part,) = chart.parts
    assert all(row["outside"] == "TRUE" for row in CASES[name].rows)
    assert [caution.guard for caution in chart.cautions] == [Guard.NOT_SCREENED, Guard.SMALL_COUNTS]
    assert part.lower < part.mean < part.upper
    assert (part.moving_range, part.ranges_dropped) == (part.moving_range_unscreened, 0)
    assert sum(point.is_outside for point in chart.points) <= len(chart.points) / 2
    unscreened = CASES[name].draw(is_screened=False)
    assert chart.points == unscreened.points
    assert chart.parts == unscreened.parts


def test_the_unscreened_sparse_counts_are_those_of_the_reference():
    mine = CASES["sparse_zero_one_counts"].draw()
    theirs = CASES["sparse_zero_one_counts_unscreened"].rows
    assert [(point.cause, point.direction) for point in mine.points] == [CAUSES[row["cause"]] for row in theirs]


@pytest.mark.parametrize("name", sorted(CAUTIONED))
def test_the_other_weaknesses_are_said(name):
    assert CAUTIONED[name] in {caution.guard for caution in CASES[name].draw().cautions}


def test_no_other_series_is_rescued_from_screening():
    rescued = {
        name
        for name, case in CASES.items()
        if Guard.NOT_SCREENED in {caution.guard for caution in case.draw().cautions}
    }
    assert rescued == COLLAPSED


@pytest.mark.parametrize("name", sorted(set(QICHARTS) - COLLAPSED))
def test_three_sigma_limits_agree_with_qicharts2(name):
    row = QICHARTS[name]
    chart = CASES[name].draw(factor=THREE_SIGMA)
    (part,) = chart.parts
    assert part.mean == close(float(row["mean"]))
    assert part.lower == (None if not row["lcl"] else close(float(row["lcl"])))
    assert part.upper == (None if not row["ucl"] else close(float(row["ucl"])))
    assert sum(point.is_outside for point in chart.points) == int(row["points_outside"])


@pytest.mark.parametrize("name", sorted(QICHARTS))
@pytest.mark.parametrize(("around", "prefix"), [("median", "run"), ("mean", "i")])
def test_runs_agree_with_qicharts2(name, around, prefix):
    row = QICHARTS[name]
    runs = CASES[name].draw(runs_around=around).parts[0].runs
    assert runs.centre == close(float(row[around]))
    assert runs.useful == int(row[f"{prefix}_useful"])
    assert (runs.longest_run, runs.crossings) == (whole(row[f"{prefix}_longest"]), whole(row[f"{prefix}_crossings"]))
    assert runs.is_signal == (row[f"{prefix}_signal"] == "TRUE")
    if around == "median":
        limits = whole(row["run_longest_max"]), whole(row["run_crossings_min"])
        assert (runs.longest_run_allowed, runs.fewest_crossings) == limits


def whole(words):
    return None if words == "NA" else int(words)


@pytest.mark.parametrize(
    ("name", "choices", "printed"),
    [
        ("vignette_screened", {}, ("4.60", "1.94", "-0.72")),
        ("vignette_unscreened", {}, ("6.95", "1.94", "-3.06")),
        ("ae_RQM_first24", {}, ("2349.94", "1545.17", "740.40")),
        ("nist_flowrate", {"factor": THREE_SIGMA}, ("55.80", "50.81", "45.82")),
    ],
)
def test_the_published_anchors_agree(name, choices, printed):
    (part,) = CASES[name].draw(**choices).parts
    assert tuple(f"{value:.2f}" for value in (part.upper, part.mean, part.lower)) == printed


def test_the_published_example_marks_the_months_it_marks_and_reads_as_it_reads():
    chart = control_chart(CASES["ae_RQM_first24"].figures, "Lower", 1200)
    marked = [(point.number, point.variation) for point in chart.special]
    assert marked == [
        (2, Variation.IMPROVEMENT_LOW),
        (3, Variation.IMPROVEMENT_LOW),
        (9, Variation.CONCERN_HIGH),
        (10, Variation.CONCERN_HIGH),
    ]
    assert (chart.variation, chart.assurance) == (Variation.COMMON, Assurance.HIT_AND_MISS)


def test_the_examples_in_the_manual_are_true():
    page = (Path(__file__).resolve().parents[3] / "docs" / "control-charts.md").read_text(encoding="utf-8")
    first, second = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    said = {}
    exec(compile(first, "control-charts.md", "exec"), said)  # noqa: S102 - our own page
    assert said["months"] == CASES["ae_RQM_first24"].figures
    part = said["part"]
    assert f"# {part.lower:.1f}, {part.mean:.1f}, {part.upper:.1f}\n" in first
    assert f"# {said['chart'].variation}\n" in first
    assert f"# {said['chart'].assurance}\n" in first
    assert said["chart"].cautions == ()
    for low, high in zip(said["chart"].special[::2], said["chart"].special[1::2], strict=True):
        assert f"# {low.number} and {high.number}: {high.cause}; {high.variation}\n" in first
    exec(compile(second, "control-charts.md", "exec"), said)  # noqa: S102 - our own page
    assert [(each.first, each.last) for each in said["chart"].parts] == [(1, 3), (4, 5)]


def test_the_manual_has_a_row_for_each_choice_and_each_caution():
    page = (Path(__file__).resolve().parents[3] / "docs" / "control-charts.md").read_text(encoding="utf-8")
    choices = set(re.findall(r"^\| `(\w+)` \|.*\|.*\|.*\|$", page, re.MULTILINE))
    assert choices == {field.name for field in fields(Method)}
    cautions = {word.strip() for row in re.findall(r"^\| ([a-z ,]+) \|", page, re.MULTILINE) for word in row.split(",")}
    assert {guard.value for guard in Guard} <= cautions


def read_months(organisation):
    return {
        dt.date.fromisoformat(row["period"]): int(row["breaches"])
        for row in read_rows("ae_attendances_type1_subset.csv")
        if row["org_code"] == organisation
    }


@pytest.mark.parametrize("organisation", ["RJZ", "RQM", "R1K"])
def test_a_rebase_may_be_named_by_its_date(organisation):
    case = CASES[f"ae_{organisation}_rebase13_25"]
    dates = [Rebase(dt.date(year, 4, 1), "Counted otherwise") for year in (2017, 2018)]
    chart = control_chart(read_months(organisation), "Lower", rebases=dates)
    assert [(part.first, part.last) for part in chart.parts] == [(1, 12), (13, 24), (25, 36)]
    assert [part.rebase for part in chart.parts] == [None, *dates]
    by_number = case.draw()
    assert [part.upper for part in chart.parts] == [part.upper for part in by_number.parts]
    assert [point.cause for point in chart.points] == [point.cause for point in by_number.points]
    assert chart.points[12].label == "1 April 2017"


def test_limits_fixed_on_the_first_points_do_not_know_the_others():
    figures = [10, 12, 9, 11, 13, 8, 10, 12, 9, 11, 10, 13]
    chart = control_chart([*figures, 500, 1, 90], method=Method(fixed_on=12))
    alone = control_chart(figures)
    assert (chart.parts[0].mean, chart.parts[0].upper) == (alone.parts[0].mean, alone.parts[0].upper)
    assert (chart.parts[0].fixed_on, chart.parts[0].known) == (12, 15)
    assert chart.points[12].cause is Cause.OUTSIDE


def test_a_missing_month_is_never_bridged():
    wild, rising = [30, 10, 40, 0, 50, 10, 40], [18, 19, 20, 21, 22, 23, 24]
    chart = control_chart([*wild, *rising])
    assert [point.number for point in chart.special] == list(range(8, 15))
    with_gap = control_chart([*wild, *rising[:3], None, *rising[3:]])
    assert [point.moving_range for point in with_gap.points[9:13]] == [1, None, None, 1]
    assert not with_gap.special
    assert with_gap.points[10].value is None


def test_the_verdict_is_of_the_latest_figure_that_there_is():
    chart = control_chart([*[10, 12] * 7, 40, None], "Lower", 50)
    assert chart.latest.number == 15
    assert chart.variation is Variation.CONCERN_HIGH
    assert Guard.LATEST_MISSING in {caution.guard for caution in chart.cautions}


def test_a_lower_limit_below_nought_is_given_both_ways():
    (part,) = control_chart([1, 2, 1, 2, 10, 1, 2]).parts
    assert part.lower < 0
    assert part.lower_shown == 0
    (with_negatives,) = control_chart([1, 2, -1, 2, 10, 1, 2]).parts
    assert with_negatives.lower_shown == with_negatives.lower
    (unstopped,) = control_chart([1, 2, 1, 2, 10, 1, 2], method=Method(least=None)).parts
    assert unstopped.lower_shown == unstopped.lower


def test_every_choice_made_is_in_the_result():
    method = Method(factor=3, is_screened=False, trend_points=6, shift_points=8, near=0.5)
    chart = control_chart([1, 2, 3, 2, 1], GoodIs.HIGHER, 7, method=method)
    assert (chart.method, chart.good_is, chart.target) == (method, GoodIs.HIGHER, 7)


def test_the_number_of_points_in_a_trend_and_a_shift_is_a_choice():
    rising = [50, 53, 48, 52, 47, 53, 46, 47, 48, 49, 51, 52, 48, 54, 47, 53, 48, 52, 50, 50]
    assert not control_chart(rising).special
    six = control_chart(rising, method=Method(trend_points=6)).special
    assert [(point.number, point.cause) for point in six] == [(n, Cause.TREND) for n in range(7, 13)]
    high = [10, 9, 11, 8, 12, 10, 9, 12, 12, 12, 12, 12, 12, 9, 10, 9, 11, 10, 9, 8]
    assert not control_chart(high).special
    assert {point.cause for point in control_chart(high, method=Method(shift_points=6)).special} == {Cause.SHIFT}


def test_a_tenth_is_a_tenth():
    chart = control_chart([0.1, 0.2, 0.3, 0.2] * 4)
    assert [point.side for point in chart.points[:4]] == [-1, 0, 1, 0]


def test_a_word_that_is_no_direction_is_refused():
    with pytest.raises(ChartError, match="Say Lower, Higher or Neither"):
        control_chart([1, 2, 3], "Down")


def test_the_example_in_the_docstring_is_true():
    result = doctest.testmod(chart_module)
    assert (result.failed, result.attempted) == (0, 5)


def test_it_is_offered_by_the_room_but_read_only_when_it_is_asked_for():
    assert orderpaper.statistics.control_chart is control_chart
    assert set(orderpaper.statistics.__all__) == {"control_chart", "judge_runs"}
    assert callable(orderpaper.statistics.judge_runs)
    with pytest.raises(AttributeError, match="no attribute 'average'"):
        _ = orderpaper.statistics.average
    script = "import sys, orderpaper.statistics; print([m for m in sys.modules if 'control' in m])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_work_grows_with_the_points_and_no_faster():
    def count(points):
        return count_steps(lambda: control_chart([(index * 7919) % 1013 for index in range(points)]))

    assert count(4000) < 5 * count(1000)


# Steps of a half, so that ties, points on the mean, trends and shifts are common.
ONE = st.integers(-8, 8).map(lambda halves: Decimal(halves) / 2)
GAPPED = st.lists(st.none() | ONE, min_size=1, max_size=40).filter(lambda series: any(x is not None for x in series))
PLAIN = Method(least=None)


def labels_of(chart):
    return [(point.side, point.is_outside, point.is_near, point.cause, point.direction) for point in chart.points]


def shape_of(chart):
    (part,) = chart.parts
    return part.mean, part.lower, part.upper, part.moving_range


def change(series, by):
    return [None if value is None else by(value) for value in series]


def moved(value, by):
    return None if value is None else close(by(value))


@given(GAPPED, st.integers(-1000, 1000).map(lambda tenths: Decimal(tenths) / 10))
def test_adding_a_constant_moves_the_mean_and_limits_and_changes_no_label(series, constant):
    before, after = control_chart(series), control_chart(change(series, lambda value: value + constant))
    assert labels_of(before) == labels_of(after)
    mean, lower, upper, moving_range = shape_of(before)
    by = float(constant)
    assert shape_of(after) == (*(moved(value, lambda v: v + by) for value in (mean, lower, upper)), moving_range)


@given(GAPPED, st.integers(1, 5000).map(lambda hundredths: Decimal(hundredths) / 100))
def test_scaling_scales(series, factor):
    before, after = control_chart(series), control_chart(change(series, lambda value: value * factor))
    assert labels_of(before) == labels_of(after)
    assert shape_of(after) == tuple(moved(value, lambda v: v * float(factor)) for value in shape_of(before))


@given(GAPPED)
def test_a_mirror_swaps_high_and_low(series):
    before, after = control_chart(series), control_chart(change(series, lambda value: -value))
    assert labels_of(after) == [
        (-side, is_outside, is_near, cause, -direction)
        for side, is_outside, is_near, cause, direction in labels_of(before)
    ]
    mean, lower, upper, moving_range = shape_of(before)
    assert shape_of(after) == (*(None if v is None else -v for v in (mean, upper, lower)), moving_range)


@given(GAPPED, GAPPED)
def test_a_rebased_series_is_its_parts_each_on_its_own(first, second):
    both = control_chart([*first, *second], rebases=[Rebase(len(first) + 1, "Counted otherwise")], method=PLAIN)
    alone = [control_chart(each, method=PLAIN) for each in (first, second)]
    assert labels_of(both) == labels_of(alone[0]) + labels_of(alone[1])
    for part, chart in zip(both.parts, alone, strict=True):
        (own,) = chart.parts
        assert part.last - part.first == own.last - own.first
        for name in ("known", "mean", "lower", "upper", "moving_range", "ranges", "ranges_dropped", "runs"):
            assert getattr(part, name) == getattr(own, name)


@given(GAPPED)
def test_each_point_is_there_once_in_its_order_with_one_cause(series):
    chart = control_chart(series, "Lower")
    assert [point.number for point in chart.points] == list(range(1, len(series) + 1))
    for point, value in zip(chart.points, series, strict=True):
        assert point.value == (None if value is None else float(value))
        assert (point.cause is Cause.COMMON) == (point.direction == 0) == (point.variation is Variation.COMMON)
        assert not (point.is_outside and point.is_near)
        assert point.is_outside == (point.cause is Cause.OUTSIDE)
        assert value is not None or point.cause is Cause.COMMON


@given(GAPPED)
def test_limits_never_shrink_onto_the_mean_and_most_points_outside_are_said(series):
    chart = control_chart(series)
    (part,) = chart.parts
    assert part.lower is None or part.lower < part.mean < part.upper
    is_said = Guard.MOST_OUTSIDE in {caution.guard for caution in chart.cautions}
    assert is_said == (sum(point.is_outside for point in chart.points) > part.known / 2)


@given(GAPPED)
def test_limits_are_there_unless_it_is_said_why_not(series):
    chart = control_chart(series)
    reasons = {Guard.CONSTANT, Guard.ONE_FIGURE, Guard.NO_NEIGHBOURS}
    assert (chart.parts[0].lower is None) == bool(reasons & {caution.guard for caution in chart.cautions})
