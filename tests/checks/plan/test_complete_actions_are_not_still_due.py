import dataclasses
import datetime as dt

import pytest

from checks.made import MEETING_DAY
from orderpaper.checks.plan.complete_actions_are_not_still_due import complete_actions_are_not_still_due
from orderpaper.records.finding import query
from orderpaper.records.plan import Action
from orderpaper.records.when import When, in_month, on_day
from papers.example import make, read_example, with_plan

CODE = "complete-actions-are-not-still-due"
PLACE = make(Action).origin.place("due")


def find(due, status="Complete"):
    return list(complete_actions_are_not_still_due(with_due(due, status)))


def with_due(due, status="Complete"):
    return with_plan(read_example(), actions=(make(Action, status=status, due=due),))


@pytest.mark.parametrize("due", [on_day(MEETING_DAY), in_month(MEETING_DAY), on_day(dt.date(2016, 1, 1)), None])
def test_an_action_complete_by_the_meeting_is_fine(due):
    assert find(due) == []


@pytest.mark.parametrize("due", [on_day(MEETING_DAY + dt.timedelta(1)), in_month(dt.date(2017, 4, 1))])
def test_one_that_is_due_after_the_meeting_is_worth_a_look(due):
    said = (
        "the action is Complete, and due after the meeting of 28 March 2017. If it was done early, leave it; if not, "
        "put it right."
    )
    assert find(due) == [query(CODE, PLACE, said, str(due))]


@pytest.mark.parametrize("word", ["Ongoing", "Quarterly", "Monthly", "Annually"])
def test_what_has_no_end_is_not_complete(word):
    said = f"the action is Complete, and Due is {word}. Type the date it was completed, or another Status."
    assert find(When(word)) == [query(CODE, PLACE, said, word)]


@pytest.mark.parametrize("word", ["Immediate", "To be confirmed"])
def test_other_words_do_not_matter(word):
    assert find(When(word)) == []


def test_only_complete_actions_are_looked_at():
    assert find(When("Ongoing"), "On track") == []


def test_without_a_meeting_no_day_is_after_it_and_ongoing_still_has_no_end():
    later, ongoing = (with_due(due) for due in (on_day(dt.date(2030, 1, 1)), When("Ongoing")))
    assert list(complete_actions_are_not_still_due(dataclasses.replace(later, meetings=()))) == []
    assert len(list(complete_actions_are_not_still_due(dataclasses.replace(ongoing, meetings=())))) == 1
