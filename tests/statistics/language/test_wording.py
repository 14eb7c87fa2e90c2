"""Words made plain, letter for letter."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.wording import HIDDEN, put_plain


@given(st.text())
def test_plain_words_have_as_many_letters_as_the_words(text):
    assert len(put_plain(text).plain) == len(text)


def test_plain_words_are_small_with_plain_spaces_and_apostrophes():
    assert put_plain("Kent’s\xa07\u2011year Plan").plain == "kent's 7-year plan"


def test_a_pattern_is_held_against_the_words_on_either_side_of_a_letter():
    words = put_plain("about 20 cases")
    assert words.follow(re.compile("20"), 6)
    assert words.precede(re.compile(r"\babout\s$"), 6)


def test_words_out_of_reach_do_not_precede():
    assert not put_plain(f"about{' ' * 60}20").precede(re.compile(r"about\s*$"), 65)


def test_there_are_spaces_before_the_first_letter_and_after_the_last():
    assert put_plain("a").letter(-1) == put_plain("a").letter(1) == " "


@pytest.mark.parametrize(
    ("text", "word"),
    [("see Table 3", "table"), ("(Section (3", "section"), ("para. 3", "para."), ("3", ""), ("key-stage 3", "stage")],
)
def test_the_last_word_before_a_number_is_found_past_a_space_and_a_bracket(text, word):
    assert put_plain(text).last_word(text.index("3")) == word


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)))
def test_hidden_letters_leave_the_others_in_their_places(spans):
    plain = put_plain("abcdefghijklmnopqrst").hide(spans).plain
    assert len(plain) == 20
    assert all(letter in {HIDDEN, "abcdefghijklmnopqrst"[at]} for at, letter in enumerate(plain))


def test_nothing_hidden_leaves_the_words_as_they_are():
    words = put_plain("20")
    assert words.hide(()) is words


def test_a_quantity_keeps_its_words_as_printed():
    assert put_plain("In March 2014").take(3, 13, Unit.PERIOD).text == "March 2014"
