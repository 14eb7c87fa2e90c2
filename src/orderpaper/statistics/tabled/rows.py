"""Takes a table of a paper as read; gives its rows, each figure by what it is: of a period, change, rate, rank."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.figure import Figure
from orderpaper.records.names import fold
from orderpaper.records.statistics import Series
from orderpaper.records.tabled import Arrow, Tabled
from orderpaper.statistics.dates import put_in_time, read_dated
from orderpaper.statistics.decimal_point import mend_points
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import Layout, read_layout
from orderpaper.statistics.rounding import take_exact
from orderpaper.statistics.tabled.cells import find_arrow
from orderpaper.statistics.tabled.heads import is_period
from orderpaper.statistics.tabled.roles import find_pair
from orderpaper.statistics.tabled.series import Columns

# Of several columns of one kind, the first change is the one beside the figures, the last rank and rate the latest.
FIRST = (Kind.CHANGE, Kind.PERCENT_CHANGE)
LAST = (Kind.RATE, Kind.RANK)
FEWEST_ALIKE = 3
LAST_RANK = 50


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which headings of a table hold what: the periods in order of time, and each thing worked out."""

    periods: tuple[str, ...]
    kinds: dict[Kind, str]
    are_named: bool


def list_rows(columns: Columns) -> tuple[Tabled, ...]:
    """Give every row of a table; of what the table does not have or does not print nothing."""
    if not columns.series:
        return ()
    layout, _points = mend_points(read_layout(columns.series))
    plan = _plan(columns, layout)
    return tuple(_read_row(columns, layout, plan, each) for each in columns.series)


def _plan(columns: Columns, layout: Layout) -> _Plan:
    kinds: dict[Kind, str] = {}
    for heading, kind in layout.kinds.items():
        if kind in FIRST or kind in LAST:
            kinds[kind] = kinds.get(kind, heading) if kind in FIRST else heading
    own = layout.own_headings()
    dated = _list_dated(own)
    periods = put_in_time(dated) if dated else _find_periods(columns, layout, own)
    return _Plan(tuple(periods), kinds, bool(dated))


def _list_dated(own: Sequence[str]) -> list[str]:
    """Give the headings that name periods of one measure: the measure that has most of them."""
    by_measure: dict[str, list[str]] = defaultdict(list)
    for heading in own:
        dated = read_dated(heading)
        if dated.ends is not None or is_period(heading):
            by_measure[fold(dated.rest)].append(heading)
    return max(by_measure.values(), key=len, default=[])


def _find_periods(columns: Columns, layout: Layout, own: Sequence[str]) -> list[str]:
    """Give the columns that are of periods though nothing says which: those that a change is worked out from.

    The only column of figures is of one, and so are percentages side by side with nothing else to tell them apart.
    """
    pair = _find_pair(layout, own)
    if pair:
        later, earlier = (own.index(each) for each in pair)
        if earlier < later:
            return list(own[: later + 1])
        # Read backwards only where the two stand side by side: otherwise there is more between them than time.
        headings = list(layout.kinds)
        is_beside = headings.index(own[earlier]) == headings.index(own[later]) + 1
        return list(reversed(own[later:])) if is_beside else []
    if len(own) == 1:
        return list(own)
    run = _list_alike(columns, own) if columns.grid.is_rebuilt else []
    return run if len(run) >= FEWEST_ALIKE else []


def _find_pair(layout: Layout, own: Sequence[str]) -> tuple[str, ...]:
    headings = list(layout.kinds)
    held = [[row.get(heading) for row in layout.rows.values()] for heading in headings]
    levels = [headings.index(each) for each in own]
    changed = [at for at, each in enumerate(headings) if layout.kinds[each] in {Kind.CHANGE, Kind.PERCENT_CHANGE}]
    pairs = (find_pair(held, at, levels) for at in changed)
    return next((tuple(headings[at] for at in pair) for pair in pairs if pair), ())


def _list_alike(columns: Columns, own: Sequence[str]) -> list[str]:
    """Give the percentages at the beginning of a table that has nothing but percentages there, in every row."""
    found: list[str] = []
    for heading in own:
        held = [dict(each.figures).get(heading) for each in columns.series]
        if not all(each is not None and each.is_percent for each in held):
            break
        found.append(heading)
    return found


def _read_row(columns: Columns, layout: Layout, plan: _Plan, series: Series) -> Tabled:
    row = columns.rows[series.name]
    held = layout.rows[series.name]
    said = {kind: _take(held.get(heading)) for kind, heading in plan.kinds.items()}
    arrows = [arrow for cell in row.cells[1:] if (arrow := find_arrow(cell.text)) is not Arrow.NONE]
    rank = said.get(Kind.RANK)
    return Tabled(
        series.name,
        row.cells[0].where,
        tuple(_take(held.get(each)) for each in plan.periods),
        plan.periods if plan.are_named else ("",) * len(plan.periods),
        said.get(Kind.CHANGE),
        said.get(Kind.PERCENT_CHANGE),
        said.get(Kind.RATE),
        int(rank) if rank is not None and rank == int(rank) else _find_rank(plan, layout, series),
        arrows[0] if arrows else Arrow.NONE,
        columns.grid.caption,
    )


def _take(figure: Figure | None) -> Decimal | None:
    return None if figure is None or figure.value is None else take_exact(figure)


def _find_rank(plan: _Plan, layout: Layout, series: Series) -> int | None:
    """Give the one small whole number among the percentages of a row: its rank, where no heading is left."""
    if plan.are_named or not plan.periods or Kind.RANK in plan.kinds:
        return None
    rest = [figure for heading, figure in series.figures if heading not in plan.periods]
    first = dict(series.figures).get(plan.periods[0])
    whole = [each for each in rest if each.value is not None and not each.is_percent]
    is_rank = (
        first is not None
        and first.is_percent
        and len(whole) == 1
        and not whole[0].decimals
        and 0 < (whole[0].value or 0) <= LAST_RANK
    )
    return int(whole[0].value or 0) if is_rank and layout.kinds else None
