"""Takes the rows of a pasted table; gives which columns are its own figures, and what each of its totals counts."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from orderpaper.records.figure import Figure
from orderpaper.records.month import read_month, read_span
from orderpaper.records.names import fold
from orderpaper.records.statistics import Series, StatisticsTable
from orderpaper.statistics.heading import Kind, read_heading
from orderpaper.statistics.rounding import half_unit, take_exact

COUNTED = frozenset(("Number", "£"))
NOT_ADDED = frozenset((Kind.SHARE, Kind.AVERAGE, Kind.RATE))
# Rows that no total counts: what is an average, and what is counted once already.
UNCOUNTED = re.compile(r"%|\b(?:average|mean|median|rate|per|of which)\b", re.IGNORECASE)
PART = re.compile(r"\s*[-–—]\s*(?=[^\W\d])|\s*[-–—]\s+|\s+")
"""How the name of a row begins that is a part of the row above it: with a dash, or further in."""
AVERAGE = re.compile(r"\b(?:average|mean|median)\b", re.IGNORECASE)
MOST_ROWS_SEARCHED = 40
MOST_PARTS = 3
BY_FIVES = Decimal("2.5")

Counts = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Layout:
    """One pasted table: its rows by their names, its headings by kind, and what each total row and column counts."""

    table: StatisticsTable
    rows: Mapping[str, Mapping[str, Figure]]
    kinds: Mapping[str, Kind]
    total_rows: Counts
    total_columns: Counts

    def own_headings(self) -> list[str]:
        """Give the headings of the columns that hold figures of their own, in their order."""
        return [heading for heading, kind in self.kinds.items() if kind is Kind.OWN]

    def plain_rows(self) -> list[str]:
        """Give the names of the rows that are no totals."""
        return [name for name in self.rows if name not in self.total_rows]

    def compared_rows(self) -> list[str]:
        """Give the names of the rows that are ranked among one another: no totals, and no average of them."""
        return [name for name in self.plain_rows() if not AVERAGE.search(name)]


def read_layout(rows: Sequence[Series]) -> Layout:
    """Give the layout of one table; where two rows have one name, the first is kept."""
    table = rows[0].table
    named: dict[str, Mapping[str, Figure]] = {}
    for each in rows:
        named.setdefault(each.name, dict(each.figures))
    headings = dict.fromkeys(heading for each in rows for heading, _figure in each.figures)
    kinds = {heading: read_heading(heading) for heading in headings}
    months = [heading for heading in kinds if read_month(heading)]
    kinds |= {heading: Kind.TOTAL for heading in kinds if _in_span(heading, months)}
    if table.unit not in COUNTED:
        # A table of rates or percentages holds them as figures of its own.
        kinds = {heading: Kind.OWN if kind in NOT_ADDED else kind for heading, kind in kinds.items()}
    kinds |= {heading: Kind.WORDS for heading in kinds if table.holds_words(heading)}
    changes = [heading for heading, kind in kinds.items() if kind is Kind.CHANGE]
    kinds |= {heading: Kind.PERCENT_CHANGE for heading in changes if _is_in_percent(named, heading, kinds)}
    layout = Layout(table, named, kinds, {}, {})
    columns = _count_columns(layout)
    layout = Layout(table, named, kinds, {}, columns)
    return Layout(table, named, kinds, _count_rows(layout), columns)


def _is_in_percent(rows: Mapping[str, Mapping[str, Figure]], heading: str, kinds: Mapping[str, Kind]) -> bool:
    """Tell whether a column of changes holds percentages of figures that are none, whatever its heading says."""
    changed = [row for row in rows.values() if heading in row and row[heading].value is not None]
    own = [row[each] for row in changed for each in row if kinds[each] is Kind.OWN and row[each].value is not None]
    return all(row[heading].is_percent for row in changed) and not all(each.is_percent for each in own)


def allow_for_rounding(table: StatisticsTable, figures: Iterable[Figure]) -> Decimal:
    """Give how far rounding may part figures from their total: half of the last place each; whole counts are exact."""
    return sum((_may_be_out(table, each) for each in figures), Decimal(0))


def _may_be_out(table: StatisticsTable, figure: Figure) -> Decimal:
    if table.small_numbers == "Round to 5":
        return BY_FIVES
    is_whole = table.unit == "Number" and not figure.decimals and not figure.is_percent
    return Decimal(0) if is_whole else half_unit(figure.decimals)


# ---- what a total column counts


def _count_columns(layout: Layout) -> Counts:
    own = layout.own_headings()
    found = {}
    for heading in [each for each, kind in layout.kinds.items() if kind is Kind.TOTAL]:
        months = _in_span(heading, own)
        order = list(layout.kinds)
        before = tuple(each for each in order[: order.index(heading)] if each in own)
        ways = [way for way in (months, before, tuple(own)) if len(way) > 1]
        if ways:
            found[heading] = months or max(ways, key=_scorer_across(layout, heading))
    return found


def _scorer_across(layout: Layout, total: str) -> Callable[[Sequence[str]], int]:
    rows = layout.rows.values()

    def score(parts: Sequence[str]) -> int:
        return sum(adds_up(layout.table, row.get(total), [row.get(part) for part in parts]) for row in rows)

    return score


# ---- what a total row counts


def _count_rows(layout: Layout) -> Counts:
    declared = read_declared(layout.table)
    names = list(layout.rows)
    totals = [name for name in names if fold(name) in declared or _is_total(name, layout)]
    totals = totals or _find_undeclared(layout, names)
    known = frozenset(totals)
    parted = _find_parted(layout, names)
    parts = frozenset(each for each in names if PART.match(each)).difference(*parted.values())
    apart = known | parted.keys() | parts
    plain = dict.fromkeys(each for each in names if each not in apart and not UNCOUNTED.search(each))
    at = [index for index, name in enumerate(names) if name in known and name not in parted]
    found = dict(parted)
    for number, name in enumerate(names[index] for index in at):
        months = _in_span(name, plain)
        found[name] = months or _choose(layout, name, list(_ways(names, at, number)), plain)
    return {name: parts for name, parts in found.items() if parts}


def _find_parted(layout: Layout, names: Sequence[str]) -> Counts:
    """Give the rows that those with a dash just under them add up to, in every column that is given."""
    runs: dict[str, list[str]] = {}
    above = ""
    for name in names:
        if not PART.match(name):
            above = name
        elif above and not UNCOUNTED.search(name):
            runs.setdefault(above, []).append(name)
    return {name: tuple(run) for name, run in runs.items() if len(run) > 1 and _is_parted(layout, name, run)}


def _is_parted(layout: Layout, name: str, parts: Sequence[str]) -> bool:
    columns = [each for each, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}]
    figures = [[layout.rows[row].get(column) for row in (name, *parts)] for column in columns]
    known = [held for held in figures if all(each and each.value is not None and not each.is_percent for each in held)]
    return bool(known) and all(adds_up(layout.table, held[0], held[1:]) for held in known)


def read_declared(table: StatisticsTable) -> frozenset[str]:
    """Give the names under Totals, folded as names are compared."""
    return frozenset(fold(name) for name in str(table.totals).splitlines() if name.strip())


def _is_total(name: str, layout: Layout) -> bool:
    by_months = layout.table.rows_are == "Month" and read_span(name) is not None
    return by_months or read_heading(name) is Kind.TOTAL or fold(name).startswith(("total ", "grand total "))


def _find_undeclared(layout: Layout, names: Sequence[str]) -> list[str]:
    """Give the first or the last row where all others add up to it in every column, though nothing calls it a total."""
    for name in {names[-1], names[0]} if len(names) > 3 else ():
        rest = tuple(each for each in names if each != name)
        held = [each for each in _pick(layout.rows[name], layout.own_headings()) if each.value]
        if held and _scorer(layout, name)(rest) >= len(layout.own_headings()):
            return [name]
    return []


def _ways(names: list[str], at: list[int], number: int) -> Iterator[tuple[str, ...]]:
    """Give the rows that a total may count: those above it, those below, and for the last all, or all above.

    `at` is where among the names the totals stand.
    """
    index = at[number]
    yield tuple(names[at[number - 1] + 1 if number else 0 : index])
    yield tuple(names[index + 1 : at[number + 1] if number + 1 < len(at) else None])
    if number == len(at) - 1:
        totals = frozenset(at)
        yield tuple(name for each, name in enumerate(names) if each not in totals)
        yield tuple(name for each, name in enumerate(names[:index]) if each not in totals)


def _choose(layout: Layout, total: str, ways: list[tuple[str, ...]], plain: Collection[str]) -> tuple[str, ...]:
    """Give the way that adds up in most columns; rows that stand apart where they add up and no block of rows does."""
    score = _scorer(layout, total)
    counted = [tuple(each for each in way if each in plain) for way in ways]
    given = [way for way in counted if way]
    best = max(given, key=score, default=())
    if (best and score(best)) or len(plain) > MOST_ROWS_SEARCHED:
        return best
    near = _is_near(layout, total)
    apart = (parts for size in range(2, MOST_PARTS + 1) for parts in combinations(plain, size) if near(parts))
    columns = sum(figure.value is not None for figure in _pick(layout.rows[total], layout.own_headings()))
    enough = max(2, columns - 1)
    found = max(apart, key=score, default=())
    return found if found and score(found) >= enough else best


def _scorer(layout: Layout, total: str) -> Callable[[Sequence[str]], int]:
    own = [each for each, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}]

    def score(parts: Sequence[str]) -> int:
        said, rows = layout.rows[total], [layout.rows[name] for name in parts]
        return sum(adds_up(layout.table, said.get(each), [row.get(each) for row in rows]) for each in own)

    return score


def _is_near(layout: Layout, total: str) -> Callable[[Sequence[str]], bool]:
    """Give a quick look at whether rows come near a total in two columns, before they are added up exactly."""
    own = layout.own_headings()
    values = {name: [row[each].value if each in row else None for each in own] for name, row in layout.rows.items()}

    def look(parts: Sequence[str]) -> bool:
        columns = zip(values[total], *(values[part] for part in parts), strict=True)
        known = [(whole, rest) for whole, *rest in columns if whole is not None and None not in rest]
        near = [abs(whole - sum(each or 0 for each in rest)) <= len(parts) + 1 for whole, rest in known]
        return near.count(True) > 1

    return look


def _in_span(name: str, among: Iterable[str]) -> tuple[str, ...]:
    """Give the rows or columns of the months that a total speaks of; none unless every month of it is there."""
    span = read_span(name)
    if span is None:
        return ()
    first, last = span
    read = [(each, read_month(each)) for each in among]
    within = tuple(each for each, month in read if month and month.has_year and first <= month <= last)
    return within if len(within) == last.number - first.number + 1 else ()


def _pick(row: Mapping[str, Figure], headings: Iterable[str]) -> list[Figure]:
    return [row[heading] for heading in headings if heading in row]


def adds_up(table: StatisticsTable, total: Figure | None, parts: Sequence[Figure | None]) -> bool:
    """Tell whether figures add up to their total, rounding allowed for; not where one is not given or a percentage."""
    figures = [each for each in (total, *parts) if each is not None and each.value is not None and not each.is_percent]
    if total is None or len(figures) <= len(parts):
        return False
    if not _may_add_up(figures):
        return False
    difference = take_exact(total) - sum((take_exact(each) for each in figures[1:]), Decimal(0))
    return abs(difference) <= allow_for_rounding(table, figures)


def _may_add_up(figures: Sequence[Figure]) -> bool:
    """Give a quick look at whether figures come near their total, which stands first, before they are added up."""
    whole, *parts = (each.value or 0.0 for each in figures)
    return abs(whole - sum(parts)) <= len(figures) * float(BY_FIVES) + 1 + abs(whole) / 10**6
