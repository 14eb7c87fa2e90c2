"""The commands as they are typed; each docstring is the command's help and its page of the manual begins with it."""

import os
import sys
from pathlib import Path
from typing import Any, TypedDict, Unpack

import click

from orderpaper.cli.comparison import compare
from orderpaper.cli.epoch import read_epoch
from orderpaper.cli.imports import import_tables
from orderpaper.cli.proofreading import proofread
from orderpaper.cli.rollover import make_next, upgrade
from orderpaper.cli.screen import (
    Progress,
    say_error,
    say_fields,
    say_figures,
    say_findings,
    say_new_folder,
    say_papers,
    say_remarks,
)
from orderpaper.cli.sign_off import circulate, collect, publish, tell_today
from orderpaper.cli.telling import FORMS, tell_folder, tell_paper
from orderpaper.records.errors import FolderError, OrderpaperError

KINDS = ("agenda", "minutes", "report", "implications", "plan", "assessment")
COULD_NOT = 2
PAPERS = frozenset({".docx", ".docm", ".dotx"})


class CheckAsked(TypedDict):
    """What may be asked of `orderpaper check`."""

    read_as: bool
    marked_copy: bool
    form: str
    explain: str | None
    verbose: bool


class DraftAsked(TypedDict):
    """What may be asked of `orderpaper draft`."""

    only: str | None
    output: Path | None
    quick: bool
    addresses: bool
    verbose: bool


class Door(click.Group):
    """The group of commands; an error of ours becomes its sentence and its exit status."""

    def main(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - click's own signature
        """Run a command; text that the terminal cannot show is replaced, never a crash."""
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command that was named."""
        if os.environ.get("NO_COLOR"):
            ctx.color = False
        try:
            return super().invoke(ctx)
        except OrderpaperError as error:
            say_error(str(error))
            ctx.exit(error.exit_status)
        except BrokenPipeError:
            raise
        except OSError as error:
            name = f"{error.filename}: " if error.filename else ""
            say_error(f"{name}{error.strerror or error}. Nothing more was done.")
            ctx.exit(COULD_NOT)


@click.group(cls=Door, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(None, "--version", package_name="orderpaper", message="orderpaper %(version)s")
def main() -> None:
    """Make a meeting's committee papers, as Word files, from the council's workbooks.

    Without a FOLDER, a command works where it stands.
    """


main.add_command(import_tables)
main.add_command(make_next)
main.add_command(upgrade)
main.add_command(circulate)
main.add_command(collect)
main.add_command(publish)
main.add_command(proofread)
main.add_command(compare)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--example", is_flag=True, help="Fill the workbooks with the worked example.")
def new(folder: Path, *, example: bool) -> None:
    """Make a meeting's FOLDER: blank workbooks in spreadsheets, Word templates in templates, and an output folder.

    Nothing that is there already is overwritten.
    """
    from orderpaper.assembly.new import make_folder

    say_new_folder(folder, make_folder(folder, with_example=example))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("--read-as", is_flag=True, help="List every cell that was read otherwise than it was typed.")
@click.option("--marked-copy", is_flag=True, help="Copy each workbook that has findings, its cells marked.")
@click.option("--format", "form", type=click.Choice(FORMS), default="text", help="Give text, JSON or a page of HTML.")
@click.option("--explain", metavar="CODE", help="Print the page of the manual on a code, and do nothing else.")
@click.option("--verbose", is_flag=True, help="Say each step, and the code of each finding.")
@click.pass_context
def check(ctx: click.Context, folder: Path, **asked: Unpack[CheckAsked]) -> None:
    """List every fault in the workbooks and templates of FOLDER, each with its cell and what to do.

    The list is also written to findings.xlsx in the output folder, with a link to each cell; your workbooks are never
    written to. Given a Word file in place of a folder, check whether everybody can read it, and write nothing.

    Exit status: 0 nothing stops publication, 1 something does, 2 the check could not be made.
    """
    if asked["explain"] is not None:
        from orderpaper.cli.manual import read_page, strip_marks

        click.echo(strip_marks(read_page(asked["explain"])).rstrip())
        return
    from orderpaper.assembly.check import check as check_folder
    from orderpaper.assembly.check import check_paper

    form, shown = asked["form"], {"is_verbose": asked["verbose"], "has_log": asked["read_as"]}
    with Progress(is_verbose=asked["verbose"]) as progress:
        is_paper = folder.suffix.lower() in PAPERS and not folder.is_dir()
        settings = _settings(folder, None, "", progress, today=tell_today())
        outcome = check_paper(folder) if is_paper else check_folder(settings, is_marking=asked["marked_copy"])
    if is_paper:
        tell_paper(outcome, folder, form, **shown)
    else:
        tell_folder(outcome, settings, form, **shown)
    ctx.exit(outcome.exit_status)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("--only", type=click.Choice(KINDS), default=None, help="Make papers of this kind only.")
@click.option("--output", type=click.Path(path_type=Path), help="Write the papers here instead of FOLDER/output.")
@click.option("--quick", is_flag=True, help="Leave the page numbers out of contents lists, which takes less time.")
@click.option("--addresses", is_flag=True, help="Say of each figure, in the Word file, which cells it comes from.")
@click.option("--verbose", is_flag=True, help="Say each step, and the code of each finding.")
@click.pass_context
def draft(ctx: click.Context, folder: Path, **asked: Unpack[DraftAsked]) -> None:
    """Make every paper of the meeting in FOLDER, as Word files in its output folder.

    What is missing stands in the papers in words, highlighted, with the cell it should come from. A paper that was
    edited by hand since the last draft is put aside under another name, never overwritten.

    Exit status: 0 done, 1 done and something must be put right before publication, 2 the papers could not be made.
    """
    from orderpaper.assembly.draft import draft as draft_papers

    with Progress(is_verbose=asked["verbose"]) as progress:
        wanted = {"is_quick": asked["quick"], "has_addresses": asked["addresses"]}
        outcome = draft_papers(_settings(folder, asked["output"], asked["only"] or "", progress, **wanted))
    say_findings(outcome, is_verbose=asked["verbose"])
    say_papers(outcome)
    say_remarks(outcome.remarks)
    ctx.exit(outcome.exit_status)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("--template", "wanted", default="", help="Only the template whose name begins so.")
@click.option("--figures", "sought", default="", metavar="TEXT", help="Only figures with TEXT in name or words.")
@click.option("--verbose", is_flag=True, help="Say each step.")
def fields(folder: Path, wanted: str, sought: str, *, verbose: bool) -> None:
    """List every field that the templates of FOLDER may use, as it is written and with what it says today.

    After them stand the figures of statistics.xlsx by name: what is said of each, and the cells it comes from.
    """
    from orderpaper.assembly.fields import list_vocabulary

    with Progress(is_verbose=verbose) as progress:
        vocabulary = list_vocabulary(_settings(folder, None, "", progress), sought)
    if sought:
        if not vocabulary.figures:
            raise FolderError(f"No figure has “{sought}” in its name or in what it says. Try fewer letters of it.")
        say_figures(vocabulary.figures, is_search=True)
        return
    chosen = [each for each in vocabulary.templates if each.template.casefold().startswith(wanted.casefold())]
    if not chosen:
        names = ", ".join(each.template for each in vocabulary.templates) or "none"
        raise FolderError(f"No template in use has a name that begins “{wanted}”. In use are: {names}.")
    say_fields(chosen)
    say_figures(vocabulary.figures, vocabulary.more)


def _settings(folder: Path, output: Path | None, only: str, progress: Progress, **wanted: Any) -> Any:  # noqa: ANN401 - imported late
    from orderpaper.records.settings import Settings

    return Settings(folder, output or folder / "output", only, read_epoch(), progress.begin, **wanted)
