"""Takes the rows of a pasted table; gives the figures that do not follow from the others as they should be."""

import dataclasses
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from orderpaper.records.figure import Figure, round_half_up
from orderpaper.records.judged import JudgedTable
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.records.statistics import Series
from orderpaper.statistics.heading import Kind, read_heading
from orderpaper.statistics.judge import judge_rows, list_certainly_wrong, list_recomputed

MOST_PASSES = 4
PERCENT_PLACES = 1
OWN = frozenset((Kind.OWN, Kind.TOTAL))

Cell = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Corrections:
    """The figures put right, by row and heading; and what was pasted worked out and cannot be followed, by heading."""

    figures: Mapping[Cell, Figure]
    supplied: Mapping[str, tuple[str, ...]]


def correct(rows: Sequence[Series]) -> Corrections:
    """Give what is wrong in a table as it follows from the rest; what comes of a wrong total follows the right one.

    What may come from figures elsewhere, and a total of which it is not known what it counts, are left as pasted.
    Where rows and columns cross, the total of the rows stands. Of two rows of one name the first is looked at.
    """
    held: dict[str, Series] = {}
    for each in rows:
        held.setdefault(each.name, each)
    put_right: dict[Cell, Figure] = {}
    judged = judge_rows(list(held.values()))
    for _pass in range(MOST_PASSES):
        mended = _mend_all(judged)
        if not mended:
            break
        put_right |= mended
        held |= _replace(held, mended)
        judged = judge_rows(list(held.values()))
    return Corrections(put_right, _list_supplied(judged))


def _mend_all(judged: JudgedTable) -> dict[Cell, Figure]:
    mended: dict[Cell, Figure] = {}
    for each in list_certainly_wrong(judged):
        if each.recomputed is not None:
            mended.setdefault((each.row, each.heading), _mend(each, each.recomputed))
    return mended


def _mend(judged: Recomputed, exact: Decimal) -> Figure:
    """Give the figure as it should be, at the places it was pasted with; a change in per cent has one."""
    places = judged.stated.decimals
    if judged.slip is Slip.DECIMAL_POINT:
        places = 0
    elif judged.slip is Slip.NOTE_MARK:
        places -= 1
    elif read_heading(judged.heading) is Kind.PERCENT_CHANGE:
        places = PERCENT_PLACES
    return dataclasses.replace(judged.stated, value=float(round_half_up(exact, places)), decimals=places)


def _replace(rows: Mapping[str, Series], mended: Mapping[Cell, Figure]) -> dict[str, Series]:
    touched = dict.fromkeys(name for name, _heading in mended)
    return {
        name: dataclasses.replace(
            rows[name],
            figures=tuple((heading, mended.get((name, heading), each)) for heading, each in rows[name].figures),
        )
        for name in touched
    }


def _list_supplied(judged: JudgedTable) -> dict[str, tuple[str, ...]]:
    supplied: dict[str, list[str]] = defaultdict(list)
    doubtful = {id(each) for column in judged.derived if column.is_doubtful for each in column.figures}
    for each in list_recomputed(judged):
        is_open = each.verdict is Verdict.UNKNOWN or id(each) in doubtful
        if is_open and read_heading(each.heading) not in OWN:
            supplied[each.heading].append(each.row)
    return {heading: tuple(names) for heading, names in supplied.items()}
