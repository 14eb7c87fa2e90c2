"""Takes a meeting and the bundle it belongs to; gives what its agenda says, and what its items are called."""

import datetime as dt

from orderpaper.papers.contexts import AgendaItemSaid, AgendaSaid
from orderpaper.papers.people import say_membership
from orderpaper.papers.wording import words
from orderpaper.records.bundle import Bundle
from orderpaper.records.meeting import AgendaItem, Meeting
from orderpaper.records.names import fold_file
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


def _no_items(meeting: Meeting) -> AgendaItemSaid:
    missing = Missing("agenda items", Place(meeting.file, "Agenda"))
    return AgendaItemSaid(number="1", text=missing, presenter="", is_exempt=False, exempt_paragraph="")


def name_item(bundle: Bundle, meeting: Meeting, item: AgendaItem) -> Text:
    """Give what an item is called: as typed, or made from the minutes or the report that it brings."""
    if item.item:
        return item.item
    if item.kind == "Minutes":
        day = day_before(bundle, meeting)
        return day if isinstance(day, Missing) else f"Minutes of the meeting held on {say_date(day)}"
    report = find_report(bundle, item)
    if report is None or not _is_of(bundle, meeting, report):
        return Missing("agenda item", item.origin.place("item"))
    title, lead = report.details.title, report.details.lead_director
    if isinstance(title, Missing) or isinstance(lead, Missing):
        return title if isinstance(title, Missing) else lead
    return f"Report of the {lead}: {title}"


def find_report(bundle: Bundle, item: AgendaItem) -> Report | None:
    """Give the report that an agenda item brings, by its workbook’s name."""
    wanted = fold_file(item.paper)
    return next((each for each in bundle.reports if wanted and fold_file(each.file) == wanted), None)


def _is_of(bundle: Bundle, meeting: Meeting, report: Report) -> bool:
    """Tell whether a report may be a meeting’s: report.xlsx of last month names this month’s report in the folder."""
    return meeting is bundle.meeting or (meeting.day is not None and report.details.meeting_date == meeting.day)


def find_item(bundle: Bundle, report: Report) -> AgendaItem | None:
    """Give the item of the meeting’s agenda that brings a report."""
    items = bundle.meeting.agenda if bundle.meeting else ()
    return next((each for each in items if find_report(bundle, each) is report), None)


def day_before(bundle: Bundle, meeting: Meeting) -> dt.date | Missing:
    """Give the day of the meeting before: from its workbook in the folder, else as typed."""
    before = bundle.meeting_before(meeting)
    if before and before.day:
        return before.day
    typed = meeting.details.previous_meeting
    return (
        typed
        if isinstance(typed, dt.date)
        else Missing("date of the previous meeting", meeting.details.origin.place("previous_meeting"))
    )
