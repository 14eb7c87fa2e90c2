"""Takes the reports; gives a finding for each that says nothing of background papers."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.place import Place


def background_papers_are_listed(bundle: Bundle) -> Iterator[Finding]:
    """Give the written reports without a background paper: section 100D of the 1972 Act asks for the list."""
    for report in bundle.reports:
        if report.narrative and not any(each.kind == "Background paper" for each in report.appendices):
            yield query(
                "background-papers-are-listed",
                Place(report.file, "Appendices"),
                "no background paper is listed. Add a row of the kind Background paper for each document the report "
                "rests on, or one row with the title None.",
            )
