"""Takes what a display asks; gives the two figures of each row that are compared, and their change."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from orderpaper.records.chart import NOT_APPLICABLE
from orderpaper.records.measure import Change
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.statistics.change import PERIODS_DOWNWARDS, compare_periods
from orderpaper.statistics.dates import put_in_time, read_dated
from orderpaper.statistics.displays.asked import Asked
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.heading import Kind


@dataclass(frozen=True, slots=True)
class Compared:
    """The change of one row with the cells of its figures; without one, why it has none."""

    change: Change | None
    cells: tuple[Place, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Which figures are compared, in words, and the function that compares those of a row."""

    says: str
    compare: Callable[[ShownRow], Compared]


def find_pair(asked: Asked) -> Pair:
    """Give the last two periods of a table, across its columns or down its rows; raise Refusal where it has none."""
    if str(asked.read.table.rows_are) in PERIODS_DOWNWARDS:
        return _pair_down(asked)
    chosen = asked.list_own()
    own = chosen if len(chosen) > 1 else asked.read.list_headings(Kind.OWN)
    periods = put_in_time(_find_periods(own))
    if len(periods) < 2:
        raise Refusal(
            "also",
            f"a change needs two columns that are periods, and {asked.id} has none that go together. Name the two "
            "under Columns, or leave out Change, % change and Direction.",
        )
    earlier, later = periods[-2:]
    lengths = {read_dated(each).length for each in (earlier, later)} - {0}
    if len(lengths) > 1:
        said = f"“{later}” is not as long as “{earlier}”, so the two cannot be compared."
        raise Refusal("also", f"{said} Name two like periods under Columns.")
    return Pair(f"{later} against {earlier}", lambda row: _compare(asked, (row, earlier), (row, later)))


def find_latest(asked: Asked) -> str:
    """Give the column that rates, ranks, shares and maps are made of: the last wanted that holds figures of its own."""
    own = asked.list_own() or asked.read.list_headings(Kind.OWN)
    if not own:
        raise Refusal("columns_shown", f"{asked.id} has no column of figures. Name one under Columns.")
    return put_in_time(_find_periods(own) or own)[-1]


def _find_periods(own: Sequence[str]) -> list[str]:
    """Give the columns that are the periods of one thing; two that name none are the earlier and the later."""
    groups: dict[str, list[str]] = {}
    for heading in own:
        dated = read_dated(heading)
        if dated.period:
            groups.setdefault(fold(dated.rest), []).append(heading)
    if not groups:
        return list(own) if len(own) == 2 else []
    bare = groups.get("", [])
    several = [group for group in groups.values() if len(group) > 1]
    return bare if len(bare) > 1 else several[0] if len(several) == 1 else []


def _pair_down(asked: Asked) -> Pair:
    own = asked.list_own()
    if len(own) != 1:
        raise Refusal(
            "also",
            f"the rows of {asked.id} are periods, so a change is from row to row in one column. Name it under Columns.",
        )
    before = _find_rows_before(asked.read.rows)

    def compare(row: ShownRow) -> Compared:
        earlier = before.get(row.number)
        return _compare(asked, (earlier, own[0]), (row, own[0])) if earlier else Compared(None, (), NOT_APPLICABLE)

    return Pair("each row against the one before", compare)


def _find_rows_before(rows: Iterable[ShownRow]) -> Mapping[int, ShownRow]:
    """Give the row before each in time, by its number; the first and the totals have none."""
    counted = [row for row in rows if row.is_counted]
    ends = {row.number: read_dated(row.name).ends for row in counted}
    if None not in ends.values():
        counted.sort(key=lambda row: ends[row.number] or 0)
    return {row.number: earlier for earlier, row in pairwise(counted)}


def _compare(asked: Asked, before: tuple[ShownRow, str], after: tuple[ShownRow, str]) -> Compared:
    figures = [row.figures.get(heading) for row, heading in (before, after)]
    cells = tuple(cell for row, heading in (after, before) for cell in row.cite(heading))
    known = [each for each in figures if each is not None and each.value is not None]
    if len(known) < 2:
        reasons = [row.find_reason(heading) for row, heading in (before, after)]
        return Compared(None, cells, next(filter(None, reasons)))
    periods = [heading if before[0] is after[0] else row.name for row, heading in (before, after)]
    table = asked.read.table
    return Compared(compare_periods(after[0].name, table, (periods[0], known[0]), (periods[1], known[1])), cells)
