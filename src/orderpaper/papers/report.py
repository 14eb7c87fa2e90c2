"""Takes a report workbook; gives what the committee report and the implications paper say."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from orderpaper.papers.contexts import (
    AppendixSaid,
    ImplicationSaid,
    OptionSaid,
    RecommendationSaid,
    ReportSaid,
    TimetableSaid,
)
from orderpaper.papers.heading import name_committee
from orderpaper.papers.wording import words, yes_or_no
from orderpaper.records.council import Council, ImplicationHeading
from orderpaper.records.names import fold
from orderpaper.records.notice import WITHHELD, write_notice
from orderpaper.records.place import Place
from orderpaper.records.report import Implication, Option, Report
from orderpaper.records.text import Missing, Prose, Text, open_prose, paragraph

NOBODY: Mapping[str, Text] = MappingProxyType({})
"""Where nothing is said of who cleared what."""


def describe_report(council: Council, report: Report, clearances: Mapping[str, Text] = NOBODY) -> ReportSaid:
    """Give the report, section by section; a section without paragraphs says what is to be supplied.

    `clearances` are what is said of who cleared each issue, by its name folded.
    """
    details = report.details
    return ReportSaid(
        title=details.title,
        committee=name_committee(council, details.committee),
        meeting_date=words(details.meeting_date),
        final_decision_here=yes_or_no(
            details.is_final_here, Missing("final decision here, Yes or No", details.origin.place("is_final_here"))
        ),
        decision_maker=details.decision_maker,
        lead_director=details.lead_director,
        author=details.author,
        classification=details.classification,
        wards=details.wards,
        purpose=words(details.purpose, "Decision"),
        executive_summary=details.executive_summary
        or paragraph(Missing("executive summary", details.origin.place("executive_summary"))),
        corporate_priorities=details.corporate_priorities
        or paragraph(Missing("corporate priorities", details.origin.place("corporate_priorities"))),
        recommendations=tuple(
            RecommendationSaid(str(each.number or index), each.text, each.to)
            for index, each in enumerate(report.recommendations, 1)
        )
        or (RecommendationSaid("1", _missing(report, "Recommendations", "recommendation"), ""),),
        timetable=tuple(
            TimetableSaid(each.meeting, words(each.date), words(each.purpose, "Not stated"))
            for each in report.timetable
        )
        or (_missing_timetable(report),),
        purpose_and_summary=_section(report, "Purpose and executive summary"),
        introduction=_section(report, "Introduction and background"),
        options_introduction=_paragraphs(report, "Available options"),
        options=tuple(_option(index, each) for index, each in enumerate(report.options, 1))
        or (_missing_option(report),),
        preferred_option=_section(report, "Preferred option and reasons"),
        risk=_section(report, "Risk"),
        feedback=_section(report, "Previous committee feedback"),
        next_steps=_section(report, "Next steps"),
        implications=tuple(
            replace(each, cleared=clearances.get(fold(each.issue), ""))
            for each in describe_implications(council, report)
        ),
        appendices=_appendices(report, "Appendix"),
        background_papers=_appendices(report, "Background paper"),
    )


def describe_withheld(council: Council, report: Report) -> ReportSaid:
    """Give an exempt report as the public may read it: its cover, and in every section that it is not for publication.

    A template that asks for the notice prints it once.
    """
    notice = write_notice(report.details, council.details.nation)
    said = (notice.prose,)
    return replace(
        describe_report(council, report),
        purpose=WITHHELD,
        executive_summary=notice.prose,
        corporate_priorities=Prose(),
        recommendations=(RecommendationSaid("1", WITHHELD, ""),),
        timetable=(),
        purpose_and_summary=said,
        introduction=said,
        options_introduction=(),
        options=(OptionSaid("1", WITHHELD, "", notice.prose),),
        preferred_option=said,
        risk=said,
        feedback=said,
        next_steps=said,
        implications=(ImplicationSaid(WITHHELD, notice.prose, WITHHELD),),
        appendices=(),
        background_papers=(),
        notice=notice.prose,
    )


def _missing(report: Report, sheet: str, what: str) -> Missing:
    return Missing(what, Place(report.file, sheet))


def _missing_timetable(report: Report) -> TimetableSaid:
    return TimetableSaid(_missing(report, "Timetable", "meeting"), _missing(report, "Timetable", "date"), "Not stated")


def _missing_option(report: Report) -> OptionSaid:
    missing = _missing(report, "Options", "options")
    return OptionSaid("1", missing, "", paragraph(missing))


def _paragraphs(report: Report, section: str) -> tuple[Prose, ...]:
    return tuple(each.text for each in report.narrative if each.section == section)


def _section(report: Report, section: str) -> tuple[Prose, ...]:
    return _paragraphs(report, section) or (paragraph(_missing(report, "Narrative", f"paragraphs of “{section}”")),)


def _option(index: int, option: Option) -> OptionSaid:
    place = option.origin.place("is_recommended")
    mark: Text = Missing("recommended, Yes or No", place)
    if option.is_recommended is not None:
        mark = "recommended" if option.is_recommended else "not recommended"
    opening: Text = f"{option.option} ({mark})."
    if isinstance(option.option, Missing):
        opening = option.option
    elif isinstance(mark, Missing):
        opening = mark
    return OptionSaid(str(option.number or index), option.option, mark, open_prose(opening, option.reason))


def _appendices(report: Report, kind: str) -> tuple[AppendixSaid, ...]:
    return tuple(AppendixSaid(each.label, each.title) for each in report.appendices if each.kind == kind)


def describe_implications(council: Council, report: Report) -> tuple[ImplicationSaid, ...]:
    """Give the rows of the implications table: in the order and wording of the council’s set, then any others.

    A heading of the set without a row is printed all the same, and says what is to be supplied.
    """
    wanted = fold(report.details.implications_set)
    headings = [each for each in council.implication_headings if fold(each.set_name) == wanted]
    rows = {fold(each.issue): each for each in report.implications}
    named = {fold(heading.issue) for heading in headings}
    said = [_from_heading(report, heading, rows.get(fold(heading.issue))) for heading in headings]
    said += [_from_row(row) for key, row in rows.items() if key not in named]
    return tuple(said) or (
        ImplicationSaid(
            _missing(report, "Implications", "issue"),
            paragraph(_missing(report, "Implications", "implications")),
            _missing(report, "Implications", "sign-off post"),
        ),
    )


def _from_heading(report: Report, heading: ImplicationHeading, row: Implication | None) -> ImplicationSaid:
    if row is None:
        missing = _missing(report, "Implications", f"implications for “{heading.issue}”")
        return ImplicationSaid(heading.issue, paragraph(missing), heading.sign_off)
    return ImplicationSaid(heading.issue, row.implications, row.sign_off or heading.sign_off)


def _from_row(row: Implication) -> ImplicationSaid:
    post = row.sign_off or Missing("sign-off post", row.origin.place("sign_off"))
    return ImplicationSaid(row.issue, row.implications, post)
