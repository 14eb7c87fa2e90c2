"""A plain copy says what the paper says, without changes, comments, controls, protection and what is ours."""

import pytest
from docx.oxml.ns import nsdecls

from orderpaper.word.compare.plain import make_plain
from orderpaper.word.compare.stories import read_named
from orderpaper.word.package import write_package
from reviewer import Reviewer
from word.compare.papers import (
    add_first_page,
    add_section,
    change,
    delete_paragraph,
    end_with_paragraph,
    make_plain_paper,
    open_document,
    parts_of,
    put_in_control,
    retype_cell,
    save,
    swap,
)

DOCUMENT = "word/document.xml"
PAPER = change(make_plain_paper(), end_with_paragraph)
W = nsdecls("w")


def plain_document(data):
    return make_plain(parts_of(data)).parts[DOCUMENT].decode()


def test_a_plain_paper_stays_as_it_is():
    plain = make_plain(parts_of(PAPER))
    assert read_named(plain.parts) == read_named(parts_of(PAPER))
    assert not plain.had_changes
    assert not plain.had_comments


def test_tracked_changes_are_accepted_and_told():
    plain = make_plain(parts_of(Reviewer().replace(PAPER, "four posts", "five posts")))
    assert plain.had_changes
    assert "five posts" in plain.parts[DOCUMENT].decode()
    assert "four" not in plain.parts[DOCUMENT].decode()


def test_comments_are_left_out_and_told_with_every_mark_of_them():
    commented = Reviewer().comment(PAPER, "four posts", "Which?")
    plain = make_plain(parts_of(commented))
    assert plain.had_comments
    assert not [name for name in plain.parts if "comment" in name or "people" in name]
    assert not any(b"comment" in data for data in plain.parts.values())
    assert read_named(plain.parts) == read_named(parts_of(PAPER))


def test_a_control_within_a_control_is_unwrapped_and_its_words_stay():
    controlled = change(PAPER, put_in_control)
    assert "w:sdt" in parts_of(controlled)[DOCUMENT].decode()
    plain = make_plain(parts_of(controlled))
    assert "w:sdt" not in plain.parts[DOCUMENT].decode()
    assert read_named(plain.parts) == read_named(parts_of(PAPER))


def test_a_paper_that_ends_with_a_table_ends_with_a_paragraph_as_word_has_it():
    assert plain_document(make_plain_paper()).count("<w:p/>") == 1
    assert plain_document(PAPER).count("<w:p/>") == 0


def test_every_section_names_the_headers_that_go_on():
    sections = plain_document(change(change(PAPER, add_first_page), add_section)).split("<w:sectPr")[1:]
    assert len(sections) == 2
    assert [section.count('w:type="first"') for section in sections] == [1, 1]


def test_protection_and_tracking_are_taken_off():
    guarded = swap(
        PAPER, "word/settings.xml",
        ("<w:zoom", '<w:trackRevisions/><w:documentProtection w:edit="trackedChanges" w:enforcement="1"/><w:zoom'),
    )  # fmt: skip
    settings = make_plain(parts_of(guarded)).parts["word/settings.xml"]
    assert b"Protection" not in settings
    assert b"trackRevisions" not in settings
    assert b"w:zoom" in settings


def test_what_we_keep_in_a_review_copy_stays_out_and_what_others_keep_stays():
    parts = {
        **parts_of(PAPER),
        "customXml/item1.xml": b'<r:review xmlns:r="urn:orderpaper:review:1"/>',
        "customXml/itemProps1.xml": b"<p/>",
        "customXml/item2.xml": b"<other/>",
        "docProps/custom.xml": b'<Properties><property name="orderpaper"/><property name="Owner"/></Properties>',
    }
    made = make_plain(parts).parts
    assert [name for name in made if name.startswith("customXml")] == ["customXml/item2.xml"]
    assert b"orderpaper" not in made["docProps/custom.xml"]
    assert b"Owner" in made["docProps/custom.xml"]


def test_a_note_that_nothing_points_to_is_not_there():
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r>'
        "<w:t>Lost</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    made = make_plain({**parts_of(PAPER), "word/footnotes.xml": notes.encode()}).parts["word/footnotes.xml"]
    assert b"Lost" not in made
    assert b"separator" in made


@pytest.mark.parametrize("edit", [retype_cell, delete_paragraph, add_section])
def test_a_plain_copy_of_a_plain_copy_is_the_same(edit):
    once = make_plain(parts_of(change(PAPER, edit))).parts
    assert make_plain(once).parts == once


def test_the_paper_itself_is_not_changed():
    parts = parts_of(change(PAPER, put_in_control))
    before = dict(parts)
    make_plain(parts)
    assert parts == before


def test_a_plain_copy_opens_in_python_docx():
    made = write_package(dict(make_plain(parts_of(change(PAPER, put_in_control))).parts))
    assert save(open_document(made))
