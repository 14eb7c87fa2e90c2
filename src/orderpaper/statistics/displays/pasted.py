"""Takes what a display asks; gives the columns that were pasted, each cell as it is printed."""

import re
from collections.abc import Callable, Sequence

from orderpaper.records.chart import NOT_APPLICABLE, NOT_AVAILABLE
from orderpaper.records.figure import Figure
from orderpaper.records.printed_table import PrintedCell
from orderpaper.statistics.displays.asked import Asked
from orderpaper.statistics.displays.changed import tell_changes
from orderpaper.statistics.displays.columns import Column, Tell, make_cell, tell_cell
from orderpaper.statistics.displays.headings import set_headings
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.shorthand import say_figure
from orderpaper.statistics.heading import Kind

NOT_OF_PERCENTAGES = frozenset((Kind.PERCENT_CHANGE, Kind.RATE))
"""What percentages do not have: a change in per cent, and a rate."""
ARROW = re.compile(r"[↑↓←→]")
ARROWS = {"↑": "better", "↓": "worse", "←": "", "→": ""}
"""What the arrow beside a pasted rank tells: how it stands to last year’s."""
TIE = "tie"


def list_pasted(asked: Asked) -> list[Column]:
    """Give the columns wanted, as they were pasted, or as they follow where that was wrong."""
    kinds = asked.read.layout.kinds
    words = frozenset(each for each in asked.headings if kinds[each] is Kind.WORDS)
    headings = zip(asked.headings, set_headings(asked.headings, words), strict=True)
    return [Column(printed, _tell_column(asked, heading)) for heading, printed in headings]


def _tell_column(asked: Asked, heading: str) -> Callable[[ShownRow], PrintedCell]:
    kind = asked.read.layout.kinds[heading]
    tell = _choose_teller(asked, heading)
    own = asked.read.list_headings(Kind.OWN)
    last = len(asked.read.rows) - 1

    def tell_row(row: ShownRow) -> PrintedCell:
        figure = row.figures.get(heading)
        if figure is None:
            # A total of our own making has nothing under what was pasted worked out.
            return PrintedCell(NOT_AVAILABLE if row.number <= last else NOT_APPLICABLE)
        if figure.value is not None:
            return tell(row, figure)
        is_without = kind in NOT_OF_PERCENTAGES and figure.flag == NOT_AVAILABLE and _is_of_percentages(row, own)
        return make_cell(NOT_APPLICABLE if is_without else say_figure(figure), (figure.place,))

    return tell_row


def _choose_teller(asked: Asked, heading: str) -> Tell:
    kind = asked.read.layout.kinds[heading]
    if kind in {Kind.CHANGE, Kind.PERCENT_CHANGE}:
        return tell_changes(asked, heading)
    if kind is Kind.RANK:
        return _tell_rank
    return lambda row, figure: make_cell(say_figure(figure), row.cite(heading))


def _is_of_percentages(row: ShownRow, own: Sequence[str]) -> bool:
    known = [row.figures[each] for each in own if each in row.figures and row.figures[each].value is not None]
    return bool(known) and all(each.is_percent for each in known)


def _tell_rank(_row: ShownRow, figure: Figure) -> PrintedCell:
    """Give a rank with the arrow it was pasted with, and the sign of a tie before it."""
    arrow = ARROW.search(figure.flag)
    tie = "=" if TIE in figure.flag.split() else ""
    words = f"{tie}{say_figure(figure)}{f' {arrow[0]}' if arrow else ''}"
    return tell_cell(words, (figure.place,), ARROWS[arrow[0]] if arrow else "")
