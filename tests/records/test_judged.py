"""What is made of a table leads to the table, and stays as it is."""

import dataclasses

import pytest

from checks.made import make_table
from orderpaper.records.judged import Judged, JudgedTable


def test_a_judged_table_has_nothing_in_it_until_it_is_judged():
    judged = Judged((JudgedTable(make_table()),))
    [table] = judged.tables
    assert (table.points, table.derived, table.totals, table.shares, table.rates.headings) == ((), (), (), (), ())


def test_what_was_judged_stays_as_it_is():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Judged().months = ()
