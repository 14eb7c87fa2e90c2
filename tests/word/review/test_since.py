"""What changed since a text was cleared: accepted it reads as it is sent, rejected as it was cleared, exactly."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from orderpaper.records.keyed import write_text
from orderpaper.records.text import LineKind, Prose
from orderpaper.word.review.opened import Opened
from orderpaper.word.review.since import show_since
from orderpaper.word.review.since_words import AUTHOR
from orderpaper.word.revisions.resolve import accept_author, reject_all
from word.review.papers import (
    ASKED_ON,
    ROWS,
    Row,
    fill_paper,
    find_control,
    make_prose,
    make_text,
    read_parts_of,
    words_of,
)
from word.templates import W
from word_builder import cell, row, table
from word_builder import paragraph as write


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def change(words, cleared, *body):
    """Give a paper of one row opened, its text shown as it changed."""
    opened = Opened(fill_paper(*body, rows=(Row("Legal", words, ""),)).data)
    show_since(opened, make_text(1, words, cleared=cleared), ASKED_ON)
    return opened


def read_lines(parts, tag="T1"):
    """Give the style and the words of each paragraph in a control."""
    control = find_control(etree.fromstring(parts["word/document.xml"]), tag)
    inside = list(control.iter(f"{W}p"))
    return [(style_of(each), words_of(each)) for each in inside] if inside else words_of(control)


def style_of(paragraph):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")


def settle(words, cleared, *body):
    """Give the lines with the changes accepted, and rejected."""
    parts = write_parts(change(words, cleared, *body))
    return read_lines(accept_author(parts, AUTHOR)), read_lines(reject_all(parts))


def write_parts(opened):
    return read_parts_of(opened.write())


def test_words_paragraphs_and_lists_that_changed_are_shown_in_the_styles_of_the_paper():
    now, before = settle(
        make_prose("The Council may do so.", "- one way", "- another"),
        "It used to say more.\nThe Council can do so.\n- one way\n- a third\nThe end.",
    )
    assert now == [("Body", "The Council may do so."), ("BodyBullet", "one way"), ("BodyBullet", "another")]
    assert [words for _style, words in before] == [
        "It used to say more.", "The Council can do so.", "one way", "a third", "The end.",
    ]  # fmt: skip
    assert before[2][0] == "BodyBullet"


def test_a_text_that_is_another_altogether_changes_in_its_place():
    now, before = settle(make_prose("None."), "All of this\nis gone")
    assert now == [("Body", "None.")]
    assert [words for _style, words in before] == ["All of this", "is gone"]


def test_paragraphs_that_are_new_at_the_end_do_not_take_the_end_of_the_cell():
    words = make_prose("One stays.", "- two is new", "- three is new")
    opened = change(words, "One stays.")
    paragraphs = list(find_control(opened.root("word/document.xml"), "T1").iter(f"{W}p"))
    assert [each.find(f"{W}pPr/{W}rPr/{W}ins") is not None for each in paragraphs] == [True, True, False]
    assert settle(words, "One stays.") == (
        [("Body", "One stays."), ("BodyBullet", "two is new"), ("BodyBullet", "three is new")],
        [("BodyBullet", "One stays.")],
    )


def test_a_text_in_a_line_shows_its_change_there():
    body = (write("{%p for each in rows %}"), write("So: {{ each.words }}."), write("{%p endfor %}"))
    words = make_prose("One", "- two", "- three")
    assert settle(words, "One\n- 2\n- three", *body) == ("One\ntwo\nthree", "One\n2\nthree")


def test_every_place_where_the_text_is_printed_shows_it():
    body = (
        table(row("{%tr for each in rows %}"), row(cell(write("{{p each.words }}"))), row("{%tr endfor %}")),
        write("{%p for each in rows %}"), write("{{p each.words }}"), write("{%p endfor %}"),
    )  # fmt: skip
    root = change(make_prose("May."), "Can.", *body).root("word/document.xml")
    assert [each.text for each in root.iter(f"{W}delText")] == ["Can", "Can"]


def test_what_was_cleared_with_nothing_in_it_shows_nothing():
    assert list(change(make_prose("May."), " \n ").root("word/document.xml").iter(f"{W}ins", f"{W}del")) == []


def test_a_figure_that_changed_is_shown():
    parts = write_parts(change(ROWS[1].words, "It rose to 7,000 in all."))
    assert read_lines(reject_all(parts)) == [("Body", "It rose to 7,000 in all.")]
    assert read_lines(parts, "T1.1") == "8,296"


LINES = (
    "The Council may do so.",
    "The Council can do it.",
    "- one way",
    "- two ways",
    "(a) first",
    "(a) second",
    "None.",
)
TEXTS = st.lists(st.sampled_from(LINES), min_size=1, max_size=5)


def number_letters(lines):
    """Give lines whose lettered ones count from (a), as a text that was written has them."""
    return str(write_text(make_prose(*lines)))


@settings(max_examples=60)
@given(TEXTS, TEXTS)
def test_accepted_it_reads_as_it_is_sent_and_rejected_as_it_was_cleared(now, before):
    words, cleared = make_prose(*now), number_letters(before)
    accepted, rejected = settle(words, cleared)
    assert [said for _style, said in accepted] == [each.text for each in words.lines]
    home = {LineKind.PARAGRAPH: "Body", LineKind.BULLET: "BodyBullet", LineKind.LETTER: "ListLetter"}
    continued = {"BodyContinued": "Body"}
    assert [continued.get(style, style) for style, _said in accepted] == [home[each.kind] for each in words.lines]
    assert [said for _style, said in rejected] == unmark(cleared, words)


def unmark(cleared, words):
    """Give the lines of a text without the marks of lists that the paper has, too; those of others are words."""
    kinds = {each.kind for each in words.lines}
    lines = [(line, make_prose(line).lines[0]) for line in cleared.split("\n")]
    return [each.text if each.kind in kinds else line for line, each in lines]


def test_the_small_texts_hold_every_kind_of_line():
    assert {each.kind for each in make_prose(*LINES).lines} == set(LineKind)
    assert isinstance(make_prose(), Prose)
