"""Claims: what a paper says, and the answer."""

from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.manuscript import Whereabouts

WHERE = Whereabouts(line=9, heading="3. Crime", at="line 9")


def test_a_claim_that_holds_is_no_finding():
    assert Claim("change-follows-from-its-numbers", WHERE, "It fell.").finding("a.txt") is None


def test_a_claim_that_does_not_hold_is_a_finding_that_holds_the_quote():
    claim = Claim("a-code", WHERE, "It fell by 20%.", Severity.STOP, "20%", "21.6%", "21.6%, not 20%.")
    finding = claim.finding("a.txt")
    assert str(finding) == "a.txt › 3. Crime › line 9: 21.6%, not 20%."
    assert (finding.code, finding.severity, finding.held) == ("a-code", Severity.STOP, "It fell by 20%.")


def test_its_message_is_a_sentence_that_may_begin_a_line():
    claim = Claim("a-code", WHERE, "It fell by 20%.", Severity.STOP, message="from 50 to 40 is a fall of 20%.")
    assert claim.sentence == "From 50 to 40 is a fall of 20%."
    assert Claim("a-code", WHERE, "It fell.").sentence == ""
