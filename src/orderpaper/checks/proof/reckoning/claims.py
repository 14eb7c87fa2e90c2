"""Takes what a claim says and where; gives the claim with its answer."""

from orderpaper.checks.proof.reckoning.fit import ANSWERS, Fit
from orderpaper.records.claim import Claim
from orderpaper.records.finding import Severity
from orderpaper.records.quantity import Sentence


def say(code: str, sentence: Sentence, letter: int, answer: Severity | Fit | None = None, **said: str) -> Claim:
    """Give a claim of a sentence: `letter` is where in the sentence its stated quantity or words begin.

    `said` are the claim’s own words: stated, recomputed, message. The quote is the sentence.
    """
    severity = ANSWERS[answer] if isinstance(answer, Fit) else answer
    return Claim(code, sentence.find(letter), sentence.text, severity, **said)
