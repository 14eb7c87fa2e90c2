import dataclasses

import pytest

from orderpaper.checks.plan.every_lead_is_confirmed import every_lead_is_confirmed
from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from orderpaper.records.text import Missing
from papers.example import rows_like, with_plan, with_report

CODE = "every-lead-is-confirmed"


def find(bundle):
    return list(every_lead_is_confirmed(bundle))


def with_lead(bundle, lead, at=4):
    return with_plan(bundle, priorities=rows_like(bundle.plan.priorities, at, lead=lead))


def for_noting(bundle):
    recommendations = rows_like(bundle.reports[0].recommendations, 0, to="This committee")
    return with_report(bundle, recommendations=recommendations)


def test_leads_that_are_named_are_fine(bundle):
    assert find(with_lead(bundle, "Lead Officer, Kent County Council & Lead Officer, Golding Homes")) == []


def test_a_lead_still_to_be_confirmed_stops_a_plan_that_goes_to_council(bundle):
    assert find(bundle) == [
        stop(
            CODE,
            Place("plan.xlsx", "Priorities", "G6"),
            (
                "the lead of “Mental Health” is still to be confirmed, and the plan goes to Council. Type the post and "
                "its organisation."
            ),
        )
    ]


def test_a_lead_still_to_be_confirmed_is_queried_where_the_plan_does_not_go_to_council(bundle):
    assert find(for_noting(bundle)) == [
        query(
            CODE,
            Place("plan.xlsx", "Priorities", "G6"),
            (
                "the lead of “Mental Health” is still to be confirmed, so the plan will print it so. Type the post and "
                "its organisation."
            ),
        )
    ]


def test_a_report_to_council_that_does_not_bring_the_plan_does_not_stop_it(bundle):
    assert [each.severity for each in find(with_report(bundle, {"attaches_plan": False}))] == ["query"]


@pytest.mark.parametrize("lead", ["TBC", "tbc.", "To Be Confirmed", "TBA", "Vacant", "Inspector, Kent Police & TBC"])
def test_a_lead_is_unconfirmed_however_it_is_put(bundle, lead):
    assert len(find(with_lead(bundle, lead))) == 1


def test_a_lead_that_is_missing_has_been_told_already(bundle):
    missing = Missing("lead", Place("plan.xlsx", "Priorities", "G6"))
    assert find(with_lead(bundle, missing)) == []


def test_the_lead_of_a_priority_that_ended_does_not_matter(bundle):
    assert find(with_lead(with_lead(bundle, "A post"), "TBC", at=5)) == []


def test_without_a_plan_there_is_nothing_to_look_at(bundle):
    assert find(dataclasses.replace(bundle, plan=None)) == []
