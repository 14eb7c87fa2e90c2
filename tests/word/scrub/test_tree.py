"""Taking something out of a tree leaves everything around it."""

import pytest
from lxml import etree

from orderpaper.word.facts.styles import W
from orderpaper.word.scrub.tree import drop, lift_bookmarks, mend_cells, take_out, take_out_all, unwrap
from word.scrub.pieces import body, paragraph, runs, said, written


@pytest.mark.parametrize(("xml", "left"), [("<a>x<b/>y</a>", "<a>xy</a>"), ("<a><c/>x<b/>y</a>", "<a><c/>xy</a>")])
def test_the_words_after_what_is_taken_out_stay(xml, left):
    root = etree.fromstring(xml)
    take_out(root.find("b"))
    assert etree.tostring(root).decode() == left


def test_a_root_stays_where_it_is():
    root = etree.fromstring("<a><b/></a>")
    take_out(root)
    unwrap(root)
    assert etree.tostring(root) == b"<a><b/></a>"


def test_what_is_unwrapped_leaves_what_it_holds_in_its_place():
    root = etree.fromstring("<a><c/><b><d/><e/></b>x<f/></a>")
    unwrap(root.find("b"))
    assert etree.tostring(root) == b"<a><c/><d/><e/>x<f/></a>"


def test_all_of_a_kind_are_counted_and_gone():
    root = etree.fromstring("<a><b/><c><b/></c></a>")
    assert take_out_all(root, "b") == 2
    assert etree.tostring(root) == b"<a><c/></a>"
    assert take_out_all(root) == 0


def test_attributes_are_dropped_where_they_are():
    root = etree.fromstring("<a b='1' c='2'/>")
    drop(root, "b", "d")
    assert dict(root.attrib) == {"c": "2"}


def test_the_ends_of_bookmarks_stay_when_their_paragraph_goes():
    root = body('<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>', '<w:p><w:bookmarkEnd w:id="1"/></w:p>')
    gone = root.find(f".//{W}p")
    lift_bookmarks(gone)
    take_out(gone)
    assert "bookmarkStart" in written(root)
    assert said(root) == [""]


def test_a_cell_left_empty_gets_a_paragraph_and_a_table_left_empty_goes():
    row = "<w:tr><w:tc>{}</w:tc></w:tr>"
    inner = f"<w:tbl>{row.format(paragraph('in'))}</w:tbl>"
    root = body(f"<w:tbl>{row.format('')}{row.format(inner)}</w:tbl>", "<w:tbl><w:tblPr/></w:tbl>")
    mend_cells(root)
    assert said(root) == ["", "in", ""]
    assert len(list(root.iter(f"{W}tbl"))) == 2


def test_words_stand_in_runs():
    assert said(body(f"<w:p>{runs('a', 'b')}</w:p>")) == ["ab"]
