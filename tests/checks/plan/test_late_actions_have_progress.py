import pytest

from orderpaper.checks.plan.late_actions_have_progress import late_actions_have_progress
from orderpaper.records.finding import stop
from orderpaper.records.plan import Action
from papers.example import make, read_example, with_plan


def find(**values):
    return list(late_actions_have_progress(with_plan(read_example(), actions=(make(Action, **values),))))


@pytest.mark.parametrize("status", ["Late", "At risk"])
def test_an_action_that_is_late_or_at_risk_without_progress_stops(status):
    said = f"the action is {status}, and Progress is empty. Type what has been done, and what stands in the way."
    place = make(Action).origin.place("progress")
    assert find(status=status) == [stop("late-actions-have-progress", place, said)]


def test_with_progress_it_is_fine():
    assert find(status="Late", progress="The bid was refused; another is made.") == []


@pytest.mark.parametrize("status", ["", "On track", "Complete", "Not started", "On hold"])
def test_other_actions_need_no_progress(status):
    assert find(status=status) == []
