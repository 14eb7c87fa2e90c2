"""Takes the bundle and how each row stands that must be cleared; gives findings where one is not, or none can tell."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from orderpaper.checks.sign_offs.answers_come_in_time import answers_come_in_time
from orderpaper.checks.sign_offs.clearance_is_of_the_text_as_it_stands import clearance_is_of_the_text_as_it_stands
from orderpaper.checks.sign_offs.every_clearance_has_a_name import every_clearance_has_a_name
from orderpaper.checks.sign_offs.every_row_is_cleared import every_row_is_cleared
from orderpaper.checks.sign_offs.not_cleared_is_answered import not_cleared_is_answered
from orderpaper.checks.sign_offs.sign_off_days_make_sense import sign_off_days_make_sense
from orderpaper.checks.sign_offs.sign_off_is_of_an_exact_text import sign_off_is_of_an_exact_text
from orderpaper.records.board import Clearance
from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding

Board = Sequence[Clearance]
CHECKS: tuple[Callable[[Board], Iterable[Finding]], ...] = (
    every_row_is_cleared,
    answers_come_in_time,
    clearance_is_of_the_text_as_it_stands,
    not_cleared_is_answered,
    every_clearance_has_a_name,
    sign_off_is_of_an_exact_text,
)


def judge_sign_offs(bundle: Bundle, board: Board) -> Iterator[Finding]:
    """Give what is to be said of the rows that must be cleared, and of the days that their clearing is given.

    All of it is worth a look and nothing stops a paper: a draft goes out in order to be cleared, and would say Draft
    for ever if that made it one. What refuses is publishing, by the board itself.
    """
    yield from sign_off_days_make_sense(bundle)
    for check in CHECKS:
        yield from check(board)


UNCLEARED = frozenset((
    *("every-row-is-cleared", "answers-come-in-time", "clearance-is-of-the-text-as-it-stands"),
    *("not-cleared-is-answered", "every-clearance-has-a-name"),
))
"""The findings about sign-offs that stand against publishing; in a check they are worth a look."""
