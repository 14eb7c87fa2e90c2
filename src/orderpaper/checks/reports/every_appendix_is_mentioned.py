"""Takes the reports; gives a finding for each published appendix that the report never mentions."""

import re
from collections.abc import Iterator

from orderpaper.checks.appendix_labels import find_mentions, read_label, read_report
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import KEPT_BACK, fold
from orderpaper.records.report import Report

ONLY_ONE = re.compile(r"\b(?:appendix|appended|attached|annexed)\b", re.IGNORECASE)


def every_appendix_is_mentioned(bundle: Bundle) -> Iterator[Finding]:
    """Give the appendices that nothing leads to: a reader learns from the report why each is there."""
    for report in bundle.reports:
        if report.narrative:
            yield from _look_through(report)


def _look_through(report: Report) -> Iterator[Finding]:
    rows = [row for row in report.appendices if row.kind == "Appendix" and row.publish not in KEPT_BACK]
    if not rows:
        return
    texts = [text for text, _place in read_report(report)]
    if len(rows) == 1 and any(ONLY_ONE.search(text) for text in texts):
        return
    mentioned = {mention.label for text in texts for mention in find_mentions(text)}
    said = fold(" ".join(texts))
    for row in rows:
        if isinstance(row.label, str) and read_label(row.label) not in mentioned and fold(row.label) not in said:
            yield query(
                "every-appendix-is-mentioned",
                row.origin.place("label"),
                f"the report never mentions {row.label}. Mention it where it matters, or take the row out.",
                held=row.label,
            )
