"""Words are the same however they were typed, and numbers however they were written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.pack.leaks.words import count_digits, is_number, list_words

PLAIN = st.text(alphabet="abcdefghij ", min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("typed", "also"),
    [
        ("Council’s plan", "COUNCIL'S PLAN"),
        ("anti-social  behaviour", "Anti\u2011social\u00a0behaviour"),
        ("neigh\u00adbour", "neighbour"),
        ("the \u201csale\u201d", 'the "sale"'),
        ("ﬁnal oﬀer", "final offer"),
        ("cafe\u0301", "café"),
        ("zero\u200bwidth", "zerowidth"),
        ("tab\tand\nline", "tab and line"),
        ("snake_case", "snake case"),
    ],
)
def test_what_reads_the_same_is_the_same(typed, also):
    assert list_words(typed) == list_words(also)


@pytest.mark.parametrize(
    "written", ["12,450", "12450", "12450.0", "£12,450.00", "12 450".replace(" ", ""), "12450²", "12450.000000000002"]
)
def test_a_number_is_the_same_however_it_is_written(written):
    assert list_words(written) == ["12450"]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("1,23", ["1", "23"]),
        ("2017/18", ["2017", "18"]),
        ("01622 602000", ["01622", "602000"]),
        ("0.12340000000000001", ["0.1234"]),
        ("12.34%", ["12.34"]),
        ("1.2.3", ["1.2", "3"]),
        ("3rd", ["3rd"]),
        ("a1b2", ["a1b2"]),
        ("1e400", ["1e400"]),
        ("12345678901234567890", ["12345678901234567890"]),
        ("", []),
        ("— … !", []),
    ],
)
def test_what_only_looks_like_a_number_stays_as_it_is(written, words):
    assert list_words(written) == words


def test_a_number_is_told_from_a_word():
    assert [word for word in list_words("Of 12,450 in A4 it was 3rd, 0.5") if is_number(word)] == ["12450", "0.5"]


@pytest.mark.parametrize(("number", "digits"), [("12450", 5), ("1000", 4), ("0.0012", 2), ("12.34", 4), ("0", 0)])
def test_noughts_do_not_tell_a_number_from_others(number, digits):
    assert count_digits(number) == digits


@given(PLAIN, PLAIN)
def test_words_of_two_texts_are_those_of_both(first, second):
    assert list_words(f"{first} {second}") == list_words(first) + list_words(second)


@given(st.text(max_size=80))
def test_any_text_has_words_that_stay_as_they_are(text):
    words = list_words(text)
    assert all(words)
    assert words == [again for word in words for again in list_words(word)] or not text.isascii()


@given(st.integers(0, 10**11))
def test_any_number_is_found_with_commas_and_without(number):
    assert list_words(f"{number:,}") == list_words(str(number)) == [str(number)]
