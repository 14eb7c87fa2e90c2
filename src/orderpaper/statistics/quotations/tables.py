"""Takes a table that was opened; gives what may be said of it, by name, and the names of its measures."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.names import spell_names
from orderpaper.records.quotation import Names
from orderpaper.records.text import Missing, Text
from orderpaper.statistics.quotations.entries import Entries
from orderpaper.statistics.quotations.measures import measure_column, measure_row
from orderpaper.statistics.quotations.opened import Group, OpenTable
from orderpaper.statistics.quotations.saying import Saying, lack, print_saying, withhold
from orderpaper.statistics.quotations.words import MeasureEntries, say_source
from orderpaper.statistics.rounding import take_exact

UNLIKE = frozenset(("Measure", "Month", "Year"))
"""Tables whose rows count different things, or different times: none of them is the highest."""

Say = Callable[[OpenTable], Saying | Missing]


def _say_cell(key: str) -> Say:
    def say(opened: OpenTable) -> Saying | Missing:
        held, place = getattr(opened.table, key), opened.table.origin.place(key)
        if not held:
            raise lack(f"{key} of the table “{opened.table.id}”", place)
        return held if isinstance(held, Missing) else Saying(str(held), (place,))

    return say


def _find_latest(opened: OpenTable) -> str:
    """Give the heading of the latest figures of the rows; raise where the rows cannot be held against each other."""
    if str(opened.table.rows_are) in UNLIKE:
        raise lack("rows that count the same, to compare", opened.table.origin.place("rows_are"))
    if opened.own_group is None:
        raise lack("one column of figures, to compare the rows by", opened.table.origin.place("id"))
    return opened.own_group.headings[-1]


def _say_best(*, is_highest: bool) -> Say:
    def say(opened: OpenTable) -> Saying:
        figures = opened.figures_in(_find_latest(opened))
        known = {name: each for name, each in figures.items() if each.value is not None}
        if not known:
            raise lack("figures to compare", opened.table.origin.place("id"))
        best = (max if is_highest else min)(take_exact(each) for each in known.values())
        first = {name: each for name, each in known.items() if take_exact(each) == best}
        return _say_rows(first, len(known), len(figures))

    return say


def _say_rows(first: Mapping[str, Figure], known: int, of: int) -> Saying:
    *others, last = first
    names = f"{', '.join(others)} and {last}" if others else last
    said = f"{names}, {say_number(first[last])}{' each' if others else ''}"
    among = f" (of the {known} that are given)" if known < of else ""
    return Saying(f"{said}{among}", tuple(each.place for each in first.values()))


def _say_total(opened: OpenTable) -> Saying:
    totals = opened.layout.total_rows
    if opened.runs_down or opened.own_group is None or not totals:
        raise lack(f"the total of “{opened.table.title}”", opened.table.origin.place("totals"))
    row = max(totals, key=lambda name: len(totals[name]))
    figure = opened.read_named(row).get(opened.own_group.headings[-1])
    if figure is None:
        raise lack(f"figure of {row}", opened.table.origin.place("id"))
    withhold([figure])
    return Saying(say_number(figure), (figure.place,))


OF_TABLES: Mapping[str, tuple[str, Say]] = {
    "title": ("The title of the table", _say_cell("title")),
    "period": ("The period of the table", _say_cell("period")),
    "source": ("Where the figures come from", lambda opened: say_source(opened.table)),
    "standing": ("Whether the figures are published", _say_cell("standing")),
    "highest": ("The row with the highest figure, as: High Street, 911", _say_best(is_highest=True)),
    "lowest": ("The row with the lowest figure", _say_best(is_highest=False)),
    "total": ("The total of the table", _say_total),
}
TOTAL = "total"


class TableEntries(Entries):
    """What may be said of one table, and its measures; a row or column called Total has the name `total` to itself."""

    def __init__(self, opened: OpenTable, path: str) -> None:
        super().__init__(self._list_names, self._say)
        self._opened, self._path = opened, path

    @cached_property
    def _measures(self) -> Mapping[str, int]:
        opened = self._opened
        if not opened.columns:
            return {}
        named = opened.columns if opened.runs_down else [each.name for each in opened.rows]
        names = spell_names(named, [each for each in OF_TABLES if each != TOTAL])
        return {name: at for at, name in enumerate(names)}

    def _list_names(self) -> Iterator[str]:
        yield from (*OF_TABLES, *self._measures)

    def _say(self, name: str) -> Text | Names:
        path = f"{self._path}.{name}"
        if name not in self._measures:
            _says, say = OF_TABLES[name]
            return print_saying(path, lambda: say(self._opened))
        at = self._measures[name]
        if self._opened.runs_down:
            return Names(MeasureEntries(measure_column(self._opened, self._opened.columns[at], path)))
        return Names(RowEntries(self._opened, at, path))

    def describe(self, name: str) -> str:
        """Give what a name stands for, in words."""
        return OF_TABLES[name][0] if name in OF_TABLES else ""

    def list_inner(self) -> Iterable[str]:
        """Give the names of its measures."""
        return self._measures


class RowEntries(Entries):
    """What may be said of one row, and of each column that counts something else; `own` is of the row itself."""

    def __init__(self, opened: OpenTable, at: int, path: str) -> None:
        super().__init__(self._list_names, self._say)
        self._opened, self._at, self._path = opened, at, path
        group = opened.own_group
        self.own = MeasureEntries(measure_row(opened, at, group, path)) if group else None

    @cached_property
    def _groups(self) -> Mapping[str, Group]:
        groups = self._opened.other_groups
        return dict(zip(spell_names([each.rest for each in groups], self.own or ()), groups, strict=True))

    def _list_names(self) -> Iterator[str]:
        yield from (*(self.own or ()), *self._groups)

    def _say(self, name: str) -> Text | Names:
        if name in self._groups:
            measure = measure_row(self._opened, self._at, self._groups[name], f"{self._path}.{name}")
            return Names(MeasureEntries(measure))
        return self.own.say(name) if self.own else ""

    def describe(self, name: str) -> str:
        """Give what a name stands for, in words."""
        return self.own.describe(name) if self.own and name not in self._groups else ""

    def list_inner(self) -> Iterable[str]:
        """Give the names of what else is counted of the row."""
        return self._groups
