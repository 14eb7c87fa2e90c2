"""What is made of the tables as they were pasted: everything worked out in them, worked out anew and compared."""

from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.measure import Cast, Denominator
from orderpaper.records.recomputed import Recomputed
from orderpaper.records.statistics import StatisticsTable


@dataclass(frozen=True, slots=True)
class Derived:
    """A column, or a row, that was pasted worked out: each of its figures beside what it should be.

    `comes_from` says where the figures stand that each is worked out from: its row, its column or its table. It
    `is_doubtful` where most of its figures do not follow from its table: they may come from figures elsewhere.
    """

    name: str
    figures: tuple[Recomputed, ...]
    comes_from: str = "row"
    is_row: bool = False
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class JudgedTotal:
    """A total, cast: what it is beside what its parts add up to, in numbers and in words.

    `is_sure` where it is known what it counts: it names its months, or adds up elsewhere in its row or column.
    """

    cast: Cast
    judged: Recomputed
    said: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class JudgedRates:
    """The rates of a table: under which headings, whom they are counted against, and what is not said of that.

    `unnamed` are the rows that no denominator belongs to; `lacking` has what is not said of those that are there.
    `are_own` of a table that holds nothing but rates.
    """

    headings: tuple[str, ...] = ()
    denominators: tuple[Denominator, ...] = ()
    unnamed: tuple[str, ...] = ()
    lacking: tuple[tuple[Denominator, tuple[str, ...]], ...] = ()
    are_own: bool = False


@dataclass(frozen=True, slots=True)
class JudgedTable:
    """One pasted table, judged: decimal points among whole numbers, what was worked out, totals, shares, rates.

    `shares` are the columns of percentages that are the parts of one whole, each with its sum.
    """

    table: StatisticsTable
    points: tuple[Recomputed, ...] = ()
    derived: tuple[Derived, ...] = ()
    totals: tuple[JudgedTotal, ...] = ()
    shares: tuple[Cast, ...] = ()
    rates: JudgedRates = JudgedRates()


@dataclass(frozen=True, slots=True)
class Judged:
    """The pasted tables, judged each by itself, and the months that two of them show held against each other."""

    tables: tuple[JudgedTable, ...] = ()
    months: tuple[Recomputed, ...] = ()


Sums = dict[str, dict[str, Decimal]]
"""What totals that are wrong should be, by row and heading."""
