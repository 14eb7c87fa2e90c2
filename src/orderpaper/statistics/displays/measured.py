"""Takes what a display asks; gives the figure of each row that areas are ranked and shaded by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from orderpaper.records.chart import NOT_AVAILABLE
from orderpaper.records.figure import Figure
from orderpaper.records.measure import Rank
from orderpaper.records.place import Place
from orderpaper.statistics.displays.asked import Also, Asked
from orderpaper.statistics.displays.pairs import find_latest
from orderpaper.statistics.displays.rates import find_rates
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.table import ReadTable
from orderpaper.statistics.rank import rank_figures


@dataclass(frozen=True, slots=True)
class Measured:
    """What areas are compared by: a column, or its rate; the figure of a row, and the cells it comes from."""

    read: ReadTable
    heading: str
    says: str
    take: Callable[[ShownRow], Figure | None]
    cite: Callable[[ShownRow], tuple[Place, ...]]

    def find_figures(self) -> dict[str, Figure]:
        """Give the figures of all rows that are compared with one another, by their names as pasted."""
        found: dict[str, Figure] = {}
        for row in self.read.rows:
            figure = self.take(row) if row.is_counted else None
            if figure is not None:
                found.setdefault(row.pasted_name, figure)
        return found

    def rank(self, *, is_highest_first: bool) -> Mapping[str, Rank]:
        """Give the rank of every row that is compared and has a figure."""
        return rank_figures(self.find_figures(), is_highest_first=is_highest_first)

    def cite_all(self) -> tuple[Place, ...]:
        """Give the cells of all that are compared, as one range of their column where they stand in one."""
        figures = list(self.find_figures().values())
        if not figures:
            return ()
        first, last = figures[0].place, figures[-1].place
        return (Place(first.file, first.within, f"{first.at}:{last.at}"),) if first != last else (first,)

    def find_reason(self, row: ShownRow) -> str:
        """Give why a row has no figure."""
        figure = self.take(row)
        return (figure.flag if figure else "") or NOT_AVAILABLE


def measure(asked: Asked, heading: str = "") -> Measured:
    """Give what the rows of a display are compared by: a column, the latest unless named, or its rate where asked."""
    heading = heading or find_latest(asked)
    if Also.RATE in asked.also:
        rates = find_rates(asked, heading)
        return Measured(asked.read, heading, rates.head(asked.rows)[0], rates.make_figure, rates.cite)
    return Measured(asked.read, heading, heading, lambda row: row.figures.get(heading), lambda row: row.cite(heading))
