"""Takes the meetings; gives a finding for each vote that those present could not have cast."""

from collections.abc import Iterator

from orderpaper.records.bundle import Bundle
from orderpaper.records.finding import Finding, query, stop
from orderpaper.records.meeting import Meeting, Minute

CODE = "votes-agree-with-attendance"


def votes_agree_with_attendance(bundle: Bundle) -> Iterator[Finding]:
    """Give the votes that come to more than the members present, and those that come to fewer."""
    for meeting in bundle.meetings:
        present = _count_present(meeting)
        for row in meeting.minutes:
            if present and any(vote is not None for vote in (row.votes_for, row.votes_against, row.abstained)):
                yield from _compare(row, present)


def _count_present(meeting: Meeting) -> int:
    return sum(
        1 for each in meeting.attendance if each.status == "Present" and each.attends_as in {"Member", "Substitute"}
    )


def _compare(row: Minute, present: int) -> Iterator[Finding]:
    votes = sum(vote or 0 for vote in (row.votes_for, row.votes_against, row.abstained))
    place = row.origin.place("votes_for")
    if votes > present:
        yield stop(CODE, place, f"{votes} votes are recorded, and {present} members were present. Correct one of them.")
    elif votes < present:
        yield query(
            CODE, place, f"{votes} votes are recorded, and {present} members were present. Did somebody not vote?"
        )
