"""The command that reads public data files: import."""

from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from orderpaper.cli.screen import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from orderpaper.records.finding import Finding
    from orderpaper.records.outcome import Imported

ROWS = ("crime type", "area", "lsoa")


class ImportAsked(TypedDict):
    """What may be asked of `orderpaper import`."""

    into: Path
    area: tuple[str, ...]
    since: str
    until: str
    by: str
    verbose: bool


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--into", type=click.Path(path_type=Path), default=".", help="The meeting’s folder; here, if not named.")
@click.option("--area", multiple=True, help="The area whose figures are wanted; may be given several times.")
@click.option("--since", default="", help="The first month or year wanted, as 2023-04, April 2023 or 2023/24.")
@click.option("--until", default="", help="The last month or year wanted.")
@click.option("--by", type=click.Choice(ROWS), default="crime type", help="What one row is.", show_default=True)
@click.option("--verbose", is_flag=True, help="Say each step, and everything that was read otherwise than it stands.")
def import_tables(files: tuple[Path, ...], **asked: Unpack[ImportAsked]) -> None:
    """Read public data files, and write their figures as tables, with their rows of the catalogue, into a new workbook.

    FILE is a data file, or a folder of them. The new workbook stands beside your statistics workbook, which is never
    written to; where there is none yet, it becomes it. Its sheet Imported lists how the files were read.

    Exit status: 0 the workbook is written, 2 it could not be; nothing was changed.
    """
    from orderpaper.assembly.import_tables import Wanted
    from orderpaper.assembly.import_tables import import_tables as import_all

    wanted = Wanted(files, asked["into"], asked["area"], asked["since"], asked["until"], asked["by"])
    with Progress(is_verbose=asked["verbose"]) as progress:
        imported = import_all(wanted, progress.begin)
    say_imported(imported, is_verbose=asked["verbose"])


def say_imported(imported: "Imported", *, is_verbose: bool) -> None:
    """Say what was written, what is worth a look, what was read otherwise than it stands, and what to do next."""
    click.echo(f"Wrote {imported.path}")
    _say_lines("Tables", imported.tables)
    _say_lines("Worth a look", map(str, (each for each in imported.findings if each.severity == "query")))
    notes = [each for each in imported.findings if each.severity == "note"]
    if notes and is_verbose:
        _say_lines("Read as", map(_say_note, notes))
    elif notes:
        click.echo(f"\n{_count(notes)} The sheet Imported lists them; to see them here: --verbose")
    _say_lines("What to do", imported.to_do)


def _say_lines(title: str, lines: "Iterable[str]") -> None:
    found = list(lines)
    if found:
        click.secho(f"\n{title}", bold=True)
    for line in found:
        click.echo(f"  {' '.join(line.split())}")


def _say_note(finding: "Finding") -> str:
    return str(finding)


def _count(notes: "Iterable[Finding]") -> str:
    cells = sum(each.count for each in notes)
    return (
        "1 cell was read otherwise than it stands."
        if cells == 1
        else f"{cells:,} cells were read otherwise than they stand."
    )
