"""Takes the layout of a pasted table; gives its totals cast down and across, and by how much each differs."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from orderpaper.records.figure import Figure, exact_value, round_half_up, say_number
from orderpaper.records.measure import Cast
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import COUNTED, Layout, allow_for_rounding
from orderpaper.statistics.rounding import half_unit, take_exact

WHOLE = Decimal(100)
NEARLY_WHOLE = Decimal(2)
SHARED = frozenset((Kind.OWN, Kind.SHARE))


def cast_totals(layout: Layout) -> list[Cast]:
    """Give every total of a table of counts or money, cast: total rows down each column, total columns across each row.

    The corner where both meet is cast both ways. What counts a figure that is hidden, not given or a percentage is
    left out, and so is a table of rates or percentages.
    """
    if layout.table.unit not in COUNTED:
        return []
    return [*_cast_down(layout), *_cast_across(layout)]


def _cast_down(layout: Layout) -> Iterator[Cast]:
    columns = [heading for heading, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}]
    for name, parts in layout.total_rows.items():
        for heading in columns:
            counted = [layout.rows[part].get(heading) for part in parts]
            yield from _cast(layout, (name, heading), counted, across=False)


def _cast_across(layout: Layout) -> Iterator[Cast]:
    for heading, parts in layout.total_columns.items():
        for name, row in layout.rows.items():
            yield from _cast(layout, (name, heading), [row.get(part) for part in parts], across=True)


def _cast(layout: Layout, at: tuple[str, str], parts: Sequence[Figure | None], *, across: bool) -> Iterator[Cast]:
    name, heading = at
    stated = layout.rows[name].get(heading)
    known = [each for each in parts if each is not None and each.value is not None and not each.is_percent]
    if stated is None or stated.value is None or stated.is_percent or not parts or len(known) < len(parts):
        return
    total = sum((take_exact(each) for each in known), Decimal(0))
    yield Cast(name, heading, across, stated, total, allow_for_rounding(layout.table, (*known, stated)))


def cast_shares(layout: Layout) -> list[Cast]:
    """Give the sum of each column of percentages that are the parts of one whole: those that add up to nearly 100.

    What is stated is 100; the allowance is half of the last place of each part. Total rows are no parts.
    """
    found = []
    parts = [layout.rows[name] for name in layout.plain_rows()]
    for heading in [each for each, kind in layout.kinds.items() if kind in SHARED]:
        figures = [row[heading] for row in parts if heading in row]
        known = [each for each in figures if each.value is not None and each.value >= 0 and _is_share(layout, each)]
        total = sum((take_exact(each) for each in known), Decimal(0))
        if len(known) > 2 and len(known) == len(figures) and abs(total - WHOLE) <= NEARLY_WHOLE:
            allowance = sum((half_unit(each.decimals) for each in known), Decimal(0))
            stated = Figure(100.0, known[0].place, is_percent=True)
            found.append(Cast("All", heading, across=False, stated=stated, total=total, allowance=allowance))
    return found


def _is_share(layout: Layout, figure: Figure) -> bool:
    return figure.is_percent or layout.table.unit == "Per cent"


def say_cast(cast: Cast) -> str:
    """Give what a total says beside what it should: “Total” is 1,280 for 2016, 1 more than its rows add up to."""
    parts = "columns" if cast.across else "rows"
    opening = f"“{cast.name}” is {say_number(cast.stated)} for {cast.heading}"
    if not cast.difference:
        return f"{opening}, as its {parts} add up."
    places = max(cast.stated.decimals, _count_places(cast.total))
    by = _say(cast.stated, round_half_up(abs(cast.difference), places), places)
    rather = f"{by} {'more' if cast.difference > 0 else 'less'} than its {parts} add up to"
    if cast.adds_up:
        return f"{opening}, {rather}: rounding may make as much as {_say(cast.stated, cast.allowance, 9)}."
    return f"{opening}, {rather}."


def _count_places(number: Decimal) -> int:
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _say(stated: Figure, number: Decimal, places: int) -> str:
    shown = min(places, _count_places(exact_value(float(number))))
    said = Figure(float(number), stated.place, shown, is_money=stated.is_money)
    return f"{say_number(said)}{' points' if stated.is_percent else ''}"
