"""The command that shows what changed between two Word files: compare."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from orderpaper.cli.epoch import read_epoch
from orderpaper.cli.screen import Progress, say_remarks

if TYPE_CHECKING:
    from orderpaper.assembly.compare import Comparison


@click.command("compare")
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--author", default="orderpaper", show_default=True, help="In whose name the changes stand.")
@click.option("--output", type=click.Path(path_type=Path), help="The file to write; else one beside NEW.")
@click.option("--verbose", is_flag=True, help="Say each step.")
def compare(old: Path, new: Path, author: str, output: Path | None, *, verbose: bool) -> None:
    """Write a Word file in which all that changed from OLD to NEW stands as tracked changes.

    With all changes accepted it says what NEW says, with all rejected what OLD says; where that cannot be, nothing is
    written. Both may be any Word files, and are left as they are. The new file stands beside NEW and is named after
    both.

    Exit status: 0 the file is written, or nothing has changed; 2 the two could not be compared.
    """
    from orderpaper.assembly.compare import Asked
    from orderpaper.assembly.compare import compare as compare_files

    with Progress(is_verbose=verbose) as progress:
        comparison = compare_files(Asked(old, new, author, output, read_epoch()), progress.begin)
    say_comparison(old, new, author, comparison)


def say_comparison(old: Path, new: Path, author: str, comparison: "Comparison") -> None:
    """Say what was written and how much changed, and what the comparison does not show."""
    if comparison.path is None:
        click.echo(f"{new} says what {old} says. Nothing was written.")
    else:
        changes = "1 tracked change" if comparison.changes == 1 else f"{comparison.changes:,} tracked changes"
        click.echo(f"Wrote {comparison.path}: {changes} in the name of {' '.join(author.split())}.")
    say_remarks(comparison.remarks)
