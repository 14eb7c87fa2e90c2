"""A leak says what it is, why it may not be there, where, and what to do."""

from orderpaper.pack.leaks.leak import CODE, Leak
from orderpaper.records.finding import Severity
from orderpaper.records.forbidden import Forbidden, Why
from orderpaper.records.place import Place

KEPT = Place("report.xlsx", "Implications", "B5")
PART = Place("11 Report.docx", "docProps/core.xml")


def test_a_leak_is_said_with_its_cell_and_what_to_do():
    leak = Leak(Forbidden("Alex Finch", Why.SIGN_OFF, KEPT), PART)
    assert str(leak.finding) == (
        "11 Report.docx › docProps/core.xml: “Alex Finch” stands in it, and is the name of somebody who signed off "
        "(report.xlsx › Implications › B5). Names of those who clear a paper stay in the internal edition: take it out "
        "of the template or cell."
    )


def test_a_leak_that_a_public_cell_repeats_points_at_that():
    leak = Leak(Forbidden("not yet agreed", Why.EXEMPT, KEPT, repeated="It is not yet agreed."), PART)
    assert leak.message.endswith(
        "A public cell says the same: “It is not yet agreed.”. Say it otherwise there, and publish again."
    )


def test_long_words_are_shortened():
    assert len(Leak(Forbidden("word " * 90, Why.EXEMPT, KEPT), PART).words) <= 60


def test_a_leak_stops_publication():
    finding = Leak(Forbidden("a@b.uk", Why.EMAIL, Place("")), PART).finding
    assert (finding.code, finding.severity) == (CODE, Severity.STOP)
    assert "()" not in finding.message
