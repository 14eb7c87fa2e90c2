"""What amendments wait for: a decision, or a person."""

import pytest

from orderpaper.records.amended import Amended, is_done, is_for_a_person, is_waiting
from orderpaper.records.amendment import COMMENT, ELSEWHERE, FIGURE, REPLY
from orderpaper.records.keyed import TextCell
from orderpaper.records.place import Place
from ours_made import edit
from papers.example import read_example


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        ({}, True),
        ({"accept": True}, False),
        ({"accept": False}, False),
        ({"note": "Done"}, True),
        ({"kind": ELSEWHERE, "is_resolved": True}, True),
        ({"kind": COMMENT}, True),
        ({"kind": COMMENT, "is_resolved": True}, False),
        ({"kind": REPLY, "note": "done: rang her"}, False),
        ({"kind": COMMENT, "accept": False}, False),
    ],
)
def test_an_amendment_waits_until_it_is_decided_and_a_comment_until_it_is_dealt_with(said, waits):
    assert is_waiting(edit(**said)) is waits


@pytest.mark.parametrize(
    ("said", "is_open"),
    [
        ({"accept": True}, False),
        ({"accept": True, "workbook": ""}, True),
        ({"accept": True, "kind": FIGURE}, True),
        ({"accept": True, "kind": FIGURE, "note": "Done on Monday"}, False),
        ({"accept": True, "kind": ELSEWHERE, "note": "still to be done"}, True),
        ({"accept": True, "kind": COMMENT}, False),
        ({"accept": None, "kind": ELSEWHERE}, False),
    ],
)
def test_a_person_must_do_what_was_accepted_and_no_cell_holds(said, is_open):
    assert is_for_a_person(edit(**said)) is is_open


@pytest.mark.parametrize(("note", "done"), [("Done", True), ("  DONE, thanks", True), ("not done", False), ("", False)])
def test_a_note_that_begins_with_done_says_so(note, done):
    assert is_done(edit(note=note)) is done


def test_the_cell_of_one_that_has_moved_on_is_found_by_its_row():
    cell = TextCell(Place("report.xlsx", "Implications", "B5"), "Legal", "Implications", "words")
    amendment = edit(number=1)
    amended = Amended(read_example(), cells={amendment.origin.place(): cell})
    assert amended.find_cell(amendment) is cell
    assert amended.find_cell(edit(number=2)) is None
