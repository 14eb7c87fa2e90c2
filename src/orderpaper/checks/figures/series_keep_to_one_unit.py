"""Takes the statistics; gives a finding for each row of a pasted table that mixes percentages with other figures."""

from collections.abc import Iterator

from orderpaper.checks.pasted import Pasted, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, query
from orderpaper.records.statistics import Series


def series_keep_to_one_unit(bundle: Bundle) -> Iterator[Finding]:
    """Give the rows in which some figures have a percent sign and some have none, each at the first that is odd.

    A whole column of percentages, or a whole row, is as it should be: only what is at odds with both is told.
    """
    for pasted in read_tables(bundle.statistics):
        mixed = _mixed_headings(pasted)
        for series in pasted.series if mixed else ():
            odd = _find_odd(pasted, series, mixed)
            if odd:
                has, have = ("a", "none") if odd.is_percent else ("no", "one")
                said = (
                    f"{odd} has {has} percent sign, and other figures of “{series.name}” have {have}. "
                    "Write the figures of a row in one unit."
                )
                yield query("series-keep-to-one-unit", odd.place, said, str(odd))


def _mixed_headings(pasted: Pasted) -> set[str]:
    """Give the headings with percentages and other figures below them; with one row, those that are periods."""
    if len(pasted.series) == 1:
        return {heading for heading in pasted.headings if any(letter.isdigit() for letter in heading)}
    signs: dict[str, set[bool]] = {}
    for series in pasted.series:
        for heading, figure in pasted.figures_of(series):
            if figure.value is not None:
                signs.setdefault(heading, set()).add(figure.is_percent)
    return {heading for heading, found in signs.items() if len(found) > 1}


def _find_odd(pasted: Pasted, series: Series, mixed: set[str]) -> Figure | None:
    """Give the first figure that has its sign, or lacks it, against most of its row; the sign is what is forgotten."""
    row = [(heading, figure) for heading, figure in pasted.figures_of(series) if figure.value is not None]
    percentages = sum(figure.is_percent for _heading, figure in row)
    is_rare = percentages * 2 < len(row)
    odd = (figure for heading, figure in row if heading in mixed and figure.is_percent is is_rare)
    return next(odd, None) if 0 < percentages < len(row) else None
