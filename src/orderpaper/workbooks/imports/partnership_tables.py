"""Takes sheets by community safety partnership; gives tables of them, each level of offences by itself."""

from collections.abc import Iterator, Mapping, Sequence

from orderpaper.workbooks.blank.style import CellValue
from orderpaper.workbooks.imports.areas import ask_for_area, choose_areas, refuse_force
from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.figures import NOT_AVAILABLE, Value, add_values
from orderpaper.workbooks.imports.groups import LEVELS, OTHER, find_level, find_parts, is_total
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.partnerships import COUNT, HOUSEHOLD_RATE, RATE, PartnershipSheet
from orderpaper.workbooks.imports.periods import Period
from orderpaper.workbooks.imports.tables import About, ImportedTable, Origin, lay_out, name_table
from orderpaper.workbooks.imports.words import fold_area

STATISTICIANS = "Office for National Statistics"
PUBLISHER = f"{STATISTICIANS}, recorded crime by community safety partnership"
KINDS = {COUNT: "crime", RATE: "rate", HOUSEHOLD_RATE: "household"}
SHORT = {LEVELS[0]: "groups", LEVELS[1]: "parts", LEVELS[2]: "burglary", OTHER: "other"}
TITLES = {
    COUNT: "Crimes recorded by the police",
    RATE: "Crimes recorded by the police per 1,000 people",
    HOUSEHOLD_RATE: "Crimes recorded by the police per 1,000 households",
}
Sheets = Mapping[Period, PartnershipSheet]


def make_partnership_tables(sheets: Sequence[PartnershipSheet], asked: Asked, log: Log) -> list[ImportedTable]:
    """Give the tables that were asked for, by unit and level of offences: of each area by year, or of all areas."""
    taken = [sheet for sheet in sheets if asked.takes(sheet.period)]
    by_unit: dict[str, dict[Period, PartnershipSheet]] = {}
    for sheet in sorted(taken, key=lambda each: each.period):
        for unit in dict.fromkeys(column.unit for column in sheet.columns):
            _claim(by_unit.setdefault(unit, {}), sheet, log)
    chosen = _choose(taken, asked)
    for sheet in taken:
        for area in chosen:
            _compare_totals(sheet, area, log)
    _say_others(taken, log)
    make = _by_area if asked.by == "area" else _by_year
    return [table for unit, held in by_unit.items() for table in make(unit, held, chosen, log)]


def _claim(held: dict[Period, PartnershipSheet], sheet: PartnershipSheet, log: Log) -> None:
    other = held.setdefault(sheet.period, sheet)
    if other is not sheet:
        where = other.found.sheet.place(other.found.row)
        log.refuse(sheet.found.sheet.place(sheet.found.row), f"{sheet.period.span} is also in {where}. Leave one out.")


def _choose(sheets: Sequence[PartnershipSheet], asked: Asked) -> dict[str, str]:
    """Give the areas asked for by their folded names; the name of a force, in a table of areas, stands for its own."""
    known: dict[str, str] = {}
    authorities: dict[str, str] = {}
    forces: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        for folded, area in sheet.areas.items():
            known.setdefault(folded, area.name)
            authorities.setdefault(fold_area(area.authority), folded)
            forces.setdefault(fold_area(area.force), {})[folded] = known[folded]
    if not asked.areas:
        if asked.by != "area" and len(known) > 1:
            raise ask_for_area(known, "The table")
        return known
    chosen: dict[str, str] = {}
    for name in asked.areas:
        folded = fold_area(name)
        if asked.by == "area" and folded in forces:
            chosen |= forces[folded]
        elif folded in forces and folded not in known:
            raise refuse_force(name)
        else:
            wanted = known.get(folded) or known.get(authorities.get(folded, "")) or name
            chosen |= choose_areas([wanted], known, "the tables of partnerships")
    return chosen


def _say_others(sheets: Sequence[PartnershipSheet], log: Log) -> None:
    others = {
        column.offence: sheet for sheet in sheets for column in sheet.columns if find_level(column.offence) == OTHER
    }
    for offence, sheet in others.items():
        place = sheet.found.sheet.place(sheet.found.row)
        log.say(place, f"“{offence}” is none of the known groups or their parts. It stands in a table of its own kind.")


def _compare_totals(sheet: PartnershipSheet, area: str, log: Log) -> None:
    """Say where a total is not the sum of its groups, or a group that of its parts, and by how much."""
    offences = [column.offence for column in sheet.columns if column.unit == COUNT]
    for whole in offences if area in sheet.areas else ():
        stated = sheet.figures[area, COUNT, whole]
        parts = find_parts(whole, offences)
        added = add_values([sheet.figures[area, COUNT, part] for part in parts])
        if len(parts) < 2 or isinstance(stated, str) or isinstance(added, str) or stated == added:
            continue
        more = "more" if stated > added else "less"
        said = f"“{whole}” of {sheet.areas[area].name} is {stated:,}, {abs(stated - added):,} {more} than the"
        log.say_total(sheet.place(area, whole), f"{said} {len(parts)} kinds of offence in it add up to.")


# ---- tables


def _levels(unit: str, sheets: Sheets) -> Iterator[tuple[str, list[str]]]:
    """Give each level that has offences, with its offences in the order of the columns."""
    offences = dict.fromkeys(
        column.offence for sheet in sheets.values() for column in sheet.columns if column.unit == unit
    )
    for level in (*LEVELS, OTHER):
        held = [offence for offence in offences if find_level(offence) == level]
        if held:
            yield level, held


def _value(sheet: PartnershipSheet, area: str, unit: str, offence: str) -> Value:
    return sheet.figures.get((area, unit, offence), NOT_AVAILABLE)


def _by_year(unit: str, sheets: Sheets, chosen: Mapping[str, str], log: Log) -> Iterator[ImportedTable]:
    """Give for each area and level a table of offences by year."""
    for area, name in chosen.items():
        lacking = [period for period, sheet in sheets.items() if area not in sheet.areas]
        for period in lacking:
            place = sheets[period].found.sheet.place(sheets[period].found.row)
            log.say(place, f"“{name}” is not in it: its figures for {period.span} stand as {NOT_AVAILABLE}.")
        for level, offences in _levels(unit, sheets):
            figures = {
                (offence, str(period)): _value(sheet, area, unit, offence)
                for period, sheet in sheets.items()
                for offence in offences
            }
            about = About(
                name_table(name, _say_kind(unit, level)),
                f"{TITLES[unit]}, {name}: {level}",
                "Crime type",
                list(sheets),
                _origin(sheets),
                unit,
                totals=tuple(each for each in offences if unit == COUNT and is_total(each)),
                others=_denominator(unit, sheets, {area: name}, is_many=False),
            )
            yield lay_out(about, offences, [str(period) for period in sheets], figures)


def _by_area(unit: str, sheets: Sheets, chosen: Mapping[str, str], log: Log) -> Iterator[ImportedTable]:
    """Give for each year and level a table of areas by offence."""
    for period, sheet in sheets.items():
        areas = {area: name for area, name in chosen.items() if area in sheet.areas}
        for area in chosen.keys() - areas.keys():
            log.say(sheet.found.sheet.place(sheet.found.row), f"“{chosen[area]}” is not in it, nor in its table.")
        for level, offences in _levels(unit, {period: sheet}):
            figures = {
                (name, offence): _value(sheet, area, unit, offence)
                for area, name in areas.items()
                for offence in offences
            }
            about = About(
                f"{period} {_say_kind(unit, level)}".replace("/", "-"),
                f"{TITLES[unit]}, by area: {level}, {period.span}",
                "Area",
                [period],
                _origin({period: sheet}),
                unit,
                others=_denominator(unit, {period: sheet}, areas, is_many=True),
            )
            yield lay_out(about, areas.values(), offences, figures)


def _say_kind(unit: str, level: str) -> str:
    return f"{KINDS[unit]} {SHORT[level]}"


def _origin(sheets: Sheets) -> Origin:
    return Origin(PUBLISHER, tuple(sheet.found.sheet.file for sheet in sheets.values()))


def _denominator(unit: str, sheets: Sheets, areas: Mapping[str, str], *, is_many: bool) -> dict[str, CellValue]:
    """Give the residents that the table itself gives, where they are of one year and that is named."""
    (sheet, *others) = sheets.values()
    if unit != COUNT or others or not sheet.residents_year:
        return {}
    held = {name: sheet.residents.get(area) for area, name in areas.items()}
    said = [
        f"{f'{name}: ' if is_many else ''}{number:,} residents, mid-{sheet.residents_year}, {STATISTICIANS}"
        for name, number in held.items()
        if isinstance(number, int)
    ]
    return {"Denominator": "\n".join(said)} if said else {}
