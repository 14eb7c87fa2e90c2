"""Takes a chart and its drawing; gives the axes their titles, numbers, names and light lines."""

from math import floor, log10
from typing import Any

from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from orderpaper.records.chart import Chart, ChartColumn, ChartKind
from orderpaper.word.charts.data import write_format
from orderpaper.word.charts.dress import paint_line, paint_text
from orderpaper.word.charts.look import EDGE, GRID
from orderpaper.word.charts.size import FULL_SIZE, LYING, Size
from orderpaper.word.letters import clean

UPRIGHT = "-5400000"
"""A quarter turn against the clock, in sixty-thousandths of a degree."""


def dress_axes(chart: Chart, drawing: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Give both axes their look."""
    _dress_names(chart, drawing.category_axis, size)
    _dress_numbers(chart, drawing.value_axis, size)


def _dress_names(chart: Chart, axis: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    _write_title(axis, chart.rows_are, is_turned=chart.kind in LYING)
    axis.has_major_gridlines = False
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    paint_text(axis.tick_labels.font, size.letters)
    paint_line(axis.format.line, EDGE, 1)
    _turn(axis._element.txPr.bodyPr, is_turned=size.is_turned)
    if chart.kind in LYING:
        axis.reverse_order = True
    last = axis._element.find("{*}noMultiLvlLbl")
    for name in ("tickLblSkip", "tickMarkSkip"):
        last.addprevious(parse_xml(f'<c:{name} {nsdecls("c")} val="{size.every}"/>'))


def _dress_numbers(chart: Chart, axis: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    _write_title(axis, chart.unit, is_turned=chart.kind not in LYING)
    axis.has_major_gridlines = True
    paint_line(axis.major_gridlines.format.line, GRID, 0.75)
    axis.major_tick_mark = XL_TICK_MARK.OUTSIDE
    paint_text(axis.tick_labels.font, size.letters)
    paint_line(axis.format.line, EDGE, 1)
    numbers = [float(cell.number) for column in chart.columns for cell in column.cells if cell.number is not None]
    axis.tick_labels.number_format = write_format(chart.columns[0], count_decimals(chart.columns, numbers))
    axis.tick_labels.number_format_is_linked = False
    _turn(axis._element.txPr.bodyPr, is_turned=False)
    low, high = min(numbers, default=0.0), max(numbers, default=0.0)
    if begins_at_nought(chart, low, high):
        axis.minimum_scale = 0
    elif chart.kind in LYING:
        axis.minimum_scale = leave_room(low, high)
    if high == low == 0:
        axis.maximum_scale = 1
    if chart.kind in LYING:
        axis._element.find("{*}crosses").set("val", "max")


def count_decimals(columns: tuple[ChartColumn, ...], numbers: list[float]) -> int:
    """Give how many places the numbers along an axis need: none from ten upwards, where marks are whole numbers."""
    largest = max((abs(number) for number in numbers), default=0.0)
    if largest >= 10 or not largest:
        return 0
    decimals = max(column.decimals for column in columns)
    return decimals if largest >= 1 else decimals + 1


def begins_at_nought(chart: Chart, low: float, high: float) -> bool:
    """Tell whether the axis of numbers begins at nought: bars always do, lines where it costs little of the height."""
    return low >= 0 and (chart.kind not in {ChartKind.LINE, ChartKind.CONTROL} or low * 2 <= high)


def leave_room(low: float, high: float) -> float:
    """Give where an axis begins, so that the number beside the lowest bar does not run into the names."""
    span = max(high, 0.0) - low
    step = 10.0 ** floor(log10(span / 2))
    begins: float = floor((low - span / 8) / step) * step
    return begins


def _write_title(axis: Any, words: str, *, is_turned: bool) -> None:  # noqa: ANN401 - of python-pptx
    axis.has_title = bool(words)
    if words:
        frame = axis.axis_title.text_frame
        frame.text = clean(words)
        for run in frame.paragraphs[0].runs:
            paint_text(run.font, FULL_SIZE)
        _turn(frame._bodyPr, is_turned=is_turned)


def _turn(body: Any, *, is_turned: bool) -> None:  # noqa: ANN401 - of python-pptx
    body.set("rot", UPRIGHT if is_turned else "0")
    body.set("vert", "horz")
