"""Takes the reports; gives a finding for each whose classification is none of the three."""

from collections.abc import Iterator

from orderpaper.checks.nearest import ask_nearest
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold

CLASSES = ("Public", "Non-exempt", "Exempt")


def classification_is_public_non_exempt_or_exempt(bundle: Bundle) -> Iterator[Finding]:
    """Give the classifications that do not say plainly whether the public may read the report."""
    folded = {fold(each) for each in CLASSES}
    for report in bundle.reports:
        held = report.details.classification
        if isinstance(held, str) and held and fold(held) not in folded:
            yield query(
                "classification-is-public-non-exempt-or-exempt",
                report.details.origin.place("classification"),
                f"“{held}” is not Public, Non-exempt or Exempt.{ask_nearest(held, CLASSES)} Type one of the three.",
                held=held,
            )
