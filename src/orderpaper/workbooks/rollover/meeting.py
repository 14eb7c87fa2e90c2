"""Takes the workbook of a meeting; gives the next meeting’s: standing items, members, and the number that follows."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Mapping

from orderpaper.records.bundle import Bundle
from orderpaper.records.columns import Entry
from orderpaper.records.meeting import AgendaItem, Attendance, Disclosure, Meeting, MeetingDetails, Minute
from orderpaper.records.members import members_on
from orderpaper.records.names import fold
from orderpaper.records.outcome import Account
from orderpaper.records.text import Missing
from orderpaper.records.when import say_date
from orderpaper.workbooks.blank.lists import Lists
from orderpaper.workbooks.rollover.book import NewBook, count, say_carried, write_raw
from orderpaper.workbooks.rollover.carry import RawBook, RawRow, RawSheet

FILE = "meeting.xlsx"
CARRIED = ("committee", "start", "venue", "acting_as", "contact")
OF_ITS_TIME = ("paper", "exempt_paragraph", "public_interest", "urgency", "lateness")
STANDING, MINUTES = fold("Standing"), fold("Minutes")


def make_next_meeting(raw: RawBook, bundle: Bundle, day: dt.date | None, names: Lists) -> NewBook:
    """Give the workbook of the meeting after the folder’s coming one, on a day or on one not known yet."""
    before = bundle.meetings[0]
    coming = dataclasses.replace(before, file=FILE, details=before.details.changed(date=day, first_minute=None))
    old, agenda = raw.sheet(MeetingDetails), raw.sheet(AgendaItem)
    details = _carry_details(raw.details(MeetingDetails)).changed(
        date=day, previous_meeting=before.day, first_minute=_number_first(bundle, coming)
    )
    sheets: dict[type[Entry], RawSheet] = {
        MeetingDetails: dataclasses.replace(old, rows=(details,)),
        AgendaItem: dataclasses.replace(agenda, rows=tuple(_carry_agenda(agenda.rows))),
        Attendance: dataclasses.replace(raw.sheet(Attendance), rows=tuple(_list_members(bundle, coming, before))),
    }
    account = say_carried(FILE, sheets, raw.others) + _say(sheets, before, day) + _say_left(raw)
    return NewBook(FILE, write_raw("meeting", sheets, raw.others, names), account)


def _carry_details(row: RawRow) -> RawRow:
    return dataclasses.replace(row, cells={key: value for key, value in row.cells.items() if key in CARRIED})


def _number_first(bundle: Bundle, coming: Meeting) -> int | None:
    """Give the number that follows on from the meetings of the folder, None where it is not known."""
    return dataclasses.replace(bundle, meetings=(coming, *bundle.meetings)).minute_due(coming)


def name_held(meeting: Meeting) -> str:
    """Give the name under which a meeting’s workbook goes along; nothing where its date cannot be read."""
    return f"meeting {meeting.day:%Y-%m-%d}.xlsx" if meeting.day else ""


def _carry_agenda(rows: Iterable[RawRow]) -> Iterable[RawRow]:
    kept = [row for row in rows if fold(row.says("kind")) in {STANDING, MINUTES}]
    if not any(fold(row.says("kind")) == MINUTES for row in kept):
        kept.append(RawRow({"kind": "Minutes"}))
    for number, row in enumerate(kept, 1):
        yield _renew_item(row).changed(number=number)


def _renew_item(row: RawRow) -> RawRow:
    """Give an item without what was only last time’s: the words of the minutes’ item name their date."""
    is_dated = fold(row.says("kind")) == MINUTES and re.search(r"\d", row.says("item"))
    return row.without(*OF_ITS_TIME, *(("item",) if is_dated else ()))


def _list_members(bundle: Bundle, coming: Meeting, before: Meeting) -> Iterable[RawRow]:
    """Give the members on the day, or where that is not known, on the day of the meeting before."""
    details = coming.details.changed(date=coming.day or before.day)
    for each in members_on(bundle.council, dataclasses.replace(coming, details=details)):
        if not isinstance(each.name, Missing):
            yield RawRow({"name": each.name, "attends_as": "Member"})


# ---- what is said


def _say(sheets: dict[type[Entry], RawSheet], before: Meeting, day: dt.date | None) -> Account:
    details, members = sheets[MeetingDetails].rows[0], len(sheets[Attendance].rows)
    number = details.says("first_minute")
    carried = [f"{FILE} › Meeting: Committee, Start, Venue, Acting as and Contact officer"]
    carried += [f"{FILE} › Meeting: Previous meeting is {say_date(before.day)}"] if before.day else []
    carried += [f"{FILE} › Meeting: First minute number is {number}, which follows on"] if number else []
    wanted = [*(() if day else ("Date",)), *(() if before.day else ("Previous meeting",)), "Issued on"]
    to_do = [f"{FILE} › Meeting: {', '.join(wanted)}; Start and Venue if they change"]
    to_do += [] if number else [f"{FILE} › Meeting: First minute number, {_say_why(day)}"]
    to_do.append(f"{FILE} › Agenda: the items of business, each with its Paper file")
    status = f"Status of {count(members, 'member')} once they have met, and whoever else came"
    none = "nobody is a member that day by the sheet Membership of council.xlsx"
    to_do.append(f"{FILE} › Attendance: {status if members else none}")
    return Account(tuple(carried), tuple(to_do))


def _say_why(day: dt.date | None) -> str:
    if day is None:
        return "if it does not follow on by itself from the meeting before"
    return "which could not be worked out: a new council year may have begun, or the last number is not known"


def _say_left(raw: RawBook) -> Account:
    kinds = [fold(row.says("kind")) for row in raw.sheet(AgendaItem).rows]
    gone = sum(1 for kind in kinds if kind not in {STANDING, MINUTES})
    left = [f"{FILE} › Agenda: {count(gone, 'item')} of business"] if gone else []
    left += [
        f"{FILE} › {record.SHEET.name}: {count(len(raw.sheet(record).rows), 'row')}"
        for record in (Disclosure, Minute)
        if raw.sheet(record).rows
    ]
    return Account(left=tuple(left))


def say_held(bundle: Bundle, words: Mapping[int, str]) -> Account:
    """Give what is to be done in the workbook of the meeting before, which goes along under the name of its date.

    `words` are those that its papers print for items without words of their own, by number: their reports stay behind.
    """
    before = bundle.meeting
    if before is None:
        return Account()
    name, first = name_held(before), bundle.first_minute(before)
    if not name:
        unknown = f"{before.file}: it has no date that can be read, so it was not taken along"
        return Account(left=(unknown,))
    to_do = [f"{name} › Agenda: type under Item of {number}: {said}" for number, said in words.items()]
    if first and not before.details.first_minute:
        to_do.insert(
            0, f"{name} › Meeting: type {first} as First minute number; what it follows on is not in this folder"
        )
    return Account(
        (f"{name}: a copy of {before.file}, so that its minutes are made and the numbers run on",), tuple(to_do)
    )
