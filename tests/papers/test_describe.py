import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.describe import USED_TEMPLATES, describe_papers
from orderpaper.records.council import Council, CouncilDetails
from orderpaper.records.measured import Measured
from orderpaper.records.meeting import Attendance
from orderpaper.records.paper import PaperKind
from orderpaper.records.place import Place
from orderpaper.records.quotation import Names
from orderpaper.records.report import Appendix
from orderpaper.records.text import Missing
from orderpaper.statistics.change import say_changes
from orderpaper.workbooks.tables import empty_details
from papers.example import (
    ROOT,
    change,
    make,
    read_example,
    rows_like,
    with_council,
    with_meeting,
    with_meeting_before,
    with_report,
)
from papers.made_assessment import DISPLAYS, make_bundle

HELD = "meeting 2017-02-14.xlsx"


@pytest.fixture
def bundle():
    return read_example()


def describe(bundle, faults=(), made_on=None):
    return describe_papers(bundle, Measured(tuple(say_changes(bundle.statistics.series))), faults, made_on)


def of_kind(papers, kind):
    return next(each for each in papers if each.kind == kind)


def standings(papers):
    return {each.kind.value: each.context.paper.standing for each in papers}


def add_report(bundle, file, details=None):
    """Give the bundle with a second report beside the first."""
    second = dataclasses.replace(change(bundle.reports[0], details), file=file)
    return dataclasses.replace(bundle, reports=(*bundle.reports, second))


def test_the_evening_has_an_agenda_minutes_a_report_its_implications_and_the_plan(bundle):
    said = [(each.kind.value, each.item, each.label, each.template) for each in describe(bundle)]
    assert said == [
        ("agenda", None, "Agenda", "agenda.docx"),
        ("minutes", 8, "Minutes", "minutes.docx"),
        ("report", 11, "Report", "committee report.docx"),
        ("implications", 11, "Implications", "implications.docx"),
        ("plan", 11, "Appendix 1", "plan refresh.docx"),
    ]


def test_every_template_that_is_used_is_there():
    assert {path.name for path in (ROOT / "templates").glob("*.docx")} == set(USED_TEMPLATES)


def test_papers_are_titled_by_their_meeting_and_their_report(bundle):
    assert [each.title for each in describe(bundle)] == [
        "Agenda for 28 March 2017",
        "Minutes of the meeting held on 14 February 2017",
        "2013-18 Community Safety Partnership Plan refresh",
        "Implications of 2013-18 Community Safety Partnership Plan refresh",
        "Community Safety Partnership Plan 2013–2018",
    ]


def test_those_who_are_expected_make_no_minutes_until_they_have_come(bundle):
    expected = (make(Attendance, name="Councillor A", attends_as="Member"),)
    kinds = [each.kind.value for each in describe(with_meeting(bundle, attendance=expected))]
    assert kinds.count("minutes") == 1
    came = (*expected, make(Attendance, name="Councillor B", attends_as="Member", status="Apologies"))
    kinds = [each.kind.value for each in describe(with_meeting(bundle, attendance=came))]
    assert kinds.count("minutes") == 2


def test_a_folder_without_a_meeting_has_no_papers(bundle):
    assert describe(dataclasses.replace(bundle, meetings=())) == []


def test_the_layout_of_the_report_chooses_its_template(bundle):
    newer = describe(with_report(bundle, {"layout": "Executive summary first"}))
    assert of_kind(newer, "report").template == "committee report with executive summary.docx"
    assert of_kind(describe(with_report(bundle, {"layout": ""})), "report").template == "committee report.docx"


@pytest.mark.parametrize("shape", ["A", "B", "C"])
def test_the_report_says_which_shape_the_action_plan_has(bundle, shape):
    said = of_kind(describe(with_report(bundle, {"action_plan_shape": shape})), "plan").context.plan
    assert (said.is_shape_a, said.is_shape_b, said.is_shape_c) == (shape == "A", shape == "B", shape == "C")


def test_the_figures_that_were_measured_reach_the_plan_and_the_report(bundle):
    papers = describe(bundle)
    measures = of_kind(papers, "plan").context.plan.measures
    assert measures[5].sentence == "rose by 18.8%, from 2,258 to 2,683"
    assert of_kind(papers, "report").context.plan.measures == measures


def test_a_report_that_does_not_attach_the_plan_brings_none_and_lists_none_of_its_priorities(bundle):
    papers = describe(with_report(bundle, {"attaches_plan": None}))
    assert "plan" not in standings(papers)
    assert of_kind(papers, "report").context.plan.priorities == ()
    assert len(of_kind(describe(bundle), "report").context.plan.priorities) == 5


def test_two_reports_each_have_their_item_and_their_implications(bundle):
    two = add_report(bundle, "report 2.xlsx", {"title": "CCTV", "attaches_plan": False})
    agenda = (*two.meeting.agenda, two.meeting.agenda[10].changed(number=12, paper="report 2"))
    papers = describe(with_meeting(two, agenda=agenda))
    assert [(each.item, each.title) for each in papers if each.kind is PaperKind.REPORT] == [
        (11, "2013-18 Community Safety Partnership Plan refresh"),
        (12, "CCTV"),
    ]
    assert [each.item for each in papers] == [None, 8, 11, 11, 11, 12, 12]


def test_a_report_that_no_item_brings_comes_last_and_says_no_item(bundle):
    papers = describe(add_report(bundle, "report 2.xlsx", {"title": "Late", "attaches_plan": False}))
    assert [each.title for each in papers][-2:] == ["Late", "Implications of Late"]
    assert papers[-1].context.paper.item == ""
    assert papers[0].kind is PaperKind.AGENDA


def test_the_minutes_of_the_evening_itself_are_on_no_agenda(bundle):
    came = with_meeting(bundle, attendance=(make(Attendance, name="Councillor A", status="Present"),))
    papers = describe(came)
    minutes = [each for each in papers if each.kind is PaperKind.MINUTES]
    assert [(each.item, each.title, each.starts) for each in minutes] == [
        (8, "Minutes of the meeting held on 14 February 2017", {"MinuteHeading": 19}),
        (None, "Minutes of the meeting held on 28 March 2017", {"MinuteHeading": 31}),
    ]


def test_a_meeting_that_nobody_has_minuted_yet_has_no_minutes(bundle):
    blank = with_meeting_before(bundle, minutes=(), attendance=())
    assert "minutes" not in standings(describe(blank))


def test_the_minutes_are_of_the_meeting_that_was_held_and_not_of_the_evening(bundle):
    assert of_kind(describe(bundle), "minutes").context.meeting.date == "14 February 2017"


def test_files_count_as_made_on_the_day_of_the_meeting(bundle):
    assert {each.made_on for each in describe(bundle)} == {dt.date(2017, 3, 28)}


def test_a_meeting_without_a_date_makes_files_of_the_day_that_was_asked_for(bundle):
    missing = Missing("date", Place("meeting.xlsx", "Meeting", "B3"), "soon")
    undated = with_meeting(bundle, {"date": missing})
    assert {each.made_on for each in describe(undated, made_on=dt.date(2017, 1, 2))} == {dt.date(2017, 1, 2)}
    assert {each.made_on for each in describe(undated)} == {dt.date(2000, 1, 1)}


def test_a_title_without_its_date_is_missing_and_not_half_printed(bundle):
    missing = Missing("date", Place("meeting.xlsx", "Meeting", "B3"), "soon")
    agenda = of_kind(describe(with_meeting(bundle, {"date": missing})), "agenda")
    assert agenda.context.paper.title is missing
    assert agenda.title == str(missing)


def test_a_report_without_a_title_is_missing_it_in_its_implications_too(bundle):
    missing = Missing("title", Place("report.xlsx", "Report", "B2"))
    papers = describe(with_report(bundle, {"title": missing}))
    assert of_kind(papers, "report").context.paper.title is missing
    assert of_kind(papers, "implications").context.paper.title is missing


READY = dict.fromkeys(("agenda", "minutes", "report", "implications", "plan"), "")


@pytest.mark.parametrize(
    ("fault", "drafts"),
    [
        (("meeting.xlsx", "Agenda"), {"agenda"}),
        (("meeting.xlsx", "Meeting"), {"agenda", "report", "implications"}),
        (("meeting.xlsx", "Minutes"), set()),
        ((HELD, "Minutes"), {"minutes"}),
        ((HELD, "Attendance"), {"minutes"}),
        ((HELD, "Disclosures"), {"minutes"}),
        (("report.xlsx", "Options"), {"report", "implications"}),
        (("report.xlsx", "Narrative"), {"report", "implications"}),
        (("plan.xlsx", "Actions"), {"plan"}),
        (("statistics.xlsx", "Tables"), {"plan"}),
        (("statistics.xlsx", "Drug offences"), {"plan"}),
        (("council.xlsx", "Council"), set(READY)),
        (("council.xlsx", "Committees"), set(READY)),
        (("council.xlsx", ""), set(READY)),
        (("council.xlsx", "Membership"), {"agenda", "minutes"}),
        (("council.xlsx", "Standing items"), {"minutes"}),
        (("council.xlsx", "Implication headings"), {"report", "implications"}),
        (("council.xlsx", "Glossary"), {"plan"}),
        (("council.xlsx", "Organisations"), set()),
    ],
)
def test_a_fault_makes_a_draft_of_the_papers_that_are_made_from_its_sheet(bundle, fault, drafts):
    said = standings(describe(bundle, {fault}))
    assert {kind for kind, standing in said.items() if standing} == drafts


def test_papers_without_faults_are_no_drafts(bundle):
    assert standings(describe(bundle)) == READY


def test_a_plan_without_a_workbook_is_a_draft_of_which_everything_is_missing(bundle):
    plan = of_kind(describe(dataclasses.replace(bundle, plan=None)), "plan")
    assert plan.context.paper.standing == "Draft"
    assert plan.context.paper.title == Missing("title of the plan", Place("plan.xlsx"))


def test_without_a_council_workbook_every_paper_is_still_described(bundle):
    bare = dataclasses.replace(bundle, council=Council(empty_details("council.xlsx", CouncilDetails)))
    papers = describe(bare, {("council.xlsx", "")})
    assert standings(papers) == dict.fromkeys(READY, "Draft")
    assert isinstance(papers[0].context.council.name, Missing)
    assert papers[0].context.meeting.committee == "CHE"


def with_appendices(bundle, *titles):
    made = tuple(
        make(Appendix, label=f"Appendix {number}", kind="Appendix", title=title)
        for number, title in enumerate(titles, 1)
    )
    return with_report(bundle, appendices=made)


@pytest.mark.parametrize(
    ("titles", "label"),
    [
        (("Map", "Community Safety Partnership Plan 2013–2018"), "Appendix 2"),
        (("Some plan",), "Appendix 1"),
        ((), "Plan"),
    ],
)
def test_the_plan_is_labelled_as_the_appendix_it_is(bundle, titles, label):
    assert of_kind(describe(with_appendices(bundle, *titles)), "plan").label == label


def test_a_plan_whose_label_is_missing_is_called_the_plan(bundle):
    missing = Missing("label", Place("report.xlsx", "Appendices", "A2"))
    nameless = with_report(bundle, appendices=rows_like(bundle.reports[0].appendices, 0, label=missing))
    assert of_kind(describe(nameless), "plan").label == "Plan"


def test_every_paper_may_say_the_figures_and_show_the_displays():
    figures = Names({"population": "155,143"})
    papers = describe_papers(make_bundle(), Measured(figures=figures, displays=DISPLAYS), ())
    assert {PaperKind.REPORT, PaperKind.PLAN, PaperKind.ASSESSMENT} <= {each.kind for each in papers}
    for paper in papers:
        assert paper.context.figures == figures
        assert list(paper.context.shown.entries) == ["annual_changes", "asb", "asb_chart", "drugs", "age"]


def test_without_any_figures_there_are_no_names(bundle):
    assert {each.context.figures for each in describe(bundle)} == {Names()}


def test_the_council_is_said_alike_in_every_paper(bundle):
    renamed = with_council(bundle, {"name": "Another Council"})
    assert {each.context.council.name for each in describe(renamed)} == {"Another Council"}
