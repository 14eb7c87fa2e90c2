"""What was sent comes back from its part letter by letter; what is not ours, or was altered, is told."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from orderpaper.records.place import Place
from orderpaper.records.sent import Sent, SentFigure, SentText
from orderpaper.word.review.sent_part import NAMESPACE, find_sent_part, hash_sent, is_intact, read_sent, write_sent

B5 = Place("report.xlsx", "Implications", "B5")
D5 = Place("statistics.xlsx", "ASB by ward", "D5")
TEXT = SentText(
    key="T12", place=B5, row="Legal", heading="Implications", typed="It rose to {figures.asb}.",
    printed="It rose to 8,296.\n- “One” & <two>", figures=(SentFigure(11, 16, "{figures.asb}", (D5, B5)),),
    post="Head of Legal", cleared="It fell.",
)  # fmt: skip
SENT = Sent(
    paper="report.xlsx", title="Plan refresh", committee="Committee", meeting_on=dt.date(2017, 3, 28), to="Legal",
    posts=("Head of Legal", "Solicitor"), answer_by=dt.date(2017, 3, 16), texts=(TEXT,), rest=("", "Purpose"),
)  # fmt: skip

SIGNS = "\t\n\r\x00\x01\x0b\x1f\x7f\x85\u2028\ud800\udfff\ufffe\uffff\ufeff😀𐎠\"'<>&_x]"
LETTERS = st.text(st.sampled_from(SIGNS) | st.characters(), max_size=6) | st.sampled_from((
    "_x0001_",
    "_x005F_x0001_",
    "_x000D_",
    "__x0041__",
    "]]>",
    "\r\n",
    "<!--op:f0-->",
    "&#10;",
))
DAYS = st.none() | st.dates()
PLACES = st.builds(Place, LETTERS, LETTERS, LETTERS)
FIGURES = st.builds(SentFigure, st.integers(0), st.integers(0), LETTERS, st.lists(PLACES, max_size=2).map(tuple))
TEXTS = st.builds(
    SentText, LETTERS, PLACES, LETTERS, LETTERS, LETTERS, LETTERS, st.lists(FIGURES, max_size=2).map(tuple),
    LETTERS, LETTERS,
)  # fmt: skip
WORDS = st.lists(LETTERS, max_size=2).map(tuple)
SENTS = st.builds(
    Sent, LETTERS, LETTERS, LETTERS, DAYS, LETTERS, WORDS, DAYS, st.lists(TEXTS, max_size=2).map(tuple), WORDS
)


@given(SENTS)
def test_what_was_sent_comes_back_letter_by_letter(sent):
    data = write_sent(sent)
    assert read_sent(data) == sent
    assert is_intact(data)
    assert write_sent(read_sent(data)) == data


@given(SENTS)
def test_it_comes_back_from_a_program_that_writes_its_xml_in_another_way(sent):
    root = etree.fromstring(write_sent(sent))
    for again in (etree.tostring(root, encoding="US-ASCII"), etree.tostring(root, method="c14n")):
        assert read_sent(again) == sent
        assert is_intact(again)


@given(SENTS, SENTS)
def test_no_two_records_have_the_same_fingerprint(one, other):
    assert (hash_sent(one) == hash_sent(other)) == (one == other)


def test_words_that_stand_side_by_side_are_told_apart_by_the_fingerprint():
    assert hash_sent(replace(SENT, paper="a", title="b\x1f")) != hash_sent(replace(SENT, paper="a\x1fb", title=""))
    assert hash_sent(replace(SENT, posts=("a",), rest=())) != hash_sent(replace(SENT, posts=(), rest=("a",)))


@given(st.binary())
def test_bytes_that_are_no_part_of_ours_are_nothing(data):
    assert read_sent(data) is None
    assert not is_intact(data)


@given(st.data())
def test_a_part_that_was_cut_short_is_nothing(data):
    whole = write_sent(SENT)
    assert read_sent(whole[: data.draw(st.integers(0, len(whole) - 1))]) is None


@pytest.mark.parametrize("name", ["paper", "to", "key", "row", "file", "start", "typed"])
def test_a_part_from_which_something_was_taken_is_nothing(name):
    assert read_sent(write_sent(SENT).replace(f" {name}=".encode(), b" lost=")) is None


@pytest.mark.parametrize("change", [("2017-03-28", "soon"), ('start="11"', 'start="x"'), ("typed>", "lost>")])
def test_a_part_that_cannot_be_read_is_nothing(change):
    assert read_sent(write_sent(SENT).replace(*(each.encode() for each in change))) is None


def test_a_part_of_another_version_or_of_another_program_is_nothing():
    assert read_sent(write_sent(SENT).replace(b"review:1", b"review:2")) is None
    assert read_sent(b"<b:Sources xmlns:b='urn:b'/>") is None


def test_a_part_that_was_altered_is_read_and_told():
    for before, after in (("8,296", "9,296"), ("B5", "B6"), ("Head of Legal", "Anyone")):
        altered = write_sent(SENT).replace(before.encode(), after.encode())
        assert read_sent(altered) is not None
        assert not is_intact(altered)


def test_a_text_whose_own_hash_was_altered_is_told():
    assert not is_intact(write_sent(SENT).replace(TEXT.fingerprint.encode(), b"0"))


def test_nothing_outside_the_part_is_read_with_it():
    named = " ".join(f'{name}=""' for name in ("paper", "title", "committee", "to"))
    hostile = (
        '<!DOCTYPE review [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
        f'<review xmlns="{NAMESPACE}" {named}><rest>&e;</rest></review>'
    )
    assert read_sent(hostile.encode()).rest == ("",)


def test_signs_that_programs_change_or_refuse_are_spelt_out():
    written = write_sent(replace(SENT, rest=("a\rb\x01c_x0041_",)))
    assert b"a_x000D_b_x0001_c_x005F_x0041_" in written


def test_the_part_is_found_by_what_it_holds():
    ours, other = write_sent(SENT), b"<a/>"
    assert find_sent_part({"customXml/item1.xml": other, "customXml/item3.xml": ours}) == "customXml/item3.xml"
    assert find_sent_part({"customXml/item1.xml": other, "word/document.xml": ours}) is None
    assert find_sent_part({"customXml/item1.xml": f"<a>{NAMESPACE}</a>".encode()}) is None
