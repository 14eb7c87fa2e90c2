"""`orderpaper check`: every fault of the workbooks and the templates, and of any Word file one asks about."""

from pathlib import Path

from orderpaper.assembly.journey import make_papers
from orderpaper.checks.accessible import judge
from orderpaper.records.outcome import Outcome
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts
from orderpaper.word.package import read_word_file


def check(settings: Settings) -> Outcome:
    """Make each committee paper without writing it, and judge whether everybody can read it."""
    made = make_papers(settings)
    settings.progress("Checking that everybody can read the papers")
    findings = [finding for file in made.files for finding in judge(read_facts(file.data, file.name))]
    return Outcome((*made.findings, *findings))


def check_paper(path: Path) -> Outcome:
    """Judge one Word file, ours or anybody's: can everybody read it?"""
    file = read_word_file(path)
    return Outcome(tuple(judge(read_facts(file.data, file.name))))
