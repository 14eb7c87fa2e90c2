"""Takes how each row stands; gives a finding for each that is cleared in the report’s own workbook only."""

from collections.abc import Iterator, Sequence

from orderpaper.records.board import Clearance
from orderpaper.records.finding import Finding, query
from orderpaper.records.when import say_date


def sign_off_is_of_an_exact_text(board: Sequence[Clearance]) -> Iterator[Finding]:
    """Give the sign-offs that were typed under Signed by: who is known and when, and not which text."""
    for row in board:
        if row.is_typed:
            on = f", on {say_date(row.since)}" if row.since else ""
            yield query(
                "sign-off-is-of-an-exact-text",
                row.place,
                f"“{row.name}” is under Signed by{on}; which text was cleared is not known. Make sure that it is this "
                "one, or run orderpaper circulate to have it recorded.",
            )
