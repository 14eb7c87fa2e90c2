"""Takes rows that have a number of their own; gives findings where they are not numbered 1, 2, 3 and so on."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.place import Origin
from orderpaper.records.text import Text


class Ordered(Protocol):
    """A row with a title and a number under Order."""

    @property
    def order(self) -> int | None:
        """The number."""

    @property
    def title(self) -> Text:
        """The title."""

    @property
    def origin(self) -> Origin:
        """Where the row stands."""


def find_orders_astray(code: str, rows: Sequence[Ordered], name: str) -> Iterator[Finding]:
    """Give the numbers used twice and the first that is left out; `name` is what the rows are called."""
    first: dict[int, Ordered] = {}
    for each in rows:
        if each.order is None:
            continue
        other = first.setdefault(each.order, each)
        if other is not each:
            said = f"“{other.title}” has the number {each.order} too. Type the number of “{each.title}”."
            yield stop(code, each.origin.place("order"), said, str(each.order))
    # Where a number is used twice, or is missing, another is left out for that reason only.
    if len(first) == len(rows):
        yield from _find_gap(code, first, name)


def _find_gap(code: str, rows: dict[int, Ordered], name: str) -> Iterator[Finding]:
    absent = next((number for number in range(1, len(rows) + 1) if number not in rows), None)
    if absent is not None:
        after = min(number for number in rows if not 1 <= number < absent)
        said = f"the {name} have no number {absent}. Number them 1 to {len(rows)} in the order they are printed."
        yield query(code, rows[after].origin.place("order"), said, str(after))
