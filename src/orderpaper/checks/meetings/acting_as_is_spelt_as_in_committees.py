"""Takes the meetings and the committees; gives a finding where a special capacity is spelt otherwise."""

import difflib
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold

NEAR = 0.8


def acting_as_is_spelt_as_in_committees(bundle: Bundle) -> Iterator[Finding]:
    """Give the capacities that are nearly, and not quite, those in Committees; an agenda has lost the “and” of one."""
    known = {fold(each.acting_as): str(each.acting_as) for each in bundle.council.committees if each.acting_as}
    for meeting in bundle.meetings:
        typed = meeting.details.acting_as
        if not isinstance(typed, str) or not typed or fold(typed) in known:
            continue
        near = difflib.get_close_matches(fold(typed), known, 1, NEAR)
        if near:
            yield query(
                "acting-as-is-spelt-as-in-committees",
                meeting.details.origin.place("acting_as"),
                f"“{typed}” is “{known[near[0]]}” in the sheet Committees of council.xlsx. Spell it alike, or leave "
                "it empty.",
                held=typed,
            )
