"""Takes a table that was opened; gives its measures: the figures of each in the order of time, as they may be shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from orderpaper.records.figure import Figure
from orderpaper.records.names import spell_names
from orderpaper.records.place import Place
from orderpaper.records.statistics import StatisticsTable
from orderpaper.statistics.dates import find_month, put_in_time, read_dated
from orderpaper.statistics.displays.control import ROLLING
from orderpaper.statistics.quotations.opened import Group, OpenTable
from orderpaper.statistics.quotations.saying import lack, withhold


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of a measure and the period it is of; None where its cell is empty."""

    period: str
    figure: Figure | None
    row: str
    heading: str


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """One thing that is counted, over the periods of its table: what it is called, and its name in a template.

    `points` stand in the order of time; `others` are figures beside them, as the totals of a table of months.
    """

    name: str
    path: str
    opened: OpenTable
    points: tuple[Point, ...]
    others: tuple[Point, ...] = ()

    @property
    def table(self) -> StatisticsTable:
        """The table it stands in."""
        return self.opened.table

    @property
    def latest(self) -> Point:
        """The last point, whether its figure is given or not."""
        return self.points[-1]

    @property
    def place(self) -> Place:
        """Where its figures stand: the cell of the last, or the table."""
        known = [each.figure.place for each in self.points if each.figure]
        return known[-1] if known else self.table.origin.place("id")

    @property
    def is_monthly(self) -> bool:
        """Whether every period is a month of a year, no two the same, and no sum of months that rolls on."""
        months = [find_month(each.period) for each in self.points]
        beside = (read_dated(each.row if self.opened.runs_down else each.heading).rest for each in self.points)
        said = f"{self.name} {self.table.title} {self.table.period} {' '.join(beside)}"
        return len(months) > 1 and all(months) and len(set(months)) == len(months) and not ROLLING.search(said)

    def read(self, point: Point) -> Figure:
        """Give the figure of a point; a cell that is empty cannot be said."""
        if point.figure is None:
            raise lack(f"figure of {self.name} for {point.period or self.table.period}", self.place)
        return point.figure

    def need(self, point: Point, opening: str = "") -> Figure:
        """Give the figure of a point, to be reckoned with: its reason stands instead where it is not given."""
        figure = self.read(point)
        withhold([figure], opening)
        return figure


def measure_row(opened: OpenTable, index: int, group: Group, path: str) -> Measure:
    """Give the measure that a row is, in one group of columns."""
    row, shown = opened.rows[index].name, opened.read_row(index)
    name = row if group is opened.own_group else f"{row}: {group.rest}"
    points = tuple(Point(_say_period(opened, each), shown.get(each), row, each) for each in group.headings)
    return Measure(name, path, opened, points)


def _say_period(opened: OpenTable, heading: str) -> str:
    given = opened.table.period
    return read_dated(heading).period or (given if isinstance(given, str) else "")


def measure_column(opened: OpenTable, heading: str, path: str) -> Measure:
    """Give the measure that a column is in a table whose rows are months or years; its totals stand beside."""
    layout = opened.layout
    rows = {name: opened.read_row(at).get(heading) for name, at in opened.first_of.items()}
    dated = [name for name in rows if read_dated(name).period and not read_dated(name).rest]
    periods = [name for name in dated or rows if name not in layout.total_rows]
    kept = frozenset(periods)
    points = tuple(Point(name, rows[name], name, heading) for name in put_in_time(periods))
    others = tuple(Point(name, rows[name], name, heading) for name in rows if name not in kept)
    return Measure(heading, path, opened, points, others)


def name_points(measure: Measure, taken: Sequence[str]) -> dict[str, Point]:
    """Give the points that have a name of their own: one for each period, one for each total beside them."""
    points = [each for each in (*measure.points, *measure.others) if each.figure and _has_name(measure, each)]
    said = [each.period or each.heading for each in points]
    return dict(zip(spell_names(said, taken), points, strict=True))


def _has_name(measure: Measure, point: Point) -> bool:
    return measure.opened.runs_down or bool(read_dated(point.heading).period)
