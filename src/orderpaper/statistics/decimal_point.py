"""Takes the layout of a pasted table; gives it with 1.277 among whole numbers read as 1,277, and what was so read."""

import dataclasses
from collections.abc import Mapping

from orderpaper.records.figure import Figure
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.layout import COUNTED, Layout
from orderpaper.statistics.rounding import take_exact


def mend_points(layout: Layout) -> tuple[Layout, list[Recomputed]]:
    """Give the layout with 1.277 among whole numbers read as 1,277, and what was so read."""
    if layout.table.unit not in COUNTED:
        return layout, []
    own = layout.own_headings()
    points: list[Recomputed] = []
    rows = {}
    for name, row in layout.rows.items():
        figures = {heading: row[heading] for heading in own if heading in row}
        odd = _find_point(figures)
        rows[name] = row
        if odd:
            mended = dataclasses.replace(row[odd], value=float(take_exact(row[odd]) * 1000), decimals=0)
            rows[name] = {**row, odd: mended}
            working = "the figures worked out from it agree with the comma"
            points.append(
                Recomputed(name, odd, row[odd], Verdict.WRONG, take_exact(mended), working, Slip.DECIMAL_POINT)
            )
    return dataclasses.replace(layout, rows=rows), points


def _find_point(figures: Mapping[str, Figure]) -> str:
    """Give the heading of the one figure with three decimals among whole ones."""
    odd = [heading for heading, each in figures.items() if each.value is not None and each.decimals]
    if len(odd) != 1 or len(figures) < 2:
        return ""
    figure = figures[odd[0]]
    is_so = figure.decimals == 3 and 1 <= abs(figure.value or 0) < 1000 and not figure.is_percent
    return odd[0] if is_so else ""
