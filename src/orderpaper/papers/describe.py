"""Takes the bundle and what is said of its figures; gives every committee paper of the meeting, ready to be filled."""

import dataclasses
import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from orderpaper.papers.agenda import describe_agenda, find_item
from orderpaper.papers.contexts import (
    AgendaContext,
    CouncilSaid,
    MeetingSaid,
    MinutesContext,
    PlanContext,
    PlanSaid,
    ReportContext,
)
from orderpaper.papers.heading import describe_council, describe_meeting, describe_paper
from orderpaper.papers.measures import describe_measures
from orderpaper.papers.minutes import describe_minutes
from orderpaper.papers.plan import Shown, describe_plan
from orderpaper.papers.report import describe_report
from orderpaper.papers.wording import open_title, words
from orderpaper.records.bundle import Bundle
from orderpaper.records.measure import Spoken
from orderpaper.records.meeting import Meeting
from orderpaper.records.names import fold
from orderpaper.records.paper import CommitteePaper, PaperKind
from orderpaper.records.report import Report

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
}
FAR_PAST = dt.date(2000, 1, 1)
Source = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Evening:
    """What every paper of one evening shares."""

    bundle: Bundle
    meeting: Meeting
    spoken: tuple[Spoken, ...]
    faults: frozenset[Source]
    made_on: dt.date

    @property
    def council_said(self) -> CouncilSaid:
        """What papers say of the council."""
        return describe_council(self.bundle.council)

    @property
    def meeting_said(self) -> MeetingSaid:
        """What papers say of the meeting."""
        return describe_meeting(self.bundle.council, self.meeting)

    def is_draft(self, sources: Collection[Source]) -> bool:
        """Tell whether a fault that stops publication stands where the paper is made from."""
        return any((file, "") in self.faults or (file, sheet) in self.faults for file, sheet in sources)


def describe_papers(
    bundle: Bundle, spoken: Iterable[Spoken], faults: Iterable[Source], made_on: dt.date | None = None
) -> list[CommitteePaper]:
    """Give the papers of the latest meeting: agenda, minutes, and each report with what it brings.

    `faults` are the files and sheets where a finding stops publication. `made_on` is the day for files of a meeting
    whose date cannot be read.
    """
    meeting = bundle.meeting
    if meeting is None:
        return []
    evening = Evening(bundle, meeting, tuple(spoken), frozenset(faults), meeting.day or made_on or FAR_PAST)
    papers = [_agenda(evening)]
    papers += (_minutes(evening, each) for each in bundle.meetings if _has_met(each))
    for report in bundle.reports:
        papers += _report_and_attachments(evening, report)
    return sorted(papers, key=_place_on_the_evening)


def _has_met(meeting: Meeting) -> bool:
    """Tell whether there is anything to minute: those who are expected stand in the workbook before they came."""
    return bool(meeting.minutes) or any(each.status for each in meeting.attendance)


def _place_on_the_evening(paper: CommitteePaper) -> tuple[bool, int]:
    """Give the agenda first, then papers by their items, then those that no item brings."""
    return (paper.item is None and paper.kind is not PaperKind.AGENDA, paper.item or 0)


def _files(evening: Evening, *wanted: tuple[str, Iterable[str]]) -> frozenset[Source]:
    council = evening.bundle.council.details.origin.table.file
    named = {(council, "Council"), (council, "Committees")}
    return frozenset(named | {(file, sheet) for file, sheets in wanted for sheet in sheets})


MEETING_SHEETS = ("Meeting", "Agenda")
MINUTES_SHEETS = (*MEETING_SHEETS, "Attendance", "Disclosures", "Minutes")
REPORT_SHEETS = ("Report", "Recommendations", "Options", "Implications", "Timetable", "Appendices", "Narrative")
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
    for kind, label, named, file in (
        (PaperKind.REPORT, "Report", title, template),
        (PaperKind.IMPLICATIONS, "Implications", open_title("Implications of", title), "implications.docx"),
    ):
        said = describe_paper(named, item, is_draft=is_draft)
        yield CommitteePaper(
            kind,
            str(named),
            label,
            item,
            file,
            ReportContext(said, context.council, context.meeting, context.report, context.plan),
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
        describe_report(evening.bundle.council, report),
        _plan_said(evening, report),
    )


def _plan_said(evening: Evening, report: Report) -> PlanSaid:
    """Give what the plan says; a report that does not attach the plan does not list its priorities."""
    shown = Shown(report.details.action_plan_shape or "B", describe_measures(evening.spoken))
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
        ),
        made_on=evening.made_on,
        sources=sources,
    )


def _statistics(evening: Evening) -> frozenset[Source]:
    """Give the sheets of the analyst’s workbook: a figure in it that cannot be read is one the plan lacks."""
    tables = evening.bundle.statistics.tables
    files = {table.origin.table.file for table in tables}
    pasted = {(file, str(table.id)) for file in files for table in tables}
    return frozenset(pasted | {(file, "Tables") for file in files})


def _label_plan(report: Report, said: PlanSaid) -> str:
    """Give the label of the appendix that is the plan: the one with its title, else the first."""
    appendices = [each for each in report.appendices if each.kind == "Appendix" and isinstance(each.label, str)]
    titled = [each for each in appendices if fold(each.title) == fold(said.title)]
    return next((str(each.label) for each in (*titled, *appendices)), "Plan")
