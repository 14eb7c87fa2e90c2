"""The road from a folder that was surveyed to its papers: described in an edition, and filled."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from orderpaper.assembly.survey import Survey, survey_readable
from orderpaper.assembly.templates import judge_sentences, list_remarks, read_templates
from orderpaper.pack.names import name_files
from orderpaper.pack.register import PaperFile
from orderpaper.papers.describe import describe_papers
from orderpaper.papers.heading import DRAFT
from orderpaper.papers.showing import SHOWN_TO_ALL, Showing
from orderpaper.records.errors import FolderError
from orderpaper.records.finding import Finding, Severity, stop
from orderpaper.records.ledger import PrintedFigure
from orderpaper.records.measured import Measured
from orderpaper.records.paper import CommitteePaper
from orderpaper.records.settings import Settings
from orderpaper.records.text import Missing
from orderpaper.word.fill import Filled, Properties, fill
from orderpaper.word.package import WordFile
from orderpaper.workbooks.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Described:
    """The papers of a folder, described and not yet filled, with what was found and the hashes of what was read."""

    papers: tuple[CommitteePaper, ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, str]
    snapshots: tuple[Snapshot, ...] = ()
    measured: Measured = field(default_factory=Measured)


@dataclass(frozen=True, slots=True)
class Made:
    """The papers of a folder as Word files, with what was found, the hashes of what was read, and every figure."""

    files: tuple[PaperFile, ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, str]
    snapshots: tuple[Snapshot, ...] = ()
    figures: tuple[PrintedFigure, ...] = ()


def describe_folder(settings: Settings) -> Described:
    """Survey the folder and describe each paper; raise WorkbookError where a workbook could not be opened."""
    return describe_survey(survey_readable(settings), settings)


def describe_survey(surveyed: Survey, settings: Settings, showing: Showing = SHOWN_TO_ALL) -> Described:
    """Describe each paper of a folder whose workbooks could all be opened, in one edition."""
    findings = surveyed.findings
    faults = {(each.place.file, each.place.within) for each in findings if each.severity is Severity.STOP}
    papers = describe_papers(surveyed.bundle, surveyed.measured, faults, settings.made_on, showing)
    inputs = {f"spreadsheets/{each.name}": each.sha256 for each in (*surveyed.snapshots, *surveyed.read.maps)}
    return Described(tuple(papers), findings, inputs, surveyed.snapshots, surveyed.measured)


def make_papers(settings: Settings) -> Made:
    """Survey the folder, describe the papers and fill their templates."""
    return fill_papers(describe_folder(settings), settings)


def fill_papers(described: Described, settings: Settings) -> Made:
    """Fill the templates of described papers; what is missing stands in them in words."""
    names = name_files(described.papers)
    chosen = [
        (name, paper)
        for name, paper in zip(names, described.papers, strict=True)
        if settings.only in {"", paper.kind.value}
    ]
    if not chosen:
        raise FolderError(_no_papers(settings, described))
    contexts = {paper.template: paper.context for _name, paper in chosen}
    templates = read_templates(settings, contexts)
    files: list[PaperFile] = []
    missing: list[Missing] = []
    figures: list[PrintedFigure] = []
    for name, paper in chosen:
        settings.progress(f"Writing {name}")
        filled = fill_paper(paper, templates[paper.template], has_addresses=settings.has_addresses)
        files.append(PaperFile(name, filled.data, paper.kind.value))
        missing += filled.missing
        figures += (_name_file(figure, name) for figure in filled.figures)
    found = (*described.findings, *list_remarks(templates.values()), *judge_sentences(templates, contexts))
    findings = (*found, *_say_missing(missing, described.findings))
    sources = (source for file in templates.values() for source in file.sources)
    hashes = {f"templates/{each.name}": PaperFile(each.name, each.data, "").sha256 for each in sources}
    return Made(tuple(files), findings, {**described.inputs, **hashes}, described.snapshots, tuple(figures))


def _name_file(figure: PrintedFigure, name: str) -> PrintedFigure:
    """Give a figure with the file it is printed in, which filling does not know."""
    return dataclasses.replace(figure, printed_at=dataclasses.replace(figure.printed_at, file=name))


def _no_papers(settings: Settings, described: Described) -> str:
    if not described.papers:
        where = settings.spreadsheets
        return f"There is no meeting workbook in {where}, nor an assessment, so there are no papers to make."
    kinds = ", ".join(sorted({paper.kind.value for paper in described.papers}))
    return f"This meeting has no paper of the kind “{settings.only}”. It has: {kinds}."


def fill_paper(
    paper: CommitteePaper, template: WordFile, *, has_addresses: bool = False, has_controls: bool = False
) -> Filled:
    """Give a paper, with the missing words and the figures in it; with missing words it says Draft on every page."""
    context: Any = paper.context
    properties = Properties(
        paper.title, str(context.council.name), paper.made_on, paper.starts, has_addresses, has_controls
    )
    filled = fill(template, context, properties)
    if filled.missing and not context.paper.standing:
        said = dataclasses.replace(context.paper, standing=DRAFT)
        filled = fill(template, dataclasses.replace(context, paper=said), properties)
    return filled


def _say_missing(missing: Iterable[Missing], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Give a finding for each missing word that no finding has named yet, once each."""
    named = {finding.place for finding in findings}
    said = set()
    for each in missing:
        if each.place not in named and each not in said:
            said.add(each)
            yield stop("words-are-supplied", each.place, f"{each.what}: to be supplied.")
