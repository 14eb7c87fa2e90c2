"""Takes the reports; gives a finding for each background paper that is kept from the public."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import KEPT_BACK


def background_papers_are_open(bundle: Bundle) -> Iterator[Finding]:
    """Give the background papers under No or Exempt: section 100D opens them to all, and exempt ones are not listed."""
    for report in bundle.reports:
        for row in report.appendices:
            if row.kind == "Background paper" and row.publish in KEPT_BACK:
                yield query(
                    "background-papers-are-open",
                    row.origin.place("publish"),
                    f"“{row.publish}” keeps back a background paper, and the public may inspect those that are listed. "
                    "Type Yes, or take the row out.",
                    held=str(row.publish),
                )
