"""Takes a table of a paper as judged; gives it with what is right after all, or open, because a paper says less."""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from orderpaper.records.judged import Derived, JudgedTable
from orderpaper.records.recomputed import Recomputed, Slip, Verdict
from orderpaper.statistics.formula import Worked
from orderpaper.statistics.heading import Kind, find_per, read_heading
from orderpaper.statistics.slip import agrees
from orderpaper.statistics.tabled.bases import Base, is_loose

OF_AN_AGE = "the paper does not say how many there are of that age or sex"
FALLEN = re.compile("[↓▼⇩⬇]")
LEAST_PERCENT = {Kind.SHARE: 60, Kind.RANK: 80}
NOT_IN_PAPER = "the paper does not say what it was worked out from"


def settle(judged: JudgedTable, own: Mapping[str, Base], bases: Sequence[Base], *, is_rebuilt: bool) -> JudgedTable:
    """Give a table with its rates held against every population that the paper states, not only their own.

    A rate that fits one of them is right; one of an age or a sex whose number is not stated is open. So is all that was
    worked out from elsewhere, in a table put together from lines. A note’s number glued to a figure is no fault.
    """
    derived = []
    for each in judged.derived:
        kind = Kind.OWN if each.is_row else read_heading(each.name)
        settled = _settle_rates(each, own, bases) if kind is Kind.RATE else each
        figures = _forgive_signs(tuple(_forgive_marks(settled.figures)))
        settled = dataclasses.replace(settled, figures=figures)
        is_open = settled.is_doubtful and (kind is Kind.RATE or is_rebuilt)
        derived.append(_leave_open(settled) if is_open or not _is_borne_out(settled, kind) else settled)
    return dataclasses.replace(judged, derived=tuple(derived))


def _is_borne_out(derived: Derived, kind: Kind) -> bool:
    """Tell whether enough of a column follows that its heading alone does not: of shares 3 in 5, of ranks 4 in 5.

    Two measures rank areas much alike, so that half of the ranks of one may be those of the other.
    """
    known = [each for each in derived.figures if each.verdict is not Verdict.UNKNOWN]
    right = sum(each.verdict is Verdict.EQUAL or each.slip is Slip.CUT_OFF for each in known)
    return right * 100 >= LEAST_PERCENT.get(kind, 0) * len(known)


def _forgive_marks(figures: Sequence[Recomputed]) -> Iterator[Recomputed]:
    """Give figures, those right with a note’s number glued to them; only one with more decimals than most has that."""
    places = Counter(each.stated.decimals for each in figures)
    usual = max(places, key=lambda each: (places[each], each), default=0)
    for each in figures:
        if each.slip is not Slip.NOTE_MARK:
            yield each
        elif each.stated.decimals > usual:
            yield dataclasses.replace(each, verdict=Verdict.EQUAL)
        else:
            yield dataclasses.replace(each, slip=None)


def _forgive_signs(figures: Sequence[Recomputed]) -> tuple[Recomputed, ...]:
    """Give changes, right without their minus where an arrow says they fell, or none of several has one.

    Such a column shows by its colour or its words which way each went.
    """
    without = [each for each in figures if each.slip is Slip.SIGN_LOST]
    is_custom = len(without) > 1 and all((each.stated.value or 0) >= 0 for each in figures)
    return tuple(
        dataclasses.replace(each, verdict=Verdict.EQUAL)
        if each.slip is Slip.SIGN_LOST and (is_custom or FALLEN.search(each.stated.flag))
        else each
        for each in figures
    )


def _leave_open(derived: Derived) -> Derived:
    figures = tuple(_open(each, NOT_IN_PAPER) for each in derived.figures)
    return dataclasses.replace(derived, figures=figures, is_doubtful=False)


def _open(judged: Recomputed, why: str) -> Recomputed:
    if judged.verdict is not Verdict.WRONG:
        return judged
    return Recomputed(judged.row, judged.heading, judged.stated, Verdict.UNKNOWN, explanation=why)


def _settle_rates(derived: Derived, own: Mapping[str, Base], bases: Sequence[Base]) -> Derived:
    per = find_per(derived.name)
    figures = tuple(_settle(each, own.get(each.row), bases, per) for each in derived.figures)
    wrong = sum(each.verdict is Verdict.WRONG for each in figures)
    right = sum(each.verdict is Verdict.EQUAL for each in figures)
    return dataclasses.replace(derived, figures=figures, is_doubtful=wrong > right)


def _settle(judged: Recomputed, own: Base | None, bases: Sequence[Base], per: int) -> Recomputed:
    if judged.verdict is not Verdict.WRONG or own is None or judged.recomputed is None:
        return judged
    count = judged.recomputed * own.number / per
    if any(agrees(judged.stated, _work_out(count, base, per)) for base in bases):
        return dataclasses.replace(judged, verdict=Verdict.EQUAL, slip=None, explanation="")
    return _open(judged, OF_AN_AGE) if is_loose(judged.row, own) else judged


def _work_out(count: Decimal, base: Base, per: int) -> Worked:
    """Give a rate against a number that was rounded itself: any other end of it will do."""
    ends = sorted(count / (base.number + out) * per for out in (-base.slack, base.slack))
    return Worked(count / base.number * per, ends[0], ends[1], "")
