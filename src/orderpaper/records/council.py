"""What lives for years: the council, its committees and people, and the words it uses."""

import datetime as dt
from dataclasses import dataclass, field
from typing import ClassVar

from orderpaper.records.columns import Column, Entry, Kind, Sheet
from orderpaper.records.text import Missing, Prose, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilDetails(Entry):
    """The council itself."""

    SHEET: ClassVar[Sheet] = Sheet("Council", "The council, once, downwards.", is_details=True)
    name: Text = Column("Council", Kind.TEXT, "The council's full name, as papers print it.", required=True).field()
    partnership: Text = Column(
        "Partnership", Kind.TEXT, "The community safety partnership's full name.", required=True
    ).field()
    area: Text = Column("Area", Kind.TEXT, "The name of the area in running text, such as the borough.").field()
    time_style: Text = Column("Time style", Kind.CHOICE, "How papers print a time.", choices="Time style").field()
    alternative_formats: Prose = Column(
        "Alternative formats",
        Kind.PARA,
        "The notice that says how to ask for large print, other formats or another language; with post and phone.",
        required=True,
    ).field()
    signed_by: Text = Column("Agenda signed by", Kind.TEXT, "The post that issues agendas.").field()
    address: Text = Column("Address", Kind.TEXT, "The council's address, as agendas print it.").field()
    nation: Text = Column(
        "Nation", Kind.CHOICE, "Whose bank holidays and notice rules hold; empty means England.", choices="Nation"
    ).field()
    clear_days: int | None = Column(
        "Clear days",
        Kind.INT,
        "How many clear days before a meeting its agenda is issued; empty means the nation's rule.",
    ).field()
    days_counted: Text = Column(
        "Days counted",
        Kind.CHOICE,
        "Whether clear days leave out weekends and bank holidays; empty means working days.",
        choices="Days counted",
    ).field()
    closed_days: Text = Column(
        "Closed days", Kind.TEXT, "Other days the council is closed, one a line, as 24/12/2017."
    ).field()
    sign_off_days: int | None = Column(
        "Sign-off days",
        Kind.INT,
        "How many working days before a meeting its reports must be cleared; empty means 8.",
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Entry):
    """Somebody named in a paper."""

    SHEET: ClassVar[Sheet] = Sheet("People", "One row is one person or post.", key=("name",))
    name: Text = Column(
        "Name", Kind.TEXT, "As papers print it: Councillor Mrs Smith, or the post.", required=True, is_key=True
    ).field()
    kind: Text = Column("Kind", Kind.CHOICE, "Councillor, Officer or Partner.", required=True, choices="Person").field()
    post: Text = Column("Post", Kind.TEXT, "The post held.").field()
    organisation: Text = Column(
        "Organisation", Kind.TEXT, "The organisation's short name.", refers_to=("Organisations",)
    ).field()
    email: Text = Column("Email", Kind.TEXT, "Used for review copies; never published from here.").field()
    phone: Text = Column("Phone", Kind.TEXT, "As it is printed.").field()
    also_known_as: Text = Column("Also known as", Kind.TEXT, "Other spellings, one a line.").field()
    left: dt.date | Missing | None = Column("Left", Kind.DATE, "The day the person left, if they have.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Entry):
    """One person's time on one committee."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Membership", "One row is one person's time on one committee.", key=("committee", "name", "since")
    )
    committee: Text = Column(
        "Committee", Kind.TEXT, "The committee's short name.", required=True, is_key=True, refers_to=("Committees",)
    ).field()
    name: Text = Column(
        "Name", Kind.TEXT, "As in People.", required=True, is_key=True, refers_to=("People",), width=28
    ).field()
    role: Text = Column(
        "Role", Kind.CHOICE, "Chairman, Vice-Chairman, Member or Substitute.", required=True, choices="Role"
    ).field()
    since: dt.date | Missing | None = Column(
        "From", Kind.DATE, "First day of membership.", required=True, is_key=True
    ).field()
    until: dt.date | Missing | None = Column("To", Kind.DATE, "Last day; empty while it lasts.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee(Entry):
    """A committee that meets."""

    SHEET: ClassVar[Sheet] = Sheet("Committees", "One row is one committee or body that papers name.", key=("short",))
    short: Text = Column("Short name", Kind.TEXT, "What the other sheets call it.", required=True, is_key=True).field()
    full: Text = Column("Full name", Kind.TEXT, "As papers print it.", required=True, width=44).field()
    acting_as: Text = Column(
        "Acting as", Kind.TEXT, "The special capacity, such as: the Crime and Disorder Committee.", width=36
    ).field()
    quorum: int | None = Column("Quorum", Kind.INT, "How many members must be there.").field()
    minute_numbers: Text = Column(
        "Minute numbers",
        Kind.CHOICE,
        "How minute numbers run on: through the committee’s council year, the whole council’s, or one meeting.",
        choices="Minute numbers",
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Entry):
    """An agency that leads or takes part."""

    SHEET: ClassVar[Sheet] = Sheet("Organisations", "One row is one organisation or group.", key=("short",))
    short: Text = Column("Short name", Kind.TEXT, "What the other sheets call it.", required=True, is_key=True).field()
    full: Text = Column("Full name", Kind.TEXT, "Its full name.", required=True, width=44).field()
    also_known_as: Text = Column("Also known as", Kind.TEXT, "Other spellings, one a line.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Entry):
    """A service that residents may call."""

    SHEET: ClassVar[Sheet] = Sheet("Contacts", "One row is one service, in the order printed.", key=("service",))
    service: Text = Column("Service", Kind.TEXT, "The service's name.", required=True, is_key=True, width=40).field()
    details: Text = Column(
        "Contact",
        Kind.TEXT,
        "Phone first, then address, web or how to use it.",
        required=True,
        aliases=("Phone",),
        width=50,
    ).field()
    email: Text = Column("Email", Kind.TEXT, "Printed after the contact.").field()
    web: Text = Column("Web", Kind.TEXT, "Printed after the contact.", width=30).field()
    opening_hours: Text = Column("Opening hours", Kind.TEXT, "Printed last.").field()
    checked_on: dt.date | Missing | None = Column(
        "Checked on", Kind.DATE, "When the details were last checked."
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry(Entry):
    """An acronym and what it stands for."""

    SHEET: ClassVar[Sheet] = Sheet("Glossary", "One row is one acronym with one meaning.", key=("acronym", "meaning"))
    acronym: Text = Column("Acronym", Kind.TEXT, "The acronym.", required=True, is_key=True).field()
    meaning: Text = Column("Meaning", Kind.TEXT, "What it stands for.", required=True, is_key=True, width=50).field()
    plain: Text = Column("Plain meaning", Kind.TEXT, "What it is, if the name does not say.", width=50).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImplicationHeading(Entry):
    """One heading of a set of implications, and the post that clears it."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Implication headings", "One row is one heading of a set, in the order printed.", key=("set_name", "issue")
    )
    set_name: Text = Column(
        "Set", Kind.TEXT, "The set's name, such as 2017; a report says which set it uses.", required=True, is_key=True
    ).field()
    issue: Text = Column("Issue", Kind.TEXT, "The heading as printed.", required=True, is_key=True, width=40).field()
    sign_off: Text = Column("Sign-off post", Kind.TEXT, "The post that clears it.", required=True, width=40).field()
    group: Text = Column(
        "Review group",
        Kind.TEXT,
        "Such as Legal or Finance: rows of one group go out in one review copy; empty means one for each post.",
        width=24,
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingItem(Entry):
    """A standing item of the agenda, and the formula sentences its minute is made from."""

    SHEET: ClassVar[Sheet] = Sheet("Standing items", "One row is one standing item and its sentences.", key=("item",))
    item: Text = Column("Item", Kind.TEXT, "As the agenda prints it.", required=True, is_key=True, width=50).field()
    about: Text = Column("About", Kind.CHOICE, "What the item records.", required=True, choices="About").field()
    nothing: Text = Column(
        "When there is nothing", Kind.TEXT, "The sentence minuted when there is nothing to report.", width=60
    ).field()
    something: Text = Column(
        "When there is something",
        Kind.TEXT,
        "The sentence minuted otherwise. {names}, {name}, {member}, {item}, {detail} and {date} are filled in.",
        width=60,
    ).field()


@dataclass(frozen=True, slots=True)
class Council:
    """Everything in council.xlsx."""

    details: CouncilDetails
    people: tuple[Person, ...] = ()
    memberships: tuple[Membership, ...] = ()
    committees: tuple[Committee, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    implication_headings: tuple[ImplicationHeading, ...] = ()
    standing_items: tuple[StandingItem, ...] = field(default=())
