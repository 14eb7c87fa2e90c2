"""Takes the table beside a chart; gives it as the other tables of the papers, to be printed as they are."""

from orderpaper.records.chart import ChartTable, Role
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedRow, PrintedTable


def as_printed(table: ChartTable) -> PrintedTable:
    """Give the table beside a chart: figures, and beside those of a control chart the words of special causes."""
    return PrintedTable(
        title=table.title,
        rows_are=table.rows_are,
        headings=tuple(PrintedHeading(each, is_words=each == Role.SPECIAL) for each in table.headings),
        rows=tuple(PrintedRow(row.name, tuple(map(PrintedCell, row.cells))) for row in table.rows),
    )
