"""Takes a meeting and the bundle it belongs to; gives what its agenda says, and what its items are called."""

import datetime as dt

from orderpaper.papers.contexts import AgendaItemSaid, AgendaSaid
from orderpaper.papers.people import say_membership
from orderpaper.papers.wording import words
from orderpaper.records.bundle import Bundle
from orderpaper.records.meeting import AgendaItem, Meeting
from orderpaper.records.notice import write_notice
from orderpaper.records.place import Place
from orderpaper.records.report import Report
from orderpaper.records.text import Missing, Text
from orderpaper.records.when import say_date


def describe_agenda(bundle: Bundle, meeting: Meeting) -> AgendaSaid:
    """Give the agenda, item by item."""
    return AgendaSaid(
        members=say_membership(bundle.council, meeting),
        items=tuple(
            AgendaItemSaid(
                number=str(each.number or index),
                text=name_item(bundle, meeting, each),
                presenter=each.presenter,
                is_exempt=each.kind == "Exempt",
                exempt_paragraph=_say_exempt_paragraph(each),
                urgency=_say_reason(each, "urgency"),
                lateness=_say_reason(each, "lateness"),
                notice=write_notice(each, bundle.council.details.nation).text if each.kind == "Exempt" else "",
            )
            for index, each in enumerate(meeting.agenda, 1)
        )
        or (_no_items(meeting),),
        issued_on=words(meeting.details.issued_on) or Missing("issue date", meeting.details.origin.place("issued_on")),
    )


def _say_exempt_paragraph(item: AgendaItem) -> Text:
    if item.kind != "Exempt":
        return ""
    return item.exempt_paragraph or Missing("exempt paragraph", item.origin.place("exempt_paragraph"))


def _say_reason(item: AgendaItem, key: str) -> Text:
    """Give one of the two reasons of an urgent item, which is missing where only the other is given."""
    reasons: dict[str, Text] = {"urgency": item.urgency, "lateness": item.lateness}
    is_urgent = any(reasons.values())
    return reasons[key] or (Missing(f"reason for {key}", item.origin.place(key)) if is_urgent else "")


def _no_items(meeting: Meeting) -> AgendaItemSaid:
    missing = Missing("agenda items", Place(meeting.file, "Agenda"))
    return AgendaItemSaid(
        number="1", text=missing, presenter="", is_exempt=False, exempt_paragraph="", urgency="", lateness=""
    )


def name_item(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Text:
    """Give what an item is called: as typed, or made from the minutes or the report that it brings."""
    if item.item:
        return item.item
    if item.kind == "Minutes":
        day = day_before(bundle, meeting)
        return day if isinstance(day, Missing) else f"Minutes of the meeting held on {say_date(day)}"
    report = bundle.find_report(item)
    if report is None or not _is_of(bundle, meeting, report):
        return Missing("agenda item", item.origin.place("item"))
    title, lead = report.details.title, report.details.lead_director
    if isinstance(title, Missing) or isinstance(lead, Missing):
        return title if isinstance(title, Missing) else lead
    return f"Report of the {lead}: {title}"


def _is_of(bundle: Bundle, meeting: Meeting, report: Report) -> bool:
    """Tell whether a report may be a meeting’s: report.xlsx of last month names this month’s report in the folder."""
    return meeting is bundle.meeting or (meeting.day is not None and report.details.meeting_date == meeting.day)


def find_item(bundle: Bundle, report: Report) -> AgendaItem | None:
    """Give the item of the meeting’s agenda that brings a report."""
    items = bundle.meeting.agenda if bundle.meeting else ()
    return next((each for each in items if bundle.find_report(each) is report), None)


def day_before(bundle: Bundle, meeting: Meeting) -> dt.date | Missing:
    """Give the day of the meeting before, or the words that are missing where it is not known."""
    place = meeting.details.origin.place("previous_meeting")
    return bundle.day_before(meeting) or Missing("date of the previous meeting", place)
