"""`orderpaper check`: every fault of the workbooks and the templates, and of any Word file one asks about."""

import dataclasses
from pathlib import Path

from orderpaper.assembly.findings import gather_outcome, write_lists
from orderpaper.assembly.journey import describe_survey, fill_papers
from orderpaper.assembly.proofread_drafts import proofread_drafts
from orderpaper.assembly.survey import Survey, survey_folder
from orderpaper.checks.accessible import judge
from orderpaper.checks.sign_offs import judge_sign_offs
from orderpaper.records.errors import TemplateError
from orderpaper.records.finding import Finding
from orderpaper.records.outcome import Outcome
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts
from orderpaper.word.package import read_word_file


def check(settings: Settings, *, is_marking: bool = False) -> Outcome:
    """Make each committee paper without writing it, and judge it; write findings.xlsx, and marked copies if asked.

    Where a workbook cannot be opened or a template has a fault, no paper is made, and all that was found is told.
    """
    surveyed = survey_folder(settings)
    findings = surveyed.findings if surveyed.unreadable else _judge_papers(surveyed, settings)
    outcome = gather_outcome(findings, surveyed.snapshots)
    written = list(write_lists(settings, outcome, surveyed.snapshots, is_marking=is_marking))
    return dataclasses.replace(
        outcome,
        board=surveyed.board,
        files=tuple(path for path, _remark in written if path),
        remarks=tuple(remark for _path, remark in written if remark),
    )


def _judge_papers(surveyed: Survey, settings: Settings) -> tuple[Finding, ...]:
    described = describe_survey(surveyed, settings)
    sign_offs = tuple(judge_sign_offs(surveyed.bundle, surveyed.board))
    try:
        made = fill_papers(described, settings)
    except TemplateError as error:
        return (*described.findings, *sign_offs, *error.findings)
    settings.progress("Checking that everybody can read the papers")
    shut_out = (finding for file in made.files for finding in judge(read_facts(file.data, file.name)))
    told = (*made.findings, *sign_offs, *shut_out)
    settings.progress("Reading the papers for proof")
    return (*told, *proofread_drafts(made.files, surveyed.bundle, told))


def check_paper(path: Path) -> Outcome:
    """Judge one Word file, ours or anybody's: can everybody read it?"""
    file = read_word_file(path)
    return gather_outcome(judge(read_facts(file.data, file.name)), ())
