"""Takes the statistics; gives a finding for each total row that is not the sum of the rows it totals."""

import math
import re
from collections.abc import Iterator, Sequence

from orderpaper.checks.pasted import COUNTED, Pasted, read_tables
from orderpaper.records.bundle import Bundle
from orderpaper.records.figure import Figure, say_number
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.records.statistics import Series

Rows = Sequence[dict[str, Figure]]
Wrong = tuple[str, Figure, float]

# Rows that no total counts: what is an average, and what is counted once already.
UNCOUNTED = re.compile(r"%|\b(?:average|mean|median|rate|per|of which)\b", re.IGNORECASE)
EXACT = 1e-6


def totals_agree_with_their_rows(bundle: Bundle) -> Iterator[Finding]:
    """Give the total rows that do not add up, and by how much, where figures are counts or sums of money.

    A total row totals the rows between it and the next total above it, or below it; the last may be the grand total of
    all other rows, or of those above it, where figures to compare with stand below. Nothing is said where one of these
    adds up.
    """
    for pasted in read_tables(bundle.statistics):
        if pasted.table.totals and pasted.table.unit in COUNTED:
            yield from _find_in(pasted)


def _find_in(pasted: Pasted) -> Iterator[Finding]:
    named = {fold(name) for name in str(pasted.table.totals).splitlines()}
    at = [index for index, each in enumerate(pasted.series) if fold(each.name) in named]
    for number, index in enumerate(at):
        above = pasted.series[at[number - 1] + 1 if number else 0 : index]
        below = pasted.series[index + 1 : at[number + 1] if number + 1 < len(at) else None]
        ways: list[Sequence[Series]] = [above, below]
        if index == at[-1]:
            ways += [_plain(pasted.series, named), _plain(pasted.series[:index], named)]
        yield from _judge(pasted, pasted.series[index], [way for way in ways if way])


def _plain(series: Sequence[Series], named: set[str]) -> Sequence[Series]:
    return [each for each in series if fold(each.name) not in named]


def _judge(pasted: Pasted, total: Series, ways: Sequence[Sequence[Series]]) -> Iterator[Finding]:
    said = dict(pasted.figures_of(total))
    faults = [_compare(pasted, said, [dict(each.figures) for each in way if _counts(each)]) for way in ways]
    if not faults or not all(faults):
        return
    wrong = min(faults, key=len)
    heading, figure, difference = wrong[0]
    by = say_number(Figure(abs(difference), figure.place, figure.decimals, is_money=figure.is_money))
    others = f" So it is in {len(wrong) - 1} more of its columns." if len(wrong) > 1 else ""
    yield query(
        "totals-agree-with-their-rows",
        figure.place,
        f"“{total.name}” is {figure} for {heading}, {by} {'more' if difference > 0 else 'less'} than its rows add up "
        f"to. Put right the figure or the rows, or take the row out of Totals on the sheet Tables.{others}",
        str(figure),
    )


def _counts(series: Series) -> bool:
    return not UNCOUNTED.search(series.name)


def _compare(pasted: Pasted, total: dict[str, Figure], rows: Rows) -> list[Wrong]:
    """Give the columns whose total differs from the sum of the rows, with the difference.

    A column is left out where a figure of it is a percentage, or is not given.
    """
    wrong = []
    for heading, figure in total.items():
        figures = [row[heading] for row in rows if heading in row]
        whole = [*figures, figure]
        if len(figures) < len(rows) or any(each.value is None or each.is_percent for each in whole):
            continue
        difference = (figure.value or 0) - math.fsum(each.value or 0 for each in figures)
        if abs(difference) > math.fsum(_may_be_out(pasted, each) for each in whole) + EXACT:
            wrong.append((heading, figure, difference))
    return wrong


def _may_be_out(pasted: Pasted, figure: Figure) -> float:
    """Give how far rounding may have moved a figure: half of its last place; a whole number of things is exact."""
    if pasted.table.small_numbers == "Round to 5":
        return 2.5
    if pasted.table.unit == "Number" and not figure.decimals:
        return 0.0
    return 0.5 * 10.0**-figure.decimals
