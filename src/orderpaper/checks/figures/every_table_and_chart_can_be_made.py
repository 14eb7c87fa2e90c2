"""Takes the tables, charts and maps of the papers; gives a finding for each row of the sheet Shown that makes none."""

from collections.abc import Iterator

from orderpaper.records.display import Displays
from orderpaper.records.finding import Finding, stop


def every_table_and_chart_can_be_made(displays: Displays) -> Iterator[Finding]:
    """Give the rows of the sheet Shown that ask for what cannot be made, each at the cell that is in the way."""
    for refused in displays.refused:
        yield stop("every-table-and-chart-can-be-made", refused.place, refused.words, refused.held)
