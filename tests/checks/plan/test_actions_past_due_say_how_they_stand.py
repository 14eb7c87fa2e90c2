import dataclasses
import datetime as dt

import pytest

from checks.made import MEETING_DAY
from orderpaper.checks.plan.actions_past_due_say_how_they_stand import actions_past_due_say_how_they_stand
from orderpaper.records.finding import query
from orderpaper.records.plan import Action
from orderpaper.records.when import When, in_month, on_day
from papers.example import make, read_example, with_plan

DAY_BEFORE = on_day(MEETING_DAY - dt.timedelta(1))


def with_action(due, status):
    return with_plan(read_example(), actions=(make(Action, due=due, status=status),))


def find(due, status="On track"):
    return list(actions_past_due_say_how_they_stand(with_action(due, status)))


@pytest.mark.parametrize(
    ("status", "how"),
    [("On track", "Status is On track"), ("At risk", "Status is At risk"), ("", "it has no Status")],
)
@pytest.mark.parametrize("due", [DAY_BEFORE, in_month(dt.date(2017, 2, 1))])
def test_an_action_due_before_the_meeting_says_how_it_stands(due, status, how):
    said = (
        f"the action was due before the meeting of 28 March 2017, and {how}. Is it Late or Complete? "
        "Type which under Status, or the new date here."
    )
    place = make(Action).origin.place("due")
    assert find(due, status) == [query("actions-past-due-say-how-they-stand", place, said, str(due))]


@pytest.mark.parametrize("status", ["Complete", "Stopped", "Late", "On hold"])
def test_one_that_says_so_is_fine(status):
    assert find(DAY_BEFORE, status) == []


@pytest.mark.parametrize("due", [on_day(MEETING_DAY), in_month(MEETING_DAY), When("Ongoing"), None])
def test_a_month_runs_to_its_end_and_a_word_to_any_day(due):
    assert find(due) == []


def test_without_a_meeting_nothing_is_overdue():
    bundle = dataclasses.replace(with_action(DAY_BEFORE, ""), meetings=())
    assert list(actions_past_due_say_how_they_stand(bundle)) == []


def test_the_plan_of_the_worked_example_is_for_the_coming_year():
    assert list(actions_past_due_say_how_they_stand(read_example())) == []
