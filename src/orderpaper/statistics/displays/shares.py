"""Takes what a display asks; gives the column of the share that each row has of its total."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from orderpaper.records.chart import NOT_APPLICABLE
from orderpaper.records.figure import Figure, round_half_up
from orderpaper.records.place import Place
from orderpaper.records.printed_table import PrintedCell, PrintedHeading
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.columns import Column, make_cell
from orderpaper.statistics.displays.pairs import find_latest
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.sums import add
from orderpaper.statistics.displays.table import ReadTable
from orderpaper.statistics.layout import COUNTED, Counts
from orderpaper.statistics.rounding import may_not_sum, take_exact

WHOLE = Decimal(100)
PLACES = 1

Whole = tuple[Figure | None, tuple[Place, ...]]


def list_shares(asked: Asked) -> Column:
    """Give the column of shares of the latest figures; raise Refusal for what is no count and no money."""
    if asked.read.table.unit not in COUNTED:
        said = f"a share is worked out from counts or money, and {asked.id} holds none. Leave out Share."
        raise Refusal("also", said, Also.SHARE)
    heading = find_latest(asked)
    find_whole = _find_wholes(asked.read, heading)

    def tell(row: ShownRow) -> PrintedCell:
        whole, cells = find_whole(row)
        share = divide(row.figures.get(heading), whole)
        cited = (*row.cite(heading), *cells)
        if share is not None:
            return make_cell(f"{round_half_up(share, PLACES)}%", cited)
        return make_cell(row.find_reason(heading) or (whole.flag if whole else "") or NOT_APPLICABLE, cited)

    return Column(PrintedHeading("Share of total"), tell)


def do_shares_differ(asked: Asked, rows: Sequence[ShownRow]) -> bool:
    """Tell whether the shares printed of some rows no longer add up, once each is rounded."""
    heading = find_latest(asked)
    find_whole = _find_wholes(asked.read, heading)
    shown = {row.pasted_name: divide(row.figures.get(heading), find_whole(row)[0]) for row in reversed(rows)}
    groups = [tuple(row.pasted_name for row in rows if row.is_counted), *asked.read.layout.total_rows.values()]
    for group in groups:
        shares = [share for name in group if (share := shown.get(name)) is not None]
        if len(shares) == len(group) and may_not_sum(shares, sum(shares, Decimal(0)), PLACES):
            return True
    return False


def divide(part: Figure | None, whole: Figure | None) -> Decimal | None:
    """Give a part of a whole in per cent; None where one is not given, or the whole is nought."""
    if part is None or whole is None or part.value is None or not whole.value or part.is_percent:
        return None
    return take_exact(part) / take_exact(whole) * WHOLE


def _find_wholes(read: ReadTable, heading: str) -> Callable[[ShownRow], Whole]:
    """Give the function that finds what a row is a share of: the largest total that counts it, or the sum of all."""
    totals = read.layout.total_rows
    if not totals:
        counted = [row for row in read.rows if row.is_counted]
        whole = add([row.figures.get(heading) for row in counted])
        cells = tuple(cell for row in counted for cell in row.cite(heading))
        return lambda _row: (whole, _span(cells))
    rows: dict[str, ShownRow] = {}
    for row in read.rows:
        rows.setdefault(row.pasted_name, row)
    larger = _find_larger(totals)

    def find(row: ShownRow) -> Whole:
        name = larger.get(row.pasted_name)
        return (rows[name].figures.get(heading), rows[name].cite(heading)[:1]) if name else (None, ())

    return find


def _find_larger(totals: Counts) -> Mapping[str, str]:
    """Give the largest total that counts each row; of a total, the one that counts its rows too, or itself."""
    larger: dict[str, str] = {}
    for total, parts in sorted(totals.items(), key=lambda item: len(item[1])):
        larger |= dict.fromkeys(parts, total)
    return {total: larger[parts[0]] for total, parts in totals.items()} | larger


def _span(cells: tuple[Place, ...]) -> tuple[Place, ...]:
    """Give the cells of one column as one range."""
    if len(cells) < 2:
        return cells
    first, last = cells[0], cells[-1]
    return (Place(first.file, first.within, f"{first.at}:{last.at}"),)
