"""Takes what a part of a sentence says of a row; gives what is right, and what is wrong with enough to show for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from orderpaper.checks.proof.beside.marked import Marked
from orderpaper.checks.proof.beside.sayings import Role, Saying
from orderpaper.checks.proof.beside.times import Time, tell_time
from orderpaper.checks.proof.beside.truths import Held, hold, is_elsewhere_in, tell_slip
from orderpaper.records.tabled import Tabled

OWN_NUMBERS = {
    Role.PERCENT: ({Role.FROM, Role.TO}, {Role.FROM, Role.CHANGE}, {Role.TO, Role.CHANGE}),
    Role.CHANGE: ({Role.FROM, Role.TO},),
}
"""The numbers a change follows from: where a sentence has them it is held against those, and not against a table."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said of one name: the sentence, the rows of that name, the sayings, and the words around.

    `words` are the sentence’s own up to there, `around` what stands before it, the nearest first; `may_be_ours` is
    whether nothing before speaks of another area.
    """

    marked: Marked
    rows: tuple[Tabled, ...]
    sayings: tuple[Saying, ...]
    words: str
    around: tuple[str, ...] = ()
    may_be_ours: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """The row that is meant, all that is said of it, and how sure that is."""

    held: tuple[Held, ...]
    is_anchored: bool
    is_one_row: bool
    time: Time

    def may_be_said(self, held: Held) -> bool:
        """Tell whether a figure that the row has otherwise is surely of that row, and not another check’s."""
        if held.is_contrary:
            return held.is_telling and self.time is not Time.OTHER
        roles = {each.saying.role for each in self.held}
        is_for_changes = any(needed <= roles for needed in OWN_NUMBERS.get(held.saying.role, ()))
        if is_for_changes or is_elsewhere_in(held.row, held.saying.quantity):
            return False
        return self._is_shown(held)

    def _is_shown(self, held: Held) -> bool:
        """Tell whether there is enough to show that a row is meant."""
        slip = tell_slip(held.saying.quantity, held.truth)
        if held.saying.role is Role.LEVEL and not slip:
            return False
        if self.is_anchored or not self.is_one_row:
            return self.is_anchored
        return self.time is Time.SAME or (self.time is Time.UNSAID and bool(slip))


def weigh(spoken: Spoken) -> Case | None:
    """Give the row that is meant and what is said of it; of several rows of one name, the one that agrees best."""
    every = [_hold_all(spoken, row) for row in spoken.rows]
    best = max(every, key=_count_right, default=())
    if not best:
        return None
    own_time = tell_time(best[0].row, spoken.words)
    is_anchored = own_time is not Time.OTHER and any(each.is_telling for each in best)
    time = own_time if is_anchored else tell_time(best[0].row, spoken.words, spoken.around)
    is_one_row = spoken.may_be_ours and len({row.figures for row in spoken.rows}) == 1
    return Case(best, is_anchored, is_one_row, time)


def _hold_all(spoken: Spoken, row: Tabled) -> tuple[Held, ...]:
    return tuple(_hold_each(spoken.sayings, row, spoken.marked))


def _hold_each(sayings: Sequence[Saying], row: Tabled, marked: Marked) -> Iterator[Held]:
    for each in sayings:
        held = hold(each, row, marked)
        if held is not None:
            yield held


def _count_right(held: Sequence[Held]) -> tuple[int, int]:
    return sum(each.is_telling for each in held), sum(each.is_right for each in held)
