"""The road that every command goes: workbooks read, figures measured, records checked, papers described and filled."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from orderpaper.checks.bundle import check_bundle
from orderpaper.pack.names import name_files
from orderpaper.pack.register import PaperFile
from orderpaper.papers.describe import USED_TEMPLATES, describe_papers
from orderpaper.papers.heading import DRAFT
from orderpaper.records.errors import FolderError, TemplateError, WorkbookError
from orderpaper.records.finding import Finding, Severity, stop
from orderpaper.records.measure import Spoken
from orderpaper.records.paper import CommitteePaper
from orderpaper.records.settings import Settings
from orderpaper.records.text import Missing
from orderpaper.statistics.change import say_changes
from orderpaper.word.cache import load_program
from orderpaper.word.fill import Properties, fill
from orderpaper.word.package import WordFile, read_word_file
from orderpaper.workbooks.folder import FolderRead, read_folder
from orderpaper.workbooks.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Described:
    """The papers of a folder, described and not yet filled, with what was found and the hashes of what was read."""

    papers: tuple[CommitteePaper, ...]
    spoken: tuple[Spoken, ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, str]
    snapshots: tuple[Snapshot, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """The papers of a folder as Word files, with what was found and the hashes of what was read."""

    files: tuple[PaperFile, ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, str]
    snapshots: tuple[Snapshot, ...] = ()


@dataclass(frozen=True, slots=True)
class Survey:
    """The workbooks of a folder, read, measured and checked; `sheets` are their sheets in the order of the folder.

    Where a workbook is `unreadable`, what it must agree with was not checked.
    """

    read: FolderRead
    spoken: tuple[Spoken, ...]
    findings: tuple[Finding, ...]

    @property
    def unreadable(self) -> tuple[Finding, ...]:
        """The findings for workbooks that could not be opened at all."""
        return self.read.unreadable

    @property
    def sheets(self) -> tuple[tuple[str, str], ...]:
        """The file and name of every sheet, in the order of the folder."""
        return self.read.sheets


def survey_folder(settings: Settings) -> Survey:
    """Read the workbooks, measure and check them; raise FolderError where there is nothing to read."""
    settings.progress("Reading the workbooks")
    read = read_folder(settings.spreadsheets, settings.progress)
    spoken = tuple(say_changes(read.bundle.statistics.series))
    settings.progress("Checking")
    checked = () if read.unreadable else check_bundle(read.bundle)
    return Survey(read, spoken, (*read.findings, *checked))


def describe_folder(settings: Settings) -> Described:
    """Survey the folder and describe each paper; raise WorkbookError where a workbook could not be opened."""
    surveyed = survey_folder(settings)
    if surveyed.unreadable:
        raise WorkbookError(
            "\n".join(f"{each.place} {each.message.removeprefix('it ')}" for each in surveyed.unreadable)
        )
    return describe_survey(surveyed, settings)


def describe_survey(surveyed: Survey, settings: Settings) -> Described:
    """Describe each paper of a folder whose workbooks could all be opened."""
    read, findings = surveyed.read, surveyed.findings
    faults = {(each.place.file, each.place.within) for each in findings if each.severity is Severity.STOP}
    papers = describe_papers(read.bundle, surveyed.spoken, faults, settings.made_on)
    inputs = {f"spreadsheets/{each.name}": each.sha256 for each in read.snapshots}
    return Described(tuple(papers), surveyed.spoken, findings, inputs, read.snapshots)


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
    templates = read_templates(settings, sorted({paper.template for _name, paper in chosen}))
    files: list[PaperFile] = []
    missing: list[Missing] = []
    for name, paper in chosen:
        settings.progress(f"Writing {name}")
        data, lacking = fill_paper(paper, templates[paper.template])
        files.append(PaperFile(name, data, paper.kind.value))
        missing += lacking
    findings = (*described.findings, *_say_missing(missing, described.findings))
    hashes = {f"templates/{name}": PaperFile(name, file.data, "").sha256 for name, file in templates.items()}
    return Made(tuple(files), findings, {**described.inputs, **hashes}, described.snapshots)


def _no_papers(settings: Settings, described: Described) -> str:
    if not described.papers:
        return f"There is no meeting workbook in {settings.spreadsheets}, so there are no papers to make."
    kinds = ", ".join(sorted({paper.kind.value for paper in described.papers}))
    return f"This meeting has no paper of the kind “{settings.only}”. It has: {kinds}."


def read_templates(settings: Settings, names: Iterable[str]) -> dict[str, WordFile]:
    """Give the templates by name; raise TemplateError with every fault of every one."""
    templates = {name: read_word_file(settings.templates / name) for name in names}
    faults = [fault for name, file in templates.items() for fault in _find_faults(file, USED_TEMPLATES[name])]
    if faults:
        raise TemplateError(faults)
    return templates


def _find_faults(template: WordFile, context: type[object]) -> tuple[Finding, ...]:
    try:
        load_program(template, context)
    except TemplateError as error:
        return error.findings
    return ()


def fill_paper(paper: CommitteePaper, template: WordFile) -> tuple[bytes, tuple[Missing, ...]]:
    """Give a paper's bytes, and the missing words in it; a paper with missing words says Draft on every page."""
    context: Any = paper.context
    properties = Properties(paper.title, str(context.council.name), paper.made_on, paper.starts)
    filled = fill(template, context, properties)
    if filled.missing and not context.paper.standing:
        said = dataclasses.replace(context.paper, standing=DRAFT)
        filled = fill(template, dataclasses.replace(context, paper=said), properties)
    return filled.data, filled.missing


def _say_missing(missing: Iterable[Missing], findings: Iterable[Finding]) -> Iterator[Finding]:
    """Give a finding for each missing word that no finding has named yet, once each."""
    named = {finding.place for finding in findings}
    said = set()
    for each in missing:
        if each.place not in named and each not in said:
            said.add(each)
            yield stop("words-are-supplied", each.place, f"{each.what}: to be supplied.")
