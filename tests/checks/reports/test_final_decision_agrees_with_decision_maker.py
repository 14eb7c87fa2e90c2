import pytest

from orderpaper.checks.reports.final_decision_agrees_with_decision_maker import (
    final_decision_agrees_with_decision_maker,
)
from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import rows_like, with_council, with_report

CODE = "final-decision-agrees-with-decision-maker"


def find(bundle):
    return list(final_decision_agrees_with_decision_maker(bundle))


CHE = "Communities, Housing and Environment Committee"


def with_cover(bundle, maker, *, is_final_here, to="This committee"):
    rows = rows_like(bundle.reports[0].recommendations, 0, to=to)
    return with_report(bundle, {"decision_maker": maker, "is_final_here": is_final_here}, recommendations=rows)


def place(bundle):
    return bundle.reports[0].details.origin.place("is_final_here")


@pytest.mark.parametrize("maker", ["CHE", CHE, "the Communities, Housing & Environment Committee", "This committee"])
def test_this_committee_decides_here_however_it_is_named(bundle, maker):
    assert find(with_cover(bundle, maker, is_final_here=True)) == []


@pytest.mark.parametrize("maker", ["Council", "full Council", "Cabinet", "the Cabinet"])
def test_what_council_or_cabinet_decides_is_not_decided_here(bundle, maker):
    assert find(with_cover(bundle, maker, is_final_here=True)) == [
        stop(
            CODE,
            place(bundle),
            f"Yes is typed, and the decision-maker is {maker}. Type No, or name this committee as decision-maker.",
            held="Yes",
        )
    ]
    assert find(with_cover(bundle, maker, is_final_here=False)) == []


def test_no_beside_this_committee_is_queried(bundle):
    assert find(with_cover(bundle, CHE, is_final_here=False)) == [
        query(
            CODE,
            place(bundle),
            f"No is typed, and the decision-maker is this committee ({CHE}). Type Yes, or name who decides.",
            held="No",
        )
    ]


def test_a_recommendation_to_council_is_queried_where_the_decision_is_final_here(bundle):
    changed = with_cover(bundle, "Head of Housing", is_final_here=True, to="Council")
    assert find(changed) == [
        query(
            CODE,
            bundle.reports[0].recommendations[0].origin.place("to"),
            "“Council” is to decide it, and the cover says that the final decision is taken here. Correct one of the "
            "two.",
            held="Council",
        )
    ]


def test_a_recommendation_to_council_is_queried_where_this_committee_is_named_as_well(bundle):
    assert [each.held for each in find(with_cover(bundle, "CHE", is_final_here=True, to="Council"))] == ["Council"]


def test_a_report_to_council_itself_is_decided_there(bundle):
    at_council = with_cover(bundle, "Council", is_final_here=True, to="Council")
    assert find(with_report(at_council, {"committee": "Council"})) == []


def test_a_committee_nobody_declared_is_known_by_the_name_typed(bundle):
    alone = with_council(bundle, committees=())
    assert find(with_cover(alone, "CHE", is_final_here=True)) == []


def test_what_is_missing_is_not_looked_at(bundle):
    assert find(with_cover(bundle, "Council", is_final_here=None)) == []
    assert find(with_cover(bundle, Missing("decision-maker", Place("report.xlsx")), is_final_here=True)) == []
