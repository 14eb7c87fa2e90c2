"""Recomputed figures keep what was pasted beside what comes of it."""

import dataclasses
from decimal import Decimal

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


@pytest.mark.parametrize(
    ("number", "decimals", "signs", "slip", "right"),
    [
        ("-69.2307", 0, {"is_percent": True}, None, "-69.2%"),
        ("-20", 0, {"is_percent": True}, None, "-20%"),
        ("66.6667", 1, {"is_percent": True}, Slip.CUT_OFF, "66.7%"),
        ("2.6636", 3, {}, Slip.NOTE_MARK, "2.66"),
        ("8296", 0, {}, None, "8,296"),
        ("1200.5", 0, {"is_money": True}, None, "£1,201"),
    ],
)
def test_what_is_right_is_said_as_it_is_to_be_typed(number, decimals, signs, slip, right):
    stated = Figure(1.0, Place("statistics.xlsx", "Roads", "F9"), decimals, **signs)
    assert Recomputed("A", "X", stated, Verdict.WRONG, Decimal(number), slip=slip).right == right


def test_of_what_is_not_known_nothing_is_right():
    stated = Figure(1.0, Place("statistics.xlsx", "Roads", "F9"))
    assert Recomputed("A", "X", stated, Verdict.UNKNOWN).right == ""
