"""The board on the terminal: who has cleared what, since when, and who is late."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from orderpaper.cli.board_rows import count_cleared, group_rows, say_row_change, say_standing
from orderpaper.cli.screen import wrap

if TYPE_CHECKING:
    from orderpaper.records.board import Clearance


def say_board(clearances: Sequence["Clearance"]) -> None:
    """List the rows that must be cleared, paper by paper, and count them; nothing where there is no report."""
    if not clearances:
        return
    click.echo()
    click.secho("Sign-offs", bold=True)
    for name, rows in group_rows(clearances):
        click.echo()
        click.secho(name, bold=True)
        for row in rows:
            click.echo(wrap(_say_line(row)))
    click.echo(f"\n{count_cleared(clearances)}")


def _say_line(row: "Clearance") -> str:
    """Give a row in one line: the issue, its post, how it stands; of one that changed since, what changed."""
    changed = say_row_change(row)
    line = f"{row.issue} — {row.post or 'no post is named'} — {say_standing(row)}"
    return " ".join((f"{line}. Changed: {changed}" if changed else line).split())
