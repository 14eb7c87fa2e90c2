"""Changes of a measure: both figures keep their addresses."""

import dataclasses
from decimal import Decimal

import pytest

from orderpaper.records.figure import Figure
from orderpaper.records.measure import Cast, Change, Denominator, Spoken
from orderpaper.records.place import Place
from orderpaper.records.statistics import StatisticsTable
from orderpaper.workbooks.tables import empty_details

EARLIER, LATER = (Figure(value, Place("statistics.xlsx", "ASB", at)) for value, at in ((1277, "B2"), (1204, "C2")))


def test_a_change_leads_back_to_the_cells_of_its_two_figures():
    table = empty_details("statistics.xlsx", StatisticsTable)
    change = Change("Maidstone", table, "2015/16", EARLIER, "2016/17", LATER, Decimal(-73), Decimal("-5.7"))
    spoken = Spoken(change, "-73", "-5.7%", "Incidents fell.")
    assert [figure.place.at for figure in (spoken.change.earlier, spoken.change.later)] == ["B2", "C2"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        spoken.change.later = EARLIER


def test_a_total_that_rounding_may_have_moved_adds_up():
    stated = Figure(2.7, Place("statistics.xlsx", "ASB", "B4"), decimals=1)
    cast = Cast("Total", "2016", across=False, stated=stated, total=Decimal("2.6"), allowance=Decimal("0.15"))
    assert (cast.difference, cast.adds_up) == (Decimal("0.1"), True)
    assert not dataclasses.replace(cast, allowance=Decimal(0)).adds_up


def test_a_denominator_belongs_to_all_rows_unless_it_names_some():
    assert Denominator(Decimal(155800), "residents", "mid-2011", "ONS").rows == ()
