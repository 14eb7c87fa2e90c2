"""Takes the bundle and what is said of its figures; gives every committee paper of the meeting, ready to be filled."""

import dataclasses
import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from orderpaper.papers.agenda import describe_agenda, find_item
from orderpaper.papers.assessment import describe_assessment
from orderpaper.papers.assessment_contexts import AssessmentContext
from orderpaper.papers.contexts import (
    AgendaContext,
    CouncilSaid,
    MeetingSaid,
    MinutesContext,
    PlanContext,
    PlanSaid,
    ReportContext,
)
from orderpaper.papers.displays import say_displays
from orderpaper.papers.heading import describe_council, describe_meeting, describe_paper
from orderpaper.papers.measures import describe_measures
from orderpaper.papers.minutes import describe_minutes
from orderpaper.papers.plan import Shown, describe_plan
from orderpaper.papers.report import describe_report, describe_withheld
from orderpaper.papers.showing import SHOWN_TO_ALL, Showing, mark_exempt
from orderpaper.papers.wording import open_title, words
from orderpaper.records.assessment import Assessment
from orderpaper.records.bundle import Bundle
from orderpaper.records.measured import Measured
from orderpaper.records.meeting import Meeting
from orderpaper.records.names import KEPT_BACK, fold
from orderpaper.records.notice import WITHHELD
from orderpaper.records.paper import CommitteePaper, PaperKind
from orderpaper.records.public import cut_bundle, is_withheld
from orderpaper.records.public_figures import cut_measured
from orderpaper.records.quotation import Names
from orderpaper.records.report import Appendix, Report
from orderpaper.records.text import Text

TEMPLATES = {
    "Final decision question": "committee report.docx",
    "Executive summary first": "committee report with executive summary.docx",
}
USED_TEMPLATES = {
    "agenda.docx": AgendaContext,
    "minutes.docx": MinutesContext,
    "committee report.docx": ReportContext,
    "committee report with executive summary.docx": ReportContext,
    "implications.docx": ReportContext,
    "plan refresh.docx": PlanContext,
    "strategic assessment.docx": AssessmentContext,
}
NOT_PUBLIC = KEPT_BACK | {WITHHELD}
FAR_PAST = dt.date(2000, 1, 1)
NO_MEETING = MeetingSaid("", "", "", "", "", "", "")
Source = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Desk:
    """What every paper shares, whether there is a meeting yet or none."""

    bundle: Bundle
    measured: Measured
    faults: frozenset[Source]
    made_on: dt.date
    shown: Names
    showing: Showing

    @property
    def figures(self) -> Names:
        """What papers may say of figures by name."""
        return self.measured.figures

    @property
    def council_said(self) -> CouncilSaid:
        """What papers say of the council."""
        return describe_council(self.bundle.council)

    @property
    def meeting_said(self) -> MeetingSaid:
        """What papers say of the meeting; nothing where there is none yet."""
        meeting = self.bundle.meeting
        return describe_meeting(self.bundle.council, meeting) if meeting else NO_MEETING

    def is_draft(self, sources: Collection[Source]) -> bool:
        """Tell whether a fault that stops publication stands where the paper is made from."""
        return any((file, "") in self.faults or (file, sheet) in self.faults for file, sheet in sources)


@dataclass(frozen=True, slots=True)
class Evening(Desk):
    """What every paper of one evening shares."""

    meeting: Meeting

    def withholds(self, report: Report) -> bool:
        """Tell whether only the cover of a report is shown."""
        return is_withheld(report.details, self.showing.edition)


def describe_papers(
    bundle: Bundle,
    measured: Measured,
    faults: Iterable[Source],
    made_on: dt.date | None = None,
    showing: Showing = SHOWN_TO_ALL,
) -> list[CommitteePaper]:
    """Give the papers of the latest meeting: agenda, minutes, each report with what it brings, and the assessment.

    The assessment is made before there is a meeting too. Each is described in one edition, as `showing` says, and knows
    whether its public edition leaves anything out.
    `faults` are the files and sheets where a finding stops publication. `made_on` is the day for files of a meeting
    whose date cannot be read.
    """
    day = (bundle.meeting.day if bundle.meeting else None) or made_on or FAR_PAST
    told = frozenset(faults)

    def describe(shown_so: Showing) -> list[CommitteePaper]:
        return _describe(bundle, measured, told, day, shown_so)

    return mark_exempt(describe, bundle, showing)


def _describe(
    bundle: Bundle, measured: Measured, faults: frozenset[Source], day: dt.date, showing: Showing
) -> list[CommitteePaper]:
    cut, seen = cut_bundle(bundle, showing.edition, measured.figures), cut_measured(measured, bundle, showing.edition)
    shown = Names(say_displays(seen.displays, cut.statistics.displays))
    desk = Desk(cut, seen, faults, day, shown, showing)
    papers: list[CommitteePaper] = []
    if cut.meeting:
        papers += _papers_of(Evening(cut, seen, faults, day, shown, showing, cut.meeting))
    if cut.assessment:
        papers.append(_assessment(desk, cut.assessment))
    return sorted(papers, key=_place_on_the_evening)


def _papers_of(evening: Evening) -> Iterator[CommitteePaper]:
    yield _agenda(evening)
    yield from (_minutes(evening, each) for each in evening.bundle.meetings if _has_met(each))
    for report in evening.bundle.reports:
        yield from _report_and_attachments(evening, report)


def _has_met(meeting: Meeting) -> bool:
    """Tell whether there is anything to minute: those who are expected stand in the workbook before they came."""
    return bool(meeting.minutes) or any(each.status for each in meeting.attendance)


def _place_on_the_evening(paper: CommitteePaper) -> tuple[bool, int]:
    """Give the agenda first, then papers by their items, then those that no item brings."""
    return (paper.item is None and paper.kind is not PaperKind.AGENDA, paper.item or 0)


def _files(desk: Desk, *wanted: tuple[str, Iterable[str]]) -> frozenset[Source]:
    council = desk.bundle.council.details.origin.table.file
    named = {(council, "Council"), (council, "Committees")}
    return frozenset(named | {(file, sheet) for file, sheets in wanted for sheet in sheets})


MEETING_SHEETS = ("Meeting", "Agenda")
MINUTES_SHEETS = (*MEETING_SHEETS, "Attendance", "Disclosures", "Minutes")
REPORT_SHEETS = ("Report", "Recommendations", "Options", "Implications", "Timetable", "Appendices", "Narrative")
ASSESSMENT_SHEETS = ("Assessment", "Chapters", "Narrative", "Themes", "Case studies", "Footnotes", "Sources")
PLAN_SHEETS = ("Plan", "Priorities", "Themes", "Actions", "Indicators", "Completed", "Narrative")


def _agenda(evening: Evening) -> CommitteePaper:
    council = evening.bundle.council.details.origin.table.file
    sources = _files(evening, (evening.meeting.file, MEETING_SHEETS), (council, ("Membership", "People")))
    title = open_title("Agenda for", words(evening.meeting.details.date))
    return CommitteePaper(
        kind=PaperKind.AGENDA,
        title=str(title),
        label="Agenda",
        item=None,
        template="agenda.docx",
        context=AgendaContext(
            describe_paper(title, None, is_draft=evening.is_draft(sources)),
            evening.council_said,
            evening.meeting_said,
            describe_agenda(evening.bundle, evening.meeting),
            evening.figures,
            evening.shown,
        ),
        made_on=evening.made_on,
        sources=sources,
    )


def _minutes(evening: Evening, held: Meeting) -> CommitteePaper:
    """Give the minutes of a meeting; those of the meeting before stand under the agenda’s item for them."""
    council = evening.bundle.council.details.origin.table.file
    sources = _files(evening, (held.file, MINUTES_SHEETS), (council, ("Membership", "People", "Standing items")))
    tabled = next((each.number for each in evening.meeting.agenda if each.kind == "Minutes"), None)
    item = tabled if held is evening.bundle.meeting_before(evening.meeting) else None
    title = open_title("Minutes of the meeting held on", words(held.details.date))
    return CommitteePaper(
        kind=PaperKind.MINUTES,
        title=str(title),
        label="Minutes",
        item=item,
        template="minutes.docx",
        context=MinutesContext(
            describe_paper(title, item, is_draft=evening.is_draft(sources)),
            evening.council_said,
            describe_meeting(evening.bundle.council, held),
            describe_minutes(evening.bundle, held),
            evening.figures,
            evening.shown,
        ),
        made_on=evening.made_on,
        sources=sources,
        starts={"MinuteHeading": evening.bundle.first_minute(held) or 1},
    )


def _report_and_attachments(evening: Evening, report: Report) -> Iterator[CommitteePaper]:
    found = find_item(evening.bundle, report)
    item = found.number if found else None
    context = _report_context(evening, report)
    council = evening.bundle.council.details.origin.table.file
    sources = _files(
        evening,
        (report.file, REPORT_SHEETS),
        (evening.meeting.file, ("Meeting",)),
        (council, ("Implication headings",)),
    )
    is_draft = evening.is_draft(sources)
    title = report.details.title
    template = TEMPLATES.get(str(report.details.layout), TEMPLATES["Final decision question"])
    made = [(PaperKind.REPORT, "Report", title, template)]
    if not evening.withholds(report):
        named = open_title("Implications of", title)
        made.append((PaperKind.IMPLICATIONS, "Implications", named, "implications.docx"))
    for kind, label, named, file in made:
        said = describe_paper(named, item, is_draft=is_draft)
        yield CommitteePaper(
            kind,
            str(named),
            label,
            item,
            file,
            dataclasses.replace(context, paper=said),
            evening.made_on,
            sources,
        )
    if report.details.attaches_plan:
        yield _plan(evening, report, item, context.plan)


def _report_context(evening: Evening, report: Report) -> ReportContext:
    return ReportContext(
        describe_paper("", None, is_draft=False),
        evening.council_said,
        evening.meeting_said,
        describe_withheld(evening.bundle.council, report)
        if evening.withholds(report)
        else describe_report(evening.bundle.council, report, evening.showing.list_clearances(report)),
        _plan_said(evening, report),
        evening.figures,
        evening.shown,
    )


def _plan_said(evening: Evening, report: Report) -> PlanSaid:
    """Give what the plan says; a report that does not attach the plan does not list its priorities."""
    shown = Shown(report.details.action_plan_shape or "B", describe_measures(evening.measured.spoken))
    said = describe_plan(evening.bundle.plan, evening.bundle.council, shown)
    return said if report.details.attaches_plan else dataclasses.replace(said, priorities=())


def _plan(evening: Evening, report: Report, item: int | None, said: PlanSaid) -> CommitteePaper:
    plan = evening.bundle.plan
    council = evening.bundle.council.details.origin.table.file
    file = plan.details.origin.table.file if plan else "plan.xlsx"
    sources = _files(evening, (file, PLAN_SHEETS), (council, ("Contacts", "Glossary"))) | _statistics(evening)
    return CommitteePaper(
        kind=PaperKind.PLAN,
        title=str(said.title),
        label=_label_plan(report, said),
        item=item,
        template="plan refresh.docx",
        context=PlanContext(
            describe_paper(said.title, item, is_draft=plan is None or evening.is_draft(sources)),
            evening.council_said,
            evening.meeting_said,
            said,
            evening.figures,
            evening.shown,
        ),
        made_on=evening.made_on,
        sources=sources,
    )


def _statistics(desk: Desk) -> frozenset[Source]:
    """Give the sheets of the analyst’s workbook: a figure in it that cannot be read is one the plan lacks."""
    tables = desk.bundle.statistics.tables
    files = {table.origin.table.file for table in tables}
    pasted = {(file, str(table.id)) for file in files for table in tables}
    return frozenset(pasted | {(file, sheet) for file in files for sheet in ("Tables", "Shown")})


def _label_plan(report: Report, said: PlanSaid) -> str:
    """Give the label of the appendix that is the plan: the one with its title, else the first that is public."""
    appendices = _labelled_appendices(report)
    titled = [each for each in appendices if fold(each.title) == fold(said.title)]
    public = [each for each in appendices if each.publish not in NOT_PUBLIC]
    return next((str(each.label) for each in (*titled, *public)), "Plan")


def _labelled_appendices(report: Report) -> list[Appendix]:
    return [each for each in report.appendices if each.kind == "Appendix" and isinstance(each.label, str)]


def _assessment(desk: Desk, assessment: Assessment) -> CommitteePaper:
    """Give the strategic assessment, under the item of the report that has it as an appendix, if one has."""
    council = desk.bundle.council.details.origin.table.file
    sources = _files(desk, (assessment.file, ASSESSMENT_SHEETS), (council, ("Glossary",))) | _statistics(desk)
    said = describe_assessment(assessment, desk.bundle, desk.measured)
    item, label = _find_appendix(desk.bundle, said.title)
    return CommitteePaper(
        kind=PaperKind.ASSESSMENT,
        title=str(said.title),
        label=label or "Strategic assessment",
        item=item,
        template="strategic assessment.docx",
        context=AssessmentContext(
            describe_paper(said.title, item, is_draft=desk.is_draft(sources)),
            desk.council_said,
            desk.meeting_said,
            said,
            desk.figures,
            desk.shown,
        ),
        made_on=desk.made_on,
        sources=sources,
    )


def _find_appendix(bundle: Bundle, title: Text) -> tuple[int | None, str]:
    """Give the agenda item and the label of the appendix that has a title; neither where no report has one."""
    for report in bundle.reports:
        for appendix in _labelled_appendices(report):
            if fold(appendix.title) == fold(title):
                found = find_item(bundle, report)
                return found.number if found else None, str(appendix.label)
    return None, ""
