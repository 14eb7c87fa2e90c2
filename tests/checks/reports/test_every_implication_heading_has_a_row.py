import dataclasses

from orderpaper.checks.reports.every_implication_heading_has_a_row import every_implication_heading_has_a_row
from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from orderpaper.records.report import Implication
from orderpaper.records.text import Missing
from papers.example import make, rows_like, with_council, with_report

CODE = "every-implication-heading-has-a-row"


def find(bundle):
    return list(every_implication_heading_has_a_row(bundle))


def test_a_report_with_a_row_for_every_heading_is_fine(bundle):
    assert find(bundle) == []


def test_a_heading_without_a_row_stops(bundle):
    assert find(with_report(bundle, implications=bundle.reports[0].implications[1:])) == [
        stop(
            CODE,
            Place("report.xlsx", "Implications"),
            (
                "“Impact on Corporate Priorities” has no row. Add it, with its implications, or a sentence "
                "that says why there are none."
            ),
        )
    ]


def test_every_heading_without_a_row_is_told_in_the_order_of_the_set(bundle):
    said = [each.message.split("”")[0] for each in find(with_report(bundle, implications=()))]
    assert len(said) == 11
    assert said[:2] == ["“Impact on Corporate Priorities", "“Risk Management"]


def test_a_row_outside_the_set_is_queried(bundle):
    extra = make(Implication, row=13, file="report.xlsx", issue="Climate")
    outside = with_report(bundle, implications=(*bundle.reports[0].implications, extra))
    assert find(outside) == [
        query(
            CODE,
            Place("report.xlsx", "Implications", "A13"),
            "“Climate” is not a heading of the set 2017, so it is printed last.",
        )
    ]


def test_case_and_spacing_do_not_make_another_heading(bundle):
    rows = rows_like(bundle.reports[0].implications, 1, issue="risk  management")
    assert find(with_report(bundle, implications=rows)) == []


def test_a_row_whose_issue_is_missing_is_not_said_twice(bundle):
    missing = Missing("issue", Place("report.xlsx", "Implications", "A13"))
    extra = make(Implication, row=13, file="report.xlsx", issue=missing)
    assert find(with_report(bundle, implications=(*bundle.reports[0].implications, extra))) == []


def test_a_set_that_does_not_exist_stops_and_tells_those_there_are(bundle):
    assert find(with_report(bundle, {"implications_set": "2071"})) == [
        stop(
            CODE,
            bundle.reports[0].details.origin.place("implications_set"),
            "there is no set of implication headings “2071”. council.xlsx has: 2016, 2017, 2018.",
        )
    ]


def test_a_council_without_sets_says_so(bundle):
    (found,) = find(with_council(bundle, implication_headings=()))
    assert found.message == "there is no set of implication headings “2017”. council.xlsx has none."


def test_a_report_that_names_no_set_is_left_alone(bundle):
    assert find(with_report(bundle, {"implications_set": ""}, implications=())) == []


def test_each_report_is_held_to_its_own_set(bundle):
    newer = dataclasses.replace(
        bundle.reports[0],
        file="report 2.xlsx",
        details=bundle.reports[0].details.changed(implications_set="2018"),
    )
    found = find(dataclasses.replace(bundle, reports=(*bundle.reports, newer)))
    assert [each.message.split("”")[0][1:] for each in found] == [
        "Privacy and Data Protection",
        "Equalities",
        "Crime and Disorder",
        "Equality Impact Needs Assessment",
        "Environmental/Sustainable Development",
        "Community Safety",
        "Human Rights Act",
        "Asset Management",
    ]
    assert {each.place.file for each in found if each.severity == "stop"} == {"report 2.xlsx"}
