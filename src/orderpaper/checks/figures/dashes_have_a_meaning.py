"""Takes the statistics; gives a finding for each table with a dash for a figure that does not say what a dash means."""

from collections.abc import Iterator

from orderpaper.checks.pasted import read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query

DASHES = frozenset(("-", "–", "—"))


def dashes_have_a_meaning(bundle: Bundle) -> Iterator[Finding]:
    """Give the tables whose dashes may be nought, not available or not applicable: asked once each."""
    for pasted in read_tables(bundle.statistics):
        if pasted.table.dash_means != "":
            continue
        figures = (figure for series in pasted.series for _heading, figure in series.figures)
        found = [each for each in figures if each.value is None and each.flag in DASHES]
        if found:
            others = f", here and in {len(found) - 1} more," if len(found) > 1 else ""
            yield query(
                "dashes-have-a-meaning",
                found[0].place,
                f"a dash stands for a figure{others} and nothing says what it means. Choose Zero, Not available or "
                f"Not applicable under A dash means for “{pasted.table.id}”.",
                found[0].flag,
            )
