"""Takes the Office for National Statistics’ tables by community safety partnership; gives the figures of each sheet."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from orderpaper.records.place import Place
from orderpaper.workbooks.imports.figures import Value, read_value
from orderpaper.workbooks.imports.layouts import Found
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.periods import Period, find_period
from orderpaper.workbooks.imports.words import clean_words, fold_area

COUNT, RATE, HOUSEHOLD_RATE = "Number", "Per 1,000 people", "Per 1,000 households"
CODE = re.compile(r"[EWSNK]\d{8}")
PER = re.compile(r"\s*\(?(?:rate )?per 1,?000 (?P<whom>population|people|residents|households?)\)?", re.IGNORECASE)
SAYS_RATE = re.compile(r"\brates?\b|\bper 1,?000\b", re.IGNORECASE)
SAYS_CHANGE = re.compile(r"\b(?:percentage|%|per cent) change\b|\bchange (?:in|from|between)\b", re.IGNORECASE)
SAYS_COUNT = re.compile(r"\bnumbers?\b|\bcounts?\b", re.IGNORECASE)
POPULATION = re.compile(r"\bpopulation\b|\bhouseholds?\b", re.IGNORECASE)
MID_YEAR = re.compile(r"\bmid[- ]?(?:year )?(?P<year>(?:19|20)\d{2})\b|\b(?P<other>(?:19|20)\d{2})\b", re.IGNORECASE)
NAMES = ("community safety partnership name", "local authority name", "police force area name")
CODES = ("community safety partnership code", "local authority code", "police force area code")


@dataclass(frozen=True, slots=True)
class Partnership:
    """An area of a sheet: its name, the local authority and the force, and the row it stands in."""

    name: str
    authority: str
    force: str
    row: int


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures: the offence, what its figures count, and its heading as it stands."""

    offence: str
    unit: str
    number: int


@dataclass(frozen=True, slots=True)
class PartnershipSheet:
    """What one sheet says: the figures of each area by unit and offence, and the residents where they are given."""

    found: Found
    period: Period
    columns: tuple[Column, ...]
    areas: Mapping[str, Partnership]
    figures: Mapping[tuple[str, str, str], Value]
    residents: Mapping[str, Value] = field(default_factory=dict)
    residents_year: str = ""

    def place(self, area: str, offence: str = "") -> Place:
        """Give the cell of an area and an offence, or its row."""
        column = next((each.number for each in self.columns if each.offence == offence), None)
        return self.found.sheet.place(self.areas[area].row, column)


def read_partnerships(found: Iterable[Found], log: Log) -> list[PartnershipSheet]:
    """Give the sheets with counts and rates; one of percentages of change is passed over."""
    return [sheet for each in found if (sheet := _read_sheet(each, log))]


def _read_sheet(found: Found, log: Log) -> PartnershipSheet | None:
    place = found.sheet.place(found.row)
    unit = _find_unit(found)
    if unit == "change":
        log.take(found.sheet.place(1), found.titles[:80], "", "Change is worked out anew from the counts.")
        return None
    period = find_period(found.titles)
    if period is None:
        log.refuse(place, "the title above the headings does not say of which year the figures are. Download it again.")
        return None
    rows = [(number, row) for number, row in found.sheet.rows() if number > found.row]
    columns, population = _read_columns(found, unit, rows, log)
    areas = _read_areas(found, rows, log)
    figures, residents = _read_figures(found, (columns, population), (areas, dict(rows)), log)
    year = MID_YEAR.search(found.headings[population]) if population is not None else None
    said = (year["year"] or year["other"]) if year else ""
    return PartnershipSheet(found, period, columns, areas, figures, residents, said)


def _find_unit(found: Found) -> str:
    """Give what the figures of a sheet are, by its title; where that says nothing, by its headings."""
    for pattern, unit in ((SAYS_CHANGE, "change"), (SAYS_RATE, RATE), (SAYS_COUNT, COUNT)):
        if pattern.search(found.titles):
            return unit
    return RATE if any(PER.search(heading) for heading in found.headings) else COUNT


def _read_columns(
    found: Found, unit: str, rows: Sequence[tuple[int, Sequence[object]]], log: Log
) -> tuple[tuple[Column, ...], int | None]:
    """Give the columns of figures, and the one of residents; two with one heading cannot be told apart."""
    named = {found.columns[name] for name in (*NAMES, *CODES) if name in found.columns}
    filled = {column for _number, row in rows for column, value in enumerate(row) if value is not None}
    columns: dict[tuple[str, str], Column] = {}
    population = None
    width = 1 + max((*filled, len(found.headings) - 1))
    for number, heading in enumerate((*found.headings, *[""] * (width - len(found.headings)))):
        if number in named or not (heading or number in filled):
            continue
        per = PER.search(heading)
        offence = _name_offence(heading)
        if not heading:
            log.refuse(found.sheet.place(found.row, number), "there are figures under no heading. Download it again.")
        elif POPULATION.search(offence):
            population = number if population is None else population
        elif (its := HOUSEHOLD_RATE if _is_household(per) else unit, offence) in columns:
            log.refuse(found.sheet.place(found.row, number), f"“{offence}” stands in two columns. Download it again.")
        else:
            columns[its, offence] = Column(offence, its, number)
    return tuple(columns.values()), population


def _is_household(per: re.Match[str] | None) -> bool:
    return per is not None and per["whom"].casefold().startswith("household")


def _name_offence(heading: str) -> str:
    return " ".join(PER.sub("", heading).split())


def _read_areas(found: Found, rows: Iterable[tuple[int, Sequence[object]]], log: Log) -> dict[str, Partnership]:
    """Give the areas by their folded names; a row without a code is a note, and is left out."""
    areas: dict[str, Partnership] = {}
    for number, row in rows:
        said = {name: clean_words(_at(row, found.columns.get(name))) for name in (*NAMES, *CODES)}
        if not any(CODE.fullmatch(said[name]) for name in CODES):
            shown = next((clean_words(cell) for cell in row if cell is not None), "")
            log.take(found.sheet.place(number), shown[:200], "", "The row has no code of an area: it is a note.")
            continue
        name = said[NAMES[0]] or said[NAMES[1]]
        folded = fold_area(name)
        if folded in areas:
            log.refuse(found.sheet.place(number), f"“{name}” is also in row {areas[folded].row}. Download it again.")
        areas[folded] = Partnership(name, said[NAMES[1]], said[NAMES[2]], number)
    return areas


def _at(row: Sequence[object], column: int | None) -> object:
    return row[column] if column is not None and column < len(row) else None


def _read_figures(
    found: Found,
    columns: tuple[tuple[Column, ...], int | None],
    held: tuple[Mapping[str, Partnership], Mapping[int, Sequence[object]]],
    log: Log,
) -> tuple[dict[tuple[str, str, str], Value], dict[str, Value]]:
    """Give the figures by area, unit and offence, and the residents by area."""
    areas, rows = held
    figures: dict[tuple[str, str, str], Value] = {}
    residents: dict[str, Value] = {}
    for folded, area in areas.items():
        row = rows[area.row]
        for column in columns[0]:
            place = found.sheet.place(area.row, column.number)
            figures[folded, column.unit, column.offence] = read_value(_at(row, column.number), place, log)
        if columns[1] is not None:
            residents[folded] = read_value(_at(row, columns[1]), found.sheet.place(area.row, columns[1]), log)
    return figures, residents


def log_headings(found: Found, log: Log) -> None:
    """Keep in the log how each heading was read, where that is not how it stands."""
    heads: Iterator[tuple[int, Sequence[object]]] = (each for each in found.sheet.rows() if each[0] == found.row)
    _number, row = next(heads)
    for column, cell in enumerate(row):
        if cell is not None and str(cell) != found.headings[column]:
            log.take(
                found.sheet.place(found.row, column),
                str(cell),
                found.headings[column],
                "Line breaks, notes and their numbers were taken out.",
            )
