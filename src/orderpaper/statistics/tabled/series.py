"""Takes a table of a paper; gives its rows as figures under headings, as the tables of a workbook are."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from orderpaper.records.columns import Kind as Cell
from orderpaper.records.figure import Figure
from orderpaper.records.manuscript import Grid, GridRow
from orderpaper.records.month import read_month, read_span
from orderpaper.records.names import fold
from orderpaper.records.place import Origin, Table
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.records.text import Prose
from orderpaper.statistics.heading import Kind, read_heading
from orderpaper.statistics.tabled.bases import Base, match_bases
from orderpaper.statistics.tabled.cells import read_cell
from orderpaper.statistics.tabled.heads import Headed, is_period, take_apart
from orderpaper.statistics.tabled.roles import Role, find_roles

FEWEST_FIGURES = 3
EMPTY = {Cell.TEXT: "", Cell.CHOICE: "", Cell.PARA: Prose()}
SAID = {
    Kind.CHANGE: "change",
    Kind.PERCENT_CHANGE: "% change",
    Kind.RANK: "rank",
    Kind.SHARE: "share",
    Kind.TOTAL: "total",
}
# What the figures of a table put together from lines show better than its headings.
SHOWN = frozenset((Kind.CHANGE, Kind.PERCENT_CHANGE, Kind.RATE))
# Headings of one word that may be either: what the figures show goes before it.
UNSURE = frozenset((Kind.OWN, Kind.SHARE))
AREAS = re.compile(
    r"\b(?:area|district|borough|ward|parish|town|county|counties|council|authority|authorities|region|force|place|"
    r"location|neighbourhood|division|cluster|country)s?\b",
    re.IGNORECASE,
)
ROUNDED = re.compile(
    r"(?<![\d,])(?:000s?|thousands|millions|rounded|rounding)\b|£\s?(?:m|k|000)\b|may not (?:sum|add)", re.IGNORECASE
)
BY_FIVES = re.compile(r"\bnearest (?:5|five|10|ten)\b", re.IGNORECASE)
TOTAL = frozenset(("total", "totals", "grand total", "overall total"))
PER_PEOPLE = "Per 1,000 people"


@dataclass(frozen=True, slots=True)
class Columns:
    """A table of a paper read: its rows as series, each with its row of the paper, and what each heading is."""

    grid: Grid
    series: tuple[Series, ...] = ()
    rows: Mapping[str, GridRow] = field(default_factory=dict, hash=False)
    bases: Mapping[str, Base] = field(default_factory=dict, hash=False)
    roles: Mapping[str, Role] = field(default_factory=dict, hash=False)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns of figures, in their order."""
        return tuple(dict.fromkeys(heading for each in self.series for heading, _figure in each.figures))


def read_columns(grid: Grid, number: int, file: str, bases: Sequence[Base]) -> Columns:
    """Give one table of a paper, the `number`th, read; without series where it holds no figures to speak of.

    `bases` are the populations that its rates may be counted against.
    """
    headed = take_apart(grid)
    columns = headed.columns
    figures = {
        at: [read_cell(row.cells[at].text, row.cells[at].where.place(file)) for row in headed.rows] for at in columns
    }
    counted = sum(each.value is not None for column in figures.values() for each in column)
    if counted < FEWEST_FIGURES:
        return Columns(grid)
    roles = _find_roles(headed, figures, bases, is_rebuilt=grid.is_rebuilt)
    headings = _name_columns(headed, columns, roles)
    names = _make_unique([headed.name_row(row) or f"row {at}" for at, row in enumerate(headed.rows, 1)])
    known = match_bases(names, bases) if bases else {}
    table = _make_table(_Read(grid, headed, number, file), {headings[at]: figures[at] for at in columns}, known)
    return Columns(
        grid,
        tuple(
            Series(
                table, name, tuple((headings[at], figures[at][row]) for at in columns if _is_given(figures[at][row]))
            )
            for row, name in enumerate(names)
        ),
        dict(zip(names, headed.rows, strict=True)),
        known,
        {headings[at]: role for at, role in roles.items()},
    )


def _is_given(figure: Figure) -> bool:
    return figure.value is not None or bool(figure.flag)


# ---- what the columns are


def _find_roles(
    headed: Headed, figures: Mapping[int, Sequence[Figure]], bases: Sequence[Base], *, is_rebuilt: bool
) -> dict[int, Role]:
    """Give the roles of the columns whose headings do not say what they are.

    Headings that were put together from lines may stand over the wrong column: there the figures are heard first.
    """
    at = list(figures)
    kinds = {number: read_heading(headed.headings[each]) for number, each in enumerate(at) if headed.headings[each]}
    periods = {number for number, each in enumerate(at) if is_period(headed.headings[each])}
    said = {number: kind for number, kind in kinds.items() if kind not in UNSURE or number in periods}
    columns, numbers = [figures[each] for each in at], [float(base.number) for base in bases]
    found = find_roles(columns, numbers, said)
    if is_rebuilt:
        shown = find_roles(columns, numbers, dict.fromkeys(periods, Kind.OWN))
        found |= {number: role for number, role in shown.items() if role.kind in SHOWN}
    return {at[number]: replace(role, inputs=tuple(at[each] for each in role.inputs)) for number, role in found.items()}


def _name_columns(headed: Headed, columns: Sequence[int], roles: Mapping[int, Role]) -> dict[int, str]:
    """Give each column a heading of its own that says what it is, where the paper’s own does not."""
    said = [_say(headed, roles.get(at), at, number) for number, at in enumerate(columns, 1)]
    return dict(zip(columns, _make_unique(said), strict=True))


def _say(headed: Headed, role: Role | None, at: int, number: int) -> str:
    heading = headed.headings[at]
    if role is None:
        return heading or f"column {number}"
    kind = read_heading(heading)
    if heading and kind is role.kind:
        return heading
    what = _span_of(headed, role) or (f"per {role.per:,}" if role.kind is Kind.RATE else SAID[role.kind])
    return f"{heading}: {what}" if heading and kind in UNSURE else what


def _span_of(headed: Headed, role: Role) -> str:
    """Give what a total of some months is called: Apr 13 to Dec 13."""
    if role.kind is not Kind.TOTAL:
        return ""
    words = f"{headed.headings[role.inputs[0]]} to {headed.headings[role.inputs[-1]]}"
    return words if read_span(words) else ""


def _make_unique(names: Sequence[str]) -> list[str]:
    turns: dict[str, int] = {}
    found = []
    for name in names:
        turns[fold(name)] = turns.get(fold(name), 0) + 1
        found.append(name if turns[fold(name)] == 1 else f"{name} ({turns[fold(name)]})")
    return found


# ---- what the catalogue of a workbook would say of the table


@dataclass(frozen=True, slots=True)
class _Read:
    """A table as it stands in the paper, taken apart, its number there, and the paper’s file."""

    grid: Grid
    headed: Headed
    number: int
    file: str


def _make_table(read: _Read, columns: Mapping[str, Sequence[Figure]], bases: Mapping[str, Base]) -> StatisticsTable:
    words = [heading for heading, held in columns.items() if all(each.value is None for each in held)]
    grid, headed = read.grid, read.headed
    about = " ".join((grid.caption, *grid.notes, *headed.headings))
    names = [headed.name_row(row) for row in headed.rows]
    said = {
        "id": grid.caption or f"table {read.number}",
        "title": grid.caption,
        "rows_are": _say_rows(headed, names),
        "unit": _find_unit(columns, about),
        "words": "\n".join(words),
        "totals": "" if grid.is_rebuilt else "\n".join(name for name in names if fold(name) in TOTAL),
        "denominator": _say_denominators(bases),
        "small_numbers": "Round to 5" if BY_FIVES.search(about) else "",
    }
    blank = {name: EMPTY.get(column.kind) for name, column in StatisticsTable.columns().items()}
    origin = Origin(Table(read.file, "", {}), read.number)
    return StatisticsTable(origin=origin, **{**blank, **said})  # type: ignore[arg-type]  # a text for each text


def _say_denominators(bases: Mapping[str, Base]) -> str:
    """Give the numbers that rates are counted against as a catalogue says them, those of some rows with their names."""
    counts = Counter(bases.values())
    main = max(counts, key=lambda each: counts[each], default=None)
    named = [f"{name}: {base.number:,f} people" for name, base in bases.items() if base is not main and ";" not in name]
    return "\n".join([*([f"{main.number:,f} people"] if main else []), *named])


def _say_rows(headed: Headed, names: Sequence[str]) -> str:
    """Give what a row of the table is: a month, or an area among which others may be ranked."""
    months = sum(read_month(name) is not None for name in names)
    if months * 2 > len(names):
        return "Month"
    return "Area" if AREAS.search(headed.names_are) or not headed.is_headed else "Other"


def _find_unit(columns: Mapping[str, Sequence[Figure]], about: str) -> str:
    """Give what is counted: rates and percentages only, money or what is rounded, or whole things."""
    kinds = {heading: read_heading(heading) for heading in columns}
    own = [each for heading, held in columns.items() if kinds[heading] is Kind.OWN for each in held]
    given = [each for each in own if each.value is not None]
    if not given:
        return PER_PEOPLE if Kind.RATE in kinds.values() else "Per cent" if Kind.SHARE in kinds.values() else "Number"
    if all(each.is_percent for each in given):
        return "Per cent"
    return "£" if any(each.is_money for each in given) or ROUNDED.search(about) else "Number"
