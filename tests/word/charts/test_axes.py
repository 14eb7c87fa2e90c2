"""Axes say what is counted and of what, and begin where they do not mislead."""

import pytest

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.axes import begins_at_nought, count_decimals, leave_room
from word.charts.examples import EVERY_KIND, C, draw_chart, figures, make_chart, months


def axis(root, name):
    return root.find(f".//{C}{name}")


def minimum(root):
    found = axis(root, "valAx").find(f"{C}scaling/{C}min")
    return None if found is None else float(found.get("val"))


def drawn(kind, *values, **more):
    return draw_chart(make_chart(kind, ("A", figures(*values, **more))))


@pytest.mark.parametrize("kind", sorted(set(ChartKind) - {ChartKind.PIE}))
def test_both_axes_have_titles_and_the_numbers_have_the_unit(kind):
    chart = EVERY_KIND[kind]
    root = draw_chart(chart)
    for name, words in (("catAx", chart.rows_are), ("valAx", chart.unit)):
        assert "".join(axis(root, name).find(f"{C}title").itertext()).strip() == words


@pytest.mark.parametrize("kind", [ChartKind.BAR, ChartKind.COLUMN, ChartKind.STACKED_BAR, ChartKind.RANKED])
def test_bars_begin_at_nought(kind):
    assert minimum(drawn(kind, 900, 910, 905)) == 0


def test_a_line_begins_at_nought_where_that_costs_little_of_its_height():
    assert minimum(drawn(ChartKind.LINE, 10, 91, 90)) == 0
    assert minimum(drawn(ChartKind.LINE, 900, 910, 905)) is None
    assert begins_at_nought(make_chart(ChartKind.LINE), 0, 0)


def test_figures_below_nought_leave_room_for_their_numbers_beside_the_names():
    assert minimum(drawn(ChartKind.BAR, -20, 22, 3)) < -20 - 42 / 8
    assert leave_room(-20, 22) == -30
    assert leave_room(-5, -1) == -6


def test_names_stand_at_the_edge_also_where_bars_go_below_nought():
    assert axis(drawn(ChartKind.COLUMN, -5, 1, 2), "catAx").find(f"{C}tickLblPos").get("val") == "low"


def test_the_first_name_of_bars_that_lie_is_at_the_top_and_the_numbers_below():
    root = drawn(ChartKind.BAR, 1, 2, 3)
    assert axis(root, "catAx").find(f"{C}scaling/{C}orientation").get("val") == "maxMin"
    assert axis(root, "valAx").find(f"{C}crosses").get("val") == "max"
    assert axis(drawn(ChartKind.COLUMN, 1, 2, 3), "catAx").find(f"{C}scaling/{C}orientation").get("val") == "minMax"


def test_an_axis_of_noughts_ends_at_one():
    assert axis(drawn(ChartKind.COLUMN, 0, 0, 0), "valAx").find(f"{C}scaling/{C}max").get("val") == "1.0"


def test_of_very_many_names_some_are_left_out():
    root = draw_chart(make_chart(ChartKind.LINE, ("A", figures(*range(500))), categories=months(500)))
    assert int(axis(root, "catAx").find(f"{C}tickLblSkip").get("val")) > 5
    assert axis(drawn(ChartKind.LINE, 1, 2, 3), "catAx").find(f"{C}tickLblSkip").get("val") == "1"


@pytest.mark.parametrize(
    ("decimals", "numbers", "places"),
    [(0, [1, 900], 0), (1, [12.5, 3.1], 0), (1, [1.5, 3.1], 1), (4, [0.0002], 5), (2, [], 0), (0, [0.0], 0)],
)
def test_the_numbers_along_the_axis_have_the_places_they_need(decimals, numbers, places):
    columns = make_chart(ChartKind.LINE, ("A", figures(1, 2, 3, decimals=decimals))).columns
    assert count_decimals(columns, numbers) == places


def test_the_numbers_along_the_axis_carry_their_sign():
    root = drawn(ChartKind.LINE, 10, 20, 30, is_percent=True)
    assert axis(root, "valAx").find(f"{C}numFmt").get("formatCode") == '#,##0"%"'
