"""One report on the agenda: what is asked of members, why, and what it would mean."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from orderpaper.records.columns import EXEMPT_PARAGRAPH, PUBLIC_INTEREST, PUBLISH, Column, Entry, Kind, Sheet
from orderpaper.records.text import Missing, Prose, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDetails(Entry):
    """The report's cover."""

    SHEET: ClassVar[Sheet] = Sheet("Report", "The report's cover, once, downwards.", is_details=True)
    title: Text = Column("Title", Kind.TEXT, "As every paper prints it.", required=True).field()
    committee: Text = Column(
        "Committee", Kind.TEXT, "The committee's short name.", required=True, refers_to=("Committees",)
    ).field()
    meeting_date: dt.date | Missing | None = Column(
        "Meeting date", Kind.DATE, "The meeting it is written for.", required=True
    ).field()
    layout: Text = Column("Layout", Kind.CHOICE, "Which of the two report templates is used.", choices="Layout").field()
    is_final_here: bool | None = Column(
        "Final decision here?", Kind.YES_NO, "Whether this meeting takes the final decision.", required=True
    ).field()
    decision_maker: Text = Column("Decision-maker", Kind.TEXT, "Who takes the final decision.", required=True).field()
    lead_director: Text = Column(
        "Lead head of service", Kind.TEXT, "The lead director or head of service, by post.", required=True
    ).field()
    author: Text = Column("Report author", Kind.TEXT, "Lead officer and author, by post.", required=True).field()
    classification: Text = Column("Classification", Kind.TEXT, "Public, Non-exempt or Exempt.", required=True).field()
    exempt_paragraph: Text = Column(
        "Exempt paragraph", Kind.TEXT, "The paragraph of Schedule 12A, if the report is exempt."
    ).field()
    public_interest: Text = Column(
        "Public interest",
        Kind.TEXT,
        "If the report is exempt: why the public interest in that outweighs disclosing it.",
    ).field()
    wards: Text = Column("Wards", Kind.TEXT, "The wards affected, or All wards.", required=True).field()
    purpose: Text = Column("Purpose", Kind.TEXT, "Decision, Discussion or Noting.").field()
    executive_summary: Prose = Column(
        "Executive summary", Kind.PARA, "Printed on the cover by the layout that puts it first."
    ).field()
    corporate_priorities: Prose = Column(
        "Corporate priorities", Kind.PARA, "The corporate priorities the report serves, one a line with a dash."
    ).field()
    implications_set: Text = Column(
        "Implications set", Kind.TEXT, "The set of implication headings, as in council.xlsx; such as 2017."
    ).field()
    attaches_plan: bool | None = Column(
        "Attach the plan?", Kind.YES_NO, "Whether the partnership plan is made with this report."
    ).field()
    action_plan_shape: Text = Column(
        "Action plan shape",
        Kind.CHOICE,
        "A: aim, action, outcomes, lead, with indicators and targets. B: outcomes, action, lead and date, indicators. "
        "C: action, progress and status.",
        choices="Action plan",
    ).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Entry):
    """What is asked of those who decide."""

    SHEET: ClassVar[Sheet] = Sheet("Recommendations", "One row is one recommendation.", key=("number",))
    number: int | None = Column("No.", Kind.INT, "1, 2, 3 …", required=True, is_key=True, width=8).field()
    text: Text = Column("Recommendation", Kind.TEXT, "Begins with That.", required=True, width=90).field()
    to: Text = Column("To", Kind.CHOICE, "Who is to decide it.", required=True, choices="Decides", width=18).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Entry):
    """One of the choices open to those who decide."""

    SHEET: ClassVar[Sheet] = Sheet("Options", "One row is one option; doing nothing is one of them.", key=("number",))
    number: int | None = Column("No.", Kind.INT, "1, 2, 3 …", required=True, is_key=True, width=8).field()
    option: Text = Column(
        "Option", Kind.TEXT, "What would be done, without a full stop.", required=True, width=50
    ).field()
    is_recommended: bool | None = Column(
        "Recommended", Kind.YES_NO, "Yes for the one that is recommended.", required=True, width=14
    ).field()
    reason: Prose = Column("Reason", Kind.PARA, "Why, or why not.", width=90).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Implication(Entry):
    """One row of the implications table: issue, implications, sign-off post."""

    SHEET: ClassVar[Sheet] = Sheet("Implications", "One row is one issue of the implications table.", key=("issue",))
    issue: Text = Column(
        "Issue", Kind.TEXT, "The heading, as in the council's set.", required=True, is_key=True, width=30
    ).field()
    implications: Prose = Column(
        "Implications",
        Kind.PARA,
        "What it means, or in a sentence why there is nothing to say. Lists on lines of their own.",
        required=True,
        width=90,
    ).field()
    sign_off: Text = Column("Sign-off post", Kind.TEXT, "The post that clears it, if not the set's.", width=34).field()
    signed_by: Text = Column("Signed by", Kind.TEXT, "Who cleared it.").field()
    signed_on: dt.date | Missing | None = Column("Signed on", Kind.DATE, "When.").field()
    publish: Text = Column(
        "Publish",
        Kind.CHOICE,
        "Exempt keeps the implications from the public; the issue and its post stay. Empty means Yes.",
        choices="Publish",
    ).field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableRow(Entry):
    """A meeting that the report goes to."""

    SHEET: ClassVar[Sheet] = Sheet("Timetable", "One row is one meeting the report goes to, in order.")
    meeting: Text = Column("Meeting", Kind.TEXT, "The meeting's name, as printed.", required=True, width=70).field()
    date: dt.date | Missing | None = Column("Date", Kind.DATE, "Its date.", required=True).field()
    purpose: Text = Column("Purpose", Kind.TEXT, "What it does there.", width=40).field()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appendix(Entry):
    """A document published with the report, or one it rests on."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Appendices", "One row is one appendix or background paper.", is_required=False, key=("label",)
    )
    label: Text = Column("Label", Kind.TEXT, "Appendix 1; or Background paper 1.", required=True, is_key=True).field()
    kind: Text = Column(
        "Kind", Kind.CHOICE, "Appendix or Background paper.", required=True, choices="Appendix kind"
    ).field()
    title: Text = Column("Title", Kind.TEXT, "As printed.", required=True, width=70).field()
    file: Text = Column("File", Kind.TEXT, "The file's name, if there is one.", width=40).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportNarrative(Entry):
    """A numbered paragraph of the report."""

    SHEET: ClassVar[Sheet] = Sheet(
        "Narrative", "One row is one numbered paragraph, in the order printed within its section.", is_required=False
    )
    section: Text = Column(
        "Section", Kind.CHOICE, "The section it belongs to.", required=True, choices="Section", width=32
    ).field()
    text: Prose = Column(
        "Text", Kind.PARA, "The paragraph; lists may follow on lines of their own.", required=True, width=110
    ).field()
    publish: Text = PUBLISH.field()
    exempt_paragraph: Text = EXEMPT_PARAGRAPH.field()
    public_interest: Text = PUBLIC_INTEREST.field()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything in one report workbook; `file` is its name."""

    file: str
    details: ReportDetails
    recommendations: tuple[Recommendation, ...] = ()
    options: tuple[Option, ...] = ()
    implications: tuple[Implication, ...] = ()
    timetable: tuple[TimetableRow, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    narrative: tuple[ReportNarrative, ...] = ()
