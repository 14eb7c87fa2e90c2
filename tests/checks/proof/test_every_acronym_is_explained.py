"""Acronyms that a paper uses and nowhere explains."""

from orderpaper.checks.proof.every_acronym_is_explained import every_acronym_is_explained
from orderpaper.records.finding import Severity
from proofed import proof


def test_an_acronym_that_nothing_explains_is_noted_once_where_it_stands_first():
    claims = list(every_acronym_is_explained(proof("It fell.\n\nThe KDAAT met.\n\nThe KDAAT met again.")))
    assert [(claim.where.line, claim.answer, claim.stated) for claim in claims] == [(3, Severity.NOTE, "KDAAT")]
    assert "which it uses 2 times" in claims[0].message


def test_one_that_is_explained_anywhere_holds():
    claims = list(every_acronym_is_explained(proof("The CSU met.\n\nCSU = Community Safety Unit")))
    assert [claim.answer for claim in claims] == [None]
