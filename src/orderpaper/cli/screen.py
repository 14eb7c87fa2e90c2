"""What appears on the terminal: findings, papers, fields, errors, and the step at work."""

import itertools
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import click

if TYPE_CHECKING:
    from orderpaper.records.finding import Finding
    from orderpaper.records.outcome import FigureSaid, Outcome, TemplateFields

COLOURS: tuple[tuple[str, str | None], ...] = (("stop", "red"), ("query", "yellow"))
PATIENCE = 1.0
WIDEST = 100
MOST_SHOWN = 80


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


def say_findings(outcome: "Outcome", *, is_verbose: bool, has_log: bool = False) -> None:
    """List the findings by how much they matter, sheet by sheet, each with its cell and what to do; the log if asked.

    The log is what was read otherwise than it was typed.
    """
    notes = [finding for finding in outcome.every if finding.severity == "note"]
    levels = [(colour, [each for each in outcome.findings if each.severity == level]) for level, colour in COLOURS]
    levels = [(colour, found) for colour, found in levels if found]
    if not levels:
        click.echo("Nothing was found wrong.")
    levels += [(None, notes)] if notes and has_log else []
    for number, (colour, found) in enumerate(levels):
        click.echo("\n" if number else "", nl=False)
        _say_level(found, colour, is_verbose=is_verbose)
    if has_log and not notes:
        click.echo("\nEvery cell was read as it was typed.")
    elif notes and not has_log:
        click.echo(f"\n{_count_cells(notes)} To see them: orderpaper check --read-as")


def _say_level(findings: Sequence["Finding"], colour: str | None, *, is_verbose: bool) -> None:
    title = click.style(findings[0].severity.words, fg=colour, bold=True)
    click.echo(f"{title} ({len(findings):,})")
    for (file, within), found in itertools.groupby(findings, lambda each: (each.place.file, each.place.within)):
        click.echo()
        click.secho(f"{file} › {within}" if within else file, bold=True)
        for finding in found:
            code = f"  [{finding.code}]" if is_verbose else ""
            click.echo(wrap(f"{_say_line(finding)}{code}"))


def _say_line(finding: "Finding") -> str:
    """Give a finding as it stands below the name of its sheet; of the log, what was before and what it became."""
    becomes = f"“{_shorten(finding.held)}” → {_shorten(finding.read_as)}"
    says = becomes if finding.read_as else finding.message if finding.cell else finding.sentence
    return " ".join((f"{finding.cell}: {says}" if finding.cell else says).split())


def _shorten(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 1]}…"


def _count_cells(notes: Sequence["Finding"]) -> str:
    if len(notes) == 1:
        return "1 cell was read otherwise than it was typed."
    return f"{len(notes):,} cells were read otherwise than they were typed."


def wrap(line: str) -> str:
    """Give a line indented; on a terminal, one too long for it goes on further in, its words kept whole."""
    indented = f"  {line}"
    if not sys.stdout.isatty():
        return indented
    import shutil

    width = min(shutil.get_terminal_size().columns, WIDEST)
    return click.wrap_text(line, width, initial_indent="  ", subsequent_indent="      ")


def say_written(files: Iterable[Path], *, is_error: bool = False) -> None:
    """Say which lists were written; where standard output is for a program, it is said beside it."""
    lines = [f"Written: {path}" for path in files]
    if lines:
        click.echo("\n".join(lines if is_error else ["", *lines]), err=is_error)


def say_remarks(remarks: Iterable[str]) -> None:
    """Say, where errors are said, what was not done; the findings stand without it."""
    for remark in remarks:
        click.echo(remark, err=True)


def say_papers(outcome: "Outcome") -> None:
    """List the papers written, and the edited ones that were put aside."""
    for old, new in outcome.put_aside:
        click.echo(f"{old} had been edited since it was written. Your copy is kept as {new}.")
    for name in outcome.left_over:
        click.echo(f"{name} is from an earlier draft, and is not made any more. Delete it if you do not need it.")
    folder = outcome.files[0].parent
    click.echo(f"\nWritten to {folder}:")
    for path in (*outcome.files, *outcome.lists):
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


def say_figures(figures: Sequence["FigureSaid"], more: int = 0, *, is_search: bool = False) -> None:
    """List the figures by name: what is said of each today, what it is, and its cells; first how they are written.

    `more` is how many measures are not listed.
    """
    if not figures:
        return
    click.secho("Figures", bold=True)
    click.echo("  In a template write {{ figures.… }}, in a sentence of a workbook {figures.…}, with the whole name.")
    if not is_search:
        click.echo("  Much more can be said of each. To list it, name the figure: orderpaper fields --figures NAME")
    for each in figures:
        click.echo(f"  {each.name}  =  {each.words}")
        click.echo(f"      {'. '.join(part for part in (each.says, each.cells) if part)}")
    if more:
        click.echo(f"  … and {more:,} more. To find one: orderpaper fields --figures NAME")
