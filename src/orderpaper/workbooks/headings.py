"""Takes the first rows of a sheet; gives where the columns of its table stand, and what is wrong with its headings."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from orderpaper.records.address import letters_of_column
from orderpaper.records.columns import Column, Entry
from orderpaper.records.finding import Finding, note, query, stop
from orderpaper.records.names import fold as fold_name
from orderpaper.records.place import Place
from orderpaper.workbooks.cells import Cell
from orderpaper.workbooks.frame import Area, Frame, NamedTable
from orderpaper.workbooks.read_as import LOGGED
from orderpaper.workbooks.sheets import Row
from orderpaper.workbooks.values import read_text

LOOK_FOR_HEADINGS = 20
IN_WORDS = {2: "two", 3: "three", 4: "four"}


@dataclass(frozen=True, slots=True)
class Headings:
    """Where a table stands: the column number of each field, the row of the headings, and Excel’s table if it is one.

    `own` are the columns of the officer, which are not read.
    """

    row: int
    columns: dict[str, int]
    table: NamedTable | None = None
    own: frozenset[int] = frozenset()
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stray:
    """A heading that is not known: as it was typed, where it stands, and whether nothing stands under or beside it."""

    typed: str
    place: Place
    is_empty: bool = False


Strays = Mapping[str, Stray]


def fold(heading: str) -> str:
    """Give a heading as it is compared: as names are, and a colon or star at its end does not count."""
    return fold_name(heading).rstrip("*: ")


def find_headings(
    sheet: Place, record: type[Entry], first: Sequence[tuple[int, Row]], frame: Frame
) -> tuple[int, Headings] | None:
    """Give the headings and how many of the first rows they end: of a table of Excel’s, or as many as are known.

    A row is one of headings if it holds two of the known ones, or one for a table of one.
    """
    known = {fold(name) for column in record.columns().values() for name in (column.heading, *column.aliases)}
    enough = min(2, len(record.columns()))
    tables = {table.area.top: table for table in frame.tables if table.has_headings}
    counts = [len({fold(read_text(cell)) for cell in row.values()} & known) for _number, row in first]
    fitting = [index for index, count in enumerate(counts) if count >= enough]
    if not fitting:
        return None
    index = next((each for each in fitting if first[each][0] in tables), fitting[0])
    number, row = first[index]
    found = match_headings(sheet, record, number, row)
    findings = _blame_merged(sheet, [area for area in frame.merged if area.top <= number <= area.bottom], found)
    return index + 1, Headings(number, found.columns, tables.get(number), found.own, findings)


def _blame_merged(sheet: Place, merged: Sequence[Area], found: Headings) -> list[Finding]:
    """Give the findings of a row of headings; where some are merged, that is why others seem not to be there."""
    others = [finding for finding in found.findings if finding.code != "heading-is-there"]
    if not merged or len(others) == len(found.findings):
        return found.findings
    return [_say_merged(sheet, merged), *others]


def _say_merged(sheet: Place, merged: Sequence[Area]) -> Finding:
    top, bottom = min(area.top for area in merged), max(area.bottom for area in merged)
    rows = f"row {top}" if top == bottom else f"rows {top}–{bottom}"
    message = f"it has merged headings in {rows}. Unmerge them so that each column has one heading."
    return stop("heading-is-there", sheet, message)


def say_no_headings(sheet: Place, record: type[Entry], frame: Frame) -> Finding:
    """Give what is said of a sheet without a row of headings."""
    merged = next((area for area in frame.merged if area.top <= LOOK_FOR_HEADINGS), None)
    if merged:
        return _say_merged(sheet, [merged])
    sought = ", ".join(column.heading for column in record.columns().values() if column.required)
    return stop("heading-is-there", sheet, f"no row of headings was found. The headings needed are: {sought}.")


def match_headings(sheet: Place, record: type[Entry], number: int, row: Row) -> Headings:
    """Give where each column stands in a row of headings, by its heading or an older one."""
    held: dict[str, list[int]] = {}
    for at, cell in sorted(row.items()):
        if spelling := fold(read_text(cell)):
            held.setdefault(spelling, []).append(at)
    filled = {at for places in held.values() for at in places}
    found: dict[str, int] = {}
    findings: list[Finding] = []
    for key, column in record.columns().items():
        spelt = {name: held.pop(fold(name)) for name in (column.heading, *column.aliases) if fold(name) in held}
        if spelt:
            name, places = next(iter(spelt.items()))
            found[key] = places[0]
            findings.extend(_stands_twice(sheet, column, number, spelt))
            findings.extend(_log_alias(sheet, column, name, f"{letters_of_column(places[0])}{number}"))
    strays = {
        folded: _make_stray(sheet, row[at], f"{letters_of_column(at)}{number}")
        for folded, (at, *_others) in held.items()
    }
    absent = [column for key, column in record.columns().items() if key not in found]
    findings.extend(_no_heading(sheet, column, number, strays) for column in absent if column.required)
    findings.extend(say_strays(sheet, absent, strays, "column"))
    return Headings(number, found, own=frozenset(filled - set(found.values())), findings=findings)


def _make_stray(sheet: Place, cell: Cell, at: str) -> Stray:
    return Stray(" ".join(read_text(cell).split()), Place(sheet.file, sheet.within, at))


def _log_alias(sheet: Place, column: Column, spelt: str, at: str) -> Iterator[Finding]:
    if spelt != column.heading:
        said = f"“{spelt}” was read as the heading {column.heading}."
        yield note(LOGGED, Place(sheet.file, sheet.within, at), said, spelt, column.heading)


def say_strays(sheet: Place, absent: Sequence[Column], strays: Strays, what: str) -> Iterator[Finding]:
    """Give what is said of headings that are not known: which are misspelt, and once which are the officer’s own."""
    misspelt = list(find_misspelt(absent, strays))
    yield from misspelt
    wanted = {each.place for each in misspelt} | {
        near.place for column in absent if column.required and (near := find_near(column, strays))
    }
    own = [stray for stray in strays.values() if stray.place not in wanted and not stray.is_empty]
    yield from _say_own(sheet, own, what)


def _say_own(sheet: Place, strays: Sequence[Stray], what: str) -> Iterator[Finding]:
    """Say once which columns or details are the officer’s own: they are not read, and not lost."""
    if strays:
        names = ", ".join(f"“{stray.typed}”" for stray in strays[:12]) + (" …" if len(strays) > 12 else "")
        which = f"this {what} is" if len(strays) == 1 else f"these {what}s are"
        message = f"{which} your own, and not read: {names}."
        yield note("heading-is-known", Place(sheet.file, sheet.within, strays[0].place.at), message)


def find_misspelt(absent: Sequence[Column], strays: Strays) -> Iterator[Finding]:
    """Give a finding for each heading that is nearly one of those that may be absent: it is not read."""
    meant = {fold(column.heading): column.heading for column in absent if not column.required}
    for folded, stray in strays.items():
        near = difflib.get_close_matches(folded, meant, 1, 0.75)
        if near:
            message = f"“{stray.typed}” is not known, so it was not read. Did you mean “{meant[near[0]]}”?"
            yield query("heading-is-known", stray.place, message)


def find_near(column: Column, strays: Strays) -> Stray | None:
    """Give the stray heading that is nearest to one that is missing, None where none is near."""
    near = difflib.get_close_matches(fold(column.heading), strays, 1)
    return strays[near[0]] if near else None


def advise(column: Column, strays: Strays, otherwise: str) -> str:
    """Give the stray heading that is nearest to one that is missing as a question, or other advice."""
    near = find_near(column, strays)
    return f"Is it “{near.typed}”? Rename it." if near else otherwise


def _stands_twice(sheet: Place, column: Column, row: int, spelt: Mapping[str, list[int]]) -> Iterator[Finding]:
    """Say of a heading that it stands twice, or beside an older name of its own: which is meant is not known."""
    places = sorted(place for held in spelt.values() for place in held)
    if len(places) > 1:
        letters = " and ".join(letters_of_column(place) for place in places)
        count = IN_WORDS.get(len(places), str(len(places)))
        others = "".join(f": “{name}” is one too" for name in spelt if name != column.heading)
        message = f"there are {count} “{column.heading}” columns ({letters}){others}. Rename or delete one."
        yield stop("heading-stands-once", Place(sheet.file, sheet.within, f"row {row}"), message)


def _no_heading(sheet: Place, column: Column, row: int, strays: Strays) -> Finding:
    advice = advise(column, strays, "Add the heading and fill it in.")
    return stop(
        "heading-is-there",
        Place(sheet.file, sheet.within, f"row {row}"),
        f"there is no “{column.heading}” column. {advice}",
    )
