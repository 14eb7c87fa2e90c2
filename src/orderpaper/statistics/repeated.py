"""Takes the pasted tables; gives the months that two of them show, compared, and figures of the year before."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from orderpaper.records.figure import Figure
from orderpaper.records.month import Month, read_month
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.layout import Layout
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


def compare_months(layouts: Sequence[Layout]) -> list[Recomputed]:
    """Give the months that two tables both show of one measure, and whether they agree, told where the first has them.

    Two rows or columns are one measure where three different figures or more agree, of ten or more or with decimals, so
    that it is no chance, and at least four in five of those in both. Figures of one that stand under months that the
    other does not have, and are there the figures of the same months a year before, are wrong: two or more of them,
    and four in five of those that could be.
    """
    monthly = [each for layout in layouts for each in _read_monthly(layout)]
    numbered = [_Monthly(at, each.table, each.figures) for at, each in enumerate(monthly)]
    found: list[Recomputed] = []
    for one, other in _find_pairs(numbered):
        found += _compare(one, other)
    return found


def _read_monthly(layout: Layout) -> Iterator[_Monthly]:
    name = str(layout.table.id)
    months = {heading: month for heading in layout.kinds if (month := read_month(heading)) and month.has_year}
    down: dict[str, dict[Month, tuple[str, str, Figure]]] = defaultdict(dict)
    for row, figures in layout.rows.items():
        across = {months[heading]: (row, heading, figures[heading]) for heading in months if heading in figures}
        if len(across) >= FEWEST_ALIKE:
            yield _Monthly(0, name, across)
        month = read_month(row)
        if month and month.has_year:
            for heading, figure in figures.items():
                down[heading][month] = (row, heading, figure)
    yield from (_Monthly(0, name, figures) for figures in down.values() if len(figures) >= FEWEST_ALIKE)


def _find_pairs(monthly: Sequence[_Monthly]) -> Iterator[tuple[_Monthly, _Monthly]]:
    """Give the pairs of measures of different tables that are one: by the figures that both have for a month."""
    holders: dict[tuple[Month, str], list[int]] = defaultdict(list)
    for each in monthly:
        for month, (_row, _heading, figure) in each.figures.items():
            if _tells(figure):
                holders[month, str(figure)].append(each.at)
    alike: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        # A figure that many share tells no two of them together.
        alike.update(combinations(held, 2) if len(held) <= MOST_HOLDERS else ())
    for (first, second), count in sorted(alike.items()):
        one, other = monthly[first], monthly[second]
        if count >= FEWEST_ALIKE and one.table != other.table and _is_one(one, other):
            yield one, other


def _tells(figure: Figure) -> bool:
    """Tell whether two measures do not have a figure in common by chance alone: of ten or more, or with decimals."""
    return figure.value is not None and (abs(figure.value) >= 10 or bool(figure.decimals))


def _is_one(one: _Monthly, other: _Monthly) -> bool:
    both = [(here, there) for month in one.figures if (here := one.find(month)) and (there := other.find(month))]
    alike = [str(here) for here, there in both if str(here) == str(there)]
    return len(set(alike)) >= FEWEST_ALIKE and _are_most(len(alike), len(both))


def _are_most(some: int, of: int) -> bool:
    return some * 5 >= of * 4


def _compare(one: _Monthly, other: _Monthly) -> Iterator[Recomputed]:
    for month, (row, heading, figure) in one.figures.items():
        there = other.find(month)
        if there is not None and figure.value is not None:
            verdict = Verdict.EQUAL if str(there) == str(figure) else Verdict.WRONG
            words = f"{there} stands for {month} in “{other.table} › {there.place.at}”"
            yield Recomputed(row, heading, figure, verdict, take_exact(there), explanation=words)
    for here, there_too in permutations((one, other)):
        yield from _find_repeated(here, there_too)


def _find_repeated(here: _Monthly, there: _Monthly) -> Iterator[Recomputed]:
    """Give the figures under months that only one table has and that are those of a year before in the other."""
    before = {
        month: figure
        for month in here.figures
        if here.find(month) and there.find(month) is None and (figure := there.find(month.plus(-YEAR)))
    }
    repeated = [month for month, figure in before.items() if str(figure) == str(here.find(month))]
    if not _are_most(len(repeated), len(before)) or sum(_tells(before[month]) for month in repeated) < FEWEST_REPEATED:
        return
    for month in repeated:
        row, heading, figure = here.figures[month]
        words = f"{figure} is the figure of {month.plus(-YEAR)} in “{there.table} › {before[month].place.at}”"
        yield Recomputed(row, heading, figure, Verdict.WRONG, slip=Slip.YEAR_BEFORE, explanation=words)
