"""Takes a column of counts and whom they are counted against; gives the rate of each row, and what its heading says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.records.chart import NOT_APPLICABLE, NOT_AVAILABLE
from orderpaper.records.figure import Figure
from orderpaper.records.measure import Denominator, Rate
from orderpaper.records.place import Place
from orderpaper.statistics.displays.asked import Asked
from orderpaper.statistics.displays.refusal import Refusal
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.table import AREAS, ReadTable
from orderpaper.statistics.rate import RATE_PLACES, find_denominator, head_rate, measure_rate

SEVERAL = "Rate per 1,000"


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates of the rows of a table, from one column of its counts."""

    read: ReadTable
    heading: str

    def find(self, row: ShownRow) -> Rate | None:
        """Give the rate of a row; None where its count is not given or nobody says whom it is counted against."""
        figure, denominator = row.figures.get(self.heading), self._find_denominator(row)
        return measure_rate(figure, denominator) if figure and denominator else None

    def find_reason(self, row: ShownRow) -> str:
        """Give why a row has no rate."""
        figure = row.figures.get(self.heading)
        is_percent = figure is not None and figure.is_percent
        return row.find_reason(self.heading) or (NOT_APPLICABLE if is_percent else NOT_AVAILABLE)

    def make_figure(self, row: ShownRow) -> Figure | None:
        """Give the rate of a row as a figure; one that is not given has its reason."""
        count = row.figures.get(self.heading)
        rate = self.find(row)
        if count is None:
            return None
        value = float(rate.value) if rate else None
        return Figure(value, count.place, RATE_PLACES, flag="" if rate else self.find_reason(row))

    def cite(self, row: ShownRow) -> tuple[Place, ...]:
        """Give the cells a rate is worked out from: those of the count, and the one that says whom it is against."""
        return (*row.cite(self.heading), self.read.table.origin.place("denominator"))

    def head(self, rows: Sequence[ShownRow]) -> tuple[str, str]:
        """Give the heading of the rates of some rows, and a note that says whom each is against where they differ."""
        used = list(dict.fromkeys(each for row in rows if (each := self._find_denominator(row)) and each.number))
        against = dict.fromkeys((each.who, each.year, each.source) for each in used)
        if len(against) < 2:
            return (head_rate(used[0]) if used else SEVERAL), ""
        return SEVERAL, f"Rates are counted against {'; '.join(_say_denominators(used))}."

    def _find_denominator(self, row: ShownRow) -> Denominator | None:
        return find_denominator(row.pasted_name, self.read.denominators)


def find_rates(asked: Asked, heading: str) -> Rates:
    """Give the rates of a table; raise Refusal where there are none to work out."""
    table = asked.read.table
    if table.unit != "Number":
        raise Refusal("also", f"a rate is worked out from counts, and {asked.id} holds none. Leave out Rate.", "Rate")
    if not asked.read.denominators:
        is_area = str(table.rows_are) in AREAS
        line = "a line for each area, as: Ashford: 118,400 residents" if is_area else "as: 155,800 residents"
        said = f"nothing says whom the rates of {asked.id} are counted against."
        raise Refusal("also", f"{said} Write under Denominator {line}, mid-2011, ONS.", "Rate")
    return Rates(asked.read, heading)


def _say_denominators(used: Sequence[Denominator]) -> Iterator[str]:
    """Give whom each is counted against, with its rows; that which belongs to all others stands first."""
    for each in sorted(used, key=lambda denominator: bool(denominator.rows)):
        said = head_rate(each).removeprefix(f"{SEVERAL} ")
        yield f"{', '.join(each.rows)}: {said}" if each.rows else said
