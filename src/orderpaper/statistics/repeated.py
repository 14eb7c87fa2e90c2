"""Takes the pasted tables; gives the months that two of them show, compared, and figures of the year before."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from orderpaper.records.figure import Figure
from orderpaper.records.month import Month, read_month
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.records.statistics import Series
from orderpaper.statistics.layout import read_layout
from orderpaper.statistics.period import YEAR
from orderpaper.statistics.rounding import take_exact

FEWEST_ALIKE = 3
FEWEST_REPEATED = 2
MOST_HOLDERS = 8


@dataclass(frozen=True, slots=True)
class _Monthly:
    """One measure by months, wherever it stands: across a row or down a column."""

    at: int
    table: str
    figures: dict[Month, tuple[str, str, Figure]]

    def find(self, month: Month) -> Figure | None:
        """Give the figure of a month, where there is one."""
        cell = self.figures.get(month)
        return cell[2] if cell and cell[2].value is not None else None


def compare_months(tables: Sequence[Sequence[Series]]) -> list[Recomputed]:
    """Give the months that two tables both show of one measure, and whether they agree, told where the first has them.

    Two rows or columns are one measure where three months or more agree and at least four in five of those in both.
    Figures of one that stand under a month that the other does not have, and are there the figures of the same months
    a year before, are wrong: two or more of them, so that it is no chance.
    """
    monthly = [each for rows in tables if rows for each in _read_monthly(rows)]
    numbered = [_Monthly(at, each.table, each.figures) for at, each in enumerate(monthly)]
    found: list[Recomputed] = []
    for one, other in _find_pairs(numbered):
        found += _compare(one, other)
    return found


def _read_monthly(rows: Sequence[Series]) -> Iterator[_Monthly]:
    layout = read_layout(rows)
    name = str(layout.table.id)
    down: dict[str, dict[Month, tuple[str, str, Figure]]] = defaultdict(dict)
    for row, figures in layout.rows.items():
        across = {
            month: (row, heading, figure)
            for heading, figure in figures.items()
            if (month := read_month(heading)) and month.has_year
        }
        yield _Monthly(0, name, across)
        month = read_month(row)
        if month and month.has_year:
            for heading, figure in figures.items():
                down[heading][month] = (row, heading, figure)
    yield from (_Monthly(0, name, figures) for figures in down.values())


def _find_pairs(monthly: Sequence[_Monthly]) -> Iterator[tuple[_Monthly, _Monthly]]:
    """Give the pairs of measures of different tables that are one: by the figures that both have for a month."""
    holders: dict[tuple[Month, str], list[int]] = defaultdict(list)
    for each in monthly:
        for month, (_row, _heading, figure) in each.figures.items():
            if figure.value is not None:
                holders[month, str(figure)].append(each.at)
    alike: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        # A figure that many share tells no two of them together.
        alike.update(combinations(held, 2) if len(held) <= MOST_HOLDERS else ())
    for (first, second), count in sorted(alike.items()):
        one, other = monthly[first], monthly[second]
        both = [month for month in one.figures if one.find(month) and other.find(month)]
        if one.table != other.table and count >= FEWEST_ALIKE and count * 5 >= len(both) * 4:
            yield one, other


def _compare(one: _Monthly, other: _Monthly) -> Iterator[Recomputed]:
    for month, (row, heading, figure) in one.figures.items():
        there = other.find(month)
        if there is not None and figure.value is not None:
            verdict = Verdict.EQUAL if str(there) == str(figure) else Verdict.WRONG
            words = f"{there} stands for {month} in {other.table}"
            yield Recomputed(row, heading, figure, verdict, take_exact(there), explanation=words)
    for here, there_too in permutations((one, other)):
        yield from _find_repeated(here, there_too)


def _find_repeated(here: _Monthly, there: _Monthly) -> Iterator[Recomputed]:
    """Give the figures under months that only one table has and that are those of a year before in the other."""
    repeated = {}
    for month, (_row, _heading, figure) in here.figures.items():
        before = there.find(month.plus(-YEAR))
        if there.find(month) is None and before is not None and str(before) == str(figure):
            repeated[month] = before
    for month, before in repeated.items() if len(repeated) >= FEWEST_REPEATED else ():
        row, heading, figure = here.figures[month]
        words = f"{before} is the figure of {month.plus(-YEAR)} in {there.table}"
        yield Recomputed(row, heading, figure, Verdict.WRONG, slip=Slip.YEAR_BEFORE, explanation=words)
