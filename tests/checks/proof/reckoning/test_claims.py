"""Claims of sentences, with their answers."""

import pytest

from orderpaper.checks.proof.reckoning.claims import say
from orderpaper.checks.proof.reckoning.fit import Fit
from orderpaper.records.finding import Severity
from proofed import proof

SENTENCE = proof("It fell.\nIt rose by\n20% in all.").sentences[1]


def test_a_claim_quotes_its_sentence_and_stands_at_the_line_of_what_is_stated():
    claim = say("a-code", SENTENCE, SENTENCE.text.index("20%"), Severity.STOP, stated="20%", message="Not so.")
    assert (claim.quote, claim.where.line, claim.answer) == ("It rose by 20% in all.", 3, Severity.STOP)
    assert (claim.stated, claim.recomputed, claim.message) == ("20%", "", "Not so.")


@pytest.mark.parametrize(("given", "answer"), [(Fit.HOLDS, None), (Fit.CUT_OFF, Severity.QUERY), (None, None)])
def test_how_well_it_fits_is_its_answer(given, answer):
    assert say("a-code", SENTENCE, 0, given).answer == answer
