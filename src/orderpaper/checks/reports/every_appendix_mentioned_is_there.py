"""Takes the reports; gives a finding for each appendix that the text mentions and the list of appendices lacks."""

from collections.abc import Iterator

from orderpaper.checks.appendix_labels import find_mentions, read_label, read_report
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.report import Report


def every_appendix_mentioned_is_there(bundle: Bundle) -> Iterator[Finding]:
    """Give the appendices that members are sent to and will not find, each where it is first mentioned."""
    for report in bundle.reports:
        yield from _look_through(report)


def _look_through(report: Report) -> Iterator[Finding]:
    known = {read_label(row.label) for row in report.appendices}
    for text, place in read_report(report):
        if "ppendi" not in text and "PPENDI" not in text:
            continue
        for mention in find_mentions(text):
            if mention.is_certain and mention.label not in known:
                known.add(mention.label)
                named = ", ".join(str(row.label) for row in report.appendices) or "no rows"
                yield stop(
                    "every-appendix-mentioned-is-there",
                    place,
                    f"Appendix {mention.label.upper()} is mentioned, and the sheet Appendices has {named}. Add its "
                    "row, or correct the mention.",
                )
