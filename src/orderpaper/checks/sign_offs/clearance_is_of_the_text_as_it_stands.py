"""Takes how each row stands; gives a finding for each whose text or figures changed since it was cleared."""

from collections.abc import Iterator, Sequence

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.finding import Finding, query
from orderpaper.records.text_change import say_change
from orderpaper.records.when import say_date

CODE = "clearance-is-of-the-text-as-it-stands"
REMEDY = (
    "If these are changes that they made, accept them in amendments.xlsx; else run orderpaper circulate, and their "
    "copy shows them the change."
)


def clearance_is_of_the_text_as_it_stands(board: Sequence[Clearance]) -> Iterator[Finding]:
    """Give the clearances of another text than today’s, each with what changed since."""
    for row in board:
        if row.standing is Standing.STALE:
            who = f"“{row.name or row.post}”"
            on = f" on {say_date(row.since)}" if row.since else ""
            changed = " with changes" if row.has_changes else ""
            told = f"{who} cleared “{row.issue}”{on}{changed}, and what was cleared is not what stands here now"
            yield query(CODE, row.place, f"{told}: {_say_change(row)}. {REMEDY}")


def _say_change(row: Clearance) -> str:
    """Give what changed; a text of the record that agrees no longer with its fingerprint tells nothing."""
    if not row.cleared:
        return "the record no longer holds the text that was cleared"
    return say_change(row.cleared, row.text) or "its text in the record no longer agrees with its fingerprint"
