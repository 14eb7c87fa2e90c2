"""Takes the statistics; gives a finding for each table in confidence, which is not printed but may be repeated."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def figures_in_confidence_are_not_repeated(bundle: Bundle) -> Iterator[Finding]:
    """Give the tables in confidence, once each: they are left out of papers, and words that repeat them are not."""
    for table in bundle.statistics.tables:
        if table.standing == "In confidence":
            yield query(
                "figures-in-confidence-are-not-repeated",
                table.origin.place("standing"),
                f"“{table.id}” is In confidence, so no paper prints the table. Whatever is typed into the plan or a "
                "report is printed: look that no sentence there repeats its figures.",
                "In confidence",
            )
