import dataclasses

import pytest

from orderpaper.checks.reports.council_is_in_the_timetable_when_council_decides import (
    council_is_in_the_timetable_when_council_decides,
)
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from orderpaper.records.report import TimetableRow
from papers.example import make, rows_like, with_report

CODE = "council-is-in-the-timetable-when-council-decides"


FOUND = stop(
    CODE,
    Place("report.xlsx", "Timetable"),
    "Council takes the final decision, and no row says when. Add a row: Council, and the date.",
)


def find(bundle):
    return list(council_is_in_the_timetable_when_council_decides(bundle))


def with_row(bundle, meeting):
    timetable = (*bundle.reports[0].timetable, make(TimetableRow, meeting=meeting))
    return with_report(bundle, timetable=timetable)


def for_the_committee(bundle):
    recommendations = rows_like(bundle.reports[0].recommendations, 0, to="This committee")
    return with_report(bundle, {"decision_maker": "This committee"}, recommendations=recommendations)


def test_the_published_timetable_left_council_out(bundle):
    assert find(bundle) == [FOUND]


@pytest.mark.parametrize(
    "meeting",
    [
        "Council",
        "council.",
        "Full Council",
        "The Council",
        "Council meeting",
        "Meeting of the Council",
        "Annual Council",
        "Annual Meeting of the Council",
        "Extraordinary Council",
        "Borough Council",
        "Council – 12 April 2017",
        "Council (Wednesday 12th April)",
    ],
)
def test_a_timetable_that_reaches_council_is_fine_however_council_is_called(bundle, meeting):
    assert find(with_row(bundle, meeting)) == []


@pytest.mark.parametrize(
    "meeting", ["Kent County Council", "Council Tax Working Group", "Parish Council Forum", "Cabinet", "Councillors"]
)
def test_another_body_is_not_council(bundle, meeting):
    assert find(with_row(bundle, meeting)) == [FOUND]


def test_a_report_that_the_committee_decides_need_not_reach_council(bundle):
    assert find(for_the_committee(bundle)) == []


@pytest.mark.parametrize("decision_maker", ["Council", "Full Council", "the Council"])
def test_the_decision_maker_alone_sends_a_report_to_council(bundle, decision_maker):
    assert find(with_report(for_the_committee(bundle), {"decision_maker": decision_maker})) == [FOUND]


def test_a_recommendation_alone_sends_a_report_to_council(bundle):
    asked = with_report(for_the_committee(bundle), recommendations=bundle.reports[0].recommendations)
    assert find(asked) == [FOUND]


def test_each_report_is_looked_at(bundle):
    second = dataclasses.replace(bundle.reports[0], file="report 2.xlsx")
    both = dataclasses.replace(bundle, reports=(*bundle.reports, second))
    assert [each.place.file for each in find(both)] == ["report.xlsx", "report 2.xlsx"]
