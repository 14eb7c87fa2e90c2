"""Takes the first rows of a sheet; gives which public layout it is in, by its headings, never by its name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orderpaper.workbooks.imports.sources import Row, SourceSheet
from orderpaper.workbooks.imports.words import clean_heading, fold_heading

STREET, OUTCOMES, STOPS = "street", "outcomes", "stops"
PARTNERSHIPS, OFFENCES, FORCES = "partnerships", "offences", "forces"
POPULATION = "population"

HEADINGS: tuple[tuple[str, frozenset[str]], ...] = (
    (STREET, frozenset(("month", "falls within", "location", "crime type"))),
    (OUTCOMES, frozenset(("crime id", "month", "falls within", "outcome type"))),
    (STOPS, frozenset(("type", "date", "legislation", "object of search"))),
    (PARTNERSHIPS, frozenset(("community safety partnership name", "local authority name"))),
    (OFFENCES, frozenset(("financial year", "financial quarter", "csp name", "offence group", "offence count"))),
    (FORCES, frozenset(("financial year", "financial quarter", "force name", "offence group"))),
)
NOT_IMPORTED = {
    OUTCOMES: (
        "is a file of outcomes from data.police.uk. It was passed over: an outcome is told in the month it came, which "
        "is not the month of its crime, so that the two cannot be set side by side."
    ),
    STOPS: (
        "is a file of stop and search from data.police.uk. It was passed over: it says nothing of districts, and a "
        "table of it would be of the whole force."
    ),
    FORCES: (
        "is the Home Office’s table of police forces, with no partnerships in it. It was passed over: download the one "
        "by community safety partnership."
    ),
}


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet whose layout is known: the row of its headings, and the column of each, counted from nought.

    `titles` are the words above the headings.
    """

    layout: str
    sheet: SourceSheet
    row: int
    headings: tuple[str, ...]
    titles: str = ""

    @property
    def columns(self) -> Mapping[str, int]:
        """The columns by their folded headings; of two alike, the first."""
        held: dict[str, int] = {}
        for column, heading in enumerate(self.headings):
            held.setdefault(heading.casefold(), column)
        return held


def recognise(sheet: SourceSheet, first: Sequence[tuple[int, Row]]) -> Found | None:
    """Give the layout of a sheet, None where its first rows have the headings of none."""
    for at, (number, row) in enumerate(first):
        held = {fold_heading(cell) for cell in row if cell is not None}
        for layout, wanted in HEADINGS:
            if wanted <= held:
                headings = tuple(clean_heading(cell) for cell in row)
                return Found(layout, sheet, number, headings, join_titles(first[:at]))
    return None


def join_titles(rows: Sequence[tuple[int, Row]]) -> str:
    """Give what stands above the headings, cell by cell."""
    cells = (clean_heading(cell) for _number, row in rows for cell in row if cell is not None)
    return " | ".join(cell for cell in cells if cell)
