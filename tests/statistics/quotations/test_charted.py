"""What a control chart says in words is what the chart of the same figures says."""

import datetime as dt

from checks.made import make_figure
from named_figures import YEARS, figures_of, look_up, months_from, say
from orderpaper.records.statistics import Display, RecordingChange
from orderpaper.records.when import in_month, on_day
from orderpaper.statistics.control.chart import control_chart
from orderpaper.statistics.quotations.charted import chart_months
from papers.example import make

STEADY = [50, 52, 49, 51, 50, 48, 52, 51, 49, 50, 51, 50, 49, 51, 50]
CONTROL = "annual_changes.crime.control"


def chart_of(numbers, **more):
    return figures_of(f"Month | Crime\n{months_from(2012, *numbers)}", rows_are="Month", **more)


def shown(**values):
    return make(Display, id="Crime", table="Annual changes", shown_as="Control chart", **values)


def test_figures_that_only_chance_moves_are_said_to_be_so():
    assert say(chart_of(STEADY), CONTROL) == "no change beyond chance (common cause)"


def test_a_figure_outside_the_limits_is_a_change_beyond_chance():
    assert say(chart_of([*STEADY, 90]), CONTROL) == "a change beyond chance: concern, high (outside the limits)"
    chart = control_chart([*STEADY, 90], "Lower")
    assert (chart.latest.variation.value, chart.latest.cause.value) == ("concern, high", "outside the limits")


def test_a_target_of_the_sheet_shown_is_judged():
    for target, words in (("60", "consistently meets"), ("40", "consistently misses"), ("50", "may meet or miss")):
        names = chart_of(STEADY, displays=[shown(target=make_figure(target))])
        assert f"; it {words} the target" in say(names, CONTROL)


def test_a_chart_of_another_measure_gives_no_target():
    names = chart_of(STEADY, displays=[shown(target=make_figure("60"), columns_shown="Burglary")])
    assert "target" not in say(names, CONTROL)


def test_limits_are_worked_out_anew_where_recording_changed():
    numbers = [*STEADY, *(each + 40 for each in STEADY)]
    change = make(
        RecordingChange,
        since=in_month(dt.date(2013, 7, 1)),
        what="Counted anew.",
        tables="Annual changes",
        is_rebase=True,
    )
    assert "beyond chance:" in say(chart_of(numbers), CONTROL)
    assert say(chart_of(numbers, changes=[change]), CONTROL) == "no change beyond chance (common cause)"


def test_a_month_that_recording_changed_in_belongs_to_the_old():
    def limits_from(day):
        change = make(RecordingChange, since=on_day(day), what="Counted anew.", tables="Annual changes", is_rebase=True)
        names = chart_of([*STEADY, *(each + 40 for each in STEADY)], changes=[change])
        (part,) = chart_months(look_up(names, "annual_changes.crime").entries.measure).parts[1:]
        return part.rebase.since

    assert limits_from(dt.date(2013, 7, 1)) == 16
    assert limits_from(dt.date(2013, 7, 2)) == 17


def test_a_dozen_months_are_too_few():
    assert say(chart_of(STEADY[:12]), CONTROL)[0] == "13 months of Crime for a control chart"
    assert say(figures_of(YEARS), "annual_changes.all_crime.control")[0].endswith("for a control chart")
