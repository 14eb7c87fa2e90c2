"""Takes the minutes; gives a finding for each row with votes that is not a resolution."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

VOTES = ("votes_for", "votes_against", "abstained")


def votes_are_on_resolutions(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows of another kind with votes: a vote is taken on what is resolved, and is printed below it."""
    for meeting in bundle.meetings:
        for row in meeting.minutes:
            counted = next((key for key in VOTES if getattr(row, key) is not None), "")
            if counted and isinstance(row.kind, str) and row.kind not in {"", "Resolved"}:
                yield query(
                    "votes-are-on-resolutions",
                    row.origin.place(counted),
                    f"votes stand in a row of the kind {row.kind}. Move them to the row that says what was resolved, "
                    "or type Resolved under Kind.",
                )
