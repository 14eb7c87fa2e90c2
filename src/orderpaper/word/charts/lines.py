"""Takes a chart of lines and its drawing; gives each line its look, and a control chart its marked points."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from pptx.enum.chart import XL_LABEL_POSITION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from orderpaper.records.chart import Chart, ChartColumn, Role
from orderpaper.records.control import Cause, Point
from orderpaper.word.charts.dress import paint_marker, paint_stroke, paint_text
from orderpaper.word.charts.look import INK, LEVELS, MARK_SIZE, MARKS, choose_marker_size, choose_stroke
from orderpaper.word.charts.size import SMALL_SIZE, Size

SHORT = {
    Cause.OUTSIDE: "outside limits",
    Cause.TREND: "trend",
    Cause.TWO_OF_THREE: "near limit",
    Cause.SHIFT: "shift",
}
"""What the label of a marked point says."""


def dress_lines(chart: Chart, drawing: Any, _size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Draw each line so that it is told from the others without its colour."""
    marker_size = choose_marker_size(len(chart.categories))
    for index, (series, column) in enumerate(zip(drawing.plots[0].series, chart.columns, strict=True)):
        paint_stroke(series, choose_stroke(column.role, index), marker_size)


def dress_control(chart: Chart, drawing: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Draw figures, mean and limits, and mark each special cause by shape, colour and a label for each run."""
    dress_lines(chart, drawing, size)
    _shorten_key(chart, drawing)
    points = chart.control.points if chart.control else ()
    for series, column in zip(drawing.plots[0].series, chart.columns, strict=True):
        if column.role is Role.SPECIAL:
            _mark(series, column, points)


def _mark(series: Any, column: ChartColumn, points: Sequence[Point]) -> None:  # noqa: ANN401 - of python-pptx
    """Draw marked points without a line, and label the furthest of each run with the rules that it meets."""
    mark = MARKS[column.name]
    series.format.line.fill.background()
    paint_marker(series.marker, mark.marker, MARK_SIZE, mark.colour, INK)
    marked = zip(points, column.cells, strict=True)
    for (is_marked, _), each in groupby(marked, key=lambda pair: (pair[1].number is not None, pair[0].variation)):
        run = [point for point, _ in each]
        if is_marked:
            furthest = max(run, key=lambda point: (point.value or 0.0) * run[0].direction)
            _label(series.points[furthest.number - 1].data_label, run)


def _label(label: Any, run: Sequence[Point]) -> None:  # noqa: ANN401 - of python-pptx
    what = ", ".join(dict.fromkeys(SHORT[point.cause] for point in run))
    label.text_frame.text = f"{what[:1].upper()}{what[1:]}"
    paint_text(label.text_frame.paragraphs[0].runs[0].font, SMALL_SIZE, is_bold=True)
    label.position = XL_LABEL_POSITION.ABOVE if run[0].direction > 0 else XL_LABEL_POSITION.BELOW


def _shorten_key(chart: Chart, drawing: Any) -> None:  # noqa: ANN401 - of python-pptx
    """Name mean and limits once in the key, however many parts the chart has."""
    seen: set[Role] = set()
    again = []
    for index, column in enumerate(chart.columns):
        if column.role in seen and column.role in LEVELS:
            again.append(index)
        seen.add(column.role)
    if drawing.has_legend:
        position = drawing.legend._element.find("{*}legendPos")
        for index in reversed(again):
            entry = f'<c:legendEntry {nsdecls("c")}><c:idx val="{index}"/><c:delete val="1"/></c:legendEntry>'
            position.addnext(parse_xml(entry))
