"""Takes a chart that an officer drew in a template, and a chart of ours; gives theirs with our figures, and its look.

What is drawn there stays as it is: kind, colours, labels, axes. Only names and figures change.
"""

from lxml import etree
from pptx.chart.chart import Chart as Drawing
from pptx.chart.data import CategoryChartData
from pptx.chart.xmlwriter import SeriesXmlRewriterFactory
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml

from orderpaper.records.errors import ChartError
from orderpaper.word.charts.space import C

NOT_BY_NAME = ("scatterChart", "bubbleChart", "stockChart", "surfaceChart", "surface3DChart")
"""Drawings whose points have no names, or need figures of a fixed meaning."""
UNIQUE = "{C3380CC4-5D6E-409C-BE32-E72D297353CC}"
"""The extension that holds the number by which Office knows a set of figures: copies must not share it."""


def refill(drawn: bytes, data: CategoryChartData, title: str) -> etree._Element:
    """Give the root of the drawing’s XML with the figures of `data` in it; `title` is for the message."""
    root: etree._Element = parse_xml(drawn)
    plotted = root.find(f"{C}chart/{C}plotArea")
    if plotted is None or not list(plotted.iter(f"{C}ser")):
        raise ChartError(f"{_say(title)} has no figures in it. In Word, insert a chart and keep its sample figures.")
    if any(plotted.find(f"{C}{name}") is not None for name in NOT_BY_NAME):
        raise ChartError(f"{_say(title)} is of a kind that cannot be filled. Draw bars, columns, lines or a pie.")
    SeriesXmlRewriterFactory(_type_of(root), data).replace_series_data(root)
    _forget_numbers(root)
    return root


def _say(title: str) -> str:
    return f"the chart drawn in the template for “{title}”"


def _type_of(root: etree._Element) -> XL_CHART_TYPE:
    """Give the kind of a drawing; one that is not known by name is filled as bars are."""
    try:
        kind: XL_CHART_TYPE = Drawing(root, None).chart_type
    except NotImplementedError:
        return XL_CHART_TYPE.BAR_CLUSTERED
    return kind


def _forget_numbers(root: etree._Element) -> None:
    """Take out the numbers by which Office knows sets of figures; it gives new ones when the paper is saved."""
    for extension in list(root.iter(f"{C}ext")):
        holder = extension.getparent()
        if extension.get("uri") == UNIQUE and holder is not None:
            holder.remove(extension)
            above = holder.getparent()
            if not len(holder) and above is not None:
                above.remove(holder)
