from orderpaper.checks.plan.every_priority_has_an_indicator import every_priority_has_an_indicator
from orderpaper.records.finding import query
from orderpaper.records.place import Place
from papers.example import rows_like, with_plan


def find(bundle):
    return list(every_priority_has_an_indicator(bundle))


def without(bundle, priority):
    return with_plan(bundle, indicators=tuple(each for each in bundle.plan.indicators if each.priority != priority))


def test_the_priorities_of_the_worked_example_that_have_actions_have_indicators(bundle):
    assert find(bundle) == []


def test_a_priority_with_actions_and_no_indicator_is_worth_a_look(bundle):
    assert find(without(bundle, "SM")) == [
        query(
            "every-priority-has-an-indicator",
            Place("plan.xlsx", "Indicators"),
            (
                "“Substance Misuse” has actions and no indicator. Add a row with SM under Priority, or leave it if "
                "nothing is measured."
            ),
        )
    ]


def test_a_plan_without_indicators_measures_nothing(bundle):
    assert find(with_plan(bundle, indicators=())) == []


def test_a_priority_that_ended_or_whose_actions_are_kept_back_needs_none(bundle):
    bare = without(bundle, "SM")
    ended = with_plan(bare, priorities=rows_like(bare.plan.priorities, 2, ended="2016/17"))
    kept = with_plan(bare, actions=tuple(each.changed(publish="No") for each in bare.plan.actions))
    assert find(ended) == []
    assert find(kept) == []
