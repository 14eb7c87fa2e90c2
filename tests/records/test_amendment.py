"""Amendments: which of them come into force by being accepted."""

import pytest

from orderpaper.records.amendment import IN_CELLS, Amendment
from orderpaper.records.columns import LISTS
from papers.example import make


@pytest.mark.parametrize("kind", LISTS["Amendment kind"])
def test_only_texts_whose_cell_is_known_come_into_force(kind):
    known = make(Amendment, kind=kind, workbook="report.xlsx", sheet="Implications")
    unknown = make(Amendment, kind=kind, workbook="", sheet="")
    assert known.has_cell == (kind in IN_CELLS)
    assert not unknown.has_cell


def test_the_kinds_are_those_of_the_drop_down():
    assert set(LISTS["Amendment kind"]) > IN_CELLS
