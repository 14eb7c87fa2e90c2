"""What holds for every check of the plan: it judges what is there, and does not break on what is not."""

import dataclasses

import pytest

from checks.made import MEETING_DAY, make_missing
from orderpaper.checks.plan import CHECKS
from orderpaper.records.plan import Action, Indicator, PlanDetails, Priority, Theme
from orderpaper.records.when import in_month
from papers.example import make, read_example, with_plan
from steps import count_steps


def with_rows_of(bundle, build):
    plan = dataclasses.replace(bundle.plan, details=build(PlanDetails))
    rows = {name: (build(record),) * 2 for name, record in ROWS.items()}
    return with_plan(dataclasses.replace(bundle, plan=plan), **rows)


ROWS = {"priorities": Priority, "themes": Theme, "actions": Action, "indicators": Indicator}


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("build", [make, make_missing])
def test_rows_that_are_empty_or_cannot_be_read_do_not_break_a_check(check, build):
    bundle = with_rows_of(read_example(), build)
    assert [each.code for each in check(bundle)] in ([], ["every-priority-has-actions"] * 2)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("lost", [{"plan": None}, {"meetings": ()}])
def test_a_check_says_nothing_new_without_a_plan_or_a_meeting(check, lost):
    assert set(check(dataclasses.replace(read_example(), **lost))) <= set(check(read_example()))


@pytest.mark.parametrize("check", CHECKS)
def test_the_work_of_a_check_grows_with_the_actions_and_no_faster(check):
    overdue = make(Action, id="OCG1", priority="OCG", status="Late", due=in_month(MEETING_DAY))
    late = overdue.changed(progress=read_example().plan.actions[0].action)
    few, many = (with_plan(read_example(), actions=(late,) * count) for count in (500, 2_000))
    assert count_steps(lambda: list(check(many))) < 5 * count_steps(lambda: list(check(few)))
