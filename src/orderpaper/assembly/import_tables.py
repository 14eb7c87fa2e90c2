"""`orderpaper import`: tables of public data files, written with their catalogue beside the officer’s own workbook."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from orderpaper.pack.register import write_file
from orderpaper.records.errors import FolderError
from orderpaper.records.outcome import Imported
from orderpaper.records.settings import be_quiet
from orderpaper.workbooks.imports.asked import read_asked
from orderpaper.workbooks.imports.book import Target, choose_target, write_imported
from orderpaper.workbooks.imports.read import read_files
from orderpaper.workbooks.imports.tables import ImportedTable

CHECK = "Look at Good is on the sheet Tables: Lower was put there for crimes, and more may be better for some."


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked: the files, the folder of the meeting, and which areas, months and rows are wanted, as typed."""

    files: tuple[Path, ...]
    into: Path
    areas: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    by: str = "crime type"


def import_tables(wanted: Wanted, progress: Callable[[str], None] = be_quiet) -> Imported:
    """Write the tables of data files into a new workbook; raise an OrderpaperError where one cannot be relied on."""
    asked = read_asked(wanted.areas, wanted.since, wanted.until, wanted.by)
    target = choose_target(wanted.into)
    read = read_files(wanted.files, asked, progress)
    progress(f"Writing {target.path.name}")
    data, named = write_imported(read.tables, read.findings)
    try:
        write_file(target.path, data)
    except OSError as error:
        raise FolderError(f"{target.path} could not be written ({error.strerror or error}).") from None
    tables = tuple(_say_table(name, table) for name, table in named.items())
    return Imported(target.path, tables, read.findings, tuple(_say_what_to_do(target, read.tables)))


def _say_table(name: str, table: ImportedTable) -> str:
    rows, columns = len(table.cells) - 1, len(table.cells[0]) - 1
    counts = [f"{count:,} {what}{'' if count == 1 else 's'}" for count, what in ((rows, "row"), (columns, "column"))]
    return f"{name}: {table.catalogue['Title']} ({', '.join(counts)})"


def _say_what_to_do(target: Target, tables: tuple[ImportedTable, ...]) -> list[str]:
    """Give what remains for a person to do, so that the tables are read."""
    lines = [CHECK] if any(table.catalogue["Good is"] == "Lower" for table in tables) else []
    if target.own is None:
        return lines
    if target.is_blank:
        return [*lines, f"{target.own.name} has no tables yet: delete it, and give {target.path.name} its name."]
    into = f"Open both workbooks, copy the sheets you want into {target.own.name}, and their rows on its sheet Tables"
    return [*lines, f"{into}. Then delete {target.path.name}."]
