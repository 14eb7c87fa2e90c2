"""Numbers are written as Word writes them in lists and at the foot of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.counting import write_number

VALUES = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}


@pytest.mark.parametrize(
    ("number", "way", "written"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (4, "lowerRoman", "iv"),
        (1999, "upperRoman", "MCMXCIX"),
        (1, "lowerLetter", "a"),
        (26, "upperLetter", "Z"),
        (27, "lowerLetter", "aa"),
        (53, "upperLetter", "AAA"),
        (3, "ordinal", "3"),
        (0, "lowerRoman", "0"),
        (0, "upperLetter", "0"),
        (5000, "lowerRoman", "5000"),
        (781, "lowerLetter", "781"),
    ],
)
def test_a_number_is_written_in_its_way(number, way, written):
    assert write_number(number, way) == written


@given(st.integers(1, 4999))
def test_a_roman_number_adds_up_to_itself(number):
    worths = [VALUES[letter] for letter in write_number(number, "lowerRoman")]
    after = [*worths[1:], 0]
    assert sum(-worth if worth < next_one else worth for worth, next_one in zip(worths, after, strict=True)) == number


@given(st.integers(1, 780))
def test_letters_are_one_letter_repeated(number):
    written = write_number(number, "lowerLetter")
    assert len(set(written)) == 1
    assert 26 * (len(written) - 1) + ord(written[0]) - 96 == number
