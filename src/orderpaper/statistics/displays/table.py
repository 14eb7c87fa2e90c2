"""Takes the rows of a pasted table; gives everything that its displays ask of it, read once."""

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from orderpaper.records.figure import Figure
from orderpaper.records.measure import Denominator
from orderpaper.records.names import fold
from orderpaper.records.place import Place
from orderpaper.records.printed_table import RowKind
from orderpaper.records.statistics import RecordingChange, Series, Statistics, StatisticsTable
from orderpaper.statistics.change import show_in_unit
from orderpaper.statistics.derived import find_inputs
from orderpaper.statistics.displays.correction import Cell, Corrections, correct
from orderpaper.statistics.displays.row import ShownRow
from orderpaper.statistics.displays.shorthand import shorten
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import PART, Layout, read_declared, read_layout
from orderpaper.statistics.rate import read_denominators
from orderpaper.statistics.rounding import round_to_five, take_exact
from orderpaper.statistics.suppression import HIDDEN, suppress

AREAS = frozenset(("Area", "Ward"))
SAID_AS = {"Other": "Item"}
"""What heads the names of the rows where nothing does, and Rows are does not say it either."""
COLUMN = re.compile(r"([A-Z]{1,3})\d+")
OWN = frozenset((Kind.OWN, Kind.TOTAL))


@dataclass(frozen=True)
class ReadTable:
    """One pasted table, its small numbers hidden, what is wrong put right: all that its displays are made from.

    Everything is worked out when it is first asked for, and once.
    """

    table: StatisticsTable
    pasted: tuple[Series, ...]
    changes: tuple[RecordingChange, ...] = ()

    @cached_property
    def layout(self) -> Layout:
        """What its columns are, and what its totals count."""
        return read_layout(self.pasted)

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """The headings, as the columns stand on the sheet."""
        at = {heading: COLUMN.fullmatch(figure.place.at) for each in self.pasted for heading, figure in each.figures}
        found = {heading: (len(match[1]), match[1]) for heading, match in at.items() if match}
        kinds = self.layout.kinds
        return tuple(sorted(kinds, key=lambda each: found[each])) if len(found) == len(kinds) else tuple(kinds)

    def list_headings(self, kind: Kind) -> list[str]:
        """Give the headings of one kind, in their order."""
        return [each for each in self.headings if self.layout.kinds[each] is kind]

    @property
    def names_are(self) -> str:
        """What heads the names of the rows: as it was pasted, else what one row is."""
        rows_are = str(self.table.rows_are)
        return self.pasted[0].names_are or SAID_AS.get(rows_are, rows_are)

    @cached_property
    def corrections(self) -> Corrections:
        """What does not follow from the rest, put right; nothing of a table of words."""
        return correct(self.pasted) if self.table.unit != "Words" else Corrections({}, {})

    @cached_property
    def rows(self) -> tuple[ShownRow, ...]:
        """The rows as they may be shown, in the order they were pasted."""
        return tuple(self._show_rows())

    @cached_property
    def is_hiding(self) -> bool:
        """Whether a figure is hidden in it."""
        return any(each.flag == HIDDEN for row in self.rows for each in row.figures.values() if each.value is None)

    @cached_property
    def denominators(self) -> tuple[Denominator, ...]:
        """Whom rates are counted against; of areas only what is said of each by its name."""
        given = read_denominators(self.table.denominator)
        return tuple(each for each in given if each.rows) if str(self.table.rows_are) in AREAS else given

    # ---- rows

    def _show_rows(self) -> Iterator[ShownRow]:
        totals = self._find_totals()
        compared = frozenset(self.layout.compared_rows()) if str(self.table.rows_are) in AREAS else None
        ours = fold(self.table.ours)
        seen: set[str] = set()
        for number, each in enumerate(suppress(self.pasted)):
            name = each.name
            figures = dict(self._show_figures(each, is_first=name not in seen))
            cells = self._cite_corrected(name, figures) if name not in seen else {}
            seen.add(name)
            is_part = PART.match(name) is not None
            kind = RowKind.PART if is_part else RowKind.TOTAL if name in totals else RowKind.PLAIN
            if kind is RowKind.PLAIN and ours and fold(name) == ours:
                kind = RowKind.OURS
            is_counted = kind in {RowKind.PLAIN, RowKind.OURS} and (compared is None or name in compared)
            yield ShownRow(number, name, kind, figures, is_counted, cells)

    def _find_totals(self) -> frozenset[str]:
        """Give the rows that are printed as totals: not one that is only the sum of the dashed rows under it."""
        declared = read_declared(self.table)
        counted = self.layout.total_rows
        sums = {name for name, parts in counted.items() if not all(PART.match(each) for each in parts)}
        return frozenset(sums | {each.name for each in self.pasted if fold(each.name) in declared})

    def _show_figures(self, series: Series, *, is_first: bool) -> Iterator[tuple[str, Figure]]:
        kinds = self.layout.kinds
        for heading, figure in series.figures:
            shown = figure
            at = (series.name, heading)
            if is_first and figure.value is not None and at in self.corrections.figures:
                shown = self._round(self.corrections.figures[at], kinds[heading])
            if kinds[heading] is not Kind.WORDS:
                shown = shorten(show_in_unit(shown, self.table) if kinds[heading] in OWN else shown, self.table)
            yield heading, shown

    def _round(self, figure: Figure, kind: Kind) -> Figure:
        """Give a figure put right as the table rounds it."""
        if self.table.small_numbers != "Round to 5" or kind not in OWN or figure.is_percent:
            return figure
        return dataclasses.replace(figure, value=float(round_to_five(take_exact(figure))))

    # ---- what figures were put right from

    @cached_property
    def inputs(self) -> Mapping[str, tuple[str, ...]]:
        """The columns that were pasted worked out, each with those it is worked out from."""
        return find_inputs(self.layout)

    @cached_property
    def _wrong_in(self) -> Mapping[str, tuple[str, ...]]:
        wrong: dict[str, tuple[str, ...]] = {}
        for name, heading in self.corrections.figures:
            wrong[name] = (*wrong.get(name, ()), heading)
        return wrong

    def _cite_corrected(self, name: str, figures: Mapping[str, Figure]) -> dict[str, tuple[Place, ...]]:
        """Give the cells of each figure of a row that was put right: its own, and those it follows from."""
        found = {}
        for heading in self._wrong_in.get(name, ()):
            if heading in figures:
                others = self._list_inputs((name, heading), figures)
                found[heading] = (figures[heading].place, *(each.place for each in others))
        return found

    def _list_inputs(self, at: Cell, figures: Mapping[str, Figure]) -> Iterator[Figure]:
        name, heading = at
        if heading in self.layout.total_columns or heading in self.inputs:
            across = self.layout.total_columns.get(heading) or self.inputs[heading]
            yield from (figures[each] for each in across if each in figures)
        elif name in self.layout.total_rows:
            below = (self.layout.rows[part].get(heading) for part in self.layout.total_rows[name])
            yield from (each for each in below if each is not None)


Tables = Mapping[int, ReadTable]
"""The tables of the catalogue by the rows they stand in."""


def read_tables(statistics: Statistics) -> Tables:
    """Give every table of the catalogue, to be read once by all who ask of it; nothing is worked out yet."""
    pasted: dict[int, list[Series]] = {each.origin.row: [] for each in statistics.tables}
    for each in statistics.series:
        pasted.setdefault(each.table.origin.row, []).append(each)
    tables = {each.origin.row: each for each in statistics.tables}
    tables |= {row: held[0].table for row, held in pasted.items() if held}
    return {
        row: ReadTable(table, tuple(pasted[row]), tuple(_find_changes(statistics.changes, table)))
        for row, table in tables.items()
    }


def _find_changes(changes: Iterable[RecordingChange], table: StatisticsTable) -> Iterator[RecordingChange]:
    """Give the changes in recording that touch a table."""
    wanted = fold(table.id)
    return (each for each in changes if wanted in map(fold, str(each.tables).splitlines()))
