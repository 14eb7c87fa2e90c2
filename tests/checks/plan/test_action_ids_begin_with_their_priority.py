import pytest

from orderpaper.checks.plan.action_ids_begin_with_their_priority import action_ids_begin_with_their_priority
from orderpaper.records.finding import query
from orderpaper.records.plan import Action
from papers.example import make, read_example, with_plan


def find(*pairs):
    actions = [make(Action, at, id=name, priority=priority) for at, (name, priority) in enumerate(pairs, 2)]
    return list(action_ids_begin_with_their_priority(with_plan(read_example(), actions=tuple(actions))))


@pytest.mark.parametrize("name", ["DA4", "da 4", "DA", "DA-A1", "DA.1"])
def test_an_action_with_the_letters_of_its_priority_is_fine(name):
    assert find((name, "DA")) == []


@pytest.mark.parametrize("name", ["MH1", "DAV1", "1", "D4"])
def test_other_letters_are_worth_a_look(name):
    said = (
        f"“{name}” does not begin with “DA”, the ID of its priority. Put right whichever is mistyped; an action that "
        "came from another priority may keep its ID."
    )
    place = make(Action, 3).origin.place("id")
    assert find(("DA1", "DA"), (name, "DA")) == [query("action-ids-begin-with-their-priority", place, said, name)]


def test_a_plan_that_makes_its_ids_another_way_throughout_is_left_alone():
    assert find(("1", "DA"), ("2", "DA"), ("3", "MH")) == []


def test_a_priority_that_nobody_declared_has_been_told_of_already():
    assert find(("DA1", "DA"), ("SM1", "XY")) == []
