"""Takes the statistics; gives their pasted tables, each with its rows and the columns that were not worked out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orderpaper.records.figure import Figure
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series, Statistics, StatisticsTable

COUNTED = frozenset(("Number", "£"))
COMPARED = re.compile(r"\b(?:change[ds]?|difference|variance|trend|rank(?:ed|ing|s)?)\b", re.IGNORECASE)
WORKED_OUT = re.compile(
    rf"{COMPARED.pattern}|%|\b(?:per|rates?|average|mean|median|share|proportion|ratio|percentage)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Pasted:
    """One table of the catalogue, the rows pasted for it, and its headings in their order.

    `headings` leaves out what is worked out from other columns: change and rank in every table, and rates, shares and
    averages in a table of counts or of money.
    """

    table: StatisticsTable
    series: tuple[Series, ...]
    headings: tuple[str, ...]

    @property
    def own(self) -> Series | None:
        """The row of our own area: the one named under Ours, or the only row there is."""
        if len(self.series) == 1:
            return self.series[0]
        wanted = fold(self.table.ours)
        return next((each for each in self.series if wanted and fold(each.name) == wanted), None)

    def figures_of(self, series: Series) -> list[tuple[str, Figure]]:
        """Give the figures of a row by their headings, without those of columns that are worked out."""
        kept = set(self.headings)
        return [(heading, figure) for heading, figure in series.figures if heading in kept]

    def small_counts(self) -> Iterator[Figure]:
        """Give the counts of one to four that papers may print: none of a table in confidence, or that hides them."""
        is_shown = self.table.small_numbers in {"", "Show"} and self.table.standing != "In confidence"
        if not is_shown or self.table.unit != "Number":
            return
        for series in self.series:
            for _heading, figure in self.figures_of(series):
                if figure.value in {1, 2, 3, 4} and not figure.is_percent:
                    yield figure


def read_tables(statistics: Statistics) -> list[Pasted]:
    """Give the tables that have rows, in the order of the catalogue."""
    rows: dict[int, list[Series]] = {}
    for each in statistics.series:
        rows.setdefault(each.table.origin.row, []).append(each)
    return [Pasted(series[0].table, tuple(series), _headings(series)) for series in rows.values()]


def _headings(series: list[Series]) -> tuple[str, ...]:
    pattern = WORKED_OUT if series[0].table.unit in COUNTED else COMPARED
    typed = dict.fromkeys(heading for each in series for heading, _figure in each.figures)
    return tuple(heading for heading in typed if not pattern.search(heading))


def name_place(series: Series) -> Place:
    """Give the cell of a row’s name, which stands in column A beside its figures."""
    if not series.figures:
        return series.table.origin.place("id")
    place = series.figures[0][1].place
    return Place(place.file, place.within, re.sub(r"^[A-Z]+", "A", place.at))
