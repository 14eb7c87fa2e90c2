"""Takes the membership and the meeting; gives a finding for each member still on a committee who has left."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query
from orderpaper.records.members import left_before
from orderpaper.records.names import fold
from orderpaper.records.when import say_date


def members_have_not_left(bundle: Bundle) -> Iterator[Finding]:
    """Give the memberships without an end of people who left before the meeting: papers leave them out unsaid."""
    day = bundle.meeting.day if bundle.meeting else None
    gone = left_before(bundle.council, day) if day else {}
    for each in bundle.council.memberships if gone else ():
        left = gone.get(fold(each.name))
        if left and each.until is None:
            said = f"{each.name} left on {say_date(left)}, and is still on {each.committee}. Type the last day here."
            yield query("members-have-not-left", each.origin.place("until"), said)
