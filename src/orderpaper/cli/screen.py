"""What appears on the terminal: findings, papers, fields, errors, and the step at work."""

import sys
import time
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

if TYPE_CHECKING:
    from orderpaper.records.finding import Finding
    from orderpaper.records.outcome import FigureSaid, Outcome, TemplateFields

LEVELS = (("stop", "Must fix", "red"), ("query", "Worth a look", "yellow"), ("note", "Noted", None))
PATIENCE = 1.0


class Progress:
    """Says the step at work: on a terminal once the work has taken a second, always when asked to be verbose."""

    def __init__(self, *, is_verbose: bool) -> None:
        self._is_verbose = is_verbose
        self._is_live = sys.stderr.isatty() and not is_verbose
        self._began = time.monotonic()
        self._shown = 0

    def begin(self, step: str) -> None:
        """Say that a step begins."""
        if self._is_verbose:
            click.echo(f"{step} …", err=True)
        elif self._is_live and time.monotonic() - self._began > PATIENCE:
            click.echo(f"\r{step} …".ljust(self._shown), err=True, nl=False)
            self._shown = len(step) + 3

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._shown:
            click.echo("\r" + " " * self._shown + "\r", err=True, nl=False)


def say_error(message: str) -> None:
    """Say why the work could not be done."""
    click.echo(message, err=True)


def say_findings(outcome: "Outcome", *, is_verbose: bool) -> None:
    """List the findings by how much they matter, each with its place, what is wrong and what to do."""
    for level, title, colour in LEVELS:
        found = [finding for finding in outcome.findings if finding.severity == level]
        if found:
            click.echo(f"{click.style(title, fg=colour, bold=True)} ({len(found)})")
            _say_by_file(found, is_verbose=is_verbose)
    if not outcome.findings:
        click.echo("Nothing was found wrong.")


def _say_by_file(findings: Iterable["Finding"], *, is_verbose: bool) -> None:
    for finding in findings:
        code = f"  [{finding.code}]" if is_verbose else ""
        click.echo(f"  {finding}{code}")


def say_papers(outcome: "Outcome") -> None:
    """List the papers written, and the edited ones that were put aside."""
    for old, new in outcome.put_aside:
        click.echo(f"{old} had been edited since it was written. Your copy is kept as {new}.")
    for name in outcome.left_over:
        click.echo(f"{name} is from an earlier draft, and is not made any more. Delete it if you do not need it.")
    folder = outcome.files[0].parent
    click.echo(f"\nWritten to {folder}:")
    for path in outcome.files:
        click.echo(f"  {path.name}")
    stops = sum(1 for finding in outcome.findings if finding.severity == "stop")
    if stops:
        things = "1 thing" if stops == 1 else f"{stops} things"
        click.echo(f"{things} must be put right before these papers are published; until then they say Draft.")


def say_new_folder(folder: Path, outcome: "Outcome") -> None:
    """Say what the new folder holds and what to do next."""
    click.echo(f"Made {folder}:")
    for path in outcome.files:
        click.echo(f"  {path.relative_to(folder).as_posix()}")
    click.echo(f'Fill in the workbooks, then run: orderpaper draft "{folder}"')


def say_fields(templates: Iterable["TemplateFields"]) -> None:
    """List the fields of each template: how to write it, what it says today, what it is."""
    for each in templates:
        click.secho(f"{each.template}  ({each.paper})", bold=True)
        for field in each.fields:
            today = " ".join(field.today.split())
            shown = today if len(today) <= 60 else f"{today[:57]}…"
            click.echo(f"  {field.tag}  =  {shown or '(nothing)'}")
            if field.says:
                click.echo(f"      {field.says}")
        click.echo()


def say_figures(figures: Iterable["FigureSaid"]) -> None:
    """List the figures: what is said of each today, and the cells of the two numbers."""
    found = list(figures)
    if found:
        click.secho("Figures", bold=True)
    for each in found:
        click.echo(f"  {each.measure} {each.sentence}")
        click.echo(f"      {each.earlier} and {each.later.at}")
