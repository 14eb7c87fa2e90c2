"""Takes how each row stands; gives a finding for each that was cleared by somebody who typed no name."""

from collections.abc import Iterator, Sequence

from orderpaper.records.board import Clearance
from orderpaper.records.finding import Finding, query


def every_clearance_has_a_name(board: Sequence[Clearance]) -> Iterator[Finding]:
    """Give the clearances without a name: a clearance is somebody’s."""
    for row in board:
        if row.stands and not row.name:
            yield query(
                "every-clearance-has-a-name",
                row.place,
                f"“{row.issue}” counts as cleared by “{row.post}”, and no name stands in the record. Ask who cleared "
                "it, and collect the copy again when their name is in it.",
            )
