"""Takes the membership; gives a finding where one person is on one committee twice at the same time."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.council import Membership
from orderpaper.records.finding import Finding, stop
from orderpaper.records.names import fold
from orderpaper.records.when import say_date


def nobody_is_a_member_twice_at_once(bundle: Bundle) -> Iterator[Finding]:
    """Give the memberships that begin while another of the same person on that committee goes on.

    One may end on the day that the next begins. Two that begin on one day are told of as one key used twice.
    """
    last: dict[tuple[str, str], tuple[dt.date, Membership]] = {}
    for since, each in sorted(_dated(bundle), key=lambda dated: dated[0]):
        key = (fold(each.committee), fold(each.name))
        began, before = last.get(key, (since, each))
        if before is each or _last_day(each) >= _last_day(before):
            last[key] = (since, each)
        if began < since < _last_day(before):
            said = (
                f"{each.name} is on {each.committee} twice from {say_date(since)} on: the other row, "
                f"{before.origin.place('since').at}, has not ended by then. Type its last day under To."
            )
            yield stop("nobody-is-a-member-twice-at-once", each.origin.place("since"), said, say_date(since))


def _dated(bundle: Bundle) -> Iterator[tuple[dt.date, Membership]]:
    for each in bundle.council.memberships:
        if isinstance(each.since, dt.date) and isinstance(each.name, str) and isinstance(each.committee, str):
            yield each.since, each


def _last_day(membership: Membership) -> dt.date:
    return membership.until if isinstance(membership.until, dt.date) else dt.date.max
