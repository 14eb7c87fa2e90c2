"""A Word file is opened, added to and written; what is not touched stays as it is."""

import pytest
from lxml import etree

from orderpaper.word.review.opened import DOCUMENT, FIRST, STYLES, Opened, make, value_of
from word.review.papers import read_parts_of
from word.templates import W, make_template
from word_builder import control, run
from word_builder import paragraph as write


@pytest.fixture
def data():
    return make_template(write(control(run("x"), '<w:id w:val="5"/>')), header=write("Head")).data


def test_what_is_not_looked_at_is_written_as_it_was(data):
    opened = Opened(data)
    opened.root(STYLES)
    before, after = read_parts_of(data), read_parts_of(opened.write())
    assert {name for name in before if before[name] != after[name]} <= {STYLES, DOCUMENT, "word/header.xml"}
    assert set(before) == set(after)


def test_a_part_is_changed_where_it_stands(data):
    opened = Opened(data)
    opened.root(DOCUMENT).find(f"{W}body").append(make("p"))
    assert read_parts_of(opened.write())[DOCUMENT].count(b"<w:p") > read_parts_of(data)[DOCUMENT].count(b"<w:p>")


def test_no_number_is_given_twice_or_was_taken():
    taken = make_template(write(control(run("x"), f'<w:id w:val="{FIRST + 50}"/>'))).data
    opened = Opened(taken)
    assert [opened.number() for _each in range(2)] == [str(FIRST + 51), str(FIRST + 52)]
    assert Opened(make_template(write("x")).data).number() == str(FIRST + 1)


def test_the_stories_are_the_parts_that_hold_paragraphs(data):
    assert sorted(Opened(data).list_stories()) == [DOCUMENT, "word/header.xml"]


def test_a_part_that_is_not_there_is_made_and_led_to_once(data):
    opened = Opened(data)
    made = opened.open_part("comments", "comments")
    assert opened.open_part("comments", "comments") is made
    assert opened.find_part(DOCUMENT, "comments") == "word/comments.xml"
    parts = read_parts_of(opened.write())
    assert parts["word/_rels/document.xml.rels"].count(b"relationships/comments") == 1
    assert etree.fromstring(parts["word/comments.xml"]).tag == f"{W}comments"


def test_a_relation_gets_a_name_that_no_other_has(data):
    opened = Opened(data)
    opened.relate(DOCUMENT, "comments", "a.xml")
    opened.relate(DOCUMENT, "comments", "b.xml")
    written = read_parts_of(opened.write())["word/_rels/document.xml.rels"].decode()
    assert 'Id="rIdReview1"' in written
    assert 'Id="rIdReview2"' in written


def test_what_an_element_says_inside_another_is_read():
    holder = make("sdt")
    inside = make("sdtPr")
    inside.append(make("tag", val="T1"))
    holder.append(inside)
    assert value_of(holder, "sdtPr/tag") == "T1"
    assert value_of(holder, "sdtPr/alias") == ""
    assert value_of(None, "sdtPr/tag") == ""
