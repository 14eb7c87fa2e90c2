import dataclasses

import pytest

from orderpaper.checks.reports.attached_plan_is_there import attached_plan_is_there
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from papers.example import with_report

CODE = "attached-plan-is-there"


def test_a_plan_that_is_attached_and_there_is_fine(bundle):
    assert list(attached_plan_is_there(bundle)) == []


def test_a_plan_that_is_attached_and_not_there_stops(bundle):
    assert list(attached_plan_is_there(dataclasses.replace(bundle, plan=None))) == [
        stop(
            CODE,
            Place("plan.xlsx"),
            (
                "it is not among the workbooks, and report.xlsx attaches the plan. Put it there, or type No beside "
                "“Attach the plan?” in report.xlsx."
            ),
        )
    ]


@pytest.mark.parametrize("answer", [False, None])
def test_a_report_that_attaches_no_plan_needs_none(bundle, answer):
    without = with_report(dataclasses.replace(bundle, plan=None), {"attaches_plan": answer})
    assert list(attached_plan_is_there(without)) == []
