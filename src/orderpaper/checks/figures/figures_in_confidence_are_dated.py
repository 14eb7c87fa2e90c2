"""Takes the statistics; gives a finding for each table in confidence that does not say when its figures were taken."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query


def figures_in_confidence_are_dated(bundle: Bundle) -> Iterator[Finding]:
    """Give the tables in confidence without a day under As at: such figures are not audited, and change."""
    for table in bundle.statistics.tables:
        if table.standing == "In confidence" and table.as_at is None:
            yield query(
                "figures-in-confidence-are-dated",
                table.origin.place("as_at"),
                f"“{table.id}” is In confidence, and nothing says when its figures were taken. Type the day.",
            )
