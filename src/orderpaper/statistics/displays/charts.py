"""Takes what a display asks; gives the chart it is: its figures, its axes, what is picked out, what goes with it."""

import dataclasses
from collections.abc import Iterator, Sequence

from orderpaper.records.chart import Chart, ChartKind, ChartSeries
from orderpaper.records.figure import Figure
from orderpaper.records.printed_table import RowKind
from orderpaper.records.text import Text
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.control import Controlled, control_display
from orderpaper.statistics.displays.measured import measure
from orderpaper.statistics.displays.notes import list_notes, note_figures
from orderpaper.statistics.displays.orient import Drawn, orient
from orderpaper.statistics.displays.rates import find_rates
from orderpaper.statistics.displays.readable import refuse_what_cannot_be_read, refuse_what_is_not_drawn
from orderpaper.statistics.displays.table import OWN
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.rank import choose_direction, say_rank


def make_chart(asked: Asked, kind: ChartKind) -> Chart:
    """Give a chart of the rows and columns wanted; raise Refusal where it could not be read."""
    refuse_what_is_not_drawn(asked)
    drawn = orient(asked, kind)
    refuse_what_cannot_be_read(asked, kind, drawn)
    narrowed = dataclasses.replace(asked, rows=drawn.rows, headings=drawn.headings)
    controlled = control_display(asked, drawn) if kind is ChartKind.CONTROL else Controlled()
    ours = next((row for row in drawn.rows if row.kind is RowKind.OURS and row.name in drawn.categories), None)
    is_highest_first = _is_highest_first(asked, drawn)
    stands = ""
    if ours and kind is ChartKind.RANKED:
        rank = measure(asked, drawn.headings[0]).rank(is_highest_first=is_highest_first).get(ours.pasted_name)
        stands = say_rank(rank) if rank else ""
    return Chart(
        kind=kind,
        title=asked.title,
        rows_are=drawn.rows_are,
        unit=name_unit(narrowed, [each for _name, held in drawn.series for each in held]),
        categories=drawn.categories,
        series=tuple(ChartSeries(name, figures) for name, figures in drawn.series),
        period=asked.read.table.period,
        source=asked.read.table.source,
        notes=tuple(dict.fromkeys((*note_drawn(narrowed), *controlled.notes))),
        ours=ours.name if ours else "",
        ours_stands=stands,
        is_highest_first=is_highest_first,
        control=controlled.chart,
    )


def note_drawn(asked: Asked) -> Iterator[Text]:
    """Give what must be read with the rows and columns that are drawn."""
    yield from list_notes(asked)
    if Also.RATE in asked.also:
        against = find_rates(asked, asked.headings[-1]).head(asked.rows)[1]
        if against:
            yield against
    yield from note_figures(asked, asked.rows)


def _is_highest_first(asked: Asked, drawn: Drawn) -> bool:
    """Tell which end of a ranked chart stands first: that which is 1, and of ranks themselves the first."""
    if asked.read.layout.kinds[drawn.headings[0]] is Kind.RANK:
        return False
    return choose_direction(asked.read.table) is not False


def name_unit(asked: Asked, figures: Sequence[Figure]) -> str:
    """Give what is counted: the unit of the table, what rates are counted against, or the heading of another column."""
    heading = asked.headings[-1]
    if Also.RATE in asked.also:
        return find_rates(asked, heading).head(asked.rows)[0]
    if len(asked.headings) == 1 and asked.read.layout.kinds[heading] not in OWN:
        return heading
    if any(each.is_percent for each in figures):
        return "Per cent"
    return "£" if any(each.is_money for each in figures) else str(asked.read.table.unit)
