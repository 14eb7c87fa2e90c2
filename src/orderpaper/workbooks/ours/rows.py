"""Takes the rows of one of our workbooks, and rows to add; gives those that it does not hold yet, numbered on."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TypeVar

from orderpaper.records.columns import Entry
from orderpaper.records.sign_off import SignOff
from orderpaper.workbooks.ours.words import foresee

NOT_CONTENT = frozenset(("number", "file", "file_sha256", "accept", "note"))
"""The fields in which two rows may differ that say the same: what is ours to give, or the officer’s."""
E = TypeVar("E", bound=Entry)


def find_new(held: Sequence[E], rows: Iterable[E]) -> tuple[E, ...]:
    """Give the rows that say what no row says yet, each with its number; a copy that comes back twice says it once.

    Two rows of one file that say the same are two: a reviewer may say “Agreed” twice. A step of a sign-off is new where
    the last step of its row says something else: somebody may clear, take it back, and clear again.
    """
    rows = tuple(rows)
    if any(isinstance(each, SignOff) for each in rows):
        return tuple(_number(held, _list_new_steps(held, rows)))
    known = Counter(map(_find_content, held))
    met: Counter[Hashable] = Counter()
    return tuple(_number(held, (row for row in rows if _is_new(row, known, met))))


def _list_new_steps(held: Sequence[E], rows: Iterable[E]) -> Iterator[E]:
    """Give the steps that are no repeat of the last one of their row, and that did not come in the same file before."""
    steps: list[E] = list(held)
    for row in rows:
        own = [each for each in steps if _name_step(each) == _name_step(row)]
        same = [each for each in own if _find_content(each) == _find_content(row)]
        file = getattr(row, "file_sha256", "")
        if not same or (same[-1] is not own[-1] and all(getattr(each, "file_sha256", "") != file for each in same)):
            steps.append(row)
            yield row


def _name_step(row: Entry) -> Hashable:
    """Give what tells the row of an implications table that a step is of."""
    return tuple(foresee(getattr(row, key), row.columns()[key]) for key in ("paper", "meeting_on", "issue", "post"))


def _is_new(row: Entry, known: Counter[Hashable], met: Counter[Hashable]) -> bool:
    content, file = _find_content(row), getattr(row, "file_sha256", "")
    met[file, content] += 1
    is_new = met[file, content] > known[content]
    if is_new:
        known[content] = met[file, content]
    return is_new


def _find_content(row: Entry) -> Hashable:
    return tuple(foresee(getattr(row, key), column) for key, column in row.columns().items() if key not in NOT_CONTENT)


def _number(held: Sequence[Entry], rows: Iterable[E]) -> Iterator[E]:
    last = max(map(_number_of, held), default=0)
    return (row.changed(number=number) for number, row in enumerate(rows, start=last + 1))


def _number_of(row: Entry) -> int:
    number = getattr(row, "number", None)
    return number if isinstance(number, int) else 0
