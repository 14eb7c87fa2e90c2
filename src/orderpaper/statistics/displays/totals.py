"""Takes what a display asks; gives the total row and the total column that it asks to be printed, cast."""

from orderpaper.records.chart import NOT_AVAILABLE
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, RowKind
from orderpaper.statistics.dates import read_dated
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.columns import Column, make_cell
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.shorthand import say_figure
from orderpaper.statistics.displays.sums import add
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import COUNTED, UNCOUNTED

ADDED = frozenset((Kind.OWN, Kind.TOTAL))
ROW = frozenset((Also.TOTAL, Also.TOTAL_ROW))
COLUMN = frozenset((Also.TOTAL, Also.TOTAL_COLUMN))


def list_totals(asked: Asked) -> tuple[ShownRow, ...]:
    """Give the total of the rows shown, where it is asked for and was not pasted among them."""
    wanted = ROW & set(asked.also)
    if not wanted or any(row.kind is RowKind.TOTAL for row in asked.rows):
        return ()
    _refuse_what_is_not_added(asked)
    kinds = asked.read.layout.kinds
    parts = [row for row in asked.rows if is_added(row)]
    figures, cells = {}, {}
    for heading in asked.read.headings:
        total = add([row.figures.get(heading) for row in parts]) if kinds[heading] in ADDED else None
        if total is not None:
            figures[heading] = total
            cells[heading] = tuple(cell for row in parts for cell in row.cite(heading))
    name = "Total of those shown" if asked.names_rows else "Total"
    return (ShownRow(len(asked.read.rows), name, RowKind.TOTAL, figures, is_counted=False, worked_from=cells),)


def is_added(row: ShownRow) -> bool:
    """Tell whether a row counts for a total: no total itself, no part of another row, no average and no rate."""
    return row.kind in {RowKind.PLAIN, RowKind.OURS} and not UNCOUNTED.search(row.pasted_name)


def list_total_columns(asked: Asked) -> list[Column]:
    """Give the total across the columns shown, where it is asked for and none was pasted.

    Total asks for it where the columns are months; Total column in any table.
    """
    own = asked.list_own()
    wanted = COLUMN & set(asked.also)
    if wanted == {Also.TOTAL} and not all(read_dated(each).length == 1 for each in own):
        return []
    if not wanted or len(own) < 2 or any(asked.read.layout.kinds[each] is Kind.TOTAL for each in asked.headings):
        return []
    _refuse_what_is_not_added(asked)

    def tell(row: ShownRow) -> PrintedCell:
        total = add([row.figures.get(each) for each in own])
        return make_cell(say_figure(total) if total else NOT_AVAILABLE, row.cite(*own))

    return [Column(PrintedHeading("Total"), tell)]


def _refuse_what_is_not_added(asked: Asked) -> None:
    if asked.read.table.unit not in COUNTED:
        said = f"a total is of counts or money, and {asked.id} holds none: rates and percentages do not add up."
        raise Refusal("also", f"{said} Leave out Total.", Also.TOTAL)
