"""Takes what a check found and the form it is wanted in; gives it to the terminal, or to the program that listens."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orderpaper.cli.board import say_board
from orderpaper.cli.screen import say_findings, say_remarks, say_written

if TYPE_CHECKING:
    from orderpaper.records.outcome import Outcome
    from orderpaper.records.settings import Settings

FORMS = ("text", "json", "html")


def tell_folder(outcome: "Outcome", settings: "Settings", form: str, *, is_verbose: bool, has_log: bool) -> None:
    """Tell what was found in a folder, and keep the page of findings up to date where there is one."""
    page, files, remarks = _refresh_page(outcome, settings, is_wanted=form == "html")
    if form == "json":
        _print_json(outcome, settings.folder)
        say_remarks(outcome.remarks)
        return
    if form == "text":
        say_findings(outcome, is_verbose=is_verbose, has_log=has_log)
        say_board(outcome.board)
    elif not sys.stdout.isatty():
        click.echo(page, nl=False)
    is_for_people = form == "text" or sys.stdout.isatty()
    say_written((*outcome.files, *files), is_error=not is_for_people)
    say_remarks((*outcome.remarks, *remarks))


def tell_paper(outcome: "Outcome", paper: Path, form: str, *, is_verbose: bool, has_log: bool) -> None:
    """Tell what was found in one Word file; nothing is written, so that a page goes to the terminal too."""
    if form == "json":
        _print_json(outcome, paper)
    elif form == "html":
        from orderpaper.cli.page import compose_page

        click.echo(compose_page(outcome, paper.name, ""), nl=False)
    else:
        say_findings(outcome, is_verbose=is_verbose, has_log=has_log)


def _print_json(outcome: "Outcome", checked: Path) -> None:
    from orderpaper.cli.exchange import compose_json

    click.echo(compose_json(outcome, str(checked)), nl=False)


def _refresh_page(
    outcome: "Outcome", settings: "Settings", *, is_wanted: bool
) -> tuple[bytes, tuple[Path, ...], tuple[str, ...]]:
    """Give the page, the file it was written to, and what could not be done.

    A page that an earlier check wrote is written anew whether it is asked for or not: an old list must not lie about.
    """
    from orderpaper.assembly.findings import PAGE, find_way, write_page
    from orderpaper.cli.page import compose_page

    if not is_wanted and not (settings.output / PAGE).is_file():
        return b"", (), ()
    page = compose_page(outcome, settings.folder.resolve().name, find_way(settings))
    path, remark = write_page(settings, page)
    return page, (path,) if path else (), (remark,) if remark else ()
