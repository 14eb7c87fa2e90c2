import pytest

from orderpaper.checks.plan.actions_belong_to_live_priorities import actions_belong_to_live_priorities
from orderpaper.records.finding import query
from orderpaper.records.plan import Action
from papers.example import make, read_example, with_plan


def find(priority, status=""):
    actions = (make(Action, id="X1", priority=priority, status=status),)
    return list(actions_belong_to_live_priorities(with_plan(read_example(), actions=actions)))


@pytest.mark.parametrize("status", ["", "On track", "Late", "On hold"])
def test_an_action_still_to_be_done_under_an_ended_priority_is_worth_a_look(status):
    said = (
        "“Road Safety (KSI)” ended in 2016/17, so the plan does not print this action. "
        "Type the ID of a priority of this year, or Complete or Stopped under Status."
    )
    place = make(Action).origin.place("priority")
    assert find("rs", status) == [query("actions-belong-to-live-priorities", place, said, "rs")]


@pytest.mark.parametrize("status", ["Complete", "Stopped"])
def test_one_that_is_done_with_may_stay(status):
    assert find("RS", status) == []


@pytest.mark.parametrize("priority", ["SM", "XY", ""])
def test_other_actions_are_fine(priority):
    assert find(priority) == []
