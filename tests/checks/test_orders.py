"""The numbers under Order are searched for plans and assessments alike; more in the tests of those checks."""

from orderpaper.checks.orders import find_orders_astray
from orderpaper.records.finding import query
from papers.made_assessment import make_chapter


def test_the_first_gap_is_said_with_what_the_rows_are_called():
    rows = [make_chapter(1, order=1), make_chapter(2, order=4), make_chapter(3, order=6)]
    said = "the things have no number 2. Number them 1 to 3 in the order they are printed."
    assert list(find_orders_astray("code", rows, "things")) == [query("code", rows[1].origin.place("order"), said, "4")]


def test_rows_without_a_number_leave_no_gap():
    assert list(find_orders_astray("code", [make_chapter(1, order=None), make_chapter(2, order=9)], "things")) == []
