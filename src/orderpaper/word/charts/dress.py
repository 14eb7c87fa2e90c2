"""Takes a part of a drawing and how it is to look; gives it that look: letters, fillings, lines, key."""

from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from orderpaper.records.chart import Chart, ChartColumn, ChartKind
from orderpaper.word.charts.data import write_format
from orderpaper.word.charts.look import FONT, INK, Fill, Stroke
from orderpaper.word.charts.size import FULL_SIZE, Size
from orderpaper.word.charts.space import C

OUTSIDE = XL_LABEL_POSITION.OUTSIDE_END


def paint_text(font: Any, points: float, *, is_bold: bool = False) -> None:  # noqa: ANN401 - of python-pptx
    """Set letters in the house's font, black."""
    font.name, font.size, font.bold = FONT, Pt(points), is_bold
    font.color.rgb = RGBColor.from_string(INK)


def paint_fill(form: Any, fill: Fill) -> None:  # noqa: ANN401 - of python-pptx
    """Fill a bar or a slice, with an edge of the same colour around a pattern."""
    if fill.pattern:
        form.fill.patterned()
        form.fill.pattern = getattr(MSO_PATTERN_TYPE, fill.pattern)
        form.fill.back_color.rgb = RGBColor.from_string("FFFFFF")
    else:
        form.fill.solid()
    form.fill.fore_color.rgb = RGBColor.from_string(fill.colour)
    form.line.color.rgb = RGBColor.from_string(fill.colour)
    form.line.width = Pt(1)


def paint_line(line: Any, colour: str, width: float, dash: str = "SOLID") -> None:  # noqa: ANN401 - of python-pptx
    """Draw a line."""
    line.color.rgb = RGBColor.from_string(colour)
    line.width = Pt(width)
    line.dash_style = getattr(MSO_LINE_DASH_STYLE, dash)


def paint_marker(marker: Any, shape: str, size: int, colour: str, edge: str = "") -> None:  # noqa: ANN401 - as above
    """Draw the marker of a point, or of all the points of a line."""
    marker.style = getattr(XL_MARKER_STYLE, shape)
    if shape == "NONE":
        return
    marker.size = size
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = RGBColor.from_string(colour)
    paint_line(marker.format.line, edge or colour, 1)


def paint_stroke(series: Any, stroke: Stroke, size: int) -> None:  # noqa: ANN401 - of python-pptx
    """Draw a line with its markers, straight from point to point."""
    series.smooth = False
    paint_line(series.format.line, stroke.colour, stroke.width, stroke.dash)
    paint_marker(series.marker, stroke.marker, size, stroke.colour)


def dress_letters(drawing: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Set the letters of a whole drawing, and say that it has no title: its caption stands above it."""
    paint_text(drawing.font, size.letters)
    drawing.has_title = False


def dress_legend(chart: Chart, drawing: Any) -> None:  # noqa: ANN401 - of python-pptx
    """Put the key under the drawing, where there is more than one thing to tell apart."""
    drawing.has_legend = len(chart.columns) > 1 and chart.kind is not ChartKind.PIE
    if drawing.has_legend:
        drawing.legend.position = XL_LEGEND_POSITION.BOTTOM
        drawing.legend.include_in_layout = False
        paint_text(drawing.legend.font, FULL_SIZE)


def dress_labels(labels: Any, column: ChartColumn, points: float, position: Any = OUTSIDE) -> None:  # noqa: ANN401 - of python-pptx
    """Write the numbers of a column beside what they are of."""
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = write_format(column, column.decimals), False
    labels.position = position
    paint_text(labels.font, points)


def clear_ground(labels: Any) -> None:  # noqa: ANN401 - of python-pptx
    """Put white behind a label, or labels, so that lines and patterns do not run through their letters."""
    white = f'<c:spPr {nsdecls("c", "a")}><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>'
    before = next(labels.iterchildren(*(f"{C}{name}" for name in ("txPr", "dLblPos", "showLegendKey"))))
    before.addprevious(parse_xml(white))


def part_name(labels: Any) -> None:  # noqa: ANN401 - of python-pptx
    """Part the name of a label from its number with a colon."""
    labels.find("{*}showBubbleSize").addnext(parse_xml(f"<c:separator {nsdecls('c')}>: </c:separator>"))
