"""Takes the Home Office’s open data by partnership; adds up its counts by area, offence and quarter."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.figures import read_value
from orderpaper.workbooks.imports.layouts import Found
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.periods import Period, read_financial_year
from orderpaper.workbooks.imports.words import clean_words, fold_area
from orderpaper.workbooks.unreadable import Unreadable

GROUP, SUBGROUP = "offence group", "offence subgroup"
QUARTERS = {"1": 0, "2": 1, "3": 2, "4": 3}
Key = tuple[str, str, str, Period]


@dataclass(slots=True)
class OffenceTally:
    """The counts of the files as their rows go by, of the areas that were asked for, or of all.

    `counts` are by folded area, level, offence and quarter; `unknown` are the sums of which a count was not given;
    `quarters` are those in which an area has rows; `parents` the group of each subgroup; `files` where each quarter
    stands; `areas` are all areas, as they are spelt, and `forces` the areas of each force.
    """

    counts: dict[Key, float] = field(default_factory=dict)
    unknown: set[Key] = field(default_factory=set)
    quarters: dict[str, set[Period]] = field(default_factory=dict)
    files: dict[Period, str] = field(default_factory=dict)
    areas: dict[str, str] = field(default_factory=dict)
    forces: dict[str, set[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet that is being added up: its columns, and what was read of its names and periods so far."""

    found: Found
    columns: tuple[int, ...]
    periods: dict[tuple[object, object], Period | None] = field(default_factory=dict)
    folded: dict[object, str] = field(default_factory=dict)
    words: dict[object, str] = field(default_factory=dict)


NEEDED = ("financial year", "financial quarter", "csp name", GROUP, "offence count")


def tally_offences(found: Iterable[Found], asked: Asked, log: Log) -> OffenceTally:
    """Give the counts of all sheets; two sheets with the same quarter are refused."""
    tally = OffenceTally()
    wanted = {fold_area(name) for name in asked.areas}
    for each in found:
        names = (*NEEDED, SUBGROUP, "force name")
        sheet = _Sheet(each, tuple(each.columns.get(name, len(each.headings)) for name in names))
        for number, row in each.sheet.rows():
            if number > each.row:
                _add(sheet, number, (row, wanted), (tally, log))
    return tally


def _add(
    sheet: _Sheet,
    number: int,
    held: tuple[Sequence[object], set[str]],
    kept: tuple[OffenceTally, Log],
) -> None:
    """Add the count of one row."""
    row, wanted = held
    tally, log = kept
    year, quarter, area, group, count, subgroup, force = (row[at] if at < len(row) else None for at in sheet.columns)
    if area is None or group is None:
        _refuse_short(sheet, number, row, log)
        return
    period = _find_period(sheet, number, (year, quarter), kept)
    folded, its_force = _find_area(sheet, number, area, kept), _fold(sheet, force)
    tally.forces.setdefault(its_force, set()).add(folded)
    if period is None or (wanted and folded not in wanted and its_force not in wanted):
        return
    tally.quarters.setdefault(folded, set()).add(period)
    value = read_value(count, sheet.found.sheet.place(number, sheet.columns[4]), log)
    for level, offence in ((GROUP, group), (SUBGROUP, subgroup)):
        key = (folded, level, _clean(sheet, offence), period)
        if isinstance(value, str):
            tally.unknown.add(key)
        tally.counts[key] = tally.counts.get(key, 0) + (0 if isinstance(value, str) else value)


def _refuse_short(sheet: _Sheet, number: int, row: Sequence[object], log: Log) -> None:
    """Take a row with words in one cell alone for a note; refuse one of which a part is missing."""
    said = [clean_words(cell) for cell in row if cell is not None and clean_words(cell)]
    place = sheet.found.sheet.place(number)
    if len(said) > 1:
        log.refuse(place, "the row lacks a partnership or an offence group. Download the file again.")
    elif said:
        log.take(place, said[0][:200], "", "It stands alone in its row: it is a note.")


def _find_period(
    sheet: _Sheet, number: int, named: tuple[object, object], kept: tuple[OffenceTally, Log]
) -> Period | None:
    if named in sheet.periods:
        return sheet.periods[named]
    tally, log = kept
    period = _read_quarter(sheet, number, named, log)
    here = " › ".join(filter(None, (sheet.found.sheet.file, sheet.found.sheet.name)))
    other = tally.files.setdefault(period, here) if period else here
    if period and other != here:
        log.refuse(
            sheet.found.sheet.place(number), f"{period} is also in {other}, and would be counted twice. Leave one out."
        )
    sheet.periods[named] = period
    return period


def _read_quarter(sheet: _Sheet, number: int, named: tuple[object, object], log: Log) -> Period | None:
    """Give the months of a quarter of a financial year: 1 is April to June."""
    year, quarter = map(clean_words, named)
    if quarter not in QUARTERS:
        place = sheet.found.sheet.place(number, sheet.columns[1])
        log.refuse(place, f"“{quarter}” is not a quarter: 1, 2, 3 or 4. Download the file again.")
        return None
    try:
        first = read_financial_year(year) * 12 + 3 + 3 * QUARTERS[quarter]
    except Unreadable as problem:
        place = sheet.found.sheet.place(number, sheet.columns[0])
        log.refuse(place, f"“{year}” {problem} Download the file again.")
        return None
    return Period(first, first + 2)


def _find_area(sheet: _Sheet, number: int, name: object, kept: tuple[OffenceTally, Log]) -> str:
    """Give the folded name of an area; another spelling of one that stood there before is logged."""
    if name in sheet.folded:
        return sheet.folded[name]
    tally, log = kept
    folded = _fold(sheet, name)
    spelt = min(tally.areas.get(folded, str(name)), _clean(sheet, name), key=_count_capitals)
    other = str(name) if spelt != str(name) else tally.areas.get(folded, spelt)
    tally.areas[folded] = spelt
    if spelt != other:
        log.take(sheet.found.sheet.place(number, sheet.columns[2]), other, spelt, "It is one area, spelt otherwise.")
    return folded


def _fold(sheet: _Sheet, name: object) -> str:
    if name not in sheet.folded:
        sheet.folded[name] = fold_area(name)
    return sheet.folded[name]


def _clean(sheet: _Sheet, name: object) -> str:
    if name not in sheet.words:
        words = clean_words(name)
        sheet.words[name] = f"{words[:1].upper()}{words[1:]}"
    return sheet.words[name]


def _count_capitals(name: str) -> int:
    return sum(letter.isupper() for letter in name)
