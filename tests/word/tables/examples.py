"""Tables for tests: short ones of words."""

from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedRow, PrintedTable, RowKind

HOSTILE = 'R&D <b>x</b> {{ 7*7 }} "quotes" £ – …'


def make_table(headings=("2014", "2015"), rows=3, *, kinds=None, groups=(), is_words=False, **more):
    """Give a table of so many rows; `kinds` says of some rows, counted from 0, what they are."""
    grouped = dict(zip(headings, groups, strict=False))
    made = tuple(
        PrintedRow(
            f"Row {number}",
            tuple(PrintedCell(f"{number * 10 + place:,}") for place in range(len(headings))),
            (kinds or {}).get(number, RowKind.PLAIN),
        )
        for number in range(rows)
    )
    return PrintedTable(**{
        "title": "Burglary",
        "rows_are": "Ward",
        "headings": tuple(PrintedHeading(each, grouped.get(each, ""), is_words) for each in headings),
        "rows": made,
        **more,
    })


def words_of(grid):
    """Give the words of a grid, row by row, its headings first."""
    return [[column.words for column in grid.columns], *([cell.words for cell in row] for row in grid.rows)]
