"""Numbers in words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.statistics.language.numerals import TEENS, TENS, UNITS, count_numeral, read_numeral

BELOW_20 = {number: word for word, number in {**UNITS, **TEENS}.items()}
BY_TEN = {number: word for word, number in TENS.items()}


def spell(number):
    """Give a number in words, as a sentence says it."""
    if number < 20:
        return BELOW_20[number]
    if number < 100:
        return BY_TEN[number // 10 * 10] + (f"-{BELOW_20[number % 10]}" if number % 10 else "")
    for name, size in (("million", 10**6), ("thousand", 1000), ("hundred", 100)):
        if number >= size:
            rest = number % size
            joint = " and " if rest < 100 else " "
            return f"{spell(number // size)} {name}" + (f"{joint}{spell(rest)}" if rest else "")
    return ""


@given(st.integers(0, 10**9 - 1))
def test_any_number_in_words_is_read_back_exactly(number):
    words = spell(number)
    assert read_numeral(words, 0) == (Decimal(number), len(words))


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("seven", 7),
        ("twenty two", 22),
        ("a hundred", 100),
        ("a thousand", 1000),
        ("a dozen", 12),
        ("three thousand, four hundred and twelve", 3412),
        ("one hundred and five", 105),
    ],
)
def test_numerals_are_read_in_any_dress(words, number):
    assert count_numeral(words) == number
    assert read_numeral(f"some {words} people", 5) == (Decimal(number), 5 + len(words))


@pytest.mark.parametrize("words", ["sevenoaks", "tenth", "often", "a cat", "two-tier", "nineteenth"])
def test_words_that_only_begin_like_a_numeral_are_none(words):
    assert read_numeral(words, 0) is None


def test_two_numerals_side_by_side_are_two():
    assert read_numeral("two three", 0) == (Decimal(2), 3)
