"""One evening: its agenda, who came, what was disclosed, what was minuted."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import EXEMPT_PARAGRAPH, PUBLIC_INTEREST, PUBLISH, Column, Entry, Kind, Sheet
from orderpaper.records.text import Missing, Prose, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDetails(Entry):
    """When and where the committee meets."""

    SHEET: ClassVar[Sheet] = Sheet("Meeting", "The meeting, once, downwards.", is_details=True)
    committee: Text = Column(
        "Committee", Kind.TEXT, "The committee's short name.", required=True, refers_to=("Committees",)
    ).field()
    date: dt.date | Missing | None = Column(
        "Date",
        Kind.DATE,
        "The day of the meeting. The weekday is worked out, or checked if you type it.",
        required=True,
    ).field()
    start: dt.time | Missing | None = Column("Start", Kind.TIME, "As 18:30 or 6.30 pm.", required=True).field()
    venue: Text = Column("Venue", Kind.TEXT, "The room and the building.", required=True).field()
    acting_as: Text = Column(
        "Acting as", Kind.TEXT, "The special capacity, if not the committee's usual one in council.xlsx."
    ).field()
    issued_on: dt.date | Missing | None = Column("Issued on", Kind.DATE, "The day the agenda is published.").field()
    contact: Text = Column("Contact officer", Kind.TEXT, "The post and phone for questions.").field()
    first_minute: int | None = Column(
        "First minute number", Kind.INT, "Empty where it follows on from the last meeting's minutes in this folder."
    ).field()
    previous_meeting: dt.date | Missing | None = Column(
        "Previous meeting", Kind.DATE, "Empty where the last meeting's workbook is in this folder."
    ).field()
    finish: dt.time | Missing | None = Column("Finish", Kind.TIME, "When it ended; filled in afterwards.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Entry):
    """One item on the agenda."""

    SHEET: ClassVar[Sheet] = Sheet("Agenda", "One row is one item, in order.", key=("number",))
    number: int | None = Column("No.", Kind.INT, "1, 2, 3 …", required=True, is_key=True, width=8).field()
    item: Text = Column(
        "Item",
        Kind.TEXT,
        "As printed. Leave empty for the minutes of the last meeting and for a report: it is made.",
        width=70,
    ).field()
    kind: Text = Column(
        "Kind", Kind.CHOICE, "Standing, Minutes, Business or Exempt.", required=True, choices="Agenda kind"
    ).field()
    paper: Text = Column("Paper file", Kind.TEXT, "The report's workbook, such as report.xlsx.", width=26).field()
    presenter: Text = Column("Presenter", Kind.TEXT, "Who presents it, by post.", width=36).field()
    exempt_paragraph: Text = Column("Exempt paragraph", Kind.TEXT, "The paragraph of Schedule 12A.", width=12).field()
    public_interest: Text = Column(
        "Public interest",
        Kind.TEXT,
        "Of an exempt item: why the public interest in that outweighs disclosing it.",
        width=28,
    ).field()
    urgency: Text = Column(
        "Reason for urgency",
        Kind.TEXT,
        "Of an urgent item: the special circumstances; the minutes repeat them.",
        width=28,
    ).field()
    lateness: Text = Column(
        "Reason for lateness", Kind.TEXT, "Of an urgent item: why it missed the agenda.", width=28
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Entry):
    """Somebody who came, or did not."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Attendance", "One row is one person: came, or sent apologies.", is_required=False, key=("name",)
    )
    name: Text = Column(
        "Name", Kind.TEXT, "As in People.", required=True, is_key=True, refers_to=("People",), width=30
    ).field()
    attends_as: Text = Column(
        "As", Kind.CHOICE, "Member, Substitute, Visiting, Officer or Guest.", required=True, choices="Attends as"
    ).field()
    status: Text = Column(
        "Status", Kind.CHOICE, "Present, Apologies or Absent; filled in at the meeting.", choices="Attendance"
    ).field()
    substitute_for: Text = Column(
        "Substitute for", Kind.TEXT, "The member replaced.", refers_to=("People",), width=30
    ).field()
    speaking_on: int | None = Column("Speaking on", Kind.INT, "The item a visiting member wishes to speak on.").field()
    arrived: dt.time | Missing | None = Column("From time", Kind.TIME, "If later than the start.").field()
    left: dt.time | Missing | None = Column("To time", Kind.TIME, "If before the end.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure(Entry):
    """An interest, or lobbying, that somebody disclosed."""

    SHEET: ClassVar[Sheet] = Sheet("Disclosures", "One row is one disclosure on one item.", is_required=False)
    name: Text = Column("Name", Kind.TEXT, "As in People.", required=True, refers_to=("People",), width=30).field()
    kind: Text = Column("Kind", Kind.CHOICE, "Interest or Lobbying.", required=True, choices="Disclosure").field()
    item: int | None = Column(
        "Item", Kind.INT, "The number of the agenda item.", required=True, refers_to=("Agenda",)
    ).field()
    detail: Text = Column("Detail", Kind.TEXT, "As: a pecuniary interest as a trustee of …", width=50).field()
    left_room: bool | None = Column("Left the room", Kind.YES_NO, "Yes if they did.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute(Entry):
    """One paragraph of the minutes."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Minutes", "One row is one paragraph; an item without rows prints its formula.", is_required=False
    )
    item: int | None = Column(
        "Item", Kind.INT, "The number of the agenda item.", required=True, refers_to=("Agenda",), width=8
    ).field()
    kind: Text = Column(
        "Kind",
        Kind.CHOICE,
        "Noted, Introduction (a lead-in), Point, Answer, Resolved or Note.",
        required=True,
        choices="Minute kind",
    ).field()
    text: Prose = Column(
        "Text", Kind.PARA, "What is minuted; after RESOLVED, begin with That.", required=True, width=100
    ).field()
    moved: Text = Column("Moved", Kind.TEXT, "Who moved it.").field()
    seconded: Text = Column("Seconded", Kind.TEXT, "Who seconded it.").field()
    votes_for: int | None = Column("For", Kind.INT, "Votes for, where counted.", width=9).field()
    votes_against: int | None = Column("Against", Kind.INT, "Votes against.", width=9).field()
    abstained: int | None = Column("Abstain", Kind.INT, "Abstentions.", width=9).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything in one meeting workbook; `file` is its name."""

    file: str
    details: MeetingDetails
    agenda: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    minutes: tuple[Minute, ...] = ()

    @property
    def day(self) -> dt.date | None:
        """The day of the meeting, None where it could not be read."""
        return self.details.date if isinstance(self.details.date, dt.date) else None
