"""Takes the assessment; gives a finding where a chapter recommends something and does not say why."""

from collections.abc import Iterator

from orderpaper.records.assessment import NONE
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.text import Missing


def every_recommendation_has_a_reason(bundle: Bundle) -> Iterator[Finding]:
    """Give the chapters whose recommendation has no reason: members are asked to agree to it."""
    for chapter in bundle.assessment.chapters if bundle.assessment else ():
        asked = chapter.recommendation
        if asked and asked != NONE and not isinstance(asked, Missing) and not chapter.reason:
            said = f"“{chapter.title}” recommends “{asked}” and gives no reason. Type one, a sentence or two."
            yield stop("every-recommendation-has-a-reason", chapter.origin.place("reason"), said)
