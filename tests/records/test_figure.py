"""Figures as papers print them."""

import pytest

from orderpaper.records.figure import Figure, say_number
from orderpaper.records.place import Place

HERE = Place("statistics.xlsx", "ASB", "B2")


@pytest.mark.parametrize(
    ("figure", "printed"),
    [
        (Figure(2683, HERE), "2,683"),
        (Figure(26.4, HERE, decimals=1, is_percent=True), "26.4%"),
        (Figure(37104, HERE, is_money=True), "£37,104"),
        (Figure(-3, HERE), "-3"),
        (Figure(-37104.5, HERE, decimals=2, is_money=True), "-£37,104.50"),
        (Figure(-0.04, HERE, decimals=1), "0.0"),
        (Figure(0, HERE), "0"),
        (Figure(12, HERE, flag="↑"), "12"),
        (Figure(None, HERE, flag="[x]"), "[x]"),
        (Figure(None, HERE, flag="<5"), "<5"),
    ],
)
def test_a_figure_is_printed_as_it_was_recorded(figure, printed):
    assert str(figure) == printed


def test_a_figure_keeps_its_address():
    assert str(Figure(1, HERE).place) == "statistics.xlsx › ASB › B2"
    assert say_number(Figure(1, HERE, decimals=2)) == "1.00"
