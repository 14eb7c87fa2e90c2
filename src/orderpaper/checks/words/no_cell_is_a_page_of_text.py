"""Takes the words typed; gives a finding for each cell that holds a page of text."""

from collections.abc import Iterator, Sequence

from orderpaper.checks.said import Said
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

MOST_LETTERS = 1500
"""About half a page of A4 in 12 point, and far more than a screen shows of a cell."""
BY_ROWS = frozenset(("Narrative", "Minutes", "Completed"))
"""The sheets on which one paragraph is one row."""


def no_cell_is_a_page_of_text(_bundle: Bundle, wording: Sequence[Said]) -> Iterator[Finding]:
    """Give the cells with more text than can be read in a cell."""
    for said in wording:
        if len(said.text) > MOST_LETTERS:
            remedy = (
                "Split it into several rows, a paragraph in each."
                if said.origin.table.sheet in BY_ROWS
                else "Keep here what must be said, and move the rest to the sheet Narrative, a paragraph in each row."
            )
            yield query(
                "no-cell-is-a-page-of-text",
                said.place,
                f"{len(said.text):,} characters are a page of text in one cell. {remedy}",
            )
