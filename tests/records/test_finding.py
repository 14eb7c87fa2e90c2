"""Findings: what was found, where, and whether it stops a paper."""

import dataclasses

import pytest

from orderpaper.records.finding import Severity, count_things, has_stop, note, query, stop
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


@pytest.mark.parametrize(
    ("severity", "words"),
    [(Severity.STOP, "Must fix"), (Severity.QUERY, "Worth a look"), (Severity.NOTE, "Read as")],
)
def test_a_level_is_said_in_words(severity, words):
    assert severity.words == words


def test_a_finding_of_many_cells_says_how_many():
    many = dataclasses.replace(stop("c", Place("plan.xlsx", "Actions", "E2:E1041"), "wrong."), count=1040)
    assert many.cell == "E2:E1041 (1,040 cells)"
    assert str(many) == "plan.xlsx › Actions › E2:E1041 (1,040 cells): wrong."
    assert stop("c", HERE, "wrong.").cell == "F14"
    rows = dataclasses.replace(stop("c", Place("plan.xlsx", "Actions", "rows 14 to 23"), "wrong."), count=10)
    assert rows.cell == "rows 14 to 23 (10 rows)"


def test_a_message_that_begins_a_line_begins_with_a_capital():
    assert stop("c", HERE, "the sheet is gone.").sentence == "The sheet is gone."
    for message in ("“soon” is not a date.", "plan.xlsx is not there.", ""):
        assert stop("c", HERE, message).sentence == message


@pytest.mark.parametrize(
    ("stops", "queries", "title"),
    [
        (0, 0, "Nothing was found wrong."),
        (1, 0, "1 thing to look at: 1 must be fixed"),
        (11, 1, "12 things to look at: 11 must be fixed"),
        (0, 3, "3 things to look at: none must be fixed"),
        (1200, 0, "1,200 things to look at: 1,200 must be fixed"),
    ],
)
def test_a_list_is_named_for_how_much_there_is_to_do(stops, queries, title):
    found = [stop("c", HERE, "wrong.")] * stops + [query("c", HERE, "odd.")] * queries
    assert count_things([*found, note("c", HERE, "said.")]) == title


def test_a_note_says_what_the_cell_held_and_what_it_was_read_as():
    finding = note("cell-is-read-as-it-stands", HERE, "“y” was read as Yes.", "y", "Yes")
    assert (finding.held, finding.read_as, finding.severity.words) == ("y", "Yes", "Read as")
    assert (Severity.STOP.words, Severity.QUERY.words) == ("Must fix", "Worth a look")


def test_what_is_to_be_said_of_many_cells_is_said_once_with_their_number():
    finding = dataclasses.replace(stop("x", Place("plan.xlsx", "Actions", "E2:E41"), "it is empty."), count=40)
    assert str(finding) == "plan.xlsx › Actions › E2:E41 (40 cells): it is empty."
    assert (finding.cell, finding.sentence) == ("E2:E41 (40 cells)", "It is empty.")
    assert (stop("x", HERE, "“a” is.").cell, stop("x", HERE, "").sentence) == ("F14", "")


@pytest.mark.parametrize(
    ("findings", "title"),
    [
        ([], "Nothing was found wrong."),
        ([note], "Nothing was found wrong."),
        ([query], "1 thing to look at: none must be fixed"),
        ([stop, note], "1 thing to look at: 1 must be fixed"),
        ([stop, query, query, note], "3 things to look at: 1 must be fixed"),
        ([stop] * 1200, "1,200 things to look at: 1,200 must be fixed"),
    ],
)
def test_a_list_of_findings_is_counted_without_its_notes(findings, title):
    assert count_things([make("x", HERE, "It is.") for make in findings]) == title
