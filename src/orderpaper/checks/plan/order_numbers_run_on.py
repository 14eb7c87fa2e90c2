"""Takes the plan; gives a finding where its priorities or themes are not numbered 1, 2, 3 and so on."""

from collections.abc import Iterator, Sequence

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.plan import Priority, Theme

CODE = "order-numbers-run-on"


def order_numbers_run_on(bundle: Bundle) -> Iterator[Finding]:
    """Give the numbers used twice and the first that is left out: a printed plan has one Priority 4."""
    if bundle.plan is None:
        return
    yield from _find_in([each for each in bundle.plan.priorities if not each.ended], "priorities of this year")
    yield from _find_in(bundle.plan.themes, "themes")


def _find_in(rows: Sequence[Priority | Theme], name: str) -> Iterator[Finding]:
    first: dict[int, Priority | Theme] = {}
    for each in rows:
        if each.order is None:
            continue
        other = first.setdefault(each.order, each)
        if other is not each:
            said = f"“{other.title}” has the number {each.order} too. Type the number of “{each.title}”."
            yield stop(CODE, each.origin.place("order"), said, str(each.order))
    # Where a number is used twice, or is missing, another is left out for that reason only.
    if len(first) == len(rows):
        yield from _find_gap(first, name)


def _find_gap(rows: dict[int, Priority | Theme], name: str) -> Iterator[Finding]:
    absent = next((number for number in range(1, len(rows) + 1) if number not in rows), None)
    if absent is not None:
        after = min(number for number in rows if not 1 <= number < absent)
        said = f"the {name} have no number {absent}. Number them 1 to {len(rows)} in the order they are printed."
        yield query(CODE, rows[after].origin.place("order"), said, str(after))
