"""Takes the membership; gives a finding for each that ends before it begins."""

import datetime as dt
from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.when import say_date


def membership_begins_before_it_ends(bundle: Bundle) -> Iterator[Finding]:
    """Give the memberships whose last day is before their first: on no day is that person a member."""
    for each in bundle.council.memberships:
        since, until = each.since, each.until
        if isinstance(since, dt.date) and isinstance(until, dt.date) and until < since:
            said = f"{each.name} is a member to {say_date(until)}, before From, {say_date(since)}. Put right the date."
            yield stop("membership-begins-before-it-ends", each.origin.place("until"), said, say_date(until))
