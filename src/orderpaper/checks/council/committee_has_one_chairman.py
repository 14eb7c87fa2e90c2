"""Takes the membership and the meeting; gives a finding where its committee has two chairmen on the day."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.members import members_on
from orderpaper.records.when import say_date


def committee_has_one_chairman(bundle: Bundle) -> Iterator[Finding]:
    """Give each further chairman of the committee on the day of the meeting: papers name one, the first."""
    meeting = bundle.meeting
    if meeting is None or meeting.day is None:
        return
    chairmen = [each for each in members_on(bundle.council, meeting) if each.role == "Chairman"]
    for each in chairmen[1:]:
        said = (
            f"{chairmen[0].name} and {each.name} are both Chairman of {each.committee} on {say_date(meeting.day)}. "
            "Type the last day of the one who was under To, or another Role."
        )
        yield stop("committee-has-one-chairman", each.origin.place("role"), said, "Chairman")
