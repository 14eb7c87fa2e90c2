"""Takes the council and a meeting; gives what the head of every paper says."""

import datetime as dt

from orderpaper.papers.contexts import CouncilSaid, MeetingSaid, PaperSaid
from orderpaper.papers.wording import clock, words
from orderpaper.records.council import Council
from orderpaper.records.meeting import Meeting
from orderpaper.records.members import find_committee
from orderpaper.records.text import Text
from orderpaper.records.when import say_weekday

DRAFT = "Draft"


def describe_paper(title: Text, item: int | None, *, is_draft: bool) -> PaperSaid:
    """Give the paper’s title, standing and place on the agenda."""
    return PaperSaid(title=title, standing=DRAFT if is_draft else "", item=f"Agenda item {item}" if item else "")


def describe_council(council: Council) -> CouncilSaid:
    """Give what papers say of the council."""
    details = council.details
    return CouncilSaid(
        name=details.name,
        partnership=details.partnership,
        area=words(details.area, "the area"),
        alternative_formats=details.alternative_formats,
        signed_by=details.signed_by,
        address=details.address,
    )


def name_committee(council: Council, short: Text) -> Text:
    """Give a committee’s full name, or the name as typed where the committee is not known."""
    committee = find_committee(council, short)
    return committee.full if committee else short


def describe_meeting(council: Council, meeting: Meeting) -> MeetingSaid:
    """Give what papers say of a meeting."""
    details = meeting.details
    committee = find_committee(council, details.committee)
    return MeetingSaid(
        committee=committee.full if committee else details.committee,
        acting_as=details.acting_as or (committee.acting_as if committee else ""),
        date=words(details.date),
        weekday_date=say_weekday(details.date) if isinstance(details.date, dt.date) else words(details.date),
        start=clock(details.start, council.details),
        venue=details.venue,
        contact=details.contact,
    )
