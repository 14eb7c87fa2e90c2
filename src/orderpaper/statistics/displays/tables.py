"""Takes what a display asks; gives the table it is: its columns as pasted and worked out, its rows in their order."""

from collections.abc import Iterable, Sequence

from orderpaper.records.printed_table import PrintedRow, PrintedTable, RowKind
from orderpaper.records.text import Text
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.columns import Column
from orderpaper.statistics.displays.notes import explain_signs, list_notes, note_table
from orderpaper.statistics.displays.pasted import list_pasted
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.totals import list_total_columns, list_totals
from orderpaper.statistics.displays.worked import list_worked, note_worked, rank_rows

BLOCKS = 2


def make_table(asked: Asked) -> PrintedTable:
    """Give a table of the rows and columns wanted; one with ranks stands in their order, its totals last."""
    rows = (*asked.rows, *list_totals(asked))
    if Also.RANK in asked.also:
        rows = tuple(sorted(rows, key=rank_rows(asked).order))
    return compose_table(asked, rows)


def make_blocks(asked: Asked) -> PrintedTable:
    """Give a table whose rows stand in two blocks side by side, its totals last."""
    rows = (*asked.rows, *list_totals(asked))
    ordered = sorted(rows, key=rank_rows(asked).order) if Also.RANK in asked.also else rows
    return compose_table(asked, sorted(ordered, key=_is_total), blocks=BLOCKS)


def _is_total(row: ShownRow) -> bool:
    return row.kind is RowKind.TOTAL


def compose_table(
    asked: Asked, rows: Sequence[ShownRow], first: Sequence[Column] = (), notes: Iterable[Text] = (), blocks: int = 1
) -> PrintedTable:
    """Give the table of some rows, with columns that stand before those asked for, and notes of their own."""
    columns = [*first, *list_pasted(asked), *list_total_columns(asked), *list_worked(asked).values()]
    printed = tuple(PrintedRow(row.name, tuple(column.tell(row) for column in columns), row.kind) for row in rows)
    if not columns:
        raise Refusal("columns_shown", f"{asked.id} has no column to print. Paste the table with its figures.")
    return PrintedTable(
        title=asked.title,
        rows_are=asked.read.names_are,
        headings=tuple(column.heading for column in columns),
        rows=printed,
        period=asked.read.table.period,
        source=asked.read.table.source,
        key=explain_signs(asked, (cell for row in printed for cell in row.cells)),
        notes=tuple(dict.fromkeys((*list_notes(asked), *note_worked(asked), *notes, *note_table(asked, rows)))),
        unit=str(asked.read.table.unit),
        blocks=blocks,
    )
