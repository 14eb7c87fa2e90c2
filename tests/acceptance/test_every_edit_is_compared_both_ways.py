"""Every way of changing a paper, and back again: the comparison holds both papers, is valid, and says what it shows."""

from functools import cache

import pytest

from acceptance.validity import complaints_of
from orderpaper.word.revisions.changes import list_revisions
from word.compare.held import hold
from word.compare.papers import (
    EDITS,
    add_picture,
    add_row,
    add_section,
    change,
    make_bold,
    make_plain_paper,
    parts_of,
)

PAPER = make_plain_paper()
THERE, BACK = False, True


@cache
def redline(edit, way=THERE):
    """Give the comparison of the paper with what an edit makes of it, or of that with the paper."""
    new = change(PAPER, edit)
    return hold(new, PAPER) if way is BACK else hold(PAPER, new)


@pytest.mark.parametrize("way", [THERE, BACK], ids=["there", "back"])
@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_every_edit_is_compared_both_ways(edit, way):
    assert redline(edit, way).changes > 0


def test_every_redline_is_a_valid_word_file(tmp_path):
    paths = []
    for edit in EDITS:
        for way in (THERE, BACK):
            paths.append(tmp_path / f"{edit.__name__} {way}.docx")
            paths[-1].write_bytes(redline(edit, way).data)
    assert complaints_of(paths) == ""


def test_an_added_row_is_an_added_row():
    kinds = [each.kind for each in list_revisions(parts_of(redline(add_row).data), "R.docx")]
    assert kinds == ["row added"]


def test_bold_is_a_change_of_format_and_no_words():
    found = list_revisions(parts_of(redline(make_bold).data), "R.docx")
    assert [each.kind for each in found] == ["formatted"]


def test_pictures_stand_as_changes_and_need_no_remark():
    assert redline(add_picture).remarks == redline(add_picture, BACK).remarks == ()


def test_another_section_is_said_to_be_more_than_is_shown():
    assert redline(add_section).remarks == (
        "Tracked changes do not show all that changed in the page set-up. For these, look at New.docx itself.",
    )


def test_formats_alone_are_changes():
    assert redline(make_bold).changes == 1
    assert redline(add_section).changes >= 1
