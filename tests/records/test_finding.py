"""Findings: what was found, where, and whether it stops a paper."""

import pytest

from orderpaper.records.finding import Severity, has_stop, note, query, stop
from orderpaper.records.place import Place

HERE = Place("plan.xlsx", "Actions", "F14")


def test_a_finding_is_said_with_its_place_first():
    assert str(stop("date-can-be-read", HERE, "“soon” is not a date.")) == (
        "plan.xlsx › Actions › F14: “soon” is not a date."
    )


@pytest.mark.parametrize(
    ("make", "severity", "stops"),
    [(stop, Severity.STOP, True), (query, Severity.QUERY, False), (note, Severity.NOTE, False)],
)
def test_only_a_stop_stops(make, severity, stops):
    finding = make("date-can-be-read", HERE, "It is.")
    assert (finding.code, finding.severity, finding.place) == ("date-can-be-read", severity, HERE)
    assert has_stop([finding]) is stops
    assert has_stop([finding, stop("another", HERE, "It is not.")])
    assert not has_stop([])
