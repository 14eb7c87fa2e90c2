"""Takes the rows of one pasted table; gives it opened: its columns by what they count, its ranks, its best rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest, nsmallest

from orderpaper.records.figure import Figure
from orderpaper.records.measure import Rank
from orderpaper.records.names import fold
from orderpaper.records.statistics import Statistics, StatisticsTable
from orderpaper.statistics.change import PERIODS_DOWNWARDS
from orderpaper.statistics.dates import put_in_time, read_dated
from orderpaper.statistics.displays.table import ReadTable, Tables, read_tables
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import Layout
from orderpaper.statistics.rank import choose_direction, rank_figures
from orderpaper.statistics.rate import find_denominator, measure_rate

SHOWN_KINDS = frozenset((Kind.OWN, Kind.TOTAL))


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that count one thing in several periods, in the order of time: what they count, and their headings.

    `rest` is empty where the headings name nothing but periods.
    """

    rest: str
    headings: tuple[str, ...]
    is_total: bool = False


class OpenTable:
    """One table of the statistics, opened: read as its displays are, once, when it is first asked for."""

    def __init__(self, read: ReadTable, statistics: Statistics) -> None:
        self.read = read
        self.rows = read.pasted
        self.table: StatisticsTable = read.table
        self.statistics = statistics
        self._columns: dict[str, dict[str, Figure]] = {}
        self._best: dict[str, dict[str, Figure]] = {}
        self._ranks: dict[tuple[str, bool], Mapping[str, Rank]] = {}

    @property
    def layout(self) -> Layout:
        """What its columns are and what its totals count, read from the figures as they were pasted."""
        return self.read.layout

    @cached_property
    def first_of(self) -> Mapping[str, int]:
        """Where the row of each name stands; of two rows of one name, the first."""
        found: dict[str, int] = {}
        for index, each in enumerate(self.rows):
            found.setdefault(each.name, index)
        return found

    def read_row(self, at: int) -> Mapping[str, Figure]:
        """Give the figures of a row by their headings, as they may be printed."""
        return self.read.rows[at].figures

    def read_named(self, name: str) -> Mapping[str, Figure]:
        """Give the figures of the first row of a name."""
        return self.read_row(self.first_of[name])

    def figures_in(self, heading: str) -> dict[str, Figure]:
        """Give the figures of a column by their rows, totals, averages and parts of rows left out; read once."""
        if heading not in self._columns:
            counted = (each for each in reversed(self.read.rows) if each.is_counted and heading in each.figures)
            found = {each.pasted_name: each.figures[heading] for each in counted}
            self._columns[heading] = dict(reversed(found.items()))
        return self._columns[heading]

    def rank(self, heading: str, *, by_rate: bool) -> Mapping[str, Rank]:
        """Give the ranks of the rows in a column, by its figures or by their rates; worked out once."""
        is_highest_first = choose_direction(self.table)
        if is_highest_first is None:
            return {}
        key = (heading, by_rate)
        if key not in self._ranks:
            figures = self.figures_in(heading)
            ranked = self._turn_into_rates(figures) if by_rate else figures
            self._ranks[key] = rank_figures(ranked, is_highest_first=is_highest_first)
        return self._ranks[key]

    def _turn_into_rates(self, counts: Mapping[str, Figure]) -> dict[str, Figure]:
        rates = {}
        for name, count in counts.items():
            denominator = find_denominator(name, self.read.denominators)
            rate = measure_rate(count, denominator) if denominator else None
            if rate is not None:
                rates[name] = Figure(float(rate.value), count.place)
        return rates

    def find_best(self, heading: str, how_many: int) -> dict[str, Figure]:
        """Give the best rows of a column with their figures, worked out once; none where neither way is good."""
        if heading not in self._best:
            known = [(name, each) for name, each in self.figures_in(heading).items() if each.value is not None]
            choose = {"Lower": nsmallest, "Higher": nlargest}.get(str(self.table.good_is))
            self._best[heading] = dict(choose(how_many, known, lambda pair: pair[1].value or 0) if choose else ())
        return self._best[heading]

    @property
    def runs_down(self) -> bool:
        """Whether its rows are periods, so that a measure runs down a column."""
        return str(self.table.rows_are) in PERIODS_DOWNWARDS

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The headings of figures that were not worked out from others."""
        kinds = self.layout.kinds
        return tuple(each for each in kinds if kinds[each] in SHOWN_KINDS and not self.table.holds_words(each))

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Its columns by what they count, each in the order of time."""
        by_rest: dict[tuple[str, str], list[str]] = {}
        for heading in self.columns:
            dated = read_dated(heading)
            key = (fold(dated.rest), "" if dated.period else heading)
            by_rest.setdefault(key, []).append(heading)
        return tuple(self._make_group(headings) for headings in by_rest.values())

    def _make_group(self, headings: Sequence[str]) -> Group:
        is_total = self.layout.kinds[headings[0]] is Kind.TOTAL
        return Group(read_dated(headings[0]).rest, tuple(put_in_time(headings)), is_total)

    @cached_property
    def own_group(self) -> Group | None:
        """The columns that are the figures of a row itself: those that name only periods, or the only ones."""
        bare = [each for each in self.groups if not each.rest]
        counted = [each for each in self.groups if not each.is_total]
        return next(iter(bare or (counted if len(counted) == 1 else ())), None)

    @property
    def other_groups(self) -> tuple[Group, ...]:
        """The columns that have names of their own under the name of a row."""
        return tuple(each for each in self.groups if each is not self.own_group)


def open_tables(statistics: Statistics, tables: Tables | None = None) -> Iterator[OpenTable]:
    """Give the tables that may be quoted, in the order of the catalogue: none of words, none shared in confidence."""
    for read in (tables or read_tables(statistics)).values():
        table = read.table
        is_open = table.standing != "In confidence" and table.unit != "Words" and isinstance(table.id, str)
        if read.pasted and is_open:
            yield OpenTable(read, statistics)
