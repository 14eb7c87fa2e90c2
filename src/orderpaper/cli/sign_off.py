"""The commands that send papers out to be cleared, take them back and publish them: circulate, collect and publish."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from orderpaper.cli.epoch import read_epoch
from orderpaper.cli.screen import Progress, say_error, say_remarks
from orderpaper.records.errors import FolderError

if TYPE_CHECKING:
    from orderpaper.records.dispatch import Circulated, Collected, FileCollected, PublishedOutcome

FOLDER = click.argument("folder", type=click.Path(path_type=Path), default=".")
VERBOSE = click.option("--verbose", is_flag=True, help="Say each step.")


@click.command("circulate")
@FOLDER
@click.option("--to", "sought", default="", metavar="TEXT", help="Only copies for a group or post whose name has TEXT.")
@click.option("--by", "by", default="", metavar="DATE", help="The day to answer by, as 28/02/2017.")
@VERBOSE
def circulate(folder: Path, sought: str, by: str, *, verbose: bool) -> None:
    """Make a review copy of each report in FOLDER for each of those who clear its implications, in output/review.

    Word tracks what they change. Their rows have a comment with the day to answer by, and a list to choose Cleared,
    Cleared with changes or Not cleared from. What changed since they last cleared it is shown.
    """
    from orderpaper.assembly.circulate import circulate as make_copies

    with Progress(is_verbose=verbose) as progress:
        made = make_copies(make_settings(folder, progress), sought, by)
    say_circulated(made)


@click.command("collect")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--folder", type=click.Path(path_type=Path), default=".", help="The meeting’s folder, if not this one.")
@VERBOSE
@click.pass_context
def collect(ctx: click.Context, files: tuple[Path, ...], folder: Path, *, verbose: bool) -> None:
    """Read returned review copies: every FILE, or every Word file in a folder named in its place.

    Answers go into “sign-off record.xlsx”, edits and comments into amendments.xlsx, where you accept them. Your own
    workbooks are never written to. The same copy read twice is taken once.

    Exit status: 0 all were read, 2 a file was refused; the others were read.
    """
    from orderpaper.assembly.collect import collect as read_copies

    with Progress(is_verbose=verbose) as progress:
        collected = read_copies(make_settings(folder, progress), files)
    say_collected(collected)
    ctx.exit(collected.exit_status)


@click.command("publish")
@FOLDER
@click.option(
    "--despite", metavar="REASON", default=None, help="Publish although something stands against it, and why."
)
@click.option("--no-pdf", is_flag=True, help="Leave out the PDF beside each Word file, which takes less time.")
@VERBOSE
@click.pass_context
def publish(ctx: click.Context, folder: Path, despite: str | None, *, no_pdf: bool, verbose: bool) -> None:
    """Make the final editions of the papers in FOLDER, internal, public and exempt, in output/published.

    Nothing is published while anything must be fixed, a row is not cleared as it now stands, or a paper cannot be read
    by everybody; the list says what. The public edition is searched for whatever is exempt: found, it stops all.

    Exit status: 0 published, 1 something stands against it and nothing was written, 2 it could not be done.
    """
    from orderpaper.assembly.publish import publish as publish_all

    if despite is not None and not despite.strip():
        raise FolderError("Give the reason after --despite, in quotation marks: it is kept in the manifest.")
    with Progress(is_verbose=verbose) as progress:
        outcome = publish_all(make_settings(folder, progress, is_quick=no_pdf), despite or "")
    say_published(outcome)
    ctx.exit(outcome.exit_status)


def make_settings(folder: Path, progress: Progress, **wanted: Any) -> Any:  # noqa: ANN401 - imported late
    """Give the settings of a command that records what happens, which is why it asks what day it is."""
    from orderpaper.records.settings import Settings

    return Settings(folder, folder / "output", progress=progress.begin, today=tell_today(), **wanted)


def tell_today() -> dt.date:
    """Give the day it is: the clock’s, or that of SOURCE_DATE_EPOCH."""
    return read_epoch() or dt.datetime.now().astimezone().date()


# ---- what is said


def say_circulated(made: "Circulated") -> None:
    """List the review copies, each with whom to send it to and what it asks of them."""
    from orderpaper.records.when import say_weekday

    for old, new in made.put_aside:
        click.echo(
            f"{old} had been edited since it was made. That copy is kept as {new}: collect it if it is an answer."
        )
    for copy in made.copies:
        click.secho(f"\n{copy.path.name}", bold=True)
        click.echo(f"  Send it to: {copy.to}{_say_addresses(copy.addresses)}")
        click.echo(f"  They clear: {', '.join(copy.issues)}")
        if copy.changed:
            click.echo(f"  Changed since they cleared it, and shown as tracked changes: {', '.join(copy.changed)}")
    if made.copies:
        by = f" Answers are due by {say_weekday(made.answer_by)}." if made.answer_by else ""
        click.echo(f"\nWritten to {made.copies[0].path.parent}.{by}")
        click.echo(f"Entered in {made.record.name}. When a copy comes back: orderpaper collect FILE")
    say_remarks(made.remarks)


def _say_addresses(addresses: Iterable[str]) -> str:
    found = ", ".join(addresses)
    return f" ({found})" if found else ""


def say_collected(collected: "Collected") -> None:
    """Say of each file what was found in it, and where it was written."""
    for number, each in enumerate(collected.files):
        if each.refused:
            say_error(each.refused)
            continue
        if number:
            click.echo()
        click.secho(", from ".join(filter(None, (each.name, each.to))), bold=True)
        for line in _say_file(each):
            click.echo(f"  {line}")
    if collected.workbooks:
        click.echo(f"\nWritten: {', '.join(map(str, collected.workbooks))}")
    if any(each.new_amendments for each in collected.files):
        click.echo("Open amendments.xlsx and choose Yes or No under Accept; what is accepted stands in the next draft.")


def _say_file(each: "FileCollected") -> Iterable[str]:
    yield from each.answers
    if each.silent:
        yield f"No answer: {', '.join(each.silent)}. Silence is never clearance."
    if each.new_amendments:
        things = "1 edit or comment" if each.new_amendments == 1 else f"{each.new_amendments} edits and comments"
        yield f"{things} for you to accept or not."
    elif not each.new_answers:
        yield "Nothing new in it: no answer, edit or comment, or only such as were read before."
    yield from each.remarks


def say_published(outcome: "PublishedOutcome") -> None:
    """List the editions; or what stands against publishing, and that nothing was written."""
    from orderpaper.cli.screen import say_findings
    from orderpaper.records.outcome import Outcome

    if outcome.against:
        say_findings(Outcome(outcome.against), is_verbose=False)
    if not outcome.editions:
        click.echo("\nNothing was published. Put these right and run this again.")
        say_remarks(outcome.remarks)
        return
    if outcome.kept_as:
        click.echo(f"The last editions had been edited since they were published. They are kept as {outcome.kept_as}.")
    for made in outcome.editions:
        click.secho(f"\n{made.edition.value.capitalize()} edition, in {made.folder}:", bold=True)
        for path in made.files:
            click.echo(f"  {path.name}")
    if outcome.despite:
        click.echo(f"\nPublished despite what is listed above. The manifest keeps the reason: {outcome.despite}")
    say_remarks(outcome.remarks)
