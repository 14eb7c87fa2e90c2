"""Recomputed figures keep what was pasted beside what comes of it."""

import dataclasses

import pytest

from orderpaper.records.figure import Figure
from orderpaper.records.place import Place
from orderpaper.records.recomputed import Recomputed, Slip, Verdict


def test_a_recomputed_figure_leads_back_to_its_cell_and_stays_as_it_is():
    stated = Figure(-225.0, Place("statistics.xlsx", "Roads", "F9"), is_percent=True)
    found = Recomputed("KSI 65+", "% change", stated, Verdict.WRONG, slip=Slip.OTHER_BASE)
    assert found.stated.place.at == "F9"
    with pytest.raises(dataclasses.FrozenInstanceError):
        found.verdict = Verdict.EQUAL


def test_every_slip_is_a_sentence_about_the_figure():
    assert all(" " in slip and not slip.endswith(".") for slip in Slip)
