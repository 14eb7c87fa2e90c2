"""Takes a chart and its size; gives the XML of its drawing, in the look of the house."""

from collections.abc import Callable
from typing import Any

from lxml import etree
from pptx.chart.chart import Chart as Drawing
from pptx.chart.data import CategoryChartData
from pptx.chart.xmlwriter import ChartXmlWriter
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml

from orderpaper.records.chart import Chart, ChartKind
from orderpaper.word.charts.axes import dress_axes
from orderpaper.word.charts.bars import dress_bars, dress_pie, dress_ranked
from orderpaper.word.charts.dress import dress_legend, dress_letters
from orderpaper.word.charts.lines import dress_control, dress_lines
from orderpaper.word.charts.size import Size
from orderpaper.word.charts.space import complete_space

Dress = Callable[[Chart, Any, Size], None]
KINDS: dict[ChartKind, tuple[XL_CHART_TYPE, Dress]] = {
    ChartKind.BAR: (XL_CHART_TYPE.BAR_CLUSTERED, dress_bars),
    ChartKind.COLUMN: (XL_CHART_TYPE.COLUMN_CLUSTERED, dress_bars),
    ChartKind.STACKED_BAR: (XL_CHART_TYPE.BAR_STACKED, dress_bars),
    ChartKind.STACKED_COLUMN: (XL_CHART_TYPE.COLUMN_STACKED, dress_bars),
    ChartKind.LINE: (XL_CHART_TYPE.LINE_MARKERS, dress_lines),
    ChartKind.CONTROL: (XL_CHART_TYPE.LINE_MARKERS, dress_control),
    ChartKind.RANKED: (XL_CHART_TYPE.BAR_CLUSTERED, dress_ranked),
    ChartKind.PIE: (XL_CHART_TYPE.PIE, dress_pie),
}


def draw(chart: Chart, data: CategoryChartData, size: Size) -> etree._Element:
    """Give the root of the drawing's XML; the figures are those of `data`, which the workbook is made of too."""
    kind, dress = KINDS[chart.kind]
    root: etree._Element = parse_xml(ChartXmlWriter(kind, data).xml.encode("utf-8"))
    drawing = Drawing(root, None)
    dress_letters(drawing, size)
    dress_legend(chart, drawing)
    if chart.kind is not ChartKind.PIE:
        dress_axes(chart, drawing, size)
    dress(chart, drawing, size)
    complete_space(root)
    return root
