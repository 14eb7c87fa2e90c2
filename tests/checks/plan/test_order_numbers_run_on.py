import pytest

from orderpaper.checks.plan.order_numbers_run_on import order_numbers_run_on
from orderpaper.records.finding import query, stop
from orderpaper.records.plan import Priority, Theme
from papers.example import make, read_example, with_plan

CODE = "order-numbers-run-on"


def find(orders, *, ended=(), themes=()):
    rows = [make(Priority, at, id=f"P{at}", order=order, title=f"Title {at}") for at, order in enumerate(orders, 2)]
    past = [make(Priority, 99, order=order, title="Past", ended="2016/17") for order in ended]
    topics = tuple(make(Theme, at, order=order, title=f"Theme {at}") for at, order in enumerate(themes, 2))
    return list(order_numbers_run_on(with_plan(read_example(), priorities=(*rows, *past), themes=topics)))


@pytest.mark.parametrize("orders", [[], [1], [1, 2, 3], [3, 1, 2]])
def test_numbers_that_run_on_are_fine_in_any_order(orders):
    assert find(orders) == []


def test_a_number_used_twice_stops():
    place = make(Priority, 4).origin.place("order")
    assert find([1, 4, 4]) == [stop(CODE, place, "“Title 3” has the number 4 too. Type the number of “Title 4”.", "4")]


def test_a_gap_is_worth_a_look_once_where_the_numbers_go_on():
    place = make(Priority, 3).origin.place("order")
    said = "the priorities of this year have no number 2. Number them 1 to 3 in the order they are printed."
    assert find([1, 5, 9]) == [query(CODE, place, said, "5")]


@pytest.mark.parametrize("orders", [[2, 3], [0, 1], [-1, 1, 2]])
def test_numbers_begin_with_one(orders):
    assert [each.severity for each in find(orders)] == ["query"]


def test_a_number_that_is_missing_leaves_no_gap():
    assert find([1, None, 3]) == []


def test_priorities_that_ended_keep_their_numbers():
    assert find([1, 2], ended=[1, 6]) == []


def test_themes_are_numbered_for_themselves():
    assert [each.message for each in find([1], themes=[1, 3])] == [
        "the themes have no number 2. Number them 1 to 2 in the order they are printed."
    ]


def test_the_worked_example_is_numbered_well():
    assert list(order_numbers_run_on(read_example())) == []
