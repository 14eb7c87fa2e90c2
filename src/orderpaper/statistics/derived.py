"""Takes the rows of a pasted table; gives each figure that was pasted worked out beside what the table makes of it."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, permutations

from orderpaper.records.figure import Figure, round_half_up, say_number
from orderpaper.records.judged import Derived, Sums
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.decimal_point import mend_points
from orderpaper.statistics.formula import Formula, Worked, divide_part, list_formulas, work_out
from orderpaper.statistics.heading import Kind, find_per
from orderpaper.statistics.layout import COUNTED, Layout
from orderpaper.statistics.rounding import take_exact
from orderpaper.statistics.slip import agrees, explain, find_mistyped
from orderpaper.statistics.weight import Reading, weigh

ORDER = (Kind.CHANGE, Kind.PERCENT_CHANGE, Kind.RATE, Kind.SHARE, Kind.RANK)
SAMPLE = 60
MOST_ROWS_PAIRED = 60
FEWEST_ALIKE = 3
COMES_FROM = {Kind.RANK: "column", Kind.SHARE: "table"}
NOTHING_TO_GO_BY = {
    Kind.RATE: "the table does not say whom the rate is counted against",
    Kind.RANK: "the figures of all that are ranked are not in the table",
}


def judge_columns(layout: Layout, sums: Sums) -> list[Derived]:
    """Give every column of a table that was pasted worked out, recomputed and compared: changes, rates, shares, ranks.

    What a column is, its heading says; which columns it is worked out from, the one reading that most of its rows
    agree with. Where none does, its figures are not known to be right or wrong. `sums` are what totals that are wrong
    should be: what is right with one of them is right.
    """
    found: list[Derived] = []
    for kind in ORDER:
        for heading in [each for each, is_of in layout.kinds.items() if is_of is kind]:
            found.append(_judge_column(layout, heading, _Known(sums, _list_wrong_changes(layout, found))))
    return found


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found before a column is judged: what wrong totals should be, and wrong changes, by row."""

    sums: Sums
    changes: Mapping[str, Sequence[Recomputed]]


def _list_wrong_changes(layout: Layout, found: Iterable[Derived]) -> Mapping[str, Sequence[Recomputed]]:
    wrong: dict[str, list[Recomputed]] = {}
    for column in found:
        for each in column.figures if layout.kinds[column.name] is Kind.CHANGE else ():
            if each.verdict is Verdict.WRONG:
                wrong.setdefault(each.row, []).append(each)
    return wrong


def find_inputs(given: Layout) -> dict[str, tuple[str, ...]]:
    """Give the columns of a table that are worked out, each with the columns it is worked out from; totals left out.

    Of one that does not agree in every row, all columns of figures are given: any of them may show through it.
    """
    layout, _points = mend_points(given)
    everything = tuple(layout.own_headings())
    inputs = {}
    for heading, kind in layout.kinds.items():
        if kind not in {Kind.OWN, Kind.WORDS} and heading not in layout.total_columns:
            formula = _choose(layout, heading)
            inputs[heading] = formula.inputs if formula and _fits(layout, heading, formula) else everything
    return inputs


def _fits(layout: Layout, heading: str, formula: Formula) -> bool:
    """Tell whether a formula agrees in every row that it can work out."""
    worked = ((stated, formula.work(name, layout.rows[name])) for name, stated in _stated(layout, heading))
    return all(done is None or agrees(stated, done) for stated, done in worked)


# ---- columns


def _judge_column(layout: Layout, heading: str, known: _Known) -> Derived:
    formula = _choose(layout, heading)
    kind = layout.kinds[heading]
    figures = [
        _judge_in_row(layout, (name, heading, stated), formula, known) for name, stated in _stated(layout, heading)
    ]
    if formula is None or all(each.verdict is not Verdict.WRONG for each in figures):
        return Derived(heading, tuple(figures), COMES_FROM.get(kind, "row"))
    formulas = list_formulas(layout, heading)
    others = [each for each in formulas if each.inputs != formula.inputs]
    figures = [_look_further(layout, each, [formula, *others], known) for each in figures]
    tried = [each.inputs for each in formulas].index(formula.inputs) + 1
    reading = weigh(figures, formula, tried, is_rank=kind is Kind.RANK)
    if reading is Reading.CHANCE:
        figures = [_leave_open(each) for each in figures]
    comes_from = COMES_FROM.get(kind, "row")
    return Derived(heading, tuple(figures), comes_from, is_doubtful=reading is Reading.DOUBTFUL)


def _judge_in_row(layout: Layout, cell: tuple[str, str, Figure], formula: Formula | None, known: _Known) -> Recomputed:
    name, heading, stated = cell
    row = layout.rows[name]
    worked = formula.work(name, row) if formula else None
    if formula is None or worked is None:
        why = NOTHING_TO_GO_BY.get(layout.kinds[heading], "the table does not hold what it is worked out from")
        return Recomputed(name, heading, stated, Verdict.UNKNOWN, explanation=why)
    judged = judge_figure(name, heading, stated, worked)
    if judged.verdict is Verdict.WRONG and name in known.sums:
        mended = {each: dataclasses.replace(row[each], value=float(total)) for each, total in known.sums[name].items()}
        worked = formula.work(name, {**row, **mended})
        judged = judge_figure(name, heading, stated, worked) if worked and agrees(stated, worked) else judged
    return judged


def _leave_open(judged: Recomputed) -> Recomputed:
    if judged.verdict is not Verdict.WRONG:
        return judged
    why = "too few figures of its column follow from the table"
    return Recomputed(judged.row, judged.heading, judged.stated, Verdict.UNKNOWN, explanation=why)


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
        score = _score(layout, formula, sample, best_score + 1)
        if score > best_score:
            best, best_score = formula, score
    return best or next((each for each in formulas if each.is_usual), None)


def _score(layout: Layout, formula: Formula, sample: Sequence[tuple[str, Figure]], least: int) -> int:
    """Give how many figures of a sample a formula agrees with; nought, and soon, where fewer than half or the least."""
    score = missed = 0
    for name, stated in sample:
        worked = formula.work(name, layout.rows[name])
        is_right = worked is not None and agrees(stated, worked)
        score += is_right
        missed += worked is not None and not is_right
        if missed > len(sample) - least or missed * 2 > len(sample):
            return 0
    return score if score >= missed else 0


def judge_figure(name: str, heading: str, stated: Figure, worked: Worked) -> Recomputed:
    """Give one figure as it was pasted beside the same worked out, with what would explain it where it is wrong."""
    is_right = agrees(stated, worked)
    slip = None if is_right else explain(stated, worked)
    verdict = Verdict.EQUAL if is_right else Verdict.WRONG
    return Recomputed(name, heading, stated, verdict, worked.value, worked.working, slip)


def _look_further(layout: Layout, judged: Recomputed, formulas: Sequence[Formula], known: _Known) -> Recomputed:
    """Give what was judged wrong with what would explain it from the rest of its row, if one thing does."""
    if judged.verdict is not Verdict.WRONG or judged.slip is not None:
        return judged
    formula, others = formulas[0], formulas[1:]
    kind = layout.kinds[judged.heading]
    if kind in LOOKS:
        judged = LOOKS[kind](layout, judged, formula, known)
    row = layout.rows[judged.row]
    other = next((each for each in others if _is_what(judged, each.work(judged.row, row))), None)
    if judged.slip is None and not judged.explanation and other is not None and kind is not Kind.RANK:
        words = f"from {' and '.join(other.inputs)}"
        return dataclasses.replace(judged, slip=Slip.OTHER_COLUMNS, explanation=words)
    return judged


def _is_what(judged: Recomputed, worked: Worked | None) -> bool:
    return worked is not None and agrees(judged.stated, worked)


def _look_at_inputs(layout: Layout, judged: Recomputed, formula: Formula, _known: _Known) -> Recomputed:
    later, earlier = (layout.rows[judged.row][heading] for heading in formula.inputs)
    meant = find_mistyped(judged.stated, (later, earlier))
    if not meant:
        return judged
    words = f"it would be right if “{formula.inputs[0]}” were {meant}, not {say_number(later)}"
    return dataclasses.replace(judged, slip=Slip.KEYSTROKE_BESIDE, explanation=words)


def _look_at_base(layout: Layout, judged: Recomputed, formula: Formula, known: _Known) -> Recomputed:
    row = layout.rows[judged.row]
    if formula.other_base and _is_what(judged, formula.other_base(judged.row, row)):
        return dataclasses.replace(judged, slip=Slip.OTHER_BASE)
    for change in known.changes.get(judged.row, ()):
        worked = work_out(layout, [change.stated, row.get(formula.inputs[1])], divide_part, "{} / {}")
        if _is_what(judged, worked):
            words = f"it follows from {say_number(change.stated)} under “{change.heading}”"
            return dataclasses.replace(judged, slip=Slip.FROM_WRONG_FIGURE, explanation=words)
    return judged


def _look_at_end(layout: Layout, judged: Recomputed, formula: Formula, _known: _Known) -> Recomputed:
    if formula.other_base and _is_what(judged, formula.other_base(judged.row, layout.rows[judged.row])):
        return dataclasses.replace(judged, slip=Slip.RANKED_OTHER_WAY)
    return judged


def _look_at_denominator(layout: Layout, judged: Recomputed, formula: Formula, _known: _Known) -> Recomputed:
    count = take_exact(layout.rows[judged.row][formula.inputs[0]])
    rate = take_exact(judged.stated)
    if not count or not rate:
        return judged
    implied = round_half_up(count / rate * find_per(judged.heading), -2)
    words = f"{say_number(judged.stated)} would mean a denominator of about {implied:,f}"
    return dataclasses.replace(judged, slip=Slip.OTHER_DENOMINATOR, explanation=words)


LOOKS = {
    Kind.CHANGE: _look_at_inputs,
    Kind.PERCENT_CHANGE: _look_at_base,
    Kind.RANK: _look_at_end,
    Kind.RATE: _look_at_denominator,
}


# ---- rows that are shares of other rows


def find_row_inputs(layout: Layout) -> dict[str, tuple[str, str]]:
    """Give the rows that are one row divided by another, each with those two."""
    return dict(_find_share_rows(mend_points(layout)[0]))


def judge_share_rows(layout: Layout) -> list[Derived]:
    """Give the rows of percentages in a table of counts that are one row divided by another, column by column."""
    found = []
    for name, pair in _find_share_rows(layout):
        stated = _shares_in(layout, name)
        worked = _divide_rows(layout, pair, stated)
        figures = tuple(judge_figure(name, each, stated[each], done) for each, done in worked.items())
        found.append(Derived(name, figures, "column", is_row=True))
    return found


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
