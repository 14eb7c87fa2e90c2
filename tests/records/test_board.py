"""The board: only what is cleared word for word stands."""

import pytest

from orderpaper.records.board import Clearance, Standing
from orderpaper.records.place import Place


@pytest.mark.parametrize(
    ("standing", "stands"),
    [
        (Standing.CLEARED, True),
        (Standing.WITH_CHANGES, True),
        (Standing.STALE, False),
        (Standing.NOT_CLEARED, False),
        (Standing.SENT, False),
        (Standing.NOT_SENT, False),
    ],
)
def test_silence_and_a_clearance_of_other_words_clear_nothing(standing, stands):
    row = Clearance("report.xlsx", "The plan", "Legal", "Head of Legal", "None.", Place("report.xlsx"), standing)
    assert row.stands is stands
