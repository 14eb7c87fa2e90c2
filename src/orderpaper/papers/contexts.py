"""What each paper may say, field by field: the contexts that templates are filled with."""

from dataclasses import dataclass, field
from typing import Any

from orderpaper.records.context import said, said_by_name
from orderpaper.records.display import DisplaySaid
from orderpaper.records.quotation import Names
from orderpaper.records.text import Prose, Text


def say_figures() -> Any:  # noqa: ANN401 - a dataclass field stands where the field's own type is written
    """Give the field of a context that holds what is said of figures."""
    return said_by_name("What is said of each figure, by the name that the workbooks give it", Text, "figure")


def said_or_nothing(words: str, nothing: object = "") -> Any:  # noqa: ANN401 - as say_figures
    """Give a field of a context that most papers have nothing to say in."""
    return field(default=nothing, metadata={"says": words})


def say_shown() -> Any:  # noqa: ANN401 - as say_figures
    """Give the field of a context that holds the tables, charts and maps."""
    words = "The tables, charts and maps of the workbooks, each by its ID"
    return said_by_name(words, DisplaySaid, "table, chart or map")


@dataclass(frozen=True, slots=True)
class PaperSaid:
    """The paper that is being made."""

    title: Text = said("The title of this paper")
    standing: str = said("“Draft” while something in it must be put right, otherwise nothing")
    item: str = said("Its place on the agenda, as: Agenda item 11; nothing if it has none")
    edition: str = said_or_nothing("“Internal”, or by which paragraph it is exempt; nothing in what the public reads")


@dataclass(frozen=True, slots=True)
class CouncilSaid:
    """The council."""

    name: Text = said("The council’s name")
    partnership: Text = said("The partnership’s name")
    area: Text = said("The area, in running text")
    alternative_formats: Prose = said("How to ask for other formats")
    signed_by: Text = said("The post that issues agendas")
    address: Text = said("The council’s address")


@dataclass(frozen=True, slots=True)
class MeetingSaid:
    """The meeting the paper goes to, or that the minutes are of."""

    committee: Text = said("The committee’s full name")
    acting_as: Text = said("The special capacity it sits in, as: the Crime and Disorder Committee; nothing if none")
    date: Text = said("The date, as 28 March 2017")
    weekday_date: Text = said("The date with its weekday")
    start: Text = said("When it begins")
    venue: Text = said("Where it is held")
    contact: Text = said("The contact officer")


@dataclass(frozen=True, slots=True)
class RecommendationSaid:
    """One recommendation."""

    number: str = said("Its number")
    text: Text = said("The recommendation")
    to: Text = said("Who is to decide it")


@dataclass(frozen=True, slots=True)
class TimetableSaid:
    """One meeting of the timetable."""

    meeting: Text = said("The meeting")
    date: Text = said("Its date")
    purpose: Text = said("What the report does there")


@dataclass(frozen=True, slots=True)
class OptionSaid:
    """One option."""

    number: str = said("Its number")
    option: Text = said("What would be done")
    mark: Text = said("“recommended” or “not recommended”")
    statement: Prose = said("The option, its mark and the reason, as paragraphs")


@dataclass(frozen=True, slots=True)
class ImplicationSaid:
    """One row of the implications table."""

    issue: Text = said("The issue")
    implications: Prose = said("The implications, as paragraphs and lists")
    sign_off: Text = said("The post that signs it off")
    cleared: Text = said_or_nothing("Of an internal edition: who cleared it and when, or how it stands; else nothing")


@dataclass(frozen=True, slots=True)
class AppendixSaid:
    """One appendix or background paper."""

    label: Text = said("Its label, as Appendix 1")
    title: Text = said("Its title")


@dataclass(frozen=True, slots=True)
class ReportSaid:
    """One committee report."""

    title: Text = said("The report’s title")
    committee: Text = said("The committee’s full name")
    meeting_date: Text = said("The meeting’s date")
    final_decision_here: Text = said("Yes or No: whether this meeting takes the final decision")
    decision_maker: Text = said("The final decision-maker")
    lead_director: Text = said("Lead director or head of service")
    author: Text = said("Lead officer and report author")
    classification: Text = said("Public, Non-exempt or Exempt")
    wards: Text = said("Wards affected")
    purpose: Text = said("Decision, Discussion or Noting")
    executive_summary: Prose = said("The executive summary for the cover")
    corporate_priorities: Prose = said("The corporate priorities it serves, as a list")
    recommendations: tuple[RecommendationSaid, ...] = said("The recommendations")
    timetable: tuple[TimetableSaid, ...] = said("The meetings it goes to")
    purpose_and_summary: tuple[Prose, ...] = said("Paragraphs of “Purpose and executive summary”")
    introduction: tuple[Prose, ...] = said("Paragraphs of “Introduction and background”")
    options_introduction: tuple[Prose, ...] = said("Paragraphs before the options; often none")
    options: tuple[OptionSaid, ...] = said("The options")
    preferred_option: tuple[Prose, ...] = said("Paragraphs of “Preferred option and reasons”")
    risk: tuple[Prose, ...] = said("Paragraphs of “Risk”")
    feedback: tuple[Prose, ...] = said("Paragraphs of “Previous committee feedback”")
    next_steps: tuple[Prose, ...] = said("Paragraphs of “Next steps”")
    implications: tuple[ImplicationSaid, ...] = said("The rows of the implications table")
    appendices: tuple[AppendixSaid, ...] = said("The appendices published with it")
    background_papers: tuple[AppendixSaid, ...] = said("The background papers")
    notice: Prose = said_or_nothing("Of an exempt report: why the public reads no more than its cover", Prose())


@dataclass(frozen=True, slots=True)
class ActionSaid:
    """One action."""

    id: Text = said("Its ID")
    action: Prose = said("What will be done")
    lead: Text = said("The lead agency")
    due: Text = said("By when")
    status: Text = said("How it stands")
    outcome: Prose = said("Anticipated outcomes")
    progress: Prose = said("What has been done")


@dataclass(frozen=True, slots=True)
class IndicatorSaid:
    """One indicator."""

    indicator: Text = said("What is measured")
    baseline: Text = said("The baseline and its period")
    comparator: Text = said("What it is compared with, and that figure")
    target: Text = said("The target and when it is due")


@dataclass(frozen=True, slots=True)
class PrioritySaid:
    """One priority of this year."""

    number: str = said("Its number")
    title: Text = said("Its title")
    aim: Prose = said("Its aim")
    note: Prose = said("A note printed under its heading; often none")
    outcomes: Prose = said("What it hopes to achieve, as a list")
    sub_group: Text = said("The sub-group that delivers it")
    lead: Text = said("Its lead")
    actions: tuple[ActionSaid, ...] = said("Its actions")
    no_actions: Text = said("What is printed where it has no actions")
    indicators: tuple[IndicatorSaid, ...] = said("Its indicators")


@dataclass(frozen=True, slots=True)
class ChangeSaid:
    """What became of a priority since last year."""

    priority: Text = said("The priority")
    change: str = said("Kept, New, Removed, Split, Joined, Renamed or Made cross-cutting")
    now: Text = said("What it is this year")


@dataclass(frozen=True, slots=True)
class ThemeRowSaid:
    """One row of the matrix of themes and priorities."""

    theme: Text = said("The theme")
    cells: tuple[str, ...] = said("Yes or No for each priority, in order")


@dataclass(frozen=True, slots=True)
class PassageSaid:
    """One passage of the plan’s narrative."""

    heading: Text = said("A heading of its own; often none")
    text: Prose = said("The paragraphs")


@dataclass(frozen=True, slots=True)
class ReviewSaid:
    """What is said of one of last year’s priorities, or of an emerging one."""

    title: Text = said("The priority")
    summary: Prose = said("What the evidence says")
    completed: Prose = said("What was done, as a list; nothing for a new priority")
    decision: Prose = said("What is recommended for it")


@dataclass(frozen=True, slots=True)
class ContactSaid:
    """One contact."""

    service: Text = said("The service")
    details: Text = said("How to reach it")


@dataclass(frozen=True, slots=True)
class GlossarySaid:
    """One acronym."""

    acronym: Text = said("The acronym")
    meaning: Text = said("What it stands for")


@dataclass(frozen=True, slots=True)
class MeasureSaid:
    """One measure: two figures and the change between them, worked out."""

    measure: Text = said("What is measured")
    earlier_period: Text = said("The earlier period")
    earlier: str = said("The earlier figure")
    later_period: Text = said("The later period")
    later: str = said("The later figure")
    change: str = said("The change, as +425 or -116")
    percent: str = said("The change in per cent; nothing for percentages, whose change is in points")
    sentence: str = said("The change in words, as: rose by 18.8%, from 2,258 to 2,683")
    source: Text = said("Where the figures come from")


@dataclass(frozen=True, slots=True)
class PlanSaid:
    """The partnership plan."""

    title: Text = said("The plan’s title")
    year: Text = said("The year it is for")
    last_year: Text = said("The year before")
    version: Text = said("Its version; often none")
    is_shape_a: bool = said("True for action plans with outcomes, leads, baselines and targets")
    is_shape_b: bool = said("True for action plans with lead and date")
    is_shape_c: bool = said("True for action plans with progress and status")
    introduction: tuple[PassageSaid, ...] = said("Passages of “Introduction to priorities”")
    background: tuple[PassageSaid, ...] = said("Passages of “Background and context”")
    organisations: tuple[PassageSaid, ...] = said("Passages of “Organisational changes”")
    assessment: tuple[PassageSaid, ...] = said("Passages of “Strategic assessment summary”")
    leads_introduction: tuple[PassageSaid, ...] = said("Passages of “Priority leads”")
    action_plan: tuple[PassageSaid, ...] = said("Passages of “Action plan”")
    consultation: tuple[PassageSaid, ...] = said("Passages of “Consultation”")
    methodology: tuple[PassageSaid, ...] = said("Passages of “Methodology”")
    priorities: tuple[PrioritySaid, ...] = said("This year’s priorities")
    last_priorities: tuple[Text, ...] = said("The titles of last year’s priorities")
    changes: tuple[ChangeSaid, ...] = said("What became of each priority since last year")
    themes: tuple[ThemeRowSaid, ...] = said("The themes, and the priorities each runs through")
    reviews: tuple[ReviewSaid, ...] = said("Last year’s priorities and what was done, then emerging ones")
    measures: tuple[MeasureSaid, ...] = said("The figures behind the priorities")
    contacts: tuple[ContactSaid, ...] = said("Contacts")
    glossary: tuple[GlossarySaid, ...] = said("Acronyms and what they stand for")


@dataclass(frozen=True, slots=True)
class AgendaItemSaid:
    """One item of the agenda."""

    number: str = said("Its number")
    text: Text = said("The item")
    presenter: Text = said("Who presents it; often nothing")
    is_exempt: bool = said("True for an item taken in private")
    exempt_paragraph: Text = said("The paragraph of Schedule 12A")
    urgency: Text = said("Of an urgent item: the special circumstances; often nothing")
    lateness: Text = said("Of an urgent item: why it missed the agenda; often nothing")
    notice: Text = said_or_nothing("Of an exempt item: by which paragraph it is, and why")


@dataclass(frozen=True, slots=True)
class AgendaSaid:
    """The agenda."""

    members: Text = said("The membership, the chairman marked, as one sentence")
    items: tuple[AgendaItemSaid, ...] = said("The items, in order")
    issued_on: Text = said("The day it is issued")


@dataclass(frozen=True, slots=True)
class MinuteLineSaid:
    """One paragraph under a minute’s heading."""

    text: Text = said("What is minuted")
    is_bullet: bool = said("True for a discussion point")
    is_resolved: bool = said("True for a resolution; the template prints RESOLVED: before it")
    is_votes: bool = said("True for the line that gives the votes")


@dataclass(frozen=True, slots=True)
class MinuteSaid:
    """One minute."""

    number: str = said("Its running number; Word numbers the heading itself")
    heading: Text = said("Its heading")
    lines: tuple[MinuteLineSaid, ...] = said("Its paragraphs")


@dataclass(frozen=True, slots=True)
class MinutesSaid:
    """The minutes of one meeting."""

    present: Text = said("Members present, the chairman first, as one sentence")
    also_present: Text = said("Visiting members and officers; nothing if none")
    items: tuple[MinuteSaid, ...] = said("The minutes")
    duration: Text = said("From when to when")


@dataclass(frozen=True, slots=True)
class ReportContext:
    """What the committee report, and its implications as a paper of their own, may say."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    report: ReportSaid
    plan: PlanSaid
    figures: Names = say_figures()
    shown: Names = say_shown()


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What the plan refresh may say."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    plan: PlanSaid
    figures: Names = say_figures()
    shown: Names = say_shown()


@dataclass(frozen=True, slots=True)
class AgendaContext:
    """What the agenda may say."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    agenda: AgendaSaid
    figures: Names = say_figures()
    shown: Names = say_shown()


@dataclass(frozen=True, slots=True)
class MinutesContext:
    """What the minutes may say; `meeting` is the meeting they are of."""

    paper: PaperSaid
    council: CouncilSaid
    meeting: MeetingSaid
    minutes: MinutesSaid
    figures: Names = say_figures()
    shown: Names = say_shown()


Context = ReportContext | PlanContext | AgendaContext | MinutesContext
