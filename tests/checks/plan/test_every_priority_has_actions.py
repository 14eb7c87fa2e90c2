import dataclasses

from orderpaper.checks.plan.every_priority_has_actions import every_priority_has_actions
from orderpaper.records.finding import stop
from orderpaper.records.place import Place
from papers.example import rows_like, with_plan

CODE = "every-priority-has-actions"


ACTIONS = Place("plan.xlsx", "Actions")


def find(bundle):
    return list(every_priority_has_actions(bundle))


def for_all(bundle, **values):
    """Give the bundle with an action for each priority that has none."""
    actions = bundle.plan.actions
    extra = (actions[0].changed(id="DA1", priority="da "), actions[0].changed(id="MH1", priority="MH", **values))
    return with_plan(bundle, actions=(*actions, *extra))


def test_a_plan_with_actions_for_every_priority_is_fine(bundle):
    assert find(for_all(bundle)) == []


def test_the_priorities_without_actions_stop(bundle):
    assert find(bundle) == [
        stop(
            CODE,
            ACTIONS,
            ("“Domestic Abuse and other Violent Crime” has no actions. Add at least one row with DA under Priority."),
        ),
        stop(CODE, ACTIONS, "“Mental Health” has no actions. Add at least one row with MH under Priority."),
    ]


def test_exempt_actions_are_printed_as_notices_and_count(bundle):
    assert find(for_all(bundle, publish="Exempt")) == []


def test_a_priority_whose_every_action_is_left_out_stops_too(bundle):
    assert find(for_all(bundle, publish="No")) == [
        stop(
            CODE,
            ACTIONS,
            "every action of “Mental Health” is left out. Type Yes under Publish for one, or add another.",
        )
    ]


def test_a_priority_that_ended_needs_no_actions(bundle):
    ended = rows_like(rows_like(bundle.plan.priorities, 3, ended="2016/17"), 4, ended="2016/17")
    assert find(with_plan(bundle, priorities=ended)) == []


def test_without_a_plan_there_is_nothing_to_look_at(bundle):
    assert find(dataclasses.replace(bundle, plan=None)) == []
