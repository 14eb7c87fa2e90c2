"""`orderpaper publish`: the final editions, each built for those who may read it, searched, put in place at once."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from orderpaper.assembly.findings import gather_outcome
from orderpaper.assembly.journey import describe_survey, fill_papers
from orderpaper.assembly.page_numbers import number_papers
from orderpaper.assembly.proofread_drafts import proofread_drafts
from orderpaper.assembly.secrets import find_secrets
from orderpaper.assembly.survey import Survey, survey_readable
from orderpaper.checks.accessible import judge
from orderpaper.checks.sign_offs import UNCLEARED, judge_sign_offs
from orderpaper.pack.editions import EditionFiles, Publication, write_editions
from orderpaper.pack.leaks.leak import CODE as LEAK
from orderpaper.pack.leaks.search import find_leaks
from orderpaper.pack.names import add_to_name, name_files
from orderpaper.pack.pages.program import is_wanted
from orderpaper.pack.register import PaperFile
from orderpaper.pack.tagged.make import Publisher, Tagged, make_tagged, name_pdf
from orderpaper.papers.showing import Showing
from orderpaper.records.dispatch import EditionMade, PublishedOutcome
from orderpaper.records.edition import Edition
from orderpaper.records.finding import Finding, Severity
from orderpaper.records.forbidden import Forbidden
from orderpaper.records.paper import CommitteePaper, PaperKind
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts
from orderpaper.word.package import WordFile
from orderpaper.word.scrub.properties import Imprint
from orderpaper.word.scrub.publication import scrub
from orderpaper.word.validity.judge import find_faults


@dataclass(frozen=True, slots=True)
class _Built:
    """One edition, built and not yet written: its papers with their files, what was found in them, and remarks."""

    edition: Edition
    papers: tuple[tuple[CommitteePaper, PaperFile], ...]
    findings: tuple[Finding, ...]
    inputs: Mapping[str, str]
    remarks: tuple[str, ...] = ()

    @property
    def files(self) -> dict[str, bytes]:
        """The Word files by their edition and name: public/11 Report - Plan.docx."""
        return {f"{self.edition}/{file.name}": file.data for _paper, file in self.papers}


def publish(settings: Settings, despite: str = "") -> PublishedOutcome:
    """Make the editions and put them in place; or give what stands against it, and write nothing.

    With a reason to publish `despite`, what stands against it is kept with the editions; a leak is never passed over.
    """
    surveyed, is_forced = survey_readable(settings), bool(despite.strip())
    built, remarks = _build_all(surveyed, settings)
    settings.progress("Searching the public edition")
    forbidden = find_secrets(surveyed, settings)
    leaks = _search_public({name: data for each in built for name, data in each.files.items()}, forbidden)
    against = [*leaks, *_list_obstacles(surveyed, built)]
    if _is_barred(against, is_forced=is_forced):
        return PublishedOutcome(against=_tell(against, surveyed))
    tagged = _make_pdfs(built, settings)
    against += [*_search_public(tagged.pdfs, forbidden), *tagged.faults]
    remarks = (*remarks, *tagged.remarks)
    if _is_barred(against, is_forced=is_forced):
        return PublishedOutcome(against=_tell(against, surveyed), remarks=remarks)
    told = _tell(against, surveyed)
    reason = " ".join(despite.split()) if told else ""
    editions = tuple(EditionFiles(each.edition, tuple(_list_files(each, tagged))) for each in built)
    inputs = {name: digest for each in built for name, digest in each.inputs.items()}
    publication = Publication(editions, inputs, surveyed.board, reason, tuple(map(str, told)))
    written = write_editions(settings.output, publication)
    made = tuple(map(partial(_tell_edition, written.folder), editions))
    return PublishedOutcome(made, told, reason, written.kept_as, remarks)


def _is_barred(against: Sequence[Finding], *, is_forced: bool) -> bool:
    """Tell whether nothing may be published: a leak bars it whatever reason is given."""
    return any(each.code == LEAK for each in against) or bool(against and not is_forced)


def _build_all(surveyed: Survey, settings: Settings) -> tuple[list[_Built], tuple[str, ...]]:
    """Give the editions that have papers, their pages counted all at once, and what there is to say of them."""
    built = [each for edition in Edition if (each := _build(edition, surveyed, settings)).papers]
    flat = [PaperFile(name, data, "") for each in built for name, data in each.files.items()]
    numbered = number_papers(flat, settings)
    data = {file.name: file.data for file in numbered.files}
    cleaned = [_clean_all(each, data) for each in built]
    remarks = (*numbered.remarks, *(remark for each in cleaned for remark in each.remarks))
    return cleaned, tuple(dict.fromkeys(remarks))


def _build(edition: Edition, surveyed: Survey, settings: Settings) -> _Built:
    """Give an edition, filled with what it may show; only what misses words still says Draft in it."""
    settings.progress(f"Making the {edition} edition")
    undrafted = dataclasses.replace(surveyed, findings=())
    described = describe_survey(undrafted, settings, Showing(edition, surveyed.board))
    names = dict(zip(map(id, described.papers), name_files(described.papers), strict=True))
    wanted = tuple(each for each in described.papers if _is_in(each, edition))
    if not wanted:
        return _Built(edition, (), (), {})
    made = fill_papers(dataclasses.replace(described, papers=wanted, findings=surveyed.findings), settings)
    papers = tuple(
        (paper, dataclasses.replace(file, name=_name(names[id(paper)], edition)))
        for paper, file in zip(wanted, made.files, strict=True)
    )
    return _Built(edition, papers, made.findings, made.inputs)


def _is_in(paper: CommitteePaper, edition: Edition) -> bool:
    """Tell whether a paper is in an edition: what is exempt of it, or what is for those who clear it only."""
    if edition is Edition.INTERNAL:
        return True
    return paper.kind is not PaperKind.IMPLICATIONS and (edition is Edition.PUBLIC or paper.has_exempt)


def _name(name: str, edition: Edition) -> str:
    """Give a file’s name in an edition: those that are not for the public say so, should they lie among others."""
    return name if edition is Edition.PUBLIC else add_to_name(name, f" ({edition})")


def _clean_all(built: _Built, numbered: Mapping[str, bytes]) -> _Built:
    """Give an edition with its pages counted, and what readers outside the council have no business with taken out."""
    papers, remarks = [], []
    for paper, file in built.papers:
        data = numbered[f"{built.edition}/{file.name}"]
        if built.edition is not Edition.INTERNAL:
            scrubbed = scrub(WordFile(file.name, data), Imprint(paper.title, _say_council(paper), paper.made_on))
            data = scrubbed.data
            remarks += [f"{file.name}: {remark}" for remark in scrubbed.remarks]
        papers.append((paper, dataclasses.replace(file, data=data)))
    return dataclasses.replace(built, papers=tuple(papers), remarks=tuple(remarks))


def _say_council(paper: CommitteePaper) -> str:
    context: Any = paper.context
    return str(context.council.name)


def _search_public(files: Mapping[str, bytes], forbidden: Sequence[Forbidden]) -> list[Finding]:
    """Give what stands in the files of the public edition and may not."""
    public = {name: data for name, data in files.items() if name.startswith(f"{Edition.PUBLIC}/")}
    return [leak.finding for name, data in public.items() for leak in find_leaks(data, name, forbidden)]


def _list_obstacles(surveyed: Survey, built: Sequence[_Built]) -> Iterator[Finding]:
    """Give everything that stands against publishing, but for leaks."""
    yield from (each for each in surveyed.findings if each.severity is Severity.STOP)
    for each in judge_sign_offs(surveyed.bundle, surveyed.board):
        if each.code in UNCLEARED:
            yield dataclasses.replace(each, severity=Severity.STOP)
    found = [finding for made in built for finding in (*made.findings, *_judge_files(made))]
    stops = dict.fromkeys(finding for finding in found if finding.severity is Severity.STOP)
    yield from (finding for finding in stops if finding not in surveyed.findings)
    proofed = proofread_drafts(_list_whole(built), surveyed.bundle, (*surveyed.findings, *stops))
    yield from (finding for finding in proofed if finding.severity is Severity.STOP)


def _list_whole(built: Sequence[_Built]) -> Iterator[PaperFile]:
    """Give the files of the internal edition, in which every paper stands with all it says."""
    return (file for made in built if made.edition is Edition.INTERNAL for _paper, file in made.papers)


def _judge_files(built: _Built) -> Iterator[Finding]:
    for name, data in built.files.items():
        yield from find_faults(data, name)
        yield from judge(read_facts(data, name))


def _make_pdfs(built: Sequence[_Built], settings: Settings) -> Tagged:
    """Give a PDF of each Word file, by edition and name; none where they are not wanted."""
    if settings.is_quick or not is_wanted() or not built:
        return Tagged()
    settings.progress("Making the PDFs with LibreOffice")
    paper = built[0].papers[0][0]
    files = {name: data for each in built for name, data in each.files.items()}
    return make_tagged(files, Publisher(_say_council(paper), paper.made_on))


def _list_files(built: _Built, tagged: Tagged) -> Iterator[PaperFile]:
    """Give each Word file of an edition, and its PDF after it."""
    for _paper, file in built.papers:
        yield file
        if (pdf := tagged.pdfs.get(name_pdf(f"{built.edition}/{file.name}"))) is not None:
            yield PaperFile(name_pdf(file.name), pdf, file.kind)


def _tell_edition(folder: Path, made: EditionFiles) -> EditionMade:
    own = folder / made.edition
    return EditionMade(made.edition, own, tuple(own / file.name for file in made.files))


def _tell(against: Sequence[Finding], surveyed: Survey) -> tuple[Finding, ...]:
    return gather_outcome(against, surveyed.snapshots).findings
