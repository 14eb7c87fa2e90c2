"""Takes data files of public layouts; gives the tables in them, and what was found in reading."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from orderpaper.records.errors import FolderError, WorkbookError
from orderpaper.records.finding import Finding
from orderpaper.records.place import Place
from orderpaper.records.settings import be_quiet
from orderpaper.workbooks.imports.asked import Asked
from orderpaper.workbooks.imports.layouts import (
    NOT_IMPORTED,
    OFFENCES,
    PARTNERSHIPS,
    POPULATION,
    STREET,
    Found,
    recognise,
)
from orderpaper.workbooks.imports.log import Log
from orderpaper.workbooks.imports.offence_tables import make_offence_tables
from orderpaper.workbooks.imports.offences import tally_offences
from orderpaper.workbooks.imports.partnership_tables import make_partnership_tables
from orderpaper.workbooks.imports.partnerships import log_headings, read_partnerships
from orderpaper.workbooks.imports.population import recognise_population
from orderpaper.workbooks.imports.population_tables import make_population_table
from orderpaper.workbooks.imports.sources import DATA_ENDINGS, open_source
from orderpaper.workbooks.imports.street import tally_street
from orderpaper.workbooks.imports.street_tables import make_street_tables
from orderpaper.workbooks.imports.tables import ImportedTable

KNOWN = (
    "Known are: street-level crime of data.police.uk, recorded crime by community safety partnership of the Office for "
    "National Statistics, the Home Office’s open data by partnership, and population from NOMIS or the Office."
)


@dataclass(frozen=True, slots=True)
class ImportRead:
    """What data files gave: tables, still without the names of their sheets, and what was found."""

    tables: tuple[ImportedTable, ...]
    findings: tuple[Finding, ...]


def read_files(paths: Iterable[Path], asked: Asked, progress: Callable[[str], None] = be_quiet) -> ImportRead:
    """Give the tables of all files; raise an OrderpaperError, with every fault, where one cannot be relied on."""
    log = Log()
    found: dict[str, list[Found]] = {}
    for path in list_files(paths):
        progress(f"Reading {path.name}")
        for each in find_layouts(path, log):
            found.setdefault(each.layout, []).append(each)
    usable = _pass_over(found, log)
    tables = tuple(table for layout, sheets in usable.items() for table in MAKERS[layout](sheets, asked, log))
    log.raise_faults()
    if not tables:
        raise WorkbookError("\n".join(["There is nothing to import.", *map(str, log.worth_a_look)]))
    return ImportRead(tables, tuple(log.findings()))


def _pass_over(found: Mapping[str, list[Found]], log: Log) -> dict[str, list[Found]]:
    """Give the sheets that tables are made of, and say of the others why not; raise where there are none."""
    usable = {layout: sheets for layout, sheets in found.items() if layout not in NOT_IMPORTED}
    passed = [each for layout, sheets in found.items() if layout not in usable for each in sheets]
    if not usable:
        raise WorkbookError("\n".join(f"{each.sheet.file} {NOT_IMPORTED[each.layout]}" for each in passed))
    for each in passed:
        log.say(Place(each.sheet.file, each.sheet.name), f"it {NOT_IMPORTED[each.layout]}")
    for each in (sheet for sheets in usable.values() for sheet in sheets):
        log_headings(each, log)
    return usable


def list_files(paths: Iterable[Path]) -> list[Path]:
    """Give the files, and of each folder the data files in it, once each; raise FolderError where there are none."""
    listed: dict[Path, Path] = {}
    for path in paths:
        held = sorted(each for each in path.rglob("*") if _is_data(each)) if path.is_dir() else [path]
        if not held:
            raise FolderError(f"There are no data files in {path}.")
        listed |= {each.resolve(): each for each in held}
    return list(listed.values())


def _is_data(path: Path) -> bool:
    return path.suffix.lower() in DATA_ENDINGS and path.name[:2] != "~$" and path.is_file()


def find_layouts(path: Path, log: Log) -> list[Found]:
    """Give the sheets of a file whose layout is known; raise WorkbookError where there is none."""
    found = []
    for sheet in open_source(path, log):
        first = sheet.peek()
        each = recognise(sheet, first) or recognise_population(sheet, first)
        if each:
            found.append(each)
    if not found:
        raise WorkbookError(f"{path.name} is in no layout that is known. {KNOWN}")
    return found


# ---- one maker for each layout


def _make_street(found: Sequence[Found], asked: Asked, log: Log) -> Iterator[ImportedTable]:
    tally = tally_street(found, asked, log)
    log.raise_faults()
    yield from make_street_tables(tally, asked, log)


def _make_partnerships(found: Sequence[Found], asked: Asked, log: Log) -> Iterator[ImportedTable]:
    sheets = read_partnerships(found, log)
    log.raise_faults()
    yield from make_partnership_tables(sheets, asked, log)


def _make_offences(found: Sequence[Found], asked: Asked, log: Log) -> Iterator[ImportedTable]:
    tally = tally_offences(found, asked, log)
    log.raise_faults()
    yield from make_offence_tables(tally, asked, log)


def _make_population(found: Sequence[Found], asked: Asked, log: Log) -> Iterator[ImportedTable]:
    for each in found:
        table = make_population_table(each, asked, log)
        if table:
            yield table


MAKERS: dict[str, Callable[[Sequence[Found], Asked, Log], Iterator[ImportedTable]]] = {
    STREET: _make_street,
    PARTNERSHIPS: _make_partnerships,
    OFFENCES: _make_offences,
    POPULATION: _make_population,
}
