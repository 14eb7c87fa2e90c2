"""The command that reads any paper for proof: proofread."""

import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click

from orderpaper.cli.epoch import read_epoch
from orderpaper.cli.screen import Progress, say_remarks, say_written, wrap

if TYPE_CHECKING:
    from orderpaper.records.claim import Claim
    from orderpaper.records.proofread import Proofread

LEVELS = (("stop", "Cannot be right", "red"), ("query", "Worth a look", "yellow"), ("note", "For information", None))
LONGEST = 240


class ProofAsked(TypedDict):
    """What may be asked of `orderpaper proofread`."""

    form: str
    annotate: bool
    output: Path | None
    notes: bool
    verbose: bool


@click.command("proofread")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="Give text or JSON.")
@click.option("--annotate", is_flag=True, help="Write a copy of the Word file with a comment at each finding.")
@click.option("--output", type=click.Path(path_type=Path), help="With --annotate: the copy; else one beside FILE.")
@click.option("--notes", is_flag=True, help="List the notes too: names in two spellings, acronyms not explained.")
@click.option("--verbose", is_flag=True, help="Say each step, and the code of each finding.")
@click.pass_context
def proofread(ctx: click.Context, file: Path, **asked: Unpack[ProofAsked]) -> None:
    """Read any committee paper for proof: do its figures, totals, dates, numbers and names agree?

    FILE is a Word file, a PDF or a plain text, ours or anybody's, and is left as it is. Each finding quotes the
    sentence, says what follows from its own numbers, and how the two could be reconciled.

    Exit status: 0 nothing in it cannot be right, 1 something cannot, 2 the paper could not be read.
    """
    from orderpaper.assembly.proofread import Asked
    from orderpaper.assembly.proofread import proofread as read_for_proof

    with Progress(is_verbose=asked["verbose"]) as progress:
        is_annotating = asked["annotate"] or asked["output"] is not None
        wanted = Asked(file, is_annotating, asked["notes"], asked["output"], read_epoch())
        done = read_for_proof(wanted, progress.begin)
    if asked["form"] == "json":
        click.echo(compose_json(done), nl=False)
    else:
        say_faults(done, is_verbose=asked["verbose"], has_notes=asked["notes"])
    say_written((done.annotated,) if done.annotated else (), is_error=asked["form"] == "json")
    say_remarks(done.remarks)
    ctx.exit(done.exit_status)


def compose_json(done: "Proofread") -> bytes:
    """Give what was found as one object of JSON in UTF-8, in reading order."""
    said = {
        "file": done.file,
        "claims_checked": done.claims_checked,
        "findings": [_describe(claim) for claim in done.faults],
    }
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _describe(claim: "Claim") -> dict[str, str | int]:
    where = claim.where
    places = {"line": where.line, "page": where.page, "paragraph": where.paragraph}
    return {
        "code": claim.code,
        "severity": claim.answer.value if claim.answer else "",
        **{name: number for name, number in places.items() if number},
        "heading": where.heading,
        "at": where.at,
        "quote": claim.quote,
        "stated": claim.stated,
        "recomputed": claim.recomputed,
        "message": claim.sentence,
    }


def say_faults(done: "Proofread", *, is_verbose: bool, has_notes: bool) -> None:
    """List what does not hold, by how much it matters and in reading order; then how much was checked."""
    counts = {level: sum(1 for claim in done.faults if claim.answer == level) for level, _title, _colour in LEVELS}
    for level, title, colour in LEVELS if has_notes else LEVELS[:2]:
        if counts[level]:
            click.echo(f"{click.style(title, fg=colour, bold=True)} ({counts[level]:,})")
            _say_level([claim for claim in done.faults if claim.answer == level], is_verbose=is_verbose)
            click.echo()
    click.echo(_sum_up(done.claims_checked, counts))
    if counts["note"] and not has_notes:
        notes = "1 note" if counts["note"] == 1 else f"{counts['note']:,} notes"
        click.echo(f"{notes} on names, acronyms and the like. To see them: orderpaper proofread --notes")


def _say_level(claims: list["Claim"], *, is_verbose: bool) -> None:
    for heading, found in itertools.groupby(claims, lambda claim: claim.where.heading):
        click.echo()
        if heading:
            click.secho(heading, bold=True)
        for claim in found:
            code = f"  [{claim.code}]" if is_verbose else ""
            click.echo(wrap(f"{claim.where.at}: “{_shorten(claim.quote)}”"))
            click.echo(wrap(f"  {claim.sentence}{code}"))


def _shorten(quote: str) -> str:
    return quote if len(quote) <= LONGEST else f"{quote[: LONGEST - 1].rstrip()}…"


def _sum_up(checked: int, counts: dict[str, int]) -> str:
    claims = "1 claim was checked" if checked == 1 else f"{checked:,} claims were checked"
    if not checked:
        return "Nothing was found in it that can be checked."
    if not counts["stop"] and not counts["query"]:
        return f"{claims}: nothing was found wrong."
    stops = "1 cannot be right" if counts["stop"] == 1 else f"{counts['stop'] or 'none'} cannot be right"
    queries = "1 is worth a look" if counts["query"] == 1 else f"{counts['query'] or 'none'} are worth a look"
    return f"{claims}: {stops}, {queries}."
