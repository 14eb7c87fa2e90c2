"""Takes the statistics; gives a finding for each count with three decimals among whole numbers."""

from collections import Counter
from collections.abc import Iterator

from orderpaper.checks.pasted import COUNTED, Pasted, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure
from orderpaper.records.finding import Finding, query


def thousands_are_not_decimals(bundle: Bundle) -> Iterator[Finding]:
    """Give the counts and sums such as 1.277 in a row of whole numbers, or alone in its row in such a column."""
    for pasted in read_tables(bundle.statistics):
        if pasted.table.unit in COUNTED:
            yield from _find_in(pasted)


def _find_in(pasted: Pasted) -> Iterator[Finding]:
    columns: Counter[tuple[str, bool]] = Counter()
    for series in pasted.series:
        columns.update((heading, _is_whole(figure)) for heading, figure in pasted.figures_of(series))
    for series in pasted.series:
        row = pasted.figures_of(series)
        whole = sum(_is_whole(figure) for _heading, figure in row)
        for heading, figure in row:
            in_row = whole == len(row) - 1 > 0
            in_column = len(row) == 1 and columns[heading, True] > 0 == columns[heading, False] - 1
            if _has_three_decimals(figure) and (in_row or in_column):
                said = f"{figure} stands among whole numbers. Is it {str(figure).replace('.', ',')}? Type it so."
                yield query("thousands-are-not-decimals", figure.place, said, str(figure))


def _is_whole(figure: Figure) -> bool:
    return figure.value is not None and not figure.decimals and not figure.is_percent


def _has_three_decimals(figure: Figure) -> bool:
    return figure.decimals == 3 and 1 <= abs(figure.value or 0) < 1000 and not figure.is_percent
