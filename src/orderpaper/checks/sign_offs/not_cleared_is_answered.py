"""Takes how each row stands; gives a finding for each that its post has refused to clear."""

from collections.abc import Iterator, Sequence

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.finding import Finding, query
from orderpaper.records.when import say_date


def not_cleared_is_answered(board: Sequence[Clearance]) -> Iterator[Finding]:
    """Give the rows that were answered “Not cleared”, with who said so and when."""
    for row in board:
        if row.standing is Standing.NOT_CLEARED:
            who = f"“{row.name}” for “{row.post}”" if row.name else f"“{row.post}”"
            on = f" on {say_date(row.since)}" if row.since else ""
            yield query(
                "not-cleared-is-answered",
                row.place,
                f"“{row.issue}” was not cleared by {who}{on}. Look at their edits and comments in amendments.xlsx, put "
                "the text right, and run orderpaper circulate again.",
            )
