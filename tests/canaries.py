"""A bundle in which something is exempt in every place there is, each value of it a word that stands nowhere else."""

import dataclasses
from collections.abc import Mapping

from checks.made import make_figure, make_series, make_table
from orderpaper.records.assessment import AssessmentNarrative, CaseStudy, Chapter
from orderpaper.records.chart import Chart
from orderpaper.records.columns import Kind
from orderpaper.records.figure import Figure
from orderpaper.records.measured import Measured
from orderpaper.records.meeting import AgendaItem, Minute
from orderpaper.records.notice_rows import KEPT
from orderpaper.records.plan import Action, CompletedAction, Indicator, PlanNarrative
from orderpaper.records.quotation import Names
from orderpaper.records.report import Appendix, Implication, ReportNarrative
from orderpaper.records.statistics import Display, Statistics
from orderpaper.records.text import paragraph
from orderpaper.statistics.change import say_changes
from orderpaper.statistics.displays.make import make_displays
from orderpaper.statistics.quotations.catalogue import name_figures
from orderpaper.statistics.quotations.sentences import quote_bundle
from papers.example import change, make, read_example
from papers.made_assessment import ASSESSMENT, DECLARED
from papers.made_assessment import CRIME as CRIME_AT_TOP
from papers.made_assessment import FIGURES as CRIMES

CANARY = "Zyx"
REASON = "Disclosing it would warn those it is about."
NOTICE = (
    "Not for publication: paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972 "
    f"(action to prevent, investigate or prosecute crime). {REASON}"
)
EXEMPT = {"publish": "Exempt", "exempt_paragraph": "7", "public_interest": REASON}
RAIDS = """
Operation       | 2015/16 | 2016/17
ZyxRow warrants | 70351   | 90862
ZyxRow arrests  | 51473   | 30291
"""
FIGURES = ("70351", "90862", "51473", "30291", "70,351", "90,862", "51,473", "30,291", "20511", "20,511", "29.2")
QUOTING = "Warrants {figures.raids.zyxrow_warrants.sentence}, most at {figures.raids.highest}: see {shown.raids_chart}."
QUOTED_PUBLIC = (
    "Warrants [not for publication], most at [not for publication]: see a table or chart that is not for publication."
)


def make_exempt(record, row, file, **values):
    """Give an exempt row with a word of its own in every cell for words whose value a notice does not keep."""
    kept = {*KEPT[record], *EXEMPT, *values}
    words = {
        name: paragraph(word) if column.kind is Kind.PARA else word
        for name, column in record.columns().items()
        for word in (f"{CANARY}{record.SHEET.name}{column.heading}{row}".replace(" ", "").replace("?", ""),)
        if name not in kept and column.kind in {Kind.TEXT, Kind.PARA} and not column.refers_to
    }
    return make(record, row, file, **values, **EXEMPT).changed(**words)


def make_statistics(statistics):
    """Give statistics with an exempt table, displays of it, and an exempt display of a public one."""
    raids = make_table(
        90,
        **EXEMPT,
        **{name: f"{CANARY}Tables{name.title()}90" for name in ("title", "source", "note")},
        id="Raids",
        rows_are="Measure",
        period="April 2015 to March 2017",
    )
    file = "statistics.xlsx"
    crime = make_table(
        70, **{name: getattr(CRIME_AT_TOP, name) for name in ("id", "title", "rows_are", "period", "source")}
    )
    displays = (
        make(Display, 91, file, id="Raids chart", table="Raids", shown_as="Column chart", chapter="SM"),
        make(Display, 92, file, id="Raids table", table="Raids", shown_as="Table", title="Raids by year"),
        make_exempt(Display, 93, file, id="Kept chart", table="Crime", shown_as="Column chart", chapter="SM", also="",
                    rows="Shoplifting", columns_shown=""),
        make(Display, 94, file, id="Hidden chart", table="Crime", shown_as="Column chart", chapter="HID",
             rows="Road casualties"),
    )  # fmt: skip
    return Statistics(
        (*statistics.tables, crime, raids),
        (*statistics.series, *make_series(CRIMES, crime), *make_series(RAIDS, raids)),
        statistics.changes,
        (*statistics.displays, *(each.changed(rows="Shoplifting") for each in DECLARED[:4]), *displays),
    )


def make_canaries():
    """Give the bundle as it is typed: the worked example, an assessment, and exempt rows wherever there may be some."""
    example = read_example()
    plan, first = example.plan, example.reports[0]
    priority = plan.priorities[0].id
    made_plan = change(
        plan,
        actions=(*plan.actions, make_exempt(Action, 80, "plan.xlsx", id="DA99", priority=priority)),
        indicators=(
            *plan.indicators,
            make_exempt(Indicator, 81, "plan.xlsx", id="DA-Z", priority=priority, baseline=figure("48,627")),
            make(Indicator, 82, "plan.xlsx", id="DA-Y", priority=priority, indicator="Warrants", table="Raids",
                 baseline=figure("70,351"), baseline_period="2015/16", latest=figure("90,862")),
        ),
        completed=(*plan.completed, make_exempt(CompletedAction, 83, "plan.xlsx", priority=priority)),
        narrative=(*plan.narrative, make_exempt(PlanNarrative, 84, "plan.xlsx", section="Consultation")),
    )  # fmt: skip
    legal = next(each for each in first.implications if each.issue == "Legal")
    report = change(
        first,
        narrative=(
            *first.narrative,
            make_exempt(ReportNarrative, 85, first.file, section="Introduction and background"),
            make(ReportNarrative, 86, first.file, section="Next steps", text=QUOTING),
        ),
        implications=(
            *(each for each in first.implications if each is not legal),
            make_exempt(Implication, 87, first.file, issue="Legal", sign_off=legal.sign_off),
        ),
        appendices=(
            *first.appendices,
            make_exempt(Appendix, 88, first.file, label="Appendix 9", kind="Appendix"),
        ),
    )
    latest, before = example.meetings
    item = before.agenda[0].number
    minutes = change(before, minutes=(*before.minutes, make_exempt(Minute, 89, before.file, item=item, kind="Noted")))
    assessment = dataclasses.replace(
        ASSESSMENT,
        chapters=(
            *ASSESSMENT.chapters[:2],
            ASSESSMENT.chapters[2].changed(headline_table="Raids", headline_measure="ZyxRow warrants"),
            *ASSESSMENT.chapters[3:],
            make_exempt(
                Chapter, 95, "assessment.xlsx", id="HID", order=5, recommendation="Add", was_priority=True,
                headline_table="Crime", headline_measure="Road casualties",
            ),
        ),
        narrative=(
            *ASSESSMENT.narrative,
            make_exempt(AssessmentNarrative, 96, "assessment.xlsx", section="Methodology"),
            make_exempt(AssessmentNarrative, 97, "assessment.xlsx", section="Other appendix"),
        ),
        cases=(
            *ASSESSMENT.cases,
            make_exempt(CaseStudy, 98, "assessment.xlsx", chapter="ASB"),
            make(CaseStudy, 99, "assessment.xlsx", chapter="HID", heading="ZyxCaseHeading", text="ZyxCaseText"),
        ),
    )  # fmt: skip
    return dataclasses.replace(
        example,
        plan=made_plan,
        reports=(report,),
        meetings=(latest, minutes),
        assessment=assessment,
        statistics=make_statistics(example.statistics),
    )


def make_exempt_report(bundle):
    """Give a bundle with a second report, all of which is exempt, under an exempt item."""
    report = bundle.reports[0]
    secret = dataclasses.replace(
        report,
        file="secret.xlsx",
        details=report.details.changed(
            title="Enforcement", classification="Exempt", exempt_paragraph="7", public_interest=REASON,
            attaches_plan=False,
            executive_summary=make_exempt(ReportNarrative, 3, "secret.xlsx", section="").text,
        ),
        narrative=(make(ReportNarrative, 4, "secret.xlsx", section="Risk", text="ZyxSecretRisk"),),
        appendices=(make(Appendix, 5, "secret.xlsx", label="Appendix 1", kind="Appendix", title="ZyxSecretAppendix"),),
    )  # fmt: skip
    meeting = bundle.meetings[0]
    item = make(AgendaItem, 40, meeting.file, number=len(meeting.agenda) + 1, kind="Exempt", paper="secret.xlsx",
                exempt_paragraph="7", public_interest=REASON)  # fmt: skip
    return dataclasses.replace(
        bundle,
        reports=(*bundle.reports, secret),
        meetings=(change(meeting, agenda=(*meeting.agenda, item)), *bundle.meetings[1:]),
    )


def figure(typed):
    """Give a figure typed into a row."""
    return make_figure(typed, "G99", "Indicators")


def measure(bundle):
    """Give what is measured of the figures of a bundle, as the journey does."""
    statistics = bundle.statistics
    return Measured(tuple(say_changes(statistics.series)), name_figures(statistics), make_displays(statistics))


def quote(bundle):
    """Give a bundle with its sentences filled in, and what is measured of its figures."""
    measured = measure(bundle)
    return quote_bundle(bundle, measured.figures), measured


def list_words(held):
    """Give every text and number inside a record, however deep; of names, what they lead to."""
    if isinstance(held, str):
        yield str(held)
    else:
        if isinstance(held, Figure):
            yield from (str(held), str(held.value))
        for each in _list_inside(held):
            yield from list_words(each)


def _list_inside(held):
    if isinstance(held, Names):
        return (leaf for _name, leaf in held.list_leaves())
    if isinstance(held, Mapping):
        return held.values()
    if isinstance(held, tuple | list):
        return held
    if not dataclasses.is_dataclass(held):
        return ()
    drawn = (held.columns,) if isinstance(held, Chart) else ()
    return (*(getattr(held, each.name) for each in dataclasses.fields(held)), *drawn)


def find_canaries(held):
    """Give the words in a record that the public may not read."""
    return sorted({each for each in list_words(held) if CANARY in each or any(number in each for number in FIGURES)})
