"""Bars and slices are told apart without their colour, and our own area is picked out."""

import pytest

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.look import FILLS, OTHERS, OURS
from word.charts.examples import DISTRICTS, EVERY_KIND, A, C, draw_chart, figures, make_chart


def fill_of(element):
    """Give the colour and the pattern that a bar, a point or a slice is filled with."""
    form = element.find(f"{C}spPr")
    pattern = form.find(f"{A}pattFill")
    holder = pattern.find(f"{A}fgClr") if pattern is not None else form.find(f"{A}solidFill")
    return holder[0].get("val"), "" if pattern is None else pattern.get("prst")


def series_of(chart):
    return list(draw_chart(chart).iter(f"{C}ser"))


@pytest.mark.parametrize("kind", [ChartKind.BAR, ChartKind.COLUMN, ChartKind.STACKED_BAR, ChartKind.STACKED_COLUMN])
def test_sets_of_bars_differ_in_pattern_as_well_as_colour(kind):
    one, two = map(fill_of, series_of(EVERY_KIND[kind]))
    assert (one[0], two[0]) == (FILLS[0].colour, FILLS[1].colour)
    assert (one[1], two[1]) == ("", "wdUpDiag")


def test_a_bar_below_nought_keeps_its_filling():
    (series,) = series_of(make_chart(ChartKind.COLUMN, ("A", figures(-1, 2, 3))))
    assert series.find(f"{C}invertIfNegative").get("val") == "0"


def test_slices_are_filled_one_by_one_and_named():
    (series,) = series_of(EVERY_KIND[ChartKind.PIE])
    assert [fill_of(point)[0] for point in series.iter(f"{C}dPt")] == [fill.colour for fill in FILLS[:3]]
    labels = series.find(f"{C}dLbls")
    assert {labels.find(f"{C}{name}").get("val") for name in ("showVal", "showCatName")} == {"1"}
    assert labels.find(f"{C}separator").text == ": "


def test_our_own_bar_is_dark_and_named_and_the_others_are_not():
    chart = EVERY_KIND[ChartKind.RANKED]
    (series,) = series_of(chart)
    (point,) = series.iter(f"{C}dPt")
    assert int(point.find(f"{C}idx").get("val")) == chart.names.index("Maidstone")
    assert (fill_of(series)[0], fill_of(point)[0]) == (OTHERS.colour, OURS.colour)
    (label,) = series.iter(f"{C}dLbl")
    assert label.find(f"{C}showCatName").get("val") == "1"
    assert label.find(f".//{A}defRPr").get("b") == "1"


def test_a_hidden_figure_of_our_own_has_no_label():
    chart = make_chart(
        ChartKind.RANKED, ("A", figures("[c]", *range(11))), categories=DISTRICTS, ours="Ashford"
    )  # fmt: skip
    (series,) = series_of(chart)
    assert not list(series.iter(f"{C}dLbl"))


def test_a_ranking_without_an_area_of_ours_is_dark_throughout():
    (series,) = series_of(make_chart(ChartKind.RANKED, ("A", figures(1, 2, 3)), ours="Elsewhere"))
    assert fill_of(series)[0] == OURS.colour


def test_numbers_stand_beside_few_bars_and_not_beside_many():
    few = make_chart(ChartKind.COLUMN, ("A", figures(1, 2, 3)))
    many = make_chart(ChartKind.COLUMN, ("A", figures(*range(40))), categories=tuple(map(str, range(40))))
    assert series_of(few)[0].find(f"{C}dLbls/{C}showVal").get("val") == "1"
    assert series_of(many)[0].find(f"{C}dLbls") is None


def test_a_number_in_a_stack_stands_on_white():
    labels = series_of(EVERY_KIND[ChartKind.STACKED_BAR])[0].find(f"{C}dLbls")
    assert labels.find(f"{C}dLblPos").get("val") == "ctr"
    assert labels.find(f"{C}spPr/{A}solidFill")[0].get("val") == "FFFFFF"
