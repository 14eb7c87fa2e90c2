import pytest
from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.revisions.trees import list_stories, read_tree, write_tree


def test_a_damaged_part_is_refused_with_its_file_its_name_and_what_to_do():
    with pytest.raises(FolderError, match=r"paper.docx is damaged in word/header1.xml. Open it in Word"):
        read_tree("word/header1.xml", b"<w:hdr", "paper.docx")


def test_a_part_with_declarations_of_its_own_is_refused_for_word_writes_none():
    hostile = b'<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/hostname">]><a>&secret;</a>'
    with pytest.raises(FolderError, match=r"is damaged in word/document.xml"):
        read_tree("word/document.xml", hostile)


def test_a_part_is_written_as_it_was_read():
    written = write_tree(etree.fromstring('<a b="1">&#8217;&amp;</a>'))
    assert read_tree("a", written).text == "’&"
    assert write_tree(read_tree("a", written)) == written


def test_stories_stand_in_the_order_of_the_paper_and_headers_by_number():
    names = ["word/footnotes.xml", "word/header10.xml", "word/header2.xml", "word/styles.xml", "word/document.xml"]
    assert [name for name, _kind in list_stories(dict.fromkeys(names, b""))] == [
        "word/document.xml",
        "word/header2.xml",
        "word/header10.xml",
        "word/footnotes.xml",
    ]


def test_a_part_nested_deeper_than_any_paper_is_refused_in_a_sentence():
    with pytest.raises(FolderError, match=r"is damaged in word/document.xml"):
        read_tree("word/document.xml", b"<a>" * 5000 + b"</a>" * 5000)
