"""Takes street-level crime files of data.police.uk; counts their lines by month, crime type and area, as they go by."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.layouts import Found
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.periods import read_data_month, say_month
from orderpaper.workbooks.imports.words import clean_words, fold_area
from orderpaper.workbooks.unreadable import Unreadable

# The name of a Lower layer Super Output Area is its district’s, with a number: Tonbridge and Malling 013B.
LSOA = re.compile(r"(?P<district>.+\S)\s+\d{3}[A-Z]")
NO_MONTH = -1
Raw = tuple[object, object, object, str]
File = dict[Raw, list[int]]
"""The counts of one file before its months and names are read: how many lines, and the first of them."""


@dataclass(slots=True)
class Tally:
    """The counts of street files, kept as their lines go by; nothing else of a line is kept.

    `counts` are by force, month, crime type and area: the district, or in a district whose small areas were asked for,
    the small area; nothing for a line that names none. `files` is where each month of each force was found, and
    `codes` the codes of each small area.
    """

    counts: Counter[tuple[str, int, str, str]] = field(default_factory=Counter)
    files: dict[tuple[str, int], str] = field(default_factory=dict)
    codes: dict[str, set[str]] = field(default_factory=dict)

    @property
    def forces(self) -> list[str]:
        """The forces, by name."""
        return sorted({force for force, _month in self.files})

    @property
    def months(self) -> list[int]:
        """The months that any force has."""
        return sorted({month for _force, month in self.files})

    @property
    def districts(self) -> dict[str, str]:
        """The districts as they are spelt, by their folded names."""
        areas = dict.fromkeys(area for _force, _month, _kind, area in self.counts if area)
        names = (find_district(area) or area for area in areas)
        return {fold_area(name): name for name in names}


def tally_street(found: Iterable[Found], asked: Asked, log: Log) -> Tally:
    """Give the counts of all files; a month of a force that stands in two files is refused."""
    tally = Tally()
    for each in found:
        file = _count_lines(each, asked, tally, log)
        _settle(each, file, tally, log)
    return tally


def find_district(name: object) -> str:
    """Give the district in the name of a Lower layer Super Output Area; nothing where the name has another form."""
    match = LSOA.fullmatch(clean_words(name))
    return match["district"] if match else ""


def _count_lines(found: Found, asked: Asked, tally: Tally, log: Log) -> File:
    """Give how many lines there are of each force, month, crime type and area."""
    named = [found.columns[name] for name in ("falls within", "month", "crime type")]
    force, month, kind = named
    width = len(found.headings)
    code, lsoa = (found.columns.get(name, width) for name in ("lsoa code", "lsoa name"))
    wanted = {fold_area(name) for name in asked.areas} if asked.by == "lsoa" else set()
    file: File = {}
    areas: dict[tuple[object, object], str] = {}
    for number, row in _data_rows(found):
        cells = row if len(row) == width else _fit(found, number, row, log)
        if not cells:
            continue
        place = (cells[code], cells[lsoa]) if lsoa < width and code < width else ("", "")
        if place not in areas:
            areas[place] = _settle_area(place, wanted, tally)
        key = (cells[force], cells[month], cells[kind], areas[place])
        held = file.get(key)
        if held is None:
            file[key] = [1, number]
        else:
            held[0] += 1
    return file


def _data_rows(found: Found) -> Iterable[tuple[int, Sequence[object]]]:
    return ((number, row) for number, row in found.sheet.rows() if number > found.row)


def _fit(found: Found, number: int, row: Sequence[object], log: Log) -> Sequence[object]:
    """Give a row of as many cells as there are headings; nothing for a line of a CSV file that is damaged."""
    width = len(found.headings)
    if not found.sheet.name or len(row) > width:
        place, cells = found.sheet.place(number), "1 cell" if len(row) == 1 else f"{len(row)} cells"
        said = f"the line has {cells} under {width} headings: the file is damaged or only partly downloaded."
        log.refuse(place, f"{said} Download it again.")
        return ()
    return [*row[:width], *[None] * (width - len(row))]


def _settle_area(place: tuple[object, object], wanted: set[str], tally: Tally) -> str:
    code, name = place
    district = find_district(name)
    if fold_area(district) not in wanted:
        return district
    words = clean_words(name)
    tally.codes.setdefault(words, set()).add(clean_words(code))
    return words


# ---- months and names


def _settle(found: Found, file: File, tally: Tally, log: Log) -> None:
    """Add a file’s counts to the tally, their months and names read."""
    months = _read_months(found, file, log)
    if not file:
        log.say(found.sheet.place(found.row), "the file has headings and no rows, so nothing was counted from it.")
    for raw, (count, number) in file.items():
        force, kind, at = clean_words(raw[0]), clean_words(raw[2]), found.sheet.place(number)
        if not force or not kind:
            log.refuse(at, f"the line has no {'crime type' if force else 'force'}. Download the file again.")
        elif months[raw[1]] != NO_MONTH:
            tally.counts[force, months[raw[1]], kind, raw[3]] += count
            _claim(found, (force, months[raw[1]]), number, (tally, log))


def _read_months(found: Found, file: File, log: Log) -> dict[object, int]:
    """Give the number of each month that the file names; what was not written as 2024-03 is logged."""
    column = found.columns["month"]
    months: dict[object, int] = {}
    for raw, (count, number) in file.items():
        value, shown, place = raw[1], clean_words(raw[1]), found.sheet.place(number, column)
        if value not in months:
            try:
                months[value] = read_data_month(value)
            except Unreadable as problem:
                months[value] = NO_MONTH
                log.refuse(place, f"“{shown}” {problem}" if shown else "the line has no month. Download it again.")
        month = months[value]
        if month != NO_MONTH and value != f"{month // 12}-{month % 12 + 1:02}":
            log.take(place, shown, say_month(month), times=count)
    return months


def _claim(found: Found, named: tuple[str, int], number: int, kept: tuple[Tally, Log]) -> None:
    """Note the file in which a month of a force stands; in a second one it would be counted twice."""
    tally, log = kept
    here = " › ".join(filter(None, (found.sheet.file, found.sheet.name)))
    other = tally.files.setdefault(named, here)
    if other != here:
        said = f"{say_month(named[1])} of {named[0]} is also in {other}, and would be counted twice."
        place = found.sheet.place(number)
        if not any(fault.place.file == place.file and fault.message.startswith(said) for fault in log.faults):
            log.refuse(place, f"{said} Leave one of the two out.")
