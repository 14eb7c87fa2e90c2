import dataclasses
import datetime as dt

import pytest

from orderpaper.papers.report import describe_implications, describe_report, describe_withheld
from orderpaper.records.columns import LISTS
from orderpaper.records.place import Place
from orderpaper.records.report import Appendix, Implication, Option, Recommendation, ReportNarrative, TimetableRow
from orderpaper.records.text import Line, LineKind, Missing, Prose, paragraph
from papers.example import change, make, read_example, rows_like

MISSING = Missing("title", Place("report.xlsx", "Report", "B2"))
SETS = {
    "2016": (
        ("Impact on Corporate Priorities", "Head of Housing and Community Services"),
        ("Risk Management", "Head of Housing and Community Services"),
        ("Financial", "Head of Finance and Resources"),
        ("Staffing", "Head of HR Shared Service"),
        ("Legal", "Head of Legal Partnership"),
        ("Equality Impact Needs Assessment", "Policy & Information Manager"),
        ("Environmental/Sustainable Development", "Head of Housing and Community Services"),
        ("Community Safety", "Head of Housing and Community Services"),
        ("Human Rights Act", "Head of Housing and Community Services"),
        ("Procurement", "Head of Finance and Resources"),
        ("Asset Management", "Head of Housing and Community Services"),
    ),
    "2017": (
        ("Impact on Corporate Priorities", "Head of Housing and Community Services"),
        ("Risk Management", "Head of Housing and Community Services"),
        ("Financial", "Director of Finance and Business Improvement"),
        ("Staffing", "Head of HR Shared Service"),
        ("Legal", "Head of Legal Partnership"),
        ("Equality Impact Needs Assessment", "Policy & Information Manager"),
        ("Environmental/Sustainable Development", "Head of Housing and Community Services"),
        ("Community Safety", "Head of Housing and Community Services"),
        ("Human Rights Act", "Head of Housing and Community Services"),
        ("Procurement", "Head of Finance and Resources"),
        ("Asset Management", "Head of Housing and Community Services"),
    ),
    "2018": (
        ("Impact on Corporate Priorities", "Head of Housing and Community Services"),
        ("Risk Management", "Head of Housing and Community Services"),
        ("Financial", "Section 151 Officer and Finance Team"),
        ("Staffing", "Head of Housing and Community Services"),
        ("Legal", "Head of Legal Partnership"),
        ("Privacy and Data Protection", "Head of Legal Partnership"),
        ("Equalities", "Equalities and Corporate Policy Officer"),
        ("Crime and Disorder", "Head of Housing and Community Services"),
        ("Procurement", "Head of Service and Section 151 Officer"),
    ),
}


@pytest.fixture
def council():
    return read_example().council


@pytest.fixture
def report():
    return read_example().reports[0]


def describe(report):
    return describe_report(read_example().council, report)


def rows(record, *all_values):
    return tuple(make(record, row=row, file="report.xlsx", **values) for row, values in enumerate(all_values, 2))


def test_the_cover_says_what_the_workbook_says(report):
    said = describe(report)
    assert said.title == "2013-18 Community Safety Partnership Plan refresh"
    assert said.committee == "Communities, Housing and Environment Committee"
    assert (said.meeting_date, said.final_decision_here, said.decision_maker) == ("28 March 2017", "No", "Council")
    assert (said.lead_director, said.author) == (
        "Head of Housing and Community Services",
        "Community Safety Partnerships Officer",
    )
    assert (said.classification, said.wards, said.purpose) == ("Non-exempt", "All wards", "Decision")
    assert said.corporate_priorities
    assert said.executive_summary


def test_both_layouts_find_all_their_fields_in_one_report(report):
    newer = describe(change(report, {"layout": "Executive summary first"}))
    assert newer == describe(report)


def test_the_question_of_the_final_decision_is_answered_or_asked(report):
    assert describe(change(report, {"is_final_here": True})).final_decision_here == "Yes"
    asked = describe(change(report, {"is_final_here": None})).final_decision_here
    assert asked.what == "final decision here, Yes or No"
    assert asked.place == report.details.origin.place("is_final_here")


def test_a_report_without_a_purpose_is_for_decision(report):
    assert describe(change(report, {"purpose": ""})).purpose == "Decision"
    assert describe(change(report, {"purpose": "Noting"})).purpose == "Noting"


@pytest.mark.parametrize("field", ["executive_summary", "corporate_priorities"])
def test_words_of_the_cover_that_one_layout_prints_are_asked_for(report, field):
    said = getattr(describe(change(report, {field: Prose()})), field)
    assert said == paragraph(Missing(field.replace("_", " "), report.details.origin.place(field)))


def test_a_missing_title_stays_missing(report):
    assert describe(change(report, {"title": MISSING})).title is MISSING


def test_recommendations_keep_their_numbers_and_say_who_decides(report):
    said = describe(
        change(
            report,
            recommendations=rows(
                Recommendation,
                {"number": 1, "text": "That it be noted.", "to": "This committee"},
                {"number": None, "text": "That it be adopted.", "to": "Council"},
            ),
        )
    )
    assert [(each.number, each.text, each.to) for each in said.recommendations] == [
        ("1", "That it be noted.", "This committee"),
        ("2", "That it be adopted.", "Council"),
    ]


def test_the_timetable_says_meeting_date_and_purpose(report):
    said = describe(change(report, timetable=rows(TimetableRow, {"meeting": "Council", "date": dt.date(2017, 4, 12)})))
    assert [(each.meeting, each.date, each.purpose) for each in said.timetable] == [
        ("Council", "12 April 2017", "Not stated")
    ]


@pytest.mark.parametrize(
    ("sheet", "field", "what"),
    [
        ("Recommendations", "text", "recommendation"),
        ("Timetable", "meeting", "meeting"),
        ("Timetable", "date", "date"),
        ("Options", "option", "options"),
        ("Implications", "sign_off", "sign-off post"),
    ],
)
def test_a_sheet_without_rows_says_what_is_to_be_supplied(report, sheet, field, what):
    name = sheet.lower()
    bare = change(report, {"implications_set": ""}, **{name: ()})
    (said,) = getattr(describe(bare), name)
    assert getattr(said, field) == Missing(what, Place("report.xlsx", sheet))


def test_an_option_is_marked_recommended_or_not(report):
    said = describe(report).options
    assert [(each.number, each.mark) for each in said] == [("1", "not recommended"), ("2", "recommended")]
    assert str(said[0].statement).startswith("Do nothing (not recommended). The Strategic Assessment shows")


def test_an_option_that_nobody_marked_asks_for_its_mark(report):
    (said,) = describe(change(report, options=rows(Option, {"number": 1, "option": "Wait", "reason": "Why."}))).options
    missing = Missing("recommended, Yes or No", Place("report.xlsx", "Options", "C2"))
    assert said.mark == missing
    assert said.statement == Prose((Line(missing), Line("Why.")))


def test_an_option_without_words_asks_for_them(report):
    (said,) = describe(change(report, options=rows(Option, {"option": MISSING, "is_recommended": True}))).options
    assert said.option is MISSING
    assert said.statement.lines[0].text is MISSING


def test_a_reason_that_is_a_list_stands_under_its_option(report):
    reason = Prose((Line("cost", LineKind.BULLET), Line("time", LineKind.BULLET)))
    (said,) = describe(
        change(report, options=rows(Option, {"option": "Wait", "is_recommended": False, "reason": reason}))
    ).options
    assert said.statement == Prose((Line("Wait (not recommended)."), *reason.lines))


SECTIONS = {
    "Purpose and executive summary": "purpose_and_summary",
    "Introduction and background": "introduction",
    "Available options": "options_introduction",
    "Preferred option and reasons": "preferred_option",
    "Risk": "risk",
    "Previous committee feedback": "feedback",
    "Next steps": "next_steps",
}


def test_every_section_has_a_field():
    assert tuple(SECTIONS) == LISTS["Section"]


@pytest.mark.parametrize("section", SECTIONS)
def test_each_paragraph_stands_in_its_section_in_its_order(report, section):
    narrative = rows(
        ReportNarrative, *({"section": each, "text": f"{each} {number}"} for number in (1, 2) for each in SECTIONS)
    )
    said = getattr(describe(change(report, narrative=narrative)), SECTIONS[section])
    assert [str(each) for each in said] == [f"{section} 1", f"{section} 2"]


@pytest.mark.parametrize("section", [each for each in SECTIONS if each != "Available options"])
def test_a_section_without_paragraphs_says_what_is_to_be_supplied(report, section):
    (said,) = getattr(describe(change(report, narrative=())), SECTIONS[section])
    assert said == paragraph(Missing(f"paragraphs of “{section}”", Place("report.xlsx", "Narrative")))


def test_options_need_no_introduction(report):
    assert describe(change(report, narrative=())).options_introduction == ()


def appendices(report, *publish):
    made = rows(
        Appendix,
        *(
            {"label": f"Appendix {index}", "kind": "Appendix", "title": "T", "publish": each}
            for index, each in enumerate(publish, 1)
        ),
        {"label": "Background paper 1", "kind": "Background paper", "title": "The Act"},
    )
    return describe(change(report, appendices=made))


def test_appendices_and_background_papers_are_told_apart():
    said = appendices(read_example().reports[0], "Yes", "")
    assert [each.label for each in said.appendices] == ["Appendix 1", "Appendix 2"]
    assert [(each.label, each.title) for each in said.background_papers] == [("Background paper 1", "The Act")]


def test_an_exempt_report_says_so_in_every_section_for_templates_that_do_not_ask_for_its_notice(council, report):
    details = {"classification": "Exempt", "exempt_paragraph": "3", "public_interest": "It would tell bidders."}
    said = describe_withheld(council, change(report, details))
    assert str(said.notice).startswith("Not for publication: paragraph 3 of Part 1 of Schedule 12A")
    for each in ("purpose_and_summary", "introduction", "preferred_option", "risk", "feedback", "next_steps"):
        assert getattr(said, each) == (said.notice,)
    assert (said.title, said.appendices, said.timetable) == (report.details.title, (), ())
    assert [(each.issue, each.implications, each.sign_off) for each in said.implications] == [
        ("Not for publication", said.notice, "Not for publication")
    ]


def test_what_is_said_of_who_cleared_a_row_stands_beside_its_issue(council, report):
    said = describe_report(council, report, {"legal": "Cleared by A Lawyer, 3 March 2017"})
    assert {each.issue: each.cleared for each in said.implications if each.cleared} == {
        "Legal": "Cleared by A Lawyer, 3 March 2017"
    }


def with_set(report, name, *issues):
    made = rows(Implication, *({"issue": issue, "implications": f"On {issue}."} for issue in issues))
    return change(report, {"implications_set": name}, implications=made)


@pytest.mark.parametrize("name", SETS)
def test_implications_follow_the_order_and_the_wording_of_their_set(council, report, name):
    shuffled = [issue.upper() for issue, _post in reversed(SETS[name])]
    said = describe_implications(council, with_set(report, name, *shuffled))
    assert tuple((each.issue, each.sign_off) for each in said) == SETS[name]
    assert [str(each.implications) for each in said] == [f"On {issue.upper()}." for issue, _post in SETS[name]]


def test_the_post_typed_beside_a_row_goes_before_the_sets(council, report):
    signed = with_set(report, "2017", "Legal")
    signed = change(signed, implications=rows_like(signed.implications, 0, sign_off="Monitoring Officer"))
    assert describe_implications(council, signed)[4].sign_off == "Monitoring Officer"


def test_a_heading_without_a_row_is_printed_and_asks_for_it(council, report):
    said = describe_implications(council, with_set(report, "2017", "Legal"))
    assert len(said) == 11
    assert said[2].implications == paragraph(
        Missing("implications for “Financial”", Place("report.xlsx", "Implications"))
    )
    assert said[2].sign_off == "Director of Finance and Business Improvement"


def test_a_row_outside_the_set_is_printed_last(council, report):
    said = describe_implications(council, with_set(report, "2018", "Climate", "Legal"))
    assert [each.issue for each in said][-1:] == ["Climate"]
    assert len(said) == 10
    assert said[-1].sign_off == Missing("sign-off post", Place("report.xlsx", "Implications", "C2"))


@pytest.mark.parametrize("name", ["", "2031"])
def test_without_a_set_the_rows_are_printed_as_they_stand(council, report, name):
    said = describe_implications(council, with_set(report, name, "Legal", "Climate"))
    assert [each.issue for each in said] == ["Legal", "Climate"]


def test_implications_that_were_not_typed_are_not_said_to_be_none(council, report):
    missing = paragraph(Missing("implications", Place("report.xlsx", "Implications", "B2")))
    silent = change(
        report, {"implications_set": ""}, implications=rows(Implication, {"issue": "Climate", "implications": missing})
    )
    assert describe_implications(council, silent)[0].implications == missing


def test_a_council_without_sets_still_prints_the_rows(council, report):
    bare = dataclasses.replace(council, implication_headings=())
    assert len(describe_implications(bare, report)) == 11
