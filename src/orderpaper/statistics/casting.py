"""Takes the layout of a pasted table; gives each of its totals judged: right, wrong and why, or not known."""

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.judged import JudgedTotal, Sums
from orderpaper.records.measure import Cast
from orderpaper.records.month import read_month, read_span
from orderpaper.records.names import fold
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.formula import Worked
from orderpaper.statistics.layout import Layout, allow_for_rounding, read_declared
from orderpaper.statistics.rounding import take_exact
from orderpaper.statistics.slip import explain
from orderpaper.statistics.total import cast_totals, say_cast

Key = tuple[bool, str]


@dataclass(frozen=True, slots=True)
class _Frame:
    """What every total of one table is judged by: where its rows stand, and which totals are known to count what."""

    layout: Layout
    order: Sequence[str]
    at: Mapping[str, int]
    sure: frozenset[Key]
    declared: frozenset[str]
    wrong: Mapping[tuple[bool, str, str], Decimal]


def judge_totals(layout: Layout) -> list[JudgedTotal]:
    """Give every total of a table, cast and judged; where rows and columns cross, the corner both ways.

    What a total counts is known where it names its months, or where it adds up in half of its figures or more. Where it
    is neither known nor declared, a total that does not add up is neither right nor wrong. A total is right that does
    not add up only because one of its parts, itself a total, is wrong.
    """
    casts = cast_totals(layout)
    if not casts:
        return []
    order = list(layout.rows)
    wrong = {(each.across, each.name, each.heading): -each.difference for each in casts if not each.adds_up}
    at = {name: number for number, name in enumerate(order)}
    frame = _Frame(layout, order, at, _find_sure(layout, casts), read_declared(layout.table), wrong)
    return [_judge(frame, each) for each in casts]


def list_sums(totals: Iterable[JudgedTotal]) -> Sums:
    """Give what the totals that are wrong should be, by row and heading."""
    sums: Sums = defaultdict(dict)
    for each in totals:
        if each.judged.verdict is Verdict.WRONG:
            sums[each.cast.name].setdefault(each.cast.heading, each.cast.total)
    return sums


def _key(cast: Cast) -> Key:
    return cast.across, cast.heading if cast.across else cast.name


def _parts(layout: Layout, cast: Cast) -> tuple[str, ...]:
    return layout.total_columns[cast.heading] if cast.across else layout.total_rows[cast.name]


def _find_sure(layout: Layout, casts: Sequence[Cast]) -> frozenset[Key]:
    """Give the total rows and columns of which it is known what they count; sums of noughts tell nothing."""
    telling = [each for each in casts if each.total]
    cast, right = Counter(map(_key, telling)), Counter(_key(each) for each in telling if each.adds_up)
    parts = {_key(each): _parts(layout, each) for each in casts}
    return frozenset(key for key in parts if right[key] * 2 >= max(cast[key], 1) or _names_months(key[1], parts[key]))


def _names_months(name: str, parts: Sequence[str]) -> bool:
    span = read_span(name)
    if span is None:
        return False
    months = {month.number for each in parts if (month := read_month(each))}
    return months == set(range(span[0].number, span[1].number + 1))


def _judge(frame: _Frame, cast: Cast) -> JudgedTotal:
    parts = _parts(frame.layout, cast)
    is_sure = _key(cast) in frame.sure
    working = f"the sum of {len(parts)} {'columns' if cast.across else 'rows'}, {parts[0]} to {parts[-1]}"
    verdict = Verdict.EQUAL if cast.adds_up or _follows(frame, cast, parts) else Verdict.WRONG
    judged = Recomputed(cast.name, cast.heading, cast.stated, verdict, cast.total, working)
    if verdict is Verdict.EQUAL:
        return JudgedTotal(cast, judged, "", is_sure)
    if not is_sure and (cast.across or fold(cast.name) not in frame.declared):
        open_one = dataclasses.replace(judged, verdict=Verdict.UNKNOWN, explanation="it is not known what it counts")
        return JudgedTotal(cast, open_one, "", is_sure)
    other = "" if cast.across else _find_other_rows(frame, cast)
    exact = Worked(cast.total, cast.total, cast.total, working)
    slip = Slip.OTHER_ROWS if other else explain(cast.stated, exact)
    return JudgedTotal(cast, dataclasses.replace(judged, slip=slip, explanation=other), say_cast(cast), is_sure)


def _follows(frame: _Frame, cast: Cast, parts: Sequence[str]) -> bool:
    """Tell whether a total adds up once those of its parts that are wrong totals themselves are put right."""
    if cast.across:
        mended = (frame.wrong.get((False, cast.name, part), 0) for part in parts)
    else:
        mended = (frame.wrong.get((True, part, cast.heading), 0) for part in parts)
    return abs(cast.difference - sum(mended, Decimal(0))) <= cast.allowance


def _find_other_rows(frame: _Frame, cast: Cast) -> str:
    """Give the run of rows just above a total that adds up to what is stated, where it is not the run it should be."""
    layout, left = frame.layout, take_exact(cast.stated)
    allowed = allow_for_rounding(layout.table, [cast.stated])
    last = frame.at[cast.name] - 1
    for number in range(last, -1, -1):
        name = frame.order[number]
        figure = layout.rows[name].get(cast.heading)
        if name in layout.total_rows or figure is None or figure.value is None:
            return ""
        left -= take_exact(figure)
        allowed += allow_for_rounding(layout.table, [figure])
        if abs(left) <= allowed and number < last:
            return f"it adds {last - number + 1} rows, {name} to {frame.order[last]}"
    return ""
