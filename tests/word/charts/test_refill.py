"""A chart drawn by an officer takes our figures and keeps its look."""

import pytest
from lxml import etree

from orderpaper.records.chart import ChartKind
from orderpaper.records.errors import ChartError
from orderpaper.word.charts.data import make_data
from orderpaper.word.charts.refill import UNIQUE, refill
from word.charts.examples import EVERY_KIND, A, C, draw_chart, figures, make_chart, make_control_chart, read_cache

SAMPLE = make_chart(ChartKind.COLUMN, ("One", figures(4, 5)), ("Two", figures(6, 7)), categories=("a", "b"))


def drawn(chart=SAMPLE, edit=str):
    return edit(etree.tostring(draw_chart(chart)).decode()).encode()


def refilled(chart, template):
    return etree.fromstring(etree.tostring(refill(template, make_data(chart), "Burglary")))


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_any_chart_is_filled_with_names_and_figures(kind):
    chart = EVERY_KIND[kind]
    root = refilled(chart, drawn())
    assert read_cache(root) == read_cache(draw_chart(chart))


def test_colours_kind_and_axes_stay_as_they_were_drawn():
    root = refilled(EVERY_KIND[ChartKind.LINE], drawn(edit=lambda xml: xml.replace("1F3864", "FF00CC")))
    one, two = root.iter(f"{C}ser")
    assert one.find(f"{C}spPr/{A}solidFill")[0].get("val") == "FF00CC"
    assert two.find(f"{C}spPr/{A}pattFill") is not None
    assert root.find(f".//{C}barChart") is not None
    assert "".join(node.text for node in root.find(f".//{C}catAx/{C}title").iter(f"{A}t")) == "Year"


def test_more_figures_than_were_drawn_look_like_the_last():
    chart = make_chart(ChartKind.COLUMN, *[(name, figures(1, 2, 3)) for name in "ABCD"])
    fills = [series.find(f"{C}spPr") for series in refilled(chart, drawn()).iter(f"{C}ser")]
    assert [fill.find(f"{A}pattFill") is not None for fill in fills] == [False, True, True, True]


def test_fewer_figures_than_were_drawn_leave_none_behind():
    assert list(read_cache(refilled(make_chart(), drawn()))[1]) == ["Burglary"]


def test_a_chart_of_bars_and_lines_keeps_both():
    both = drawn(edit=lambda xml: xml.replace("</c:barChart>", "</c:barChart>" + line_of(xml), 1))
    chart = make_control_chart()
    root = refilled(chart, both)
    assert root.find(f".//{C}lineChart") is not None
    assert read_cache(root) == read_cache(draw_chart(chart))


def line_of(xml):
    """Give the XML of a line beside the bars of a drawing, with the same axes."""
    line = etree.fromstring(drawn(make_chart(ChartKind.LINE))).find(f".//{C}lineChart")
    for axis, number in zip(
        line.iter(f"{C}axId"), etree.fromstring(xml).find(f".//{C}barChart").iter(f"{C}axId"), strict=True
    ):
        axis.set("val", number.get("val"))
    line.find(f"{C}ser/{C}idx").set("val", "2")
    line.find(f"{C}ser/{C}order").set("val", "2")
    return etree.tostring(line).decode()


def test_the_numbers_that_office_knows_sets_of_figures_by_are_not_shared():
    extension = f'<c:extLst><c:ext uri="{UNIQUE}"/><c:ext uri="kept"/></c:extLst></c:ser>'
    root = refilled(EVERY_KIND[ChartKind.BAR], drawn(edit=lambda xml: xml.replace("</c:ser>", extension)))
    assert {each.get("uri") for each in root.iter(f"{C}ext")} == {"kept"}


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda xml: xml.replace("barChart", "scatterChart"), "of a kind that cannot be filled"),
        (lambda xml: xml.replace("c:ser>", "c:other>"), "has no figures in it"),
    ],
)
def test_what_cannot_be_filled_is_refused_in_a_sentence(edit, words):
    with pytest.raises(ChartError, match=rf"^the chart drawn in the template for “Burglary” .*{words}"):
        refilled(make_chart(), drawn(edit=edit))
