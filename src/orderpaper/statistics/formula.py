"""Takes the layout of a pasted table; gives the ways in which a column of it may have been worked out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import permutations, product

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.measure import Denominator, Rank
from orderpaper.statistics.heading import Kind, find_per
from orderpaper.statistics.layout import Layout, allow_for_rounding
from orderpaper.statistics.rank import choose_direction, rank_figures
from orderpaper.statistics.rate import find_denominator, read_denominators
from orderpaper.statistics.rounding import take_exact

MOST_COLUMNS_PAIRED = 12
AREAS = frozenset(("Area", "Ward"))

Row = Mapping[str, Figure]
Arithmetic = Callable[[Sequence[Decimal]], Decimal | None]


@dataclass(frozen=True, slots=True)
class Worked:
    """A figure worked out: its value, the least and the most it may be where its figures are rounded, and the sum."""

    value: Decimal
    least: Decimal
    most: Decimal
    working: str


@dataclass(frozen=True, slots=True)
class Formula:
    """One way to work out a column: from which headings, and the function that does it for a named row.

    `other_base` works the same out from the wrong end, as a slip would.
    """

    inputs: tuple[str, ...]
    work: Callable[[str, Row], Worked | None]
    is_usual: bool = False
    other_base: Callable[[str, Row], Worked | None] | None = None


def list_formulas(layout: Layout, heading: str) -> list[Formula]:
    """Give the formulas that a column may have been worked out by, the likeliest first; none for its own figures."""
    makers: dict[Kind, Callable[[Layout, str], Iterator[Formula]]] = {
        Kind.CHANGE: _changes,
        Kind.PERCENT_CHANGE: _percent_changes,
        Kind.RATE: _rates,
        Kind.RANK: _ranks,
        Kind.SHARE: _shares,
    }
    maker = makers.get(layout.kinds[heading])
    return list(maker(layout, heading)) if maker else []


# ---- arithmetic on decimals


def subtract(numbers: Sequence[Decimal]) -> Decimal:
    """Give later less earlier."""
    later, earlier = numbers
    return later - earlier


def divide_change(numbers: Sequence[Decimal]) -> Decimal | None:
    """Give (later - earlier) / earlier in per cent."""
    later, earlier = numbers
    return (later - earlier) / earlier * 100 if earlier else None


def divide_by_later(numbers: Sequence[Decimal]) -> Decimal | None:
    """Give (later - earlier) / later in per cent: the wrong base."""
    later, earlier = numbers
    return (later - earlier) / later * 100 if later else None


def divide_stated_change(numbers: Sequence[Decimal]) -> Decimal | None:
    """Give change / (later - change) in per cent: the earlier figure is not in the table."""
    later, change = numbers
    return change / (later - change) * 100 if later != change else None


def divide_stated_change_by_later(numbers: Sequence[Decimal]) -> Decimal | None:
    """Give change / later in per cent: the wrong base."""
    later, change = numbers
    return change / later * 100 if later else None


def divide_part(numbers: Sequence[Decimal]) -> Decimal | None:
    """Give part / whole in per cent."""
    part, whole = numbers
    return part / whole * 100 if whole else None


def work_out(layout: Layout, figures: Sequence[Figure | None], arithmetic: Arithmetic, pattern: str) -> Worked | None:
    """Give what an arithmetic makes of figures, and the least and most it may be; None where one is not given."""
    known = [each for each in figures if each is not None and each.value is not None]
    value = arithmetic([take_exact(each) for each in known]) if len(known) == len(figures) else None
    if value is None:
        return None
    allowed = [allow_for_rounding(layout.table, [each]) for each in known]
    spread = [value]
    if any(allowed):
        ends = [{take_exact(each) - out, take_exact(each) + out} for each, out in zip(known, allowed, strict=True)]
        spread += [end for end in map(arithmetic, product(*ends)) if end is not None]
    return Worked(value, min(spread), max(spread), pattern.format(*map(say_number, known)))


def _from(
    layout: Layout, headings: tuple[str, ...], arithmetic: Arithmetic, pattern: str
) -> Callable[..., Worked | None]:
    def work(_name: str, row: Row) -> Worked | None:
        return work_out(layout, [row.get(heading) for heading in headings], arithmetic, pattern)

    return work


# ---- the ways by kind of column


def _pairs(columns: Sequence[str]) -> list[tuple[str, str]]:
    """Give pairs of later and earlier columns: the last two, the last and the first, then all others either way."""
    if len(columns) < 2:
        return []
    usual = [(columns[-1], columns[-2]), (columns[-1], columns[0])]
    rest = permutations(reversed(columns), 2) if len(columns) <= MOST_COLUMNS_PAIRED else ()
    return list(dict.fromkeys([*usual, *rest]))


def _changes(layout: Layout, heading: str) -> Iterator[Formula]:
    columns = layout.own_headings()
    ranks = [each for each, kind in layout.kinds.items() if kind is Kind.RANK and each != heading]
    for later, earlier in [*_pairs(columns), *_pairs(ranks)]:
        inputs = (later, earlier)
        yield Formula(inputs, _from(layout, inputs, subtract, "{} - {}"), is_usual=len(columns) == 2)


def _percent_changes(layout: Layout, _heading: str) -> Iterator[Formula]:
    columns = layout.own_headings()
    for later, earlier in _pairs(columns):
        inputs = (later, earlier)
        yield Formula(
            inputs,
            _from(layout, inputs, divide_change, "({0} - {1}) / {1}"),
            is_usual=len(columns) == 2,
            other_base=_from(layout, inputs, divide_by_later, "({0} - {1}) / {0}"),
        )
    changes = [each for each, kind in layout.kinds.items() if kind is Kind.CHANGE]
    levels = [each for each, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}]
    for change, level in product(changes, levels[-MOST_COLUMNS_PAIRED:]):
        inputs = (level, change)
        yield Formula(
            inputs,
            _from(layout, inputs, divide_stated_change, "{1} / ({0} - {1})"),
            other_base=_from(layout, inputs, divide_stated_change_by_later, "{1} / {0}"),
        )


def _rates(layout: Layout, heading: str) -> Iterator[Formula]:
    denominators = read_denominators(layout.table.denominator)
    columns = layout.own_headings()
    for column in reversed(columns[-MOST_COLUMNS_PAIRED:]) if denominators else ():
        yield Formula((column,), _rate_of(layout, column, denominators, find_per(heading)), is_usual=True)


def _rate_of(
    layout: Layout, column: str, denominators: tuple[Denominator, ...], per: int
) -> Callable[[str, Row], Worked | None]:
    def work(name: str, row: Row) -> Worked | None:
        found = find_denominator(name, denominators)
        number = found.number if found else None
        count = row.get(column)
        if not number or (count is not None and count.is_percent):
            return None
        return work_out(layout, [count], lambda given: given[0] / number * per, f"{{}} / {number:,f} × {per:,}")

    return work


def _ranks(layout: Layout, heading: str) -> Iterator[Formula]:
    if str(layout.table.rows_are) not in AREAS:
        return
    stated = choose_direction(layout.table)
    ends = (False, True) if stated is None else (stated,)
    columns = [each for each, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.RATE, Kind.SHARE, Kind.RANK}]
    own = layout.own_headings()
    for column, is_highest_first in product([each for each in columns if each != heading], ends):
        yield Formula(
            (column,),
            _rank_of(layout, column, is_highest_first=is_highest_first),
            is_usual=stated is not None and [column] == own[-1:],
            other_base=_rank_of(layout, column, is_highest_first=not is_highest_first),
        )


def _rank_of(layout: Layout, column: str, *, is_highest_first: bool) -> Callable[[str, Row], Worked | None]:
    @cache
    def rank_all() -> dict[str, Rank]:
        figures = {name: layout.rows[name][column] for name in layout.compared_rows() if column in layout.rows[name]}
        return rank_figures(figures, is_highest_first=is_highest_first)

    def work(name: str, row: Row) -> Worked | None:
        rank = rank_all().get(name)
        if rank is None:
            return None
        place = Decimal(rank.place)
        end = "highest" if is_highest_first else "lowest"
        return Worked(place, place, place, f"the place of {row[column]} among {rank.of} ({column}, 1 = {end})")

    return work


def _shares(layout: Layout, _heading: str) -> Iterator[Formula]:
    levels = [each for each, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}]
    for inputs in permutations(levels[:MOST_COLUMNS_PAIRED], 2):
        yield Formula(inputs, _from(layout, inputs, divide_part, "{} / {}"))
    for column in levels:
        yield from _share_of_column(layout, column)


def _share_of_column(layout: Layout, column: str) -> Iterator[Formula]:
    """Give the share of each row in a column: of its total row, or of all rows where none is there."""
    totals = [name for name in layout.total_rows if column in layout.rows[name]]
    if totals:
        whole = layout.rows[totals[-1]][column]
        yield Formula((column,), lambda _name, row: work_out(layout, [row.get(column), whole], divide_part, "{} / {}"))
        return
    figures = [row[column] for row in layout.rows.values() if column in row and row[column].value is not None]
    total = sum((take_exact(each) for each in figures), Decimal(0))
    if total and len(figures) == len(layout.rows):
        yield Formula(
            (column,),
            lambda _name, row: work_out(
                layout, [row.get(column)], lambda given: given[0] / total * 100, f"{{}} / {total:,f}"
            ),
        )
