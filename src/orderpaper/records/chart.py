"""A chart: its kind, figures, and what is picked out; the columns that picture and workbook have, and the table beside.

Nothing is drawn here. One record makes the drawing, the workbook inside it, the words that stand for it and the table.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from orderpaper.records.context import said
from orderpaper.records.control import ControlChart, Point, Variation
from orderpaper.records.errors import ChartError
from orderpaper.records.figure import Figure, exact_value, round_half_up
from orderpaper.records.place import Place
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedRow, PrintedTable
from orderpaper.records.text import Text, citations_of, join_sourced, source

NOT_AVAILABLE = "[x]"
NOT_APPLICABLE = "[z]"
SHORTHAND = {
    "[b]": "break in how it is recorded",
    "[c]": "confidential",
    "[e]": "estimated",
    "[low]": "rounds to nought",
    "[p]": "provisional",
    "[r]": "revised",
    "[u]": "low reliability",
    NOT_AVAILABLE: "not available",
    NOT_APPLICABLE: "not applicable",
}
"""What the shorthand of official statistics means, in the order of its letters."""
MARK = re.compile(r"\[[a-z]+\]")
IN_TIME = frozenset(("day", "week", "month", "quarter", "year", "financial year"))


class ChartKind(StrEnum):
    """The charts there are, in the words that stand for one that cannot be seen."""

    BAR = "bar chart"
    COLUMN = "column chart"
    STACKED_BAR = "stacked bar chart"
    STACKED_COLUMN = "stacked column chart"
    LINE = "line chart"
    CONTROL = "control chart"
    RANKED = "ranked bar chart"
    PIE = "pie chart"


class Role(StrEnum):
    """What a column of a chart is, and what the table beside calls it where it is not the figures themselves."""

    FIGURES = ""
    MEAN = "Mean"
    UPPER = "Upper limit"
    LOWER = "Lower limit"
    TARGET = "Target"
    SPECIAL = "Special cause"


SPECIALS = (
    ("Special cause, worse", frozenset((Variation.CONCERN_HIGH, Variation.CONCERN_LOW))),
    ("Special cause, better", frozenset((Variation.IMPROVEMENT_HIGH, Variation.IMPROVEMENT_LOW))),
    ("Special cause", frozenset((Variation.NEUTRAL_HIGH, Variation.NEUTRAL_LOW))),
)
"""What the marked points of a control chart are called in its key: they are drawn once more, to stand out."""


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """The figures of one thing, one for each category; a figure without a number leaves a gap, never a nought."""

    name: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class ChartCell:
    """One figure as it is drawn, rounded as it is printed, and as it is printed; `number` is None in a gap.

    The words know the cells they come from. Those of a level know all they were worked out from, where it begins.
    """

    number: Decimal | None
    words: str


GAP = ChartCell(None, "")
"""Where a line does not run."""


@dataclass(frozen=True, slots=True)
class ChartColumn:
    """One column of the workbook inside a chart, which is one line or one set of bars of it.

    `heading` is its column in the table beside: the mean of every part of a control chart stands in one there.
    """

    name: str
    heading: str
    role: Role
    cells: tuple[ChartCell, ...]
    decimals: int
    is_percent: bool
    is_money: bool


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One row of the table beside a chart."""

    name: str = said("What the row is of")
    cells: tuple[str, ...] = said("Its figures as they are printed, in the order of the headings")


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The table beside a chart: the very figures that are drawn."""

    IS_PRINTED_WHOLE: ClassVar[bool] = True

    title: Text = said("The title of the chart")
    rows_are: str = said("The heading of the first column, with the unit where the others do not say it")
    headings: tuple[str, ...] = said("The headings of the other columns")
    rows: tuple[ChartRow, ...] = said("Its rows")

    def __str__(self) -> str:
        return f"A table of {len(self.rows)} rows: {', '.join((self.rows_are, *self.headings))}"

    @property
    def printed(self) -> PrintedTable:
        """The table as all tables are printed: figures, and beside those of a control chart the words of its causes."""
        return PrintedTable(
            title=self.title,
            rows_are=self.rows_are,
            headings=tuple(PrintedHeading(each, is_words=each == Role.SPECIAL) for each in self.headings),
            rows=tuple(PrintedRow(row.name, tuple(map(PrintedCell, row.cells))) for row in self.rows),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart; what a template may say of it is what is said() here, and what ALSO_SAYS names.

    `rows_are` is what one category is (Month, District) and `unit` what is counted (Recorded crimes, Crimes per 1,000
    residents): the titles of the axes. `ours` is the category picked out as our own area, and `ours_stands` its place
    among the others in words, as statistics say it: 5th lowest of 12. A ranked chart puts its categories in order
    itself. A control chart has one series, and `control` worked out from the same figures. Raises ChartError where
    these do not fit together.
    """

    IS_PRINTED_WHOLE: ClassVar[bool] = True
    ALSO_SAYS: ClassVar[dict[str, str]] = {
        "table": "The table of its figures, to stand beside it",
        "key": "What the shorthand in its table means, as: [c] confidential; nothing where there is none",
    }

    kind: ChartKind
    title: Text = said("The title of the chart, for its caption")
    rows_are: str
    unit: str
    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
    period: Text = field(default="", metadata={"says": "The period its figures are of"})
    source: Text = field(default="", metadata={"says": "Where its figures come from"})
    notes: tuple[Text, ...] = field(default=(), metadata={"says": "What must be read with it"})
    ours: str = ""
    ours_stands: str = ""
    is_highest_first: bool = True
    control: ControlChart | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn as it is asked for."""
        for is_wrong, words in self._find_faults():
            if is_wrong:
                raise ChartError(f"The chart “{self.title}” cannot be drawn: {words}.")

    def _find_faults(self) -> Iterator[tuple[bool, str]]:
        yield not self.categories or not self.series, "it has no figures"
        yield any(len(each.figures) != len(self.categories) for each in self.series), "some figures have no name"
        single = self.kind in {ChartKind.CONTROL, ChartKind.RANKED, ChartKind.PIE}
        yield single and len(self.series) > 1, f"a {self.kind} shows one set of figures, and it has several"
        negative = any((figure.value or 0) < 0 for each in self.series for figure in each.figures)
        yield self.kind is ChartKind.PIE and negative, "a pie has no slice below nought. Ask for a bar chart"
        points = self.control.points if self.control else ()
        has_limits = len(points) == len(self.categories)
        yield self.kind is ChartKind.CONTROL and not has_limits, "its limits were not worked out from these figures"

    def __str__(self) -> str:
        return str(self.title)

    @property
    def is_in_time(self) -> bool:
        """Whether its categories follow one another in time, so that there is a first and a last."""
        return self.kind in {ChartKind.LINE, ChartKind.CONTROL} or self.rows_are.casefold() in IN_TIME

    @property
    def names(self) -> tuple[str, ...]:
        """The categories in the order they are drawn and printed in."""
        return tuple(self.categories[index] for index in self._order())

    @property
    def columns(self) -> tuple[ChartColumn, ...]:
        """What is drawn, column by column, as the workbook inside the chart holds it."""
        order = self._order()
        drawn = [_column(each, order, self._head(each)) for each in self.series]
        return (*drawn, *_draw_control(self.control, drawn[0], self.names)) if self.control else tuple(drawn)

    @property
    def table(self) -> ChartTable:
        """The table of its figures."""
        columns = [(each.heading, [cell.words for cell in each.cells]) for each in self._columns_of(Role.FIGURES)]
        for role in (Role.MEAN, Role.UPPER, Role.LOWER, Role.TARGET):
            parts = [[cell.words for cell in each.cells] for each in self._columns_of(role)]
            if parts:
                joined = [join_sourced(words) or NOT_APPLICABLE for words in zip(*parts, strict=True)]
                columns.append((str(role), joined))
        if self.control:
            columns.append((str(Role.SPECIAL), [_say_cause(point) for point in self.control.points]))
        rows = zip(self.names, zip(*(words for _, words in columns), strict=True), strict=True)
        headings = tuple(heading for heading, _ in columns)
        is_said = any(self.unit.casefold() in heading.casefold() for heading in headings)
        first = self.rows_are if is_said else f"{self.rows_are} (figures: {self.unit})"
        return ChartTable(self.title, first, headings, tuple(ChartRow(*row) for row in rows))

    @property
    def key(self) -> str:
        """What the shorthand in its table means."""
        used = {mark for row in self.table.rows for cell in row.cells for mark in MARK.findall(cell)}
        return "; ".join(f"{mark} {meaning}" for mark, meaning in SHORTHAND.items() if mark in used)

    def _columns_of(self, role: Role) -> list[ChartColumn]:
        return [each for each in self.columns if each.role is role]

    def _order(self) -> Sequence[int]:
        """Give the places of the categories in the order they are drawn: of a ranked chart, those without last."""
        indices = range(len(self.categories))
        if self.kind is not ChartKind.RANKED:
            return indices
        values = [figure.value for figure in self.series[0].figures]
        known = [index for index in indices if values[index] is not None]
        ranked = sorted(known, key=lambda index: values[index] or 0.0, reverse=self.is_highest_first)
        return (*ranked, *(index for index in indices if values[index] is None))

    def _head(self, series: ChartSeries) -> str:
        """Give the heading of a series in the table: with the unit, where it stands alone and does not say it."""
        name, unit = series.name.casefold(), self.unit.casefold()
        if name in unit and len(self.series) == 1:
            return self.unit
        return series.name if len(self.series) > 1 or self.control or unit in name else f"{series.name} ({self.unit})"


def _column(series: ChartSeries, order: Sequence[int], heading: str) -> ChartColumn:
    figures = [series.figures[index] for index in order]
    return ChartColumn(
        series.name or heading,
        heading,
        Role.FIGURES,
        tuple(map(_cell, figures)),
        max(figure.decimals for figure in figures),
        any(figure.is_percent for figure in figures),
        any(figure.is_money for figure in figures),
    )


def _cell(figure: Figure) -> ChartCell:
    if figure.value is None:
        return ChartCell(None, source(figure.flag or NOT_AVAILABLE, (figure.place,)))
    marks = " ".join(MARK.findall(figure.flag))
    number = round_half_up(exact_value(figure.value), figure.decimals)
    return ChartCell(number, source(f"{figure} {marks}".rstrip(), (figure.place,)))


def _draw_control(control: ControlChart, drawn: ChartColumn, names: Sequence[str]) -> Iterator[ChartColumn]:
    """Give the lines of a control chart: those of each part are columns of their own, so that no line joins two."""
    for part in control.parts:
        since = f" from {names[part.first - 1]}" if part.number > 1 else ""
        levels = {Role.MEAN: part.mean, Role.UPPER: part.upper, Role.LOWER: part.lower_shown}
        where = range(part.first - 1, part.last)
        known = [drawn.cells[index].words for index in where if drawn.cells[index].number is not None]
        origins = tuple(
            place for words in known[: part.fixed_on] for each in citations_of(words) for place in each.cells
        )
        for role, level in levels.items():
            if level is not None:
                yield _level(drawn, (role, f"{role}{since}"), level, where, origins)
    if control.target is not None:
        yield _level(drawn, (Role.TARGET, str(Role.TARGET)), control.target, range(len(control.points)))
    for name, variations in SPECIALS:
        marked = [point.variation in variations for point in control.points]
        if any(marked):
            cells = tuple(cell if is_marked else GAP for cell, is_marked in zip(drawn.cells, marked, strict=True))
            yield replace(drawn, name=name, heading=str(Role.SPECIAL), role=Role.SPECIAL, cells=cells)


def _level(
    drawn: ChartColumn, named: tuple[Role, str], level: float, where: range, cells: tuple[Place, ...] = ()
) -> ChartColumn:
    """Give a line at one height over some of the points, said to one place more than the figures are.

    `cells` are those it was worked out from; it knows them where it begins.
    """
    decimals = drawn.decimals + 1
    number = round_half_up(exact_value(level), decimals)
    sign = "-" if number < 0 else ""
    words = f"{sign}{'£' if drawn.is_money else ''}{abs(number):,f}{'%' if drawn.is_percent else ''}"
    first = source(words, cells) if cells else words
    drawn_cells = tuple(
        ChartCell(number, first if index == where.start else words) if index in where else GAP
        for index in range(len(drawn.cells))
    )
    return ChartColumn(named[1], str(named[0]), named[0], drawn_cells, decimals, drawn.is_percent, drawn.is_money)


def _say_cause(point: Point) -> str:
    return (
        f"{point.cause.value[:1].upper()}{point.cause.value[1:]}: {point.variation.value}"
        if point.is_special
        else "None"
    )
