"""Takes everybody who left before the meeting; gives a finding for each cell that still names one for a task."""

import re
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.finding import Finding, query
from orderpaper.records.members import left_before
from orderpaper.records.names import fold
from orderpaper.records.when import say_date

PHONE = "0123456789 ()+-"
TEL = re.compile(r"[,:;]? (?:tel|phone)\.?$", re.IGNORECASE)
BETWEEN = re.compile(r"[&;\n]| and ")
DONE = frozenset(("Complete", "Stopped"))
"""Of an action: who led it when it was done may well have left since."""


def people_who_left_are_not_named(bundle: Bundle) -> Iterator[Finding]:
    """Give the leads, presenters, authors, contacts and sign-off posts that are, letter for letter, who has left."""
    day = bundle.meeting.day if bundle.meeting else None
    gone = left_before(bundle.council, day) if day else {}
    names: dict[str, dict[str, str]] = {}
    for entry, key in _tasks(bundle) if gone else ():
        typed = getattr(entry, key)
        if not isinstance(typed, str) or not typed:
            continue
        if typed not in names:
            names[typed] = _names(typed)
        for folded, name in names[typed].items():
            if folded in gone:
                said = f"{name} left on {say_date(gone[folded])}, before the meeting. Type who does it now."
                yield query("people-who-left-are-not-named", entry.origin.place(key), said, name)


def _names(typed: str) -> dict[str, str]:
    """Give the names of a cell by what they fold to: the whole of it without a phone, and its parts.

    The whole counts too, as names may have an “and” in them.
    """
    text = typed.rstrip(PHONE).rstrip(" ,:;") if typed[-1:].isdigit() else typed
    text = TEL.sub("", text)
    return {fold(each): each.strip() for each in (typed, text, *BETWEEN.split(text)) if each.strip()}


def _tasks(bundle: Bundle) -> Iterator[tuple[Entry, str]]:
    """Give each row and field in which somebody is named for what is still to be done."""
    if bundle.plan:
        yield from ((each, "lead") for each in bundle.plan.priorities if not each.ended)
        yield from ((each, "lead") for each in bundle.plan.actions if each.status not in DONE)
    for report in bundle.reports:
        yield from ((report.details, key) for key in ("lead_director", "author"))
        yield from ((each, "sign_off") for each in report.implications)
    if bundle.meeting:
        yield bundle.meeting.details, "contact"
        yield from ((each, "presenter") for each in bundle.meeting.agenda)
    yield bundle.council.details, "signed_by"
    yield from ((each, "sign_off") for each in bundle.council.implication_headings)
