import re

import pytest

from orderpaper.records.control import Guard, Method, Rebase
from orderpaper.statistics.control.cautions import name_some
from orderpaper.statistics.control.chart import control_chart

YEAR = [30, 34, 29, 33, 31, 35, 28, 32, 30, 33, 29, 34, 31]


def guards(figures, **choices):
    return {caution.guard: caution.sentence for caution in control_chart(figures, method=Method(**choices)).cautions}


def test_a_good_series_has_no_caution():
    assert guards(YEAR) == {}


def test_fewer_than_thirteen_figures_are_a_first_trial():
    said = guards(YEAR[:12])
    assert set(said) == {Guard.FEW_FIGURES}
    assert said[Guard.FEW_FIGURES].startswith("There are only 12 figures. With fewer than 13")


@pytest.mark.parametrize(
    ("figures", "guard", "sentence"),
    [
        ([10], Guard.ONE_FIGURE, "There is only one figure, so there are no limits."),
        ([7] * 14, Guard.CONSTANT, "The figures do not vary from one to the next, so there are no limits."),
        ([7, None] * 13, Guard.NO_NEIGHBOURS, "No two figures stand side by side"),
    ],
)
def test_a_series_without_limits_says_why(figures, guard, sentence):
    assert guards(figures)[guard].startswith(sentence)


def test_a_gap_is_named():
    said = guards([*YEAR, None, 30])[Guard.GAPS]
    assert said.startswith("There is no number for figure 14. The gap stays in the chart: no moving range")


def test_a_missing_latest_figure_is_said_with_the_one_that_is_judged():
    said = guards([*YEAR, None, None])[Guard.LATEST_MISSING]
    assert said == "There is no number for figure 15, the latest; the variation said is that of figure 13."


def test_many_gaps_are_named_in_part():
    months = [str(number) for number in range(1, 10)]
    assert name_some(months[:1]) == "1"
    assert name_some(months[:2]) == "1 and 2"
    assert name_some(months[:7]) == "1, 2, 3, 4, 5, 6 and 7"
    assert name_some(months) == "1, 2, 3, 4, 5, 6 and 3 others"


def test_limits_that_most_figures_are_outside_are_said_to_describe_nothing():
    two_levels = [*[100, 101, 102] * 5, *[900, 901, 902] * 5]
    assert "work the limits out anew from there with its reason" in guards(two_levels)[Guard.MOST_OUTSIDE]
    apart = control_chart(two_levels, rebases=[Rebase(16, "Counted otherwise")])
    assert apart.cautions == ()


def test_small_counts_are_sent_to_another_chart():
    assert "Count by the quarter" in guards([3, 5, 4, 2, 6] * 3)[Guard.SMALL_COUNTS]
    assert Guard.SMALL_COUNTS not in guards([3, 5, 4, 2, 6] * 3, enough_a_period=3)


@pytest.mark.parametrize(
    "figures", [[4, 5, 6] * 5, [3.5, 5, 4, 2, 6] * 3, [-3, 5, 4, 2, 6] * 3, [5, 6, 4, 5, 6] * 3, [0] * 15]
)
def test_what_is_no_small_count_is_not_called_one(figures):
    assert Guard.SMALL_COUNTS not in guards(figures)


def test_limits_that_cannot_be_fixed_yet_are_said():
    assert guards(YEAR, fixed_on=24)[Guard.NOT_FIXED].startswith("The limits were to be fixed on the first 24 figures")
    assert guards(YEAR, fixed_on=13) == {}


def test_first_figures_that_do_not_vary_are_said_to_be_the_first():
    said = guards([*[7] * 12, *YEAR], fixed_on=12)[Guard.CONSTANT]
    assert said.startswith("The first figures, on which the limits are to be fixed, do not vary")


def test_each_part_speaks_for_itself_by_the_label_it_begins_with():
    labelled = {f"Month {number}": value for number, value in enumerate([*YEAR, None, None], 1)}
    chart = control_chart(labelled, rebases=[Rebase("Month 14", "Counted otherwise")])
    said = [(caution.part, caution.guard) for caution in chart.cautions]
    assert said == [(None, Guard.GAPS), (None, Guard.LATEST_MISSING), (2, Guard.NO_FIGURES)]
    assert chart.cautions[-1].sentence.startswith("From Month 14: There are no figures")
    assert chart.parts[1].mean is chart.parts[1].runs is None


def test_no_caution_says_what_an_officer_would_not():
    said = [*guards([0, 0, 1, 0, 0, 0, None]).values(), *guards([1, None], fixed_on=12).values()]
    assert len(said) > 5
    assert not [each for each in said if re.search(r"\b(null|none|invalid|error|nan|schema)\b", each, re.IGNORECASE)]
    assert all(each.endswith(".") for each in said)
