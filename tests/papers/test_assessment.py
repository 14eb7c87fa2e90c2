import dataclasses

import pytest

from orderpaper.papers.assessment import describe_assessment
from orderpaper.papers.assessment_contexts import AssessmentContext
from orderpaper.papers.describe import describe_papers
from orderpaper.records.assessment import Assessment
from orderpaper.records.edition import Edition
from orderpaper.records.measured import Measured
from orderpaper.records.paper import PaperKind
from orderpaper.records.public import cut_bundle
from orderpaper.records.text import Line, LineKind, Missing, Prose, paragraph
from papers.example import change, read_example
from papers.made_assessment import ASSESSMENT, CHAPTERS, DETAILS, FILE, MEASURED, make_bundle, say
from papers.test_contexts import assert_of_kind


def describe(assessment=ASSESSMENT, measured=MEASURED, council=None, **bundle):
    made = make_bundle(assessment, **bundle)
    return describe_assessment(assessment, dataclasses.replace(made, council=council or made.council), measured)


@pytest.fixture(scope="module")
def said():
    return describe()


def find_paper(bundle, faults=()):
    papers = describe_papers(bundle, MEASURED, faults)
    return next(paper for paper in papers if paper.kind is PaperKind.ASSESSMENT)


def test_the_title_page_says_what_the_workbook_says(said):
    assert (said.title, said.subtitle, said.year, said.last_year, said.data_period, said.refreshed, said.version) == (
        "Strategic Assessment", "Delivering Safer Communities", "2014/15", "2013/14", "April 2010 to March 2013",
        "January 2014", "V2",
    )  # fmt: skip


def test_the_area_is_the_councils_unless_it_has_its_own(said):
    assert said.area == read_example().council.details.area
    own = dataclasses.replace(ASSESSMENT, details=DETAILS.changed(area="Maidstone and Swale"))
    assert describe(own).area == "Maidstone and Swale"


def test_the_chapters_stand_in_order_with_all_that_is_said_of_them(said):
    assert [(each.id, each.number, each.title) for each in said.chapters] == [
        ("ASB", "1", "Anti-social behaviour"), ("SM", "2", "Substance misuse"), ("TH", "3", "Shoplifting"),
        ("RR", "4", "Reducing reoffending"),
    ]  # fmt: skip
    first = said.chapters[0]
    assert [line.kind for line in (*first.delivered.lines, *first.planned.lines)] == [LineKind.BULLET] * 4
    assert [each.caption.key for each in first.displays] == ["ASB", "ASB chart"]
    assert [(each.heading, str(each.text), str(each.outcome)) for each in first.cases] == [
        ("Case 1", "A tenant moved.", "It is quiet now.")
    ]  # fmt: skip
    assert first.recommendation == "It is recommended that Anti-social behaviour remains a priority."
    assert str(first.reason) == "Volumes remain high in five wards."


def test_lines_of_a_list_become_its_entries_unless_lists_are_typed_in_them():
    typed = Prose((Line("The group has:"), Line("met.", LineKind.BULLET)))
    chapter = CHAPTERS[0].changed(delivered=typed, planned=paragraph("Meet again."))
    first = describe(dataclasses.replace(ASSESSMENT, chapters=(chapter,))).chapters[0]
    assert [line.kind for line in first.delivered.lines] == [LineKind.PARAGRAPH, LineKind.BULLET]
    assert [line.kind for line in first.planned.lines] == [LineKind.BULLET]


def test_a_chapter_of_which_nothing_is_said_or_shown_lacks_its_evidence(said):
    third = CHAPTERS[2]
    lack = Missing("what the figures say of Shoplifting", third.origin.place("evidence"))
    assert said.chapters[2].prose == paragraph(lack)
    silent = CHAPTERS[1].changed(evidence=Prose())
    assert describe(dataclasses.replace(ASSESSMENT, chapters=(silent,))).chapters[0].prose == Prose()


def test_a_chapter_or_a_case_that_is_not_published_is_left_out_everywhere():
    back = dataclasses.replace(
        ASSESSMENT,
        chapters=tuple(each.changed(publish="No") if each.id == "SM" else each for each in CHAPTERS),
        cases=tuple(each.changed(publish="No") for each in ASSESSMENT.cases),
    )
    told = describe(cut_bundle(make_bundle(back), Edition.PUBLIC).assessment)
    assert [each.title for each in told.priorities] == ["Anti-social behaviour", "Shoplifting"]
    assert [each.cells for each in told.themes] == [("Yes", "No"), ("Yes", "Yes")]
    assert [str(each) for each in told.matrix.headings] == ["Anti-social behaviour", "Shoplifting"]
    assert [(row.name, *map(str, row.cells)) for row in told.matrix.rows] == [
        (each.theme, *each.cells) for each in told.themes
    ]
    assert (len(told.chapters), len(told.headlines), told.chapters[0].cases) == (3, 2, ())
    assert told.chapters[1].number == "2"


def test_what_is_recommended_at_the_end_is_made_from_the_chapters(said):
    assert ([each.title for each in said.priorities], said.count) == (
        ["Anti-social behaviour", "Substance misuse, including alcohol", "Shoplifting"], "three priorities",
    )  # fmt: skip
    assert (said.removed, said.cross_cutting, said.groups, said.not_taken_up) == ((), ("Reducing reoffending",), (), ())
    assert said.last_priorities == ("Anti-social behaviour", "Substance misuse", "Reducing reoffending")
    assert [each.theme for each in said.themes] == ["Safeguarding", "Reducing reoffending"]
    turned = tuple(each.changed(recommendation="Remove") for each in CHAPTERS)
    told = describe(dataclasses.replace(ASSESSMENT, chapters=turned))
    assert (told.priorities, told.count, told.themes, len(told.removed)) == ((), "no priorities", (), 4)
    assert told.matrix is None


def test_only_chapters_with_a_conclusion_are_among_the_conclusions(said):
    assert [(each.title, str(each.conclusion)) for each in said.conclusions] == [
        ("Anti-social behaviour", "Anti-social behaviour has fallen, and five wards have over half of it."),
        ("Shoplifting", "Shoplifting has grown."),
    ]


def test_footnotes_stand_where_they_are_called(said):
    (line,) = said.chapters[0].definition.lines
    assert line.text.endswith("alarm or distress.")
    assert [(note.at, str(note.words)) for note in line.notes] == [
        (len(line.text), "Crime and Disorder Act 1998, section 1.")
    ]  # fmt: skip


def test_every_section_is_where_it_belongs():
    sections = {
        "Executive summary": "executive_summary", "Introduction": "introduction", "Purpose": "purpose",
        "Background": "background", "Context": "context", "Objectives": "objectives", "Methodology": "methodology",
        "Crime overview": "overview", "Emerging issues": "emerging", "Additional areas": "additional",
        "Recommended priorities": "priorities_introduction", "Implementation and review": "implementation",
        "Further information": "further_information",
    }  # fmt: skip
    appendices = {
        "Demographics": "demographics", "Detailed methodology": "detailed_methodology",
        "Information sources": "information_sources",
    }  # fmt: skip
    rows = tuple(say(name, name, row=number) for number, name in enumerate((*sections, *appendices), 2))
    told = describe(dataclasses.replace(ASSESSMENT, narrative=rows), declared=(), measured=Measured())
    for name, field in sections.items():
        assert [str(each.text) for each in getattr(told, field)] == [name]
    for name, field in appendices.items():
        assert [str(each.text) for each in getattr(told, field).passages] == [name]


def test_the_appendices_are_lettered_as_they_are_printed(said):
    assert (said.demographics.letter, said.detailed_methodology.letter, said.information_sources.letter) == (
        "A",
        "",
        "B",
    )
    assert [(each.letter, each.title) for each in said.other_appendices] == [("C", "Terrorism")]
    assert said.glossary_letter == "D"
    bare = change(read_example().council, glossary=())
    told = describe(
        dataclasses.replace(ASSESSMENT, narrative=(), sources=()), council=bare, declared=(), measured=Measured()
    )
    assert (told.demographics.letter, told.information_sources.letter, told.glossary_letter) == ("", "", "")


def test_sources_of_information_make_an_appendix_by_themselves():
    told = describe(dataclasses.replace(ASSESSMENT, narrative=()), declared=(), measured=Measured())
    assert told.information_sources.letter == "A"
    assert [(each.source, each.period, str(each.validity)) for each in told.sources] == [
        ("Kent Police", "April 2012 to March 2013", "As recorded.")
    ]  # fmt: skip


def test_an_assessment_of_its_details_alone_says_little_and_is_described():
    told = describe(Assessment(DETAILS), declared=(), measured=Measured())
    assert (told.chapters, told.headlines, told.priorities, told.count) == ((), (), (), "no priorities")


def test_every_field_has_a_value_of_its_kind():
    assert_of_kind(find_paper(make_bundle()).context, AssessmentContext, "assessment")


def test_a_folder_with_an_assessment_has_the_paper_and_one_without_has_none():
    paper = find_paper(make_bundle())
    assert (paper.title, paper.label, paper.item) == ("Strategic Assessment", "Strategic assessment", None)
    assert paper.template == "strategic assessment.docx"
    kinds = {each.kind for each in describe_papers(make_bundle(assessment=None), MEASURED, ())}
    assert PaperKind.ASSESSMENT not in kinds


def test_it_is_the_appendix_of_its_title_and_stands_under_the_item_of_that_report():
    bundle = make_bundle()
    (report,) = bundle.reports
    first, *others = report.appendices
    named = change(report, appendices=(first.changed(title="strategic assessment", label="Appendix 3"), *others))
    paper = find_paper(dataclasses.replace(bundle, reports=(named,)))
    plan = next(each for each in describe_papers(bundle, MEASURED, ()) if each.kind is PaperKind.PLAN)
    assert (paper.label, paper.item) == ("Appendix 3", plan.item)
    assert paper.context.paper.item == f"Agenda item {plan.item}"


@pytest.mark.parametrize(
    "fault",
    [(FILE, "Chapters"), (FILE, "Footnotes"), (FILE, ""), ("statistics.xlsx", "Crime"), ("statistics.xlsx", "Shown"),
     ("council.xlsx", "Glossary")],
)  # fmt: skip
def test_a_fault_where_it_is_made_from_makes_it_a_draft(fault):
    assert find_paper(make_bundle(), {fault}).context.paper.standing == "Draft"


@pytest.mark.parametrize("fault", [("plan.xlsx", "Actions"), ("council.xlsx", "Contacts")])
def test_a_fault_elsewhere_makes_it_none(fault):
    assert find_paper(make_bundle(), {fault}).context.paper.standing == ""


def test_every_paper_of_the_evening_may_name_what_is_shown():
    for paper in describe_papers(make_bundle(), MEASURED, ()):
        assert list(paper.context.shown.entries) == ["annual_changes", "asb", "asb_chart", "drugs", "age"]
        assert paper.context.figures is MEASURED.figures


def test_a_missing_title_is_missing_in_the_paper():
    lack = Missing("title", DETAILS.origin.place("title"))
    paper = find_paper(make_bundle(dataclasses.replace(ASSESSMENT, details=DETAILS.changed(title=lack))))
    assert (paper.context.assessment.title, paper.label) == (lack, "Strategic assessment")
