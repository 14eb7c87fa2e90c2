"""A chart is said in words: for a sentence, and for those who cannot see it."""

import pytest

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.words import LONGEST, describe, say_alternative_text, say_plainly
from word.charts.examples import (
    DISTRICTS,
    EVERY_KIND,
    STEADY,
    figures,
    make_chart,
    make_control_chart,
    months,
)  # fmt: skip


def test_figures_over_time_are_said_from_first_to_last_with_both_ends():
    assert describe(make_chart(ChartKind.LINE)) == (
        "Line chart: Burglary, 2013 to 2016. First 3 (2013-14), last 2 (2015-16); highest 3 (2013-14); "
        "lowest 1 (2014-15)."
    )


def test_figures_of_areas_have_no_first_and_no_last():
    chart = make_chart(ChartKind.BAR, rows_are="District", categories=("Dover", "Swale", "Thanet"))
    assert describe(chart) == "Bar chart: Burglary, 2013 to 2016. Highest 3 (Dover); lowest 1 (Swale)."


def test_our_own_area_is_said_with_its_place():
    values = figures(*range(1, 12), "[c]", decimals=1)
    chart = make_chart(
        ChartKind.RANKED, ("Rate", values), rows_are="District", categories=DISTRICTS, ours="Maidstone",
        ours_stands="6th lowest of 11", period="",
    )  # fmt: skip
    assert describe(chart) == (
        "Ranked bar chart: Burglary. Highest 11.0 (Tonbridge and Malling); lowest 1.0 (Ashford); "
        "Maidstone 6.0, 6th lowest of 11. No figure for Tunbridge Wells."
    )


def test_a_period_that_the_title_says_is_not_said_again():
    assert describe(make_chart(title="Burglary, 2013 to 2016")).startswith("Column chart: Burglary, 2013 to 2016. ")


def test_each_of_several_sets_of_figures_is_named():
    said = describe(make_chart(ChartKind.LINE, ("A", figures(1, 2, 3)), ("B", figures(6, 5, 4))))
    assert " A: first 1 (2013-14)" in said
    assert " B: first 6 (2013-14)" in said


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((5, 5, 5), "First 5 (2013-14), last 5 (2015-16); all 3 are 5."),
        ((5, "[x]", "[x]"), "One figure only, 5 (2013-14). No figure for 2014-15, 2015-16."),
        (("[x]", "[x]", "[x]"), "No figures. No figure for 2013-14, 2014-15, 2015-16."),
        ((0, 0, 1), "First 0 (2013-14), last 1 (2015-16); highest 1 (2015-16); lowest 0 (2013-14) and 1 more."),
    ],
)
def test_ties_gaps_and_single_figures_are_said_as_they_are(values, said):
    assert describe(make_chart(ChartKind.LINE, ("A", figures(*values)), period="")) == f"Line chart: Burglary. {said}"


def test_many_gaps_are_counted_after_the_first_three():
    chart = make_chart(ChartKind.LINE, ("A", figures(1, *["[x]"] * 11)), categories=months(12))
    assert describe(chart).endswith("No figure for May 2013, June 2013, July 2013 and 8 more.")


def test_a_control_chart_says_mean_limits_and_special_causes():
    chart = make_control_chart()
    part = chart.control.parts[0]
    assert (
        f"Mean {part.mean:.1f}, limits {part.lower_shown:.1f} to {part.upper:.1f}. Special cause: December 2013, "
        "concern, high (outside the limits). First 52 (April 2013)"
    ) in describe(chart)


def test_a_control_chart_without_special_cause_says_so():
    assert "No special cause." in describe(make_control_chart(STEADY))


def test_the_parts_of_a_rebased_chart_are_said_the_latest_first():
    chart = make_control_chart((*STEADY, *(value + 40 for value in STEADY)), rebase_at=16)
    said = describe(chart)
    assert said.index("From August 2014: mean 90.1") < said.index("From April 2013: mean 50.1")


def test_a_control_chart_of_one_figure_has_no_limits():
    assert "Mean 5.0, no limits." in describe(make_control_chart((5,)))


@pytest.mark.parametrize("chart", EVERY_KIND.values(), ids=EVERY_KIND)
def test_alternative_text_begins_with_the_kind_and_is_never_too_long(chart):
    text = say_alternative_text(chart)
    assert text.casefold().startswith(f"{chart.kind}: {chart.title}".casefold())
    assert 40 < len(text) <= LONGEST


def test_what_does_not_fit_is_left_out_by_whole_sentences():
    chart = make_chart(ChartKind.LINE, *[(f"Crime {number}", figures(1, 2, 3)) for number in range(9)])
    text = say_alternative_text(chart)
    assert len(text) <= LONGEST
    assert describe(chart).startswith(text)
    assert text.endswith(".")


def test_a_title_that_is_too_long_by_itself_is_cut():
    text = say_alternative_text(make_chart(title="Burglary " * 40))
    assert (len(text), text[-1]) == (LONGEST, "…")


def test_special_causes_are_said_as_runs_with_the_rules_they_meet():
    chart = make_control_chart((*STEADY, *STEADY, 55, 56, 55, 57, 56, 55, 80, 56, 55, 57))
    assert "December 2015 to September 2016, concern, high (part of a shift, outside the limits)" in describe(chart)


def test_in_an_attribute_a_chart_is_its_alternative_text_in_one_line():
    chart = make_chart(title="Burglary\nand robbery")
    assert say_plainly(chart) == say_alternative_text(chart).replace("\n", " ")
    assert say_plainly(chart.table).startswith("A table of 3 rows")
