"""Letters, fillings and lines are set as they are asked for."""

import pytest
from pptx.chart.chart import Chart as Drawing

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.data import make_data
from orderpaper.word.charts.drawing import draw
from orderpaper.word.charts.dress import clear_ground, paint_fill, paint_marker, paint_stroke, part_name
from orderpaper.word.charts.look import Fill, Stroke
from orderpaper.word.charts.size import Room, lay_out
from word.charts.examples import EVERY_KIND, A, C

CHART = EVERY_KIND[ChartKind.LINE]


@pytest.fixture
def series():
    return Drawing(draw(CHART, make_data(CHART), lay_out(CHART, Room())), None).plots[0].series[0]


def test_a_pattern_stands_on_white_with_an_edge_of_its_colour(series):
    paint_fill(series.format, Fill("C55A11", "WIDE_UPWARD_DIAGONAL"))
    form = series._element.find(f"{C}spPr")
    pattern = form.find(f"{A}pattFill")
    assert [pattern.find(f"{A}{each}")[0].get("val") for each in ("fgClr", "bgClr")] == ["C55A11", "FFFFFF"]
    assert form.find(f"{A}ln/{A}solidFill")[0].get("val") == "C55A11"


def test_a_line_is_straight_and_has_its_dash(series):
    paint_stroke(series, Stroke("00664F", "DASH", 3, "TRIANGLE"), 7)
    element = series._element
    assert element.find(f"{C}smooth").get("val") == "0"
    assert element.find(f"{C}spPr/{A}ln").get("w") == str(3 * 12700)
    assert element.find(f"{C}spPr/{A}ln/{A}prstDash").get("val") == "dash"
    assert element.find(f"{C}marker/{C}size").get("val") == "7"


def test_a_line_without_markers_has_none(series):
    paint_marker(series.marker, "NONE", 7, "000000")
    assert series._element.find(f"{C}marker/{C}symbol").get("val") == "none"


def test_labels_can_stand_on_white_and_part_their_name_from_their_number(series):
    labels = series.data_labels._element
    clear_ground(labels)
    part_name(labels)
    assert labels.find(f"{C}spPr/{A}solidFill")[0].get("val") == "FFFFFF"
    assert labels.find(f"{C}separator").text == ": "
