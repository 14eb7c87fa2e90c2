"""The partnership's plan: priorities, themes, actions, indicators."""

from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import EXEMPT_PARAGRAPH, PUBLIC_INTEREST, PUBLISH, Column, Entry, Kind, Sheet
from orderpaper.records.figure import Figure
from orderpaper.records.text import Missing, Prose, Text
from orderpaper.records.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanDetails(Entry):
    """The plan itself."""

    SHEET: ClassVar[Sheet] = Sheet("Plan", "The plan, once, downwards.", is_details=True)
    title: Text = Column("Title", Kind.TEXT, "As papers print it.", required=True).field()
    year: Text = Column("Year", Kind.TEXT, "The year the plan is for, as 2017/18.", required=True).field()
    last_year: Text = Column("Last year", Kind.TEXT, "The year before, as 2016/17.", required=True).field()
    version: Text = Column("Version", Kind.TEXT, "Printed in the foot of the plan.").field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Priority(Entry):
    """One priority, of this year or an earlier one."""

    SHEET: ClassVar[Sheet] = Sheet("Priorities", "One row is one priority, this year's and last year's.", key=("id",))
    id: Text = Column(
        "ID", Kind.ID, "Two to four letters, the same every year: DA, OCG.", required=True, is_key=True, width=8
    ).field()
    order: int | None = Column(
        "Order", Kind.INT, "The number printed, 1, 2, 3 …; last year's priorities keep theirs.", required=True, width=8
    ).field()
    title: Text = Column("Title", Kind.TEXT, "Printed everywhere from here.", required=True, width=36).field()
    aim: Prose = Column("Aim", Kind.PARA, "One sentence.", width=44).field()
    outcomes: Prose = Column("Outcomes", Kind.PARA, "What the plan hopes for, one a line.", width=44).field()
    sub_group: Text = Column(
        "Sub-group", Kind.TEXT, "The group that delivers it, as the leads table prints it."
    ).field()
    lead: Text = Column(
        "Lead",
        Kind.TEXT,
        "Post and organisation; two joined by &. To be confirmed where it is.",
        required=True,
        width=36,
    ).field()
    since: Text = Column(
        "Since", Kind.TEXT, "The first year as a priority, as 2016/17.", required=True, width=10
    ).field()
    ended: Text = Column("Ended", Kind.TEXT, "The last year as a priority; empty for this year's.", width=10).field()
    became: Text = Column(
        "Became",
        Kind.TEXT,
        "For a priority that ended: the IDs of the priorities or the theme it went into, one a line; empty if dropped.",
        refers_to=("Priorities", "Themes"),
        width=12,
    ).field()
    formerly: Text = Column("Formerly", Kind.TEXT, "Last year's title, if only the title changed.").field()
    summary: Prose = Column("Summary", Kind.PARA, "What the year's evidence says.", width=60).field()
    decision: Prose = Column("Decision", Kind.PARA, "What is recommended for it and why.", width=60).field()
    note: Prose = Column("Note", Kind.PARA, "Printed under its heading in the action plan.", width=44).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Entry):
    """A theme that cuts across priorities."""

    SHEET: ClassVar[Sheet] = Sheet("Themes", "One row is one theme that cuts across priorities.", key=("id",))
    id: Text = Column("ID", Kind.ID, "Letters, not used by a priority.", required=True, is_key=True, width=10).field()
    order: int | None = Column("Order", Kind.INT, "The order printed.", required=True, width=8).field()
    title: Text = Column("Title", Kind.TEXT, "Printed everywhere from here.", required=True, width=40).field()
    priorities: Text = Column(
        "Priorities",
        Kind.TEXT,
        "The IDs it runs through, one a line; empty means all of them.",
        refers_to=("Priorities",),
        width=20,
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Entry):
    """Something somebody has undertaken to do."""

    SHEET: ClassVar[Sheet] = Sheet("Actions", "One row is one action.", key=("id",))
    id: Text = Column(
        "ID",
        Kind.ID,
        "The letters of its priority and a number: DA4. Never used twice.",
        required=True,
        is_key=True,
        width=9,
    ).field()
    priority: Text = Column(
        "Priority", Kind.TEXT, "The ID of its priority.", required=True, refers_to=("Priorities",), width=10
    ).field()
    action: Prose = Column(
        "Action", Kind.PARA, "What will be done; begin with a verb.", required=True, width=56
    ).field()
    lead: Text = Column(
        "Lead",
        Kind.TEXT,
        "The agency or group that leads.",
        required=True,
        aliases=("Lead agency", "Lead officer"),
        width=26,
        phrase="lead agency",
    ).field()
    due: When | Missing | None = Column(
        "Due",
        Kind.WHEN,
        "A day, a month, Ongoing, Quarterly or To be confirmed.",
        required=True,
        aliases=("By when", "Deadline"),
        width=16,
        phrase="date by when",
    ).field()
    status: Text = Column("Status", Kind.CHOICE, "How it stands.", choices="Status", width=14).field()
    outcome: Prose = Column(
        "Anticipated outcomes", Kind.PARA, "What it should bring about (shape A).", width=44
    ).field()
    progress: Prose = Column("Progress", Kind.PARA, "What has been done (shape C).", width=56).field()
    last_year: Prose = Column(
        "Last year", Kind.PARA, "What last year's plan reported; never printed.", width=44
    ).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Entry):
    """How it is known whether a priority goes well."""

    SHEET: ClassVar[Sheet] = Sheet("Indicators", "One row is one measure of a priority.", key=("id",))
    id: Text = Column("ID", Kind.ID, "Letters first: DA-A.", required=True, is_key=True, width=10).field()
    priority: Text = Column(
        "Priority", Kind.TEXT, "The ID of its priority.", required=True, refers_to=("Priorities",), width=10
    ).field()
    indicator: Text = Column("Indicator", Kind.TEXT, "As printed.", required=True, width=56).field()
    unit: Text = Column("Unit", Kind.CHOICE, "What is counted.", choices="Unit").field()
    good_is: Text = Column("Good is", Kind.CHOICE, "Which way is better.", choices="Good is").field()
    baseline_period: Text = Column("Baseline period", Kind.TEXT, "As 2014/15.").field()
    baseline: Figure | Missing | None = Column("Baseline", Kind.FIGURE, "The figure it is measured from.").field()
    comparator_name: Text = Column("Compared with", Kind.TEXT, "As: Kent average.").field()
    comparator: Figure | Missing | None = Column("Comparator", Kind.FIGURE, "That figure.").field()
    latest_period: Text = Column("Latest period", Kind.TEXT, "As 2016/17.").field()
    latest: Figure | Missing | None = Column("Latest", Kind.FIGURE, "The newest figure.").field()
    table: Text = Column(
        "Table",
        Kind.TEXT,
        "The table in statistics.xlsx that Latest comes from; the two are compared.",
        refers_to=("Tables",),
    ).field()
    target: Text = Column("Target", Kind.TEXT, "A figure, or words such as: below the county average.").field()
    target_by: When | Missing | None = Column("Target by", Kind.WHEN, "When it is to be reached.").field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletedAction(Entry):
    """Something that was done under one of last year's priorities."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Completed", "One row is one thing done under one of last year's priorities.", is_required=False
    )
    priority: Text = Column(
        "Priority", Kind.TEXT, "The ID of last year's priority.", required=True, refers_to=("Priorities",), width=10
    ).field()
    text: Prose = Column("What was done", Kind.PARA, "One sentence or two.", required=True, width=90).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanNarrative(Entry):
    """A paragraph of the plan."""

    SHEET: ClassVar[Sheet] = Sheet("Narrative", "One row is one paragraph of the plan.", is_required=False)
    section: Text = Column(
        "Section", Kind.CHOICE, "Where it is printed.", required=True, choices="Plan section", width=32
    ).field()
    heading: Text = Column("Heading", Kind.TEXT, "A heading above it, if it needs one.", width=32).field()
    text: Prose = Column(
        "Text", Kind.PARA, "The paragraph; lists may follow on lines of their own.", required=True, width=100
    ).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything in plan.xlsx."""

    details: PlanDetails
    priorities: tuple[Priority, ...] = ()
    themes: tuple[Theme, ...] = ()
    actions: tuple[Action, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    completed: tuple[CompletedAction, ...] = ()
    narrative: tuple[PlanNarrative, ...] = ()
