"""Takes the committee that meets and its members; gives a finding where its quorum can never be there."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, stop
from orderpaper.records.members import find_committee, members_on
from orderpaper.records.when import say_date


def quorum_is_not_more_than_the_members(bundle: Bundle) -> Iterator[Finding]:
    """Give the quorum that is more than the members on the day of the meeting; nothing where none are recorded."""
    meeting = bundle.meeting
    if meeting is None or meeting.day is None:
        return
    committee = find_committee(bundle.council, meeting.details.committee)
    members = len(members_on(bundle.council, meeting))
    if committee and committee.quorum and 0 < members < committee.quorum:
        have = "1 member" if members == 1 else f"{members} members"
        yield stop(
            "quorum-is-not-more-than-the-members",
            committee.origin.place("quorum"),
            f"the quorum of {committee.short} is {committee.quorum}, and it has {have} on {say_date(meeting.day)}. "
            "Put right the number, or complete the sheet Membership.",
            str(committee.quorum),
        )
