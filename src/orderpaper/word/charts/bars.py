"""Takes a chart of bars or slices and its drawing; gives each its filling, and its number where there is room."""

from typing import Any

from pptx.enum.chart import XL_LABEL_POSITION

from orderpaper.records.chart import Chart
from orderpaper.word.charts.dress import clear_ground, dress_labels, paint_fill, paint_text, part_name
from orderpaper.word.charts.look import OTHERS, OURS, choose_fill
from orderpaper.word.charts.size import GAP, SMALL_SIZE, STACKED, Size, has_numbers


def dress_bars(chart: Chart, drawing: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Fill each set of bars so that it is told from the others without its colour."""
    plot = drawing.plots[0]
    plot.vary_by_categories = False
    plot.gap_width = round(GAP * 100)
    plot.overlap = 100 if chart.kind in STACKED else 0
    for index, (series, column) in enumerate(zip(plot.series, chart.columns, strict=True)):
        series.invert_if_negative = False
        paint_fill(series.format, choose_fill(index))
        if has_numbers(chart) and chart.kind in STACKED:
            dress_labels(series.data_labels, column, SMALL_SIZE, XL_LABEL_POSITION.CENTER)
            clear_ground(series.data_labels._element)
        elif has_numbers(chart):
            dress_labels(series.data_labels, column, size.letters if len(chart.columns) == 1 else SMALL_SIZE)


def dress_ranked(chart: Chart, drawing: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Pick out our own bar by its darkness, and by its name in bold beside its number."""
    plot = drawing.plots[0]
    plot.vary_by_categories = False
    plot.gap_width = 40
    series, column = plot.series[0], chart.columns[0]
    series.invert_if_negative = False
    paint_fill(series.format, OTHERS if chart.ours in chart.names else OURS)
    dress_labels(series.data_labels, column, size.letters)
    if chart.ours in chart.names:
        place = chart.names.index(chart.ours)
        paint_fill(series.points[place].format, OURS)
        if column.cells[place].number is not None:
            _name_ours(series.points[place].data_label, size)


def _name_ours(label: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    paint_text(label.font, size.letters, is_bold=True)
    label.position = XL_LABEL_POSITION.OUTSIDE_END
    shown = label._dLbl
    for name, value in (("showVal", "1"), ("showCatName", "1"), ("showSerName", "0"), ("showLegendKey", "0")):
        shown.find(f"{{*}}{name}").set("val", value)
    part_name(shown)


def dress_pie(chart: Chart, drawing: Any, size: Size) -> None:  # noqa: ANN401 - of python-pptx
    """Fill each slice, and write its name and number beside it."""
    series = drawing.plots[0].series[0]
    for index in range(len(chart.categories)):
        paint_fill(series.points[index].format, choose_fill(index))
    dress_labels(series.data_labels, chart.columns[0], size.letters)
    series.data_labels.show_category_name = True
    part_name(series.data_labels._element)
