"""Takes the statistics; gives a finding for each table of wards that has a column for each month."""

from collections.abc import Iterator

from orderpaper.checks.pasted import Pasted, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.month import read_month


def wards_are_not_shown_by_month(bundle: Bundle) -> Iterator[Finding]:
    """Give the tables of wards by month, where one event and its month may tell who is meant.

    A table that hides or rounds small counts is fine; one that shows them is told of by small-counts-are-not-shown.
    """
    for pasted in read_tables(bundle.statistics):
        if pasted.table.rows_are == "Ward" and _is_public_as_it_stands(pasted) and _is_monthly(pasted):
            yield query(
                "wards-are-not-shown-by-month",
                pasted.table.origin.place("rows_are"),
                f"“{pasted.table.id}” shows wards month by month, so people may be recognised from one event. "
                "Show longer periods or larger areas, or choose Hide under 5 under Small numbers.",
            )


def _is_public_as_it_stands(pasted: Pasted) -> bool:
    is_shown = pasted.table.small_numbers in {"", "Show"} and pasted.table.standing != "In confidence"
    return is_shown and pasted.table.unit == "Number" and not any(pasted.small_counts())


def _is_monthly(pasted: Pasted) -> bool:
    return 2 * sum(read_month(heading) is not None for heading in pasted.headings) > len(pasted.headings)
