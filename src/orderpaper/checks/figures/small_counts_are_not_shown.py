"""Takes the statistics; gives a finding for each table of small areas or months that shows counts under five."""

from collections.abc import Iterator

from orderpaper.checks.pasted import read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

SMALL = frozenset(("Area", "Ward", "Month"))


def small_counts_are_not_shown(bundle: Bundle) -> Iterator[Finding]:
    """Give the tables whose counts of one to four may tell who is meant: told once each, at the first such count.

    Where Show is chosen under Small numbers, somebody has decided that nobody can be known by them.
    """
    for pasted in read_tables(bundle.statistics):
        is_undecided = pasted.table.rows_are in SMALL and pasted.table.small_numbers != "Show"
        found = list(pasted.small_counts()) if is_undecided else []
        if found:
            counts = (
                "a count under five is shown here" if len(found) == 1 else f"{len(found)} counts under five are shown"
            )
            where = "" if len(found) == 1 else ", the first here"
            yield query(
                "small-counts-are-not-shown",
                found[0].place,
                f"{counts}{where}, so few that people may be recognised. Choose Hide under 5 or Round to 5 under "
                f"Small numbers for “{pasted.table.id}”, or Show if it is known that nobody can be.",
                str(found[0]),
            )
