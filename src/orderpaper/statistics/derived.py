"""Takes the rows of a pasted table; gives each figure that was pasted worked out beside what the table makes of it."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, permutations

from orderpaper.records.figure import Figure, round_half_up, say_number
from orderpaper.records.measure import Cast
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.records.statistics import Series
from orderpaper.statistics.decimal_point import mend_points
from orderpaper.statistics.formula import Formula, Worked, divide_part, list_formulas, work_out
from orderpaper.statistics.heading import Kind, find_per
from orderpaper.statistics.layout import COUNTED, Layout, allow_for_rounding, read_layout
from orderpaper.statistics.rounding import take_exact
from orderpaper.statistics.slip import agrees, explain, find_mistyped
from orderpaper.statistics.total import cast_layout

ORDER = (Kind.CHANGE, Kind.PERCENT_CHANGE, Kind.RATE, Kind.SHARE, Kind.RANK)
SAMPLE = 200
MOST_ROWS_PAIRED = 60
FEWEST_ALIKE = 3
NOTHING_TO_GO_BY = {
    Kind.RATE: "the table does not say whom the rate is counted against",
    Kind.RANK: "the figures of all that are ranked are not in the table",
}


def recompute(rows: Sequence[Series]) -> list[Recomputed]:
    """Give every derived figure of a table, recomputed and compared: changes, rates, shares, ranks, totals.

    What a column is, its heading says; which columns it is worked out from, the one reading that most of its rows
    agree with. Where none does, its figures are not known to be right or wrong.
    """
    if not rows:
        return []
    layout, points = mend_points(read_layout(rows))
    found: list[Recomputed] = []
    for kind in ORDER:
        for heading in [each for each, is_of in layout.kinds.items() if is_of is kind]:
            found += _judge_column(layout, heading, found)
    found += _judge_share_rows(layout)
    found += [_judge_cast(layout, cast) for cast in cast_layout(layout)]
    right = {each.row for each in found if each.verdict is Verdict.EQUAL}
    return [*(each for each in points if each.row in right), *found]


def find_inputs(given: Layout) -> dict[str, tuple[str, ...]]:
    """Give the columns of a table that are worked out, each with the columns it is worked out from; totals left out.

    Of one that does not agree in every row, all columns of figures are given: any of them may show through it.
    """
    layout, _points = mend_points(given)
    everything = tuple(layout.own_headings())
    inputs = {}
    for heading, kind in layout.kinds.items():
        if kind is not Kind.OWN and heading not in layout.total_columns:
            formula = _choose(layout, heading)
            inputs[heading] = formula.inputs if formula and _fits(layout, heading, formula) else everything
    return inputs


def _fits(layout: Layout, heading: str, formula: Formula) -> bool:
    """Tell whether a formula agrees in every row that it can work out."""
    worked = ((stated, formula.work(name, layout.rows[name])) for name, stated in _stated(layout, heading))
    return all(done is None or agrees(stated, done) for stated, done in worked)


# ---- columns


def _judge_column(layout: Layout, heading: str, before: Sequence[Recomputed]) -> Iterator[Recomputed]:
    formula = _choose(layout, heading)
    others = [each for each in list_formulas(layout, heading) if formula and each.inputs != formula.inputs]
    for name, stated in _stated(layout, heading):
        row = layout.rows[name]
        worked = formula.work(name, row) if formula else None
        if formula is None or worked is None:
            why = NOTHING_TO_GO_BY.get(layout.kinds[heading], "the table does not hold what it is worked out from")
            yield Recomputed(name, heading, stated, Verdict.UNKNOWN, explanation=why)
            continue
        judged = _judge(name, heading, stated, worked)
        if judged.verdict is Verdict.WRONG and judged.slip is None:
            judged = _look_further(layout, judged, [formula, *others], before)
        yield judged


def _stated(layout: Layout, heading: str) -> Iterator[tuple[str, Figure]]:
    for name, row in layout.rows.items():
        if heading in row and row[heading].value is not None:
            yield name, row[heading]


def _choose(layout: Layout, heading: str) -> Formula | None:
    """Give the formula that most rows agree with, at least half of those it can work out; the usual one otherwise."""
    sample = list(islice(_stated(layout, heading), SAMPLE))
    best, best_score = None, 0
    formulas = list_formulas(layout, heading)
    for formula in formulas:
        worked = [(stated, formula.work(name, layout.rows[name])) for name, stated in sample]
        known = [(stated, each) for stated, each in worked if each is not None]
        score = sum(agrees(stated, each) for stated, each in known)
        if score > best_score and score * 2 >= len(known):
            best, best_score = formula, score
    return best or next((each for each in formulas if each.is_usual), None)


def _judge(name: str, heading: str, stated: Figure, worked: Worked) -> Recomputed:
    is_right = agrees(stated, worked)
    slip = None if is_right else explain(stated, worked)
    verdict = Verdict.EQUAL if is_right else Verdict.WRONG
    return Recomputed(name, heading, stated, verdict, worked.value, worked.working, slip)


def _look_further(
    layout: Layout, judged: Recomputed, formulas: Sequence[Formula], before: Sequence[Recomputed]
) -> Recomputed:
    """Give what was judged wrong with what would explain it from the rest of its row, if one thing does."""
    formula, others = formulas[0], formulas[1:]
    kind = layout.kinds[judged.heading]
    looks = {
        Kind.CHANGE: _look_at_inputs,
        Kind.PERCENT_CHANGE: _look_at_base,
        Kind.RANK: _look_at_end,
        Kind.RATE: _look_at_denominator,
    }
    if kind in looks:
        judged = looks[kind](layout, judged, formula, before)
    row = layout.rows[judged.row]
    other = next((each for each in others if _is_what(judged, each.work(judged.row, row))), None)
    if judged.slip is None and not judged.explanation and other is not None and kind is not Kind.RANK:
        words = f"from {' and '.join(other.inputs)}"
        return dataclasses.replace(judged, slip=Slip.OTHER_COLUMNS, explanation=words)
    return judged


def _is_what(judged: Recomputed, worked: Worked | None) -> bool:
    return worked is not None and agrees(judged.stated, worked)


def _look_at_inputs(layout: Layout, judged: Recomputed, formula: Formula, _before: Sequence[Recomputed]) -> Recomputed:
    later, earlier = (layout.rows[judged.row][heading] for heading in formula.inputs)
    meant = find_mistyped(judged.stated, (later, earlier))
    if not meant:
        return judged
    words = f"it would be right if {formula.inputs[0]} were {meant}, not {say_number(later)}"
    return dataclasses.replace(judged, slip=Slip.KEYSTROKE_BESIDE, explanation=words)


def _look_at_base(layout: Layout, judged: Recomputed, formula: Formula, before: Sequence[Recomputed]) -> Recomputed:
    row = layout.rows[judged.row]
    if formula.other_base and _is_what(judged, formula.other_base(judged.row, row)):
        return dataclasses.replace(judged, slip=Slip.OTHER_BASE)
    wrong = [each for each in before if each.row == judged.row and each.verdict is Verdict.WRONG]
    for change in [each for each in wrong if layout.kinds[each.heading] is Kind.CHANGE]:
        worked = work_out(layout, [change.stated, row.get(formula.inputs[1])], divide_part, "{} / {}")
        if _is_what(judged, worked):
            words = f"it follows from {say_number(change.stated)} under {change.heading}"
            return dataclasses.replace(judged, slip=Slip.FROM_WRONG_FIGURE, explanation=words)
    return judged


def _look_at_end(layout: Layout, judged: Recomputed, formula: Formula, _before: Sequence[Recomputed]) -> Recomputed:
    if formula.other_base and _is_what(judged, formula.other_base(judged.row, layout.rows[judged.row])):
        return dataclasses.replace(judged, slip=Slip.RANKED_OTHER_WAY)
    return judged


def _look_at_denominator(
    layout: Layout, judged: Recomputed, formula: Formula, _before: Sequence[Recomputed]
) -> Recomputed:
    count = take_exact(layout.rows[judged.row][formula.inputs[0]])
    rate = take_exact(judged.stated)
    if not count or not rate:
        return judged
    implied = round_half_up(count / rate * find_per(judged.heading), -2)
    words = f"{say_number(judged.stated)} would mean a denominator of about {implied:,f}"
    return dataclasses.replace(judged, slip=Slip.OTHER_DENOMINATOR, explanation=words)


# ---- rows that are shares of other rows


def find_row_inputs(layout: Layout) -> dict[str, tuple[str, str]]:
    """Give the rows that are one row divided by another, each with those two."""
    return dict(_find_share_rows(mend_points(layout)[0]))


def _judge_share_rows(layout: Layout) -> Iterator[Recomputed]:
    """Give the rows of percentages in a table of counts that are one row divided by another, column by column."""
    for name, pair in _find_share_rows(layout):
        stated = _shares_in(layout, name)
        yield from (_judge(name, each, stated[each], done) for each, done in _divide_rows(layout, pair, stated).items())


def _find_share_rows(layout: Layout) -> Iterator[tuple[str, tuple[str, str]]]:
    if layout.table.unit not in COUNTED or len(layout.rows) > MOST_ROWS_PAIRED:
        return
    shares = {name: _shares_in(layout, name) for name in layout.rows}
    counts = [name for name in layout.rows if not shares[name]]
    for name, stated in shares.items():
        if len(stated) < FEWEST_ALIKE:
            continue
        pair = max(permutations(counts, 2), key=partial(_count_near, layout, name), default=None)
        enough = max(FEWEST_ALIKE, len(stated) - 1)
        if pair and _count_alike(stated, _divide_rows(layout, pair, stated)) >= enough:
            yield name, pair


def _shares_in(layout: Layout, name: str) -> dict[str, Figure]:
    columns = {heading for heading, kind in layout.kinds.items() if kind in {Kind.OWN, Kind.TOTAL}}
    row = layout.rows[name]
    return {each: row[each] for each in row if each in columns and row[each].is_percent and row[each].value is not None}


def _count_near(layout: Layout, name: str, pair: tuple[str, str]) -> int:
    """Give in how many columns one row divided by another is about what a third says: quickly, to find the two."""
    part, whole = (layout.rows[each] for each in pair)
    near = 0
    for heading, stated in layout.rows[name].items():
        if stated.value is None or heading not in part or heading not in whole or not whole[heading].value:
            continue
        share = 100 * (part[heading].value or 0) / (whole[heading].value or 1)
        near += stated.is_percent and abs(share - stated.value) <= 10.0**-stated.decimals
    return near


def _divide_rows(layout: Layout, pair: tuple[str, str], columns: Iterable[str]) -> dict[str, Worked]:
    part, whole = (layout.rows[name] for name in pair)
    worked = {each: work_out(layout, [part.get(each), whole.get(each)], divide_part, "{} / {}") for each in columns}
    return {each: done for each, done in worked.items() if done is not None}


def _count_alike(stated: Mapping[str, Figure], worked: Mapping[str, Worked]) -> int:
    return sum(agrees(stated[each], done) for each, done in worked.items())


# ---- totals


def _judge_cast(layout: Layout, cast: Cast) -> Recomputed:
    verdict = Verdict.EQUAL if cast.adds_up else Verdict.WRONG
    parts = layout.total_columns[cast.heading] if cast.across else layout.total_rows[cast.name]
    working = f"the sum of {len(parts)} {'columns' if cast.across else 'rows'}, {parts[0]} to {parts[-1]}"
    judged = Recomputed(cast.name, cast.heading, cast.stated, verdict, cast.total, working)
    if verdict is Verdict.EQUAL:
        return judged
    other = "" if cast.across else _find_other_rows(layout, cast)
    if other:
        return dataclasses.replace(judged, slip=Slip.OTHER_ROWS, explanation=other)
    exact = Worked(cast.total, cast.total, cast.total, working)
    return dataclasses.replace(judged, slip=explain(cast.stated, exact))


def _find_other_rows(layout: Layout, cast: Cast) -> str:
    """Give the run of rows just above a total that adds up to what is stated, where it is not the run it should be."""
    above = list(layout.rows)[: list(layout.rows).index(cast.name)]
    figures: list[Figure] = []
    for name in reversed(above):
        figure = layout.rows[name].get(cast.heading)
        if name in layout.total_rows or figure is None or figure.value is None:
            return ""
        figures.append(figure)
        left = take_exact(cast.stated) - sum(take_exact(each) for each in figures)
        if abs(left) <= allow_for_rounding(layout.table, (*figures, cast.stated)) and len(figures) > 1:
            return f"it adds {len(figures)} rows, {name} to {above[-1]}"
    return ""
