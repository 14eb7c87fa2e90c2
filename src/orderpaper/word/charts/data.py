"""Takes a chart; gives its figures as the drawing and the workbook inside it both ask for them, with their formats."""

from pptx.chart.data import CategoryChartData

from orderpaper.records.chart import Chart, ChartColumn
from orderpaper.word.letters import clean


def make_data(chart: Chart) -> CategoryChartData:
    """Give the figures of a chart: one object says which cell holds what, and picture and workbook both ask it."""
    data = CategoryChartData()
    data.categories = [clean(name) for name in chart.names]
    for column in chart.columns:
        numbers = [
            None if cell.number is None else float(cell.number) if column.decimals else int(cell.number)
            for cell in column.cells
        ]
        data.add_series(clean(column.name), numbers, write_format(column, column.decimals))
    return data


def write_format(column: ChartColumn, decimals: int) -> str:
    """Give the format that Excel shows the numbers of a column in: #,##0, 0.0"%", "£"#,##0."""
    places = f".{'0' * decimals}" if decimals else ""
    money = '"£"' if column.is_money else ""
    percent = '"%"' if column.is_percent else ""
    return f"{money}#,##0{places}{percent}"
