"""Takes the counts of the Home Office’s open data; gives tables of offence groups by year and quarter, or by area."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from orderpaper.records.errors import OrderpaperError
from orderpaper.records.place import Place
from orderpaper.workbooks.imports.areas import ask_for_area, choose_areas, refuse_force
from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.figures import NOT_AVAILABLE, Value, plain_number
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.offences import GROUP, SUBGROUP, OffenceTally
from orderpaper.workbooks.imports.periods import Period, say_months, year_from_april
from orderpaper.workbooks.imports.tables import About, ImportedTable, Origin, lay_out, name_table
from orderpaper.workbooks.imports.words import fold_area

PUBLISHER = "Home Office, police recorded crime open data by community safety partnership"
WHERE = Place("Home Office open data")
TOTAL = "All offences"


def make_offence_tables(tally: OffenceTally, asked: Asked, log: Log) -> list[ImportedTable]:
    """Give the tables that were asked for; raise OrderpaperError where no area has the name, or no row the period."""
    chosen = _choose(tally, asked)
    quarters = sorted(period for period in tally.files if asked.takes(period))
    if not quarters:
        have = say_months(month for period in tally.files for month in range(period.first, period.last + 1))
        raise OrderpaperError(f"No quarter of the Home Office’s data was asked for. It has: {have}.")
    _say_gaps(quarters, log)
    years = _whole_years(quarters, log)
    if asked.by == "area":
        return [table for year in years for table in _by_area(tally, chosen, year, log)]
    return [table for area, name in chosen.items() for table in _of_area(tally, (area, name), (years, quarters), log)]


def _choose(tally: OffenceTally, asked: Asked) -> dict[str, str]:
    """Give the areas asked for by their folded names; the name of a force, in a table of areas, stands for its own."""
    if not asked.areas:
        if asked.by != "area" and len(tally.areas) > 1:
            raise ask_for_area(tally.areas, "The Home Office’s data")
        return dict(sorted(tally.areas.items()))
    chosen: dict[str, str] = {}
    for name in asked.areas:
        folded = fold_area(name)
        if asked.by == "area" and folded in tally.forces:
            chosen |= {area: tally.areas[area] for area in sorted(tally.forces[folded])}
        elif folded in tally.forces and folded not in tally.areas:
            raise refuse_force(name)
        else:
            chosen |= choose_areas([name], tally.areas, "the Home Office’s data")
    return chosen


def _say_gaps(quarters: Sequence[Period], log: Log) -> None:
    held = {month for period in quarters for month in range(period.first, period.last + 1)}
    missing = set(range(quarters[0].first, quarters[-1].last + 1)) - held
    if missing:
        log.say(WHERE, f"no sheet has {say_months(missing)}. Download what is missing, or the table has a gap there.")


def _whole_years(quarters: Sequence[Period], log: Log) -> list[Period]:
    """Give the financial years of which there are all four quarters; the others are no years, and are said."""
    held = set(quarters)
    years = sorted({year_from_april((period.first - 3) // 12) for period in quarters})
    whole = [
        year for year in years if all(Period(first, first + 2) in held for first in range(year.first, year.last, 3))
    ]
    for year in years:
        if year not in whole:
            have = sum(year.first <= period.first <= year.last for period in held)
            log.say(WHERE, f"{year} has {have} of its four quarters, so it is in no table of whole years.")
    return whole


# ---- tables


def _of_area(
    tally: OffenceTally, named: tuple[str, str], held: tuple[Sequence[Period], Sequence[Period]], log: Log
) -> Iterator[ImportedTable]:
    """Give an area’s groups by year and by quarter, and its subgroups by year."""
    area, name = named
    years, quarters = held
    lacking = [period for period in quarters if period not in tally.quarters.get(area, ())]
    for period in lacking:
        said = f"“{name}” has no rows for {period}: its figures stand as {NOT_AVAILABLE}. Had it another name then?"
        log.say(Place(WHERE.file, tally.files[period]), said)
    if years:
        yield _lay_periods(tally, named, (GROUP, years), "groups by year")
        yield _lay_periods(tally, named, (SUBGROUP, years), "subgroups by year")
    yield _lay_periods(tally, named, (GROUP, quarters), "groups by quarter")


def _lay_periods(
    tally: OffenceTally, named: tuple[str, str], wanted: tuple[str, Sequence[Period]], what: str
) -> ImportedTable:
    area, name = named
    level, periods = wanted
    offences = _list_offences(tally, {area}, level, periods)
    figures: dict[tuple[str, str], Value] = {}
    for period in periods:
        for offence in offences:
            figures[offence, str(period)] = _sum_quarters(tally, (area, level, [offence]), period)
        figures[TOTAL, str(period)] = _sum_quarters(tally, (area, level, offences), period)
    about = About(
        name_table(name, what),
        f"Crimes recorded by the police, {name}: offence {what}",
        "Crime type",
        periods,
        _origin(tally, periods),
        totals=(TOTAL,),
    )
    return lay_out(about, [*offences, TOTAL], [str(period) for period in periods], figures)


def _list_offences(tally: OffenceTally, areas: Iterable[str], level: str, periods: Sequence[Period]) -> list[str]:
    held, within = set(areas), (periods[0].first, periods[-1].last)
    found = {
        offence
        for area, its, offence, period in tally.counts
        if area in held and its == level and within[0] <= period.first <= within[1]
    }
    return sorted(found, key=str.casefold)


def _sum_quarters(tally: OffenceTally, wanted: tuple[str, str, Sequence[str]], period: Period) -> Value:
    """Give the sum over the quarters of a period; unknown where a quarter has no rows of the area.

    An offence that has no row, in a quarter that has others, was not recorded: it counts as nought.
    """
    area, level, offences = wanted
    total = 0.0
    for first in range(period.first, period.last, 3):
        quarter = Period(first, first + 2)
        keys = [(area, level, offence, quarter) for offence in offences]
        if quarter not in tally.quarters.get(area, ()) or any(key in tally.unknown for key in keys):
            return NOT_AVAILABLE
        total += sum(tally.counts.get(key, 0) for key in keys)
    return plain_number(total)


def _by_area(tally: OffenceTally, chosen: Mapping[str, str], year: Period, log: Log) -> Iterator[ImportedTable]:
    """Give the tables of a year, areas by groups and by subgroups."""
    there = {area: name for area, name in chosen.items() if tally.quarters.get(area)}
    for area, name in there.items():
        lacking = [
            first for first in range(year.first, year.last, 3) if Period(first, first + 2) not in tally.quarters[area]
        ]
        if lacking:
            log.say(WHERE, f"“{name}” lacks rows for {say_months(lacking)} and after: its {year} is {NOT_AVAILABLE}.")
    for level, what in ((GROUP, "groups"), (SUBGROUP, "subgroups")):
        offences = _list_offences(tally, there, level, [year])
        figures = {
            (name, offence): _sum_quarters(tally, (area, level, [offence]), year)
            for area, name in there.items()
            for offence in offences
        }
        about = About(
            f"{year} {what} by area".replace("/", "-"),
            f"Crimes recorded by the police, by area: offence {what}, {year.span}",
            "Area",
            [year],
            _origin(tally, [year]),
        )
        yield lay_out(about, there.values(), offences, figures)


def _origin(tally: OffenceTally, periods: Sequence[Period]) -> Origin:
    within = (periods[0].first, periods[-1].last)
    files = [file for period, file in sorted(tally.files.items()) if within[0] <= period.first <= within[1]]
    return Origin(PUBLISHER, tuple(file.partition(" › ")[0] for file in files))
