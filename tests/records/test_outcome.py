"""Outcomes: what a command exits with."""

import pytest

from orderpaper.records.finding import note, query, stop
from orderpaper.records.outcome import Account, Outcome
from orderpaper.records.place import Place

HERE = Place("plan.xlsx")


@pytest.mark.parametrize(
    ("findings", "status"),
    [
        ((), 0),
        ((query("a", HERE, "Worth a look."), note("b", HERE, "Said.")), 0),
        ((query("a", HERE, "Worth a look."), stop("c", HERE, "Wrong.")), 1),
    ],
)
def test_only_a_finding_that_stops_a_paper_makes_the_status_one(findings, status):
    assert Outcome(findings).exit_status == status


def test_accounts_are_added_line_by_line():
    first, second = Account(("a",), ("b",), ("c",)), Account(("d",), left=("e",))
    assert first + second == Account(("a", "d"), ("b",), ("c", "e"))
