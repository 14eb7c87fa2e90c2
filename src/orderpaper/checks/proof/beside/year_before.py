"""Takes a sentence after one that says how a row changed; gives what it says of the change in the year before that.

“Crime fell by 6.5%. This compares with a fall of 12.9% in the previous year”: the first is the row’s last change, so
the second is the change between the two figures before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orderpaper.checks.proof.beside.areas import Areas
from orderpaper.checks.proof.beside.marked import COUNT, NAME, PERCENT, TIME, Marked
from orderpaper.checks.proof.beside.sayings import MOVE, NEAR, Role, Saying
from orderpaper.checks.proof.beside.times import find_index
from orderpaper.checks.proof.beside.truths import Held, hold
from orderpaper.records.quantity import Unit
from orderpaper.records.tabled import Tabled

THEN = (
    rf"(?:(?:in|for|during|over)\s+)?(?:the\s+)?(?:(?:previous|preceding|prior)\s+(?:financial\s+)?year\b|year\s+before\b(?!\s+(?:that|last))"
    rf"|(?P<time>{TIME}))"
)
BESIDE = r"\b(?:compare[sd]?\s+(?:with|to)|comparing\s+(?:with|to)|follow(?:s|ed|ing)(?:\s+on\s+from)?|after|against)"
SIZE = rf"(?P<size>[{PERCENT}{COUNT}])"
FALL_OF = re.compile(rf"{BESIDE}\s+an?\s+(?:\w+\s+)?{MOVE}\s+of\s+{NEAR}{SIZE}\s+{THEN}", re.IGNORECASE)
SIZE_FALL = re.compile(rf"{BESIDE}\s+an?\s+{NEAR}{SIZE}\s+(?:\w+\s+)?{MOVE}\s+{THEN}", re.IGNORECASE)


def hold_year_before(marked: Marked, anchors: Sequence[Held], areas: Areas) -> Iterator[Held]:
    """Give what a sentence says of the year before, held against the row that `anchors` say the last change of."""
    rows = {id(each.row): each.row for each in anchors if each.is_telling and each.saying.role is Role.PERCENT}
    if len(rows) != 1:
        return
    (row,) = rows.values()
    for match in (*FALL_OF.finditer(marked.text), *SIZE_FALL.finditer(marked.text)):
        saying = _read(marked, match, row)
        is_plain = NAME not in match[0] and areas.may_be_ours(match[0])
        held = hold(saying, _go_back(row), marked) if saying and is_plain else None
        if held:
            yield held


def _read(marked: Marked, match: re.Match[str], row: Tabled) -> Saying | None:
    at = match.start("size")
    quantity = marked.quantity(at)
    role = Role.PERCENT if quantity.unit is Unit.PERCENT else Role.CHANGE
    is_then = match["time"] is None or find_index(row, marked.slice(match.start("time"), match.end())) == _before(row)
    return Saying(at, quantity, role, 1 if match["up"] else -1) if is_then else None


def _before(row: Tabled) -> int:
    return len(row.figures) - 2


def _go_back(row: Tabled) -> Tabled:
    """Give a row as it was a period ago."""
    return replace(row, figures=row.figures[:-1], periods=row.periods[:-1], change=None, percent=None)
