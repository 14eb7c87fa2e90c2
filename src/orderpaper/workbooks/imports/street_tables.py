"""Takes the counts of street-level crime; gives tables of them: by month, by district, by small area."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orderpaper.records.errors import OrderpaperError
from orderpaper.records.place import Place
from orderpaper.workbooks.imports.areas import choose_areas
from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.figures import NOT_AVAILABLE, Value
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.periods import Period, say_month, say_months
from orderpaper.workbooks.imports.street import Tally, find_district
from orderpaper.workbooks.imports.tables import About, ImportedTable, Origin, lay_out, name_table
from orderpaper.workbooks.imports.words import fold_area

PUBLISHER = "Street-level crime, data.police.uk"
DISORDER = "Anti-social behaviour"
ALL_CRIME = "All crime"
NOT_APPLICABLE = "[z]"
SEPTEMBER_2011, MAY_2013 = 2011 * 12 + 8, 2013 * 12 + 4
BEGAN = {
    **dict.fromkeys(
        ("Criminal damage and arson", "Drugs", "Other theft", "Public disorder and weapons", "Shoplifting"),
        SEPTEMBER_2011,
    ),
    **dict.fromkeys(
        (
            "Bicycle theft",
            "Possession of weapons",
            "Public order",
            "Theft from the person",
            "Violence and sexual offences",
        ),
        MAY_2013,
    ),
}
ENDED = {"Violent crime": MAY_2013 - 1, "Public disorder and weapons": MAY_2013 - 1}
"""The first and last months of crime types that data.police.uk has not had all along."""


@dataclass(frozen=True, slots=True)
class Patch:
    """An area of the table: its name, its counts by month and crime type, and the force that most of them are of."""

    name: str
    counts: Mapping[tuple[int, str], int]
    force: str


def make_street_tables(tally: Tally, asked: Asked, log: Log) -> list[ImportedTable]:
    """Give the tables that were asked for; raise OrderpaperError where no area has the name, or no line the month."""
    within = [month for month in tally.months if asked.takes(Period(month, month))]
    if not within:
        raise OrderpaperError(
            f"No street-level file has a month that was asked for. They have: {say_months(tally.months)}."
        )
    first = within[0] if asked.since is None else asked.since
    last = within[-1] if asked.until is None else asked.until
    months = list(range(first, last + 1))
    patches = _choose(tally, asked, set(months))
    _say_gaps(tally, {patch.force for patch in patches}, months, log)
    _say_unplaced(tally, patches, months, log)
    if asked.by == "lsoa":
        return [_by_small_area(tally, patch, months, log) for patch in patches]
    if asked.by == "area":
        return [_by_area(tally, patches, months, log)]
    return [_by_month(tally, patch, months) for patch in patches]


# ---- which areas


def _choose(tally: Tally, asked: Asked, months: set[int]) -> list[Patch]:
    """Give the districts, or forces, that were asked for; without any, every force, or for a table of areas theirs."""
    districts = tally.districts
    forces = {fold_area(force): force for force in tally.forces}
    if asked.areas and not districts:
        raise OrderpaperError("These files do not say in which district a crime was: leave --area out for the force.")
    if asked.by == "lsoa" and not asked.areas:
        raise OrderpaperError("Name the district whose small areas are wanted, as --area “Maidstone”.")
    known = districts if asked.by == "lsoa" else {**forces, **districts}
    chosen = choose_areas(asked.areas, known, "the street-level files") or (districts if asked.by == "area" else forces)
    if asked.by == "area":
        chosen = _spread_forces(tally, chosen, forces)
    return [_gather(tally, folded, name, months) for folded, name in sorted(chosen.items(), key=lambda each: each[1])]


def _spread_forces(tally: Tally, chosen: Mapping[str, str], forces: Mapping[str, str]) -> dict[str, str]:
    """Give the areas with the districts of a force in its place."""
    spread: dict[str, str] = {}
    districts = tally.districts
    for folded, name in chosen.items():
        if folded in districts or folded not in forces:
            spread[folded] = name
            continue
        held = {area for force, _month, _kind, area in tally.counts if force == name and area}
        spread |= {fold_area(area): districts[fold_area(area)] for area in held}
    return spread


def _gather(tally: Tally, folded: str, name: str, months: set[int]) -> Patch:
    counts: Counter[tuple[int, str]] = Counter()
    forces: Counter[str] = Counter()
    for (force, month, kind, area), count in tally.counts.items():
        district = fold_area(find_district(area) or area)
        if folded in {district, fold_area(force)}:
            forces[force] += count
            if month in months:
                counts[month, kind] += count
    return Patch(name, counts, forces.most_common(1)[0][0])


# ---- what is missing


def _say_gaps(tally: Tally, forces: Iterable[str], months: Sequence[int], log: Log) -> None:
    for force in sorted(forces):
        missing = [month for month in months if (force, month) not in tally.files]
        if missing:
            said = f"no file has {say_months(missing)}. Its figures stand as {NOT_AVAILABLE}: download what is missing."
            log.say(Place("data.police.uk", force), f"{said} If the force gave none, leave them so.")


def _say_unplaced(tally: Tally, patches: Iterable[Patch], months: Sequence[int], log: Log) -> None:
    """Say how many crimes of a force are in no district: they have no place, and are in the table of none."""
    forces = {patch.force for patch in patches if fold_area(patch.name) != fold_area(patch.force)}
    held = set(months)
    for force in sorted(forces):
        lines = sum(
            count
            for (each, month, _kind, area), count in tally.counts.items()
            if each == force and not area and month in held
        )
        if lines:
            many = "1 line has" if lines == 1 else f"{lines:,} lines have"
            said = f"{many} no place, or one without a district, and could be counted in no district."
            log.say(Place("data.police.uk", force), said)


def _origin(tally: Tally, forces: Iterable[str], months: Sequence[int]) -> Origin:
    held, named = set(months), sorted(set(forces))
    files = [file for (force, month), file in tally.files.items() if month in held and force in named]
    return Origin(f"{PUBLISHER}, {', '.join(named)}", tuple(sorted(files)))


# ---- tables


def _by_month(tally: Tally, patch: Patch, months: Sequence[int]) -> ImportedTable:
    kinds = _list_kinds(kind for _month, kind in patch.counts)
    figures: dict[tuple[str, str], Value] = {}
    for month in months:
        is_there = (patch.force, month) in tally.files
        for kind in kinds:
            figures[kind, say_month(month)] = _count(patch, month, kind) if is_there else NOT_AVAILABLE
        figures[ALL_CRIME, say_month(month)] = (
            sum(patch.counts.get((month, kind), 0) for kind in kinds if kind != DISORDER) if is_there else NOT_AVAILABLE
        )
    rows = _put_total(kinds)
    about = About(
        name_table(patch.name, "crime by month"),
        f"Crimes and incidents of anti-social behaviour recorded by the police, {patch.name}, by month",
        "Crime type",
        [Period(months[0], months[-1])],
        _origin(tally, [patch.force], months),
        totals=(ALL_CRIME,) if ALL_CRIME in rows else (),
    )
    return lay_out(about, rows, [say_month(month) for month in months], figures)


def _list_kinds(kinds: Iterable[str]) -> list[str]:
    return sorted(set(kinds), key=str.casefold)


def _put_total(kinds: Sequence[str]) -> list[str]:
    """Give the rows: the crimes, their total, and below it anti-social behaviour, which is not crime."""
    crimes = [kind for kind in kinds if kind != DISORDER]
    return [*crimes, *([ALL_CRIME] if crimes else []), *([DISORDER] if DISORDER in kinds else [])]


def _count(patch: Patch, month: int, kind: str) -> Value:
    """Give a count; [z] for a crime type that data.police.uk did not have yet, or no more."""
    count = patch.counts.get((month, kind), 0)
    is_of_its_time = BEGAN.get(kind, month) <= month <= ENDED.get(kind, month)
    return count if count or is_of_its_time else NOT_APPLICABLE


def _by_area(tally: Tally, patches: Sequence[Patch], months: Sequence[int], log: Log) -> ImportedTable:
    kinds = _list_kinds(kind for patch in patches for _month, kind in patch.counts)
    figures: dict[tuple[str, str], Value] = {}
    for patch in patches:
        is_whole = all((patch.force, month) in tally.files for month in months)
        for kind in kinds:
            total = sum(patch.counts.get((month, kind), 0) for month in months)
            figures[patch.name, kind] = total if is_whole else NOT_AVAILABLE
        if not is_whole:
            said = f"months are missing, so its sums stand as {NOT_AVAILABLE}. Choose months it has: --since, --until."
            log.say(Place("data.police.uk", patch.name), said)
    about = About(
        "Crime by area",
        "Crimes and incidents of anti-social behaviour recorded by the police, by area",
        "Area",
        [Period(months[0], months[-1])],
        _origin(tally, [patch.force for patch in patches], months),
    )
    return lay_out(about, [patch.name for patch in patches], kinds, figures)


def _by_small_area(tally: Tally, patch: Patch, months: Sequence[int], log: Log) -> ImportedTable:
    """Give the table of the small areas of a district; counts under five are to be hidden."""
    held = set(months)
    counts: Counter[tuple[str, str]] = Counter()
    for (_force, month, kind, area), count in tally.counts.items():
        if month in held and fold_area(find_district(area)) == fold_area(patch.name):
            counts[area, kind] += count
    areas = sorted({area for area, _kind in counts})
    kinds = _list_kinds(kind for _area, kind in counts)
    for area in areas:
        if len(tally.codes.get(area, ())) > 1:
            said = "the name stands with two codes: its boundary was redrawn between the files, so it is not one area."
            log.say(Place("data.police.uk", area), said)
    about = About(
        name_table(patch.name, "small areas"),
        f"Crimes and incidents recorded by the police in the small areas of {patch.name}",
        "Area",
        [Period(months[0], months[-1])],
        _origin(tally, [patch.force], months),
        others={
            "Small numbers": "Hide under 5",
            "Note": "Places are moved to the nearest point of a list before publication, so that a small area’s "
            "count is approximate. Areas without a crime are not listed.",
        },
    )
    return lay_out(about, areas, kinds, {(area, kind): counts[area, kind] for area in areas for kind in kinds})
