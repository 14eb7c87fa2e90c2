"""Rows of a paper's table, each figure by what it is."""

from decimal import Decimal

from orderpaper.records.manuscript import Whereabouts
from orderpaper.records.tabled import Tabled


def test_the_last_two_figures_are_the_later_and_the_one_before():
    row = Tabled("Robbery", Whereabouts(), (Decimal(48), Decimal(46), Decimal(47)))
    assert (row.earlier, row.later) == (46, 47)


def test_a_row_with_fewer_figures_lacks_them():
    assert (Tabled("Robbery", Whereabouts()).later, Tabled("Robbery", Whereabouts()).earlier) == (None, None)
    assert Tabled("Robbery", Whereabouts(), (Decimal(4),)).earlier is None
