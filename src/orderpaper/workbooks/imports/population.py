"""Takes a sheet of population from NOMIS or the Office for National Statistics; gives where its figures stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.workbooks.imports.layouts import POPULATION, Found, join_titles
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.partnerships import CODE
from orderpaper.workbooks.imports.sources import Row, SourceSheet
from orderpaper.workbooks.imports.words import clean_heading, clean_words, fold_area

OF_PEOPLE = re.compile(r"\b(?:population|residents?|persons|people|households?|nomis)\b", re.IGNORECASE)
NOMIS = re.compile(r"\bnomis\b", re.IGNORECASE)
DERIVED = re.compile(r"\bconf|\b(?:lower|upper)\b|%|\bper ?cent|\brates?\b|\bchange\b", re.IGNORECASE)
IS_WORDS = re.compile(r"[^\W\d_]{3}")
IS_NUMBER = re.compile(r"[\d,.]+")


@dataclass(frozen=True, slots=True)
class PopulationSheet:
    """A sheet of areas: the columns of their names and codes, and those of figures by heading."""

    found: Found
    name: int
    code: int | None
    columns: Mapping[str, int]


def recognise_population(sheet: SourceSheet, first: Sequence[tuple[int, Row]]) -> Found | None:
    """Give the layout of a sheet that has areas by code, or comes from NOMIS; None where it is no such sheet."""
    at = _find_headings(first)
    if at is None:
        return None
    headings = tuple(_join_levels(first, at))
    titles = join_titles(first[:at])
    is_of_people = OF_PEOPLE.search(titles) or any(OF_PEOPLE.search(heading) for heading in headings)
    return Found(POPULATION, sheet, first[at][0], headings, titles) if is_of_people else None


def _find_headings(first: Sequence[tuple[int, Row]]) -> int | None:
    """Give which row has the headings: the one above the first area’s code; without codes, the last above numbers."""
    coded = next((at for at, (_number, row) in enumerate(first) if any(map(_is_code, row))), None)
    if coded is not None:
        above = (at for at in range(coded - 1, -1, -1) if _count_filled(first[at][1]) > 1)
        return next(above, None)
    if not NOMIS.search(join_titles(first)):
        return None
    begins = [at for at in range(1, len(first) - 1) if first[at][0] > first[at - 1][0] + 1]
    heads = [at for at in begins if _count_filled(first[at][1]) > 1 and _has_numbers(first[at + 1][1])]
    return heads[-1] if heads else None


def _is_code(cell: object) -> bool:
    return isinstance(cell, str) and CODE.fullmatch(cell.strip()) is not None


def _count_filled(row: Row) -> int:
    return sum(bool(clean_words(cell)) for cell in row)


def _has_numbers(row: Row) -> bool:
    return any(IS_NUMBER.fullmatch(clean_words(cell)) for cell in row[1:])


def _join_levels(first: Sequence[tuple[int, Row]], at: int) -> Iterator[str]:
    """Give the headings; where two are alike and years stand in the row above, both: 2021 – number."""
    number, row = first[at]
    headings = [clean_heading(cell) for cell in row]
    filled = [heading for heading in headings if heading]
    has_above = at > 0 and first[at - 1][0] == number - 1 and _count_filled(first[at - 1][1]) > 1
    if len(set(filled)) == len(filled) or not has_above:
        yield from headings
        return
    above, last = [clean_heading(cell) for cell in first[at - 1][1]], ""
    for column, heading in enumerate(headings):
        last = above[column] if column < len(above) and above[column] else last
        yield " – ".join(part for part in (last, heading) if part)


def read_population(found: Found, log: Log) -> PopulationSheet | None:
    """Give where the names and the figures stand; columns of words, and of what is worked out, are left out."""
    samples = [row for number, row in found.sheet.peek() if number > found.row and _count_filled(row) > 1]
    code = next((column for row in samples for column, cell in enumerate(row) if _is_code(cell)), None)
    columns = [column for column, heading in enumerate(found.headings) if heading and column != code]
    worded = [column for column in columns if any(_is_worded(row, column) for row in samples)]
    if not worded:
        log.refuse(found.sheet.place(found.row), "there is no column of the names of areas. Download the file again.")
        return None
    name = worded[0]
    filled = {column for row in samples for column, cell in enumerate(row) if clean_words(cell)}
    for column in sorted(filled - {code} - set(columns)):
        log.say(found.sheet.place(found.row, column), "figures stand under no heading, so they were not read.")
    figured: dict[str, int] = {}
    for column in columns:
        heading, place = found.headings[column], found.sheet.place(found.row, column)
        if column in worded:
            if column != name:
                log.take(place, heading, "", "It is a column of words.")
        elif DERIVED.search(heading):
            log.take(place, heading, "", "It is worked out from other columns, or says how sure they are.")
        elif heading in figured:
            log.refuse(place, f"“{heading}” stands over two columns, so that nobody can say which is meant.")
        else:
            figured[heading] = column
    return PopulationSheet(found, name, code, figured)


def _is_worded(row: Row, column: int) -> bool:
    return column < len(row) and isinstance(row[column], str) and IS_WORDS.search(str(row[column])) is not None


def read_areas(
    sheet: PopulationSheet, wanted: set[str], log: Log
) -> tuple[dict[str, Row], dict[str, str], dict[str, int]]:
    """Give the rows of the areas that are wanted, or of all, by name; the names of all, folded; and the lines.

    Of two areas with one name each gets its code beside it.
    """
    rows: dict[str, Row] = {}
    known: dict[str, str] = {}
    numbers: dict[str, int] = {}
    for number, row in sheet.found.sheet.rows():
        if number <= sheet.found.row:
            continue
        name = clean_words(row[sheet.name]) if sheet.name < len(row) else ""
        if not _is_area(sheet, row, name):
            shown = name or next((clean_words(cell) for cell in row if clean_words(cell)), "")
            log.take(sheet.found.sheet.place(number), shown[:200], "", "It is a note, or an area without a code.")
            continue
        known.setdefault(fold_area(name), name)
        if wanted and fold_area(name) not in wanted:
            continue
        label = name if name not in rows else f"{name} ({_code_of(sheet, row) or f'row {number}'})"
        rows[label], numbers[label] = row, number
    return rows, known, numbers


def _is_area(sheet: PopulationSheet, row: Row, name: str) -> bool:
    if not name or not any(column < len(row) and clean_words(row[column]) for column in sheet.columns.values()):
        return False
    return sheet.code is None or bool(_code_of(sheet, row))


def _code_of(sheet: PopulationSheet, row: Row) -> str:
    held = clean_words(row[sheet.code]) if sheet.code is not None and sheet.code < len(row) else ""
    return held if CODE.fullmatch(held) else ""
