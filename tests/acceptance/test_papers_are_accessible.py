"""Everybody can read every paper: our own check finds nothing of weight in any of them."""

import pytest

from acceptance.folders import VARIANTS
from orderpaper.checks.accessible import judge
from orderpaper.records.finding import Severity
from orderpaper.word.facts.document import read_facts
from orderpaper.word.package import read_word_file


@pytest.mark.parametrize("variant", VARIANTS)
def test_every_paper_passes_the_accessibility_check(variants, variant):
    found = [
        str(finding)
        for path in variants[variant].outcome.files
        for finding in judge(read_facts(read_word_file(path).data, path.name))
        if finding.severity in {Severity.STOP, Severity.QUERY}
    ]
    assert found == []


def test_the_check_was_given_something_to_judge(variants):
    facts = [read_facts(path.read_bytes(), path.name) for each in variants.values() for path in each.outcome.files]
    assert all(each.paragraphs and each.title for each in facts)
    assert sum(len(each.tables) for each in facts) > 30
