"""Takes figures by row and column; gives a table as it is pasted, with its row of the catalogue."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from orderpaper.workbooks.blank.style import CellValue
from orderpaper.workbooks.imports.figures import Value
from orderpaper.workbooks.imports.periods import Period, join_periods

LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0."
MOST_FILES = 3
RATES = frozenset(("Per 1,000 people", "Per 1,000 households"))
NOT_GIVEN = "not given"
"""What Denominator says of rates that are published worked out: how many people they count is not in the file."""
LONGEST_NAME = 31
NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']+")


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose figures they are, and the files they were read from."""

    publisher: str
    files: tuple[str, ...]

    def __str__(self) -> str:
        named = dict.fromkeys(self.files)
        files = ", ".join(list(named)[:MOST_FILES])
        more = f" and {len(named) - MOST_FILES} more" if len(named) > MOST_FILES else ""
        return f"{self.publisher} ({files}{more}). {LICENCE}"


@dataclass(frozen=True, slots=True)
class ImportedTable:
    """A table with its row of the catalogue by headings, still without ID; `name` is the ID it should have if free."""

    name: str
    catalogue: Mapping[str, CellValue]
    cells: Sequence[Sequence[CellValue]]


@dataclass(frozen=True, slots=True)
class About:
    """What the catalogue says of a table."""

    name: str
    title: str
    rows_are: str
    periods: Sequence[Period]
    origin: Origin
    unit: str = "Number"
    good_is: str = "Lower"
    totals: tuple[str, ...] = ()
    others: Mapping[str, CellValue] = field(default_factory=dict)


Figures = Mapping[tuple[str, str], Value]


def lay_out(about: About, rows: Iterable[str], columns: Sequence[str], figures: Figures) -> ImportedTable:
    """Give the table with these rows and columns; a figure that is not there is a fault of ours, and raises."""
    head: list[CellValue] = [about.rows_are, *columns]
    body: list[list[CellValue]] = [[row, *(figures[row, column] for column in columns)] for row in rows]
    return ImportedTable(about.name, _describe(about), [head, *body])


def _describe(about: About) -> dict[str, CellValue]:
    return {
        "Title": about.title,
        "Rows are": about.rows_are,
        "Unit": about.unit,
        "Good is": about.good_is,
        "Period": join_periods(about.periods).span if about.periods else None,
        "Source": str(about.origin),
        "Standing": "Published",
        "Totals": "\n".join(about.totals) or None,
        **({"Denominator": NOT_GIVEN} if about.unit in RATES else {}),
        **about.others,
    }


def name_tables(tables: Iterable[ImportedTable], taken: Iterable[str]) -> dict[str, ImportedTable]:
    """Give the tables by ID: a name a sheet can have, no two alike."""
    used = {name.casefold() for name in taken}
    named: dict[str, ImportedTable] = {}
    for table in tables:
        words = " ".join(NOT_IN_A_NAME.sub(" ", table.name).split())
        name, number = words[:LONGEST_NAME].strip(), 2
        while name.casefold() in used:
            name, number = f"{words[: LONGEST_NAME - 4].strip()} {number}", number + 1
        used.add(name.casefold())
        named[name] = table
    return named


def name_table(area: str, what: str) -> str:
    """Give the ID of a table of an area; where the two are too long for a sheet’s name, the area is cut."""
    return f"{area[: LONGEST_NAME - len(what) - 1].strip()} {what}"


def as_at(day: dt.date | None) -> dict[str, CellValue]:
    """Give the day that the figures were taken, as the catalogue holds it."""
    return {"As at": day} if day else {}
