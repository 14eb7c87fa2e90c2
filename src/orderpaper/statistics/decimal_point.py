"""Takes the layout of a pasted table; gives it with 1.277 among whole numbers read as 1,277, and what was so read."""

import dataclasses
from collections import Counter
from collections.abc import Collection, Mapping

from orderpaper.records.figure import Figure
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.layout import COUNTED, Layout
from orderpaper.statistics.rounding import take_exact


def mend_points(layout: Layout, but: Collection[str] = ()) -> tuple[Layout, list[Recomputed]]:
    """Give the layout with 1.277 read as 1,277, in a row of whole numbers or alone in its row in a column of them.

    Rows that are named under `but` are left as they are. Whether what was so read is wrong, the rest of the table has
    to say.
    """
    if layout.table.unit not in COUNTED:
        return layout, []
    own = layout.own_headings()
    given = {name: {each: row[each] for each in own if each in row} for name, row in layout.rows.items()}
    odd_in = Counter(heading for row in given.values() for heading, each in row.items() if _is_odd(each))
    whole_in = Counter(heading for row in given.values() for heading, each in row.items() if _is_whole(each))
    alone = {heading for heading, count in odd_in.items() if count == 1 and whole_in[heading]}
    points: list[Recomputed] = []
    rows = dict(layout.rows)
    for name, figures in given.items() if odd_in else ():
        odd = "" if name in but else _find_point(figures, alone)
        if odd:
            figure = figures[odd]
            mended = dataclasses.replace(figure, value=float(take_exact(figure) * 1000), decimals=0)
            rows[name] = {**rows[name], odd: mended}
            exact = take_exact(mended)
            points.append(Recomputed(name, odd, figure, Verdict.UNKNOWN, exact, slip=Slip.DECIMAL_POINT))
    return (dataclasses.replace(layout, rows=rows), points) if points else (layout, [])


def confirm_point(point: Recomputed) -> Recomputed:
    """Give a decimal point as wrong, where figures of its row are right with the comma only."""
    return dataclasses.replace(
        point, verdict=Verdict.WRONG, working="the figures worked out from it agree with the comma"
    )


def _find_point(figures: Mapping[str, Figure], alone: Collection[str]) -> str:
    """Give the heading of the one figure with three decimals among whole ones; `alone` are the columns with one."""
    known = {heading: each for heading, each in figures.items() if each.value is not None}
    odd = [heading for heading, each in known.items() if _is_odd(each)]
    if len(odd) != 1 or (len(known) == 1 and odd[0] not in alone):
        return ""
    figure = figures[odd[0]]
    is_so = figure.decimals == 3 and 1 <= abs(figure.value or 0) < 1000 and not figure.is_percent
    return odd[0] if is_so else ""


def _is_whole(figure: Figure) -> bool:
    return figure.value is not None and not figure.decimals and not figure.is_percent


def _is_odd(figure: Figure) -> bool:
    return figure.value is not None and not _is_whole(figure)
