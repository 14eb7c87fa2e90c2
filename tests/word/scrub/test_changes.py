"""Tracked changes are accepted before a file is published, and counted."""

import pytest

import canary
import canary_file
from orderpaper.records.errors import FolderError
from orderpaper.word.scrub.changes import accept_changes, refuse_changes
from word.scrub.pieces import body


def test_a_file_without_changes_stays_as_it_is():
    parts = canary_file.make_parts()
    assert accept_changes(parts) == (parts, 0)


def test_changes_are_accepted_and_counted():
    parts = canary.say(canary.change_of("gone", "del") + canary.change_of("come", "ins"), canary_file.make_parts())
    accepted, count = accept_changes(parts)
    assert count == 2
    assert b"gone" not in accepted["word/document.xml"]
    assert b"come" in accepted["word/document.xml"]


def test_a_border_inside_a_table_is_no_change():
    parts = canary.say("<w:r><w:rPr/><w:t>.</w:t></w:r><w:insideH/>", canary_file.make_parts())
    assert accept_changes(parts)[1] == 0


@pytest.mark.parametrize("kind", ["ins", "del", "moveFrom", "cellMerge", "tcPrChange", "tblGridChange"])
def test_a_change_that_is_left_is_refused(kind):
    with pytest.raises(FolderError, match="only Word can accept"):
        refuse_changes(body(f"<w:p><w:{kind}/></w:p>"), "x.docx")
    refuse_changes(body("<w:p><w:insideH/></w:p>"), "x.docx")
