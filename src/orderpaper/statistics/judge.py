"""Takes the pasted tables; gives each judged: everything in it that was worked out, worked out anew and compared."""

import dataclasses
from collections.abc import Collection, Iterator, Sequence

from orderpaper.records.figure import Figure
from orderpaper.records.judged import Derived, Judged, JudgedRates, JudgedTable
from orderpaper.records.recomputed import Recomputed, Verdict
from orderpaper.records.statistics import Series, Statistics
from orderpaper.statistics.casting import judge_totals, list_sums
from orderpaper.statistics.decimal_point import confirm_point, mend_points
from orderpaper.statistics.derived import judge_columns, judge_share_rows
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import Layout, read_layout
from orderpaper.statistics.rate import find_denominator, lacks, read_denominators
from orderpaper.statistics.repeated import compare_months
from orderpaper.statistics.total import cast_shares

RATES = frozenset(("Per 1,000 people", "Per 1,000 households"))


def judge_tables(statistics: Statistics) -> Judged:
    """Give every table that has rows, judged, in the order of the catalogue, and the months that two of them show.

    The layout of each is read once, and all is judged in time linear in its rows.
    """
    rows: dict[int, list[Series]] = {}
    for each in statistics.series:
        rows.setdefault(each.table.origin.row, []).append(each)
    judged = [_judge(read_layout(each)) for each in rows.values() if each[0].table.unit != "Words"]
    return Judged(tuple(table for table, _layout in judged), tuple(compare_months([layout for _, layout in judged])))


def judge_rows(rows: Sequence[Series]) -> JudgedTable:
    """Give one table that has rows, judged."""
    return _judge(read_layout(rows))[0]


def recompute(rows: Sequence[Series]) -> list[Recomputed]:
    """Give every derived figure of one table, recomputed and compared: changes, rates, shares, ranks, totals."""
    return list(list_recomputed(judge_rows(rows))) if rows else []


def list_certainly_wrong(judged: JudgedTable) -> Iterator[Recomputed]:
    """Give the figures that are wrong for certain.

    Those that may come from figures elsewhere are none of them, nor a total of which it is not known what it counts.
    """
    known = (each for column in judged.derived if not column.is_doubtful for each in column.figures)
    totals = (each.judged for each in judged.totals if each.is_sure)
    yield from (each for each in (*judged.points, *known, *totals) if each.verdict is Verdict.WRONG)


def list_recomputed(judged: JudgedTable) -> Iterator[Recomputed]:
    """Give every figure of a table that was recomputed, and those whose decimal point is wrong."""
    yield from (each for each in judged.points if each.verdict is Verdict.WRONG)
    yield from (each for column in judged.derived for each in column.figures)
    yield from (each.judged for each in judged.totals)


def _judge(given: Layout) -> tuple[JudgedTable, Layout]:
    """Give a table judged, and its layout; 1.277 is left where what is worked out from it agrees so."""
    judged, layout = _judge_without(given, ())
    wrong = _list_rows(judged, Verdict.WRONG) - _list_rows(judged, Verdict.EQUAL)
    doubted = wrong & {each.row for each in judged.points}
    if doubted:
        other, _layout = _judge_without(given, doubted)
        meant = doubted & _list_rows(other, Verdict.EQUAL)
        judged, layout = _judge_without(given, meant) if meant else (judged, layout)
    return judged, layout


def _judge_without(given: Layout, but: Collection[str]) -> tuple[JudgedTable, Layout]:
    layout, points = mend_points(given, but)
    totals = judge_totals(layout)
    derived = (*judge_columns(layout, list_sums(totals)), *judge_share_rows(layout))
    worked_out = {each.name for each in derived if not each.is_row and _is_known(each)}
    judged = JudgedTable(
        layout.table,
        derived=derived,
        totals=tuple(totals),
        shares=tuple(each for each in cast_shares(layout) if each.heading not in worked_out),
        rates=_judge_rates(layout),
    )
    right = _list_rows(judged, Verdict.EQUAL)
    confirmed = tuple(confirm_point(each) if each.row in right else each for each in points)
    return dataclasses.replace(judged, points=confirmed), layout


def _is_known(derived: Derived) -> bool:
    return any(each.verdict is not Verdict.UNKNOWN for each in derived.figures)


def _list_rows(judged: JudgedTable, verdict: Verdict) -> set[str]:
    """Give the rows of which a figure worked out from the row itself is judged so."""
    derived = (each for column in judged.derived if not column.is_row for each in column.figures)
    totals = (each.judged for each in judged.totals if each.cast.across)
    return {each.row for each in (*derived, *totals) if each.verdict is verdict}


def _judge_rates(layout: Layout) -> JudgedRates:
    are_own = layout.table.unit in RATES
    of_rates = Kind.OWN if are_own else Kind.RATE
    headings = tuple(heading for heading, kind in layout.kinds.items() if kind is of_rates)
    if not headings:
        return JudgedRates()
    denominators = read_denominators(layout.table.denominator)
    rated = [name for name, row in layout.rows.items() if any(_is_given(row.get(each)) for each in headings)]
    unnamed = tuple(name for name in rated if denominators and find_denominator(name, denominators) is None)
    lacking = tuple((each, what) for each in denominators if each.number and (what := lacks(each)))
    return JudgedRates(headings if rated else (), denominators, unnamed, lacking, are_own)


def _is_given(figure: Figure | None) -> bool:
    return figure is not None and figure.value is not None
