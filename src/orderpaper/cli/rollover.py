"""The commands that make one folder or workbook from another: next and upgrade."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from orderpaper.records.outcome import NewFolder, Upgrade

LEFT_BEHIND = (
    "Formulas became the values they gave. Notes on cells, colours, pictures and charts stay in the old workbook."
)


@click.command("next")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path), required=False)
@click.option(
    "--meeting", "is_meeting", is_flag=True, help="Make the folder of the next meeting, not of the next year."
)
@click.option("--date", default="", help="The day of the next meeting, as 28/02/2017.")
def make_next(folder: Path, new: Path | None, *, is_meeting: bool, date: str) -> None:
    """Make next year’s folder from FOLDER, or with --meeting the next meeting’s; FOLDER is left as it is.

    What goes on is carried over and the rest is left for you to fill in; the command lists both. Without NEW, the
    folder stands beside the old one and is named after it, with the year or the day.
    """
    from orderpaper.assembly.next_folder import Asked, make_next_folder

    say_new_folder(folder, make_next_folder(Asked(folder, new, is_meeting, date)))


@click.command("upgrade")
@click.argument("path", metavar="[FOLDER|FILE]", type=click.Path(path_type=Path), default=".")
def upgrade(path: Path) -> None:
    """Write the workbooks of FOLDER that were made with an older template anew, each beside the old one.

    All rows go over, with your own columns and sheets. The old workbook is left as it is, and so is one that is up to
    date. Instead of a folder, one workbook may be named.
    """
    from orderpaper.assembly.upgrade import upgrade as upgrade_all

    say_upgrades(upgrade_all(path))


def say_new_folder(old: Path, made: "NewFolder") -> None:
    """Say what was carried into the new folder, what is to be filled in, and what stayed behind."""
    click.echo(f"Made {made.folder} from {old}, which is as it was.")
    for title, lines in (
        ("Carried over", made.account.carried),
        ("For you to fill in", made.account.to_do),
        ("Left behind", made.account.left),
    ):
        _say_lines(title, lines)
    click.echo(f'\nThen run: orderpaper check "{made.folder}"')


def _say_lines(title: str, lines: Iterable[str]) -> None:
    found = list(lines)
    if found:
        click.secho(f"\n{title}", bold=True)
    for line in found:
        click.echo(f"  {line}")


def say_upgrades(upgrades: Sequence["Upgrade"]) -> None:
    """Say what was written, what went over, and what to do with it."""
    for each in upgrades:
        if each.new is None:
            click.echo(f"{each.old.name} is up to date.")
            continue
        click.echo(f"Wrote {each.new}")
        _say_lines("Carried over", each.account.carried)
        _say_lines("Left behind", each.account.left)
        click.echo(
            f"\nLook at it. If nothing is missing, move {each.old.name} elsewhere and rename the new one "
            f"{each.old.stem}.xlsx.\n"
        )
    if any(each.new for each in upgrades):
        click.echo(LEFT_BEHIND)
