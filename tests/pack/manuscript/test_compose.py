"""Printed lines become a manuscript whose passages know their places and headings."""

from orderpaper.pack.manuscript.compose import compose
from orderpaper.pack.manuscript.lines import Printed
from orderpaper.records.manuscript import Form, PassageKind, Whereabouts


def make(*lines):
    return compose(
        (Printed(line, Whereabouts(line=at, at=f"line {at}")) for at, line in enumerate(lines, 1)), "x", Form.PDF
    )


def test_passages_and_cells_know_the_heading_above():
    manuscript = make("1. Theft", "", "It fell.", "", "North 1 2 3", "South 2 3 4", "", "2. Arson", "", "It rose.")
    assert [(each.find().heading, each.text) for each in manuscript.passages if each.kind is PassageKind.TEXT] == [
        ("1. Theft", "It fell."),
        ("2. Arson", "It rose."),
    ]
    assert manuscript.grids[0].rows[0].cells[1].where == Whereabouts(line=5, heading="1. Theft", at="line 5")
    assert manuscript.form is Form.PDF


def test_the_words_of_a_table_are_passages_too():
    manuscript = make("North 1 2 3", "South 2 3 4")
    assert [(each.kind, each.text) for each in manuscript.passages] == [
        (PassageKind.ROW, "North 1 2 3"),
        (PassageKind.ROW, "South 2 3 4"),
    ]
