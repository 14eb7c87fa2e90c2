"""Takes sheets of population; gives a table of each, of the areas that were asked for or of all."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from orderpaper.records.errors import OrderpaperError
from orderpaper.workbooks.imports.areas import choose_areas
from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.figures import Value, add_values, read_value
from orderpaper.workbooks.imports.layouts import Found
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.periods import Period, read_heading
from orderpaper.workbooks.imports.population import NOMIS, PopulationSheet, read_areas, read_population
from orderpaper.workbooks.imports.tables import About, ImportedTable, Origin, as_at, lay_out
from orderpaper.workbooks.imports.words import fold_area
from orderpaper.workbooks.rollover.folder import read_typed_day

PUBLISHER = "Office for National Statistics"
TAKEN_ON = re.compile(r"from nomis on (?P<day>\d{1,2} [A-Za-z]+ \d{4})", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
ALL_AGES = "all ages"
AGE = re.compile(r"(?:aged? )?\d{1,2}(?:\s?\+| and over)?", re.IGNORECASE)
MOST_AGES = 91
LONGEST_TITLE = 120


def make_population_table(found: Found, asked: Asked, log: Log) -> ImportedTable | None:
    """Give the table of a sheet, None where it has no figures that were asked for."""
    sheet = read_population(found, log)
    if sheet is None:
        return None
    rows, known, numbers = read_areas(sheet, {fold_area(name) for name in asked.areas}, log)
    choose_areas(asked.areas, known, found.sheet.file)
    columns = {heading: column for heading, column in sheet.columns.items() if _takes(asked, heading)}
    if not columns or not rows:
        log.say(found.sheet.place(found.row), "nothing in it is of the years that were asked for.")
        return None
    figures: dict[tuple[str, str], Value] = {}
    for name, row in rows.items():
        for heading, column in columns.items():
            value = row[column] if column < len(row) else None
            figures[name, heading] = read_value(value, found.sheet.place(numbers[name], column), log)
        _compare_ages(sheet, name, figures, (numbers[name], log))
    return lay_out(_describe(found, list(columns), list(rows)), rows, list(columns), figures)


def _takes(asked: Asked, heading: str) -> bool:
    """Tell whether a column is asked for; one whose heading is no year is of the year of the whole table."""
    period = read_heading(heading)
    return period is None or asked.takes(period)


def _compare_ages(
    sheet: PopulationSheet, name: str, figures: Mapping[tuple[str, str], Value], at: tuple[int, Log]
) -> None:
    """Say where all ages are not the sum of the single years, and by how much."""
    number, log = at
    ages = [heading for heading in sheet.columns if AGE.fullmatch(heading)]
    total = next((heading for heading in sheet.columns if heading.casefold() == ALL_AGES), "")
    if not total or len(ages) < MOST_AGES or (name, total) not in figures or (name, ages[0]) not in figures:
        return
    stated, added = figures[name, total], add_values([figures[name, age] for age in ages])
    if isinstance(stated, str) or isinstance(added, str) or stated == added:
        return
    place = sheet.found.sheet.place(number, sheet.columns[total])
    more = "more" if stated > added else "less"
    log.say_total(place, f"“{total}” of {name} is {stated:,}, {abs(stated - added):,} {more} than the ages add up to.")


def _describe(found: Found, headings: list[str], names: list[str]) -> About:
    title = (found.titles.split(" | ")[0] or "Population")[:LONGEST_TITLE]
    day = TAKEN_ON.search(found.titles)
    return About(
        "Population",
        f"{title}, {names[0]}" if len(names) == 1 else title,
        "Area",
        list(_find_periods(found.titles, headings)),
        Origin(f"{PUBLISHER}{', from NOMIS' if NOMIS.search(found.titles) else ''}", (found.sheet.file,)),
        good_is="Neither",
        others=as_at(_read_day(day["day"]) if day else None),
    )


def _read_day(words: str) -> dt.date | None:
    try:
        return read_typed_day(words)
    except OrderpaperError:
        return None


def _find_periods(titles: str, headings: list[str]) -> Iterator[Period]:
    """Give the years of the headings; where they are none, those that the title names."""
    read = [period for heading in headings if (period := read_heading(heading))]
    years = [] if read else [int(year) for year in YEAR.findall(TAKEN_ON.sub("", titles))]
    yield from read or (Period(year * 12, year * 12 + 11) for year in years)
