"""Parts and multiples in words."""

import re
from decimal import Decimal

import pytest

from orderpaper.records.quantity import Unit
from orderpaper.statistics.language.numerals import SMALL
from orderpaper.statistics.language.parts import (
    MULTIPLES,
    WHOLES,
    read_fold,
    read_glyph,
    read_multiple,
    read_part,
    read_parts,
)
from orderpaper.statistics.language.wording import put_plain


def part(text):
    """Give the part whose last word is the first of its kind in some words."""
    match = re.search(rf"\b(?:{'|'.join(WHOLES)})\b", text)
    return read_part(put_plain(text), match.start(), match[0])


def parts(text):
    """Give the part at the first number of some words."""
    return read_parts(put_plain(text), re.search(rf"[0-9]|\b(?:{'|'.join(SMALL)})\b", text).start())


@pytest.mark.parametrize(
    ("text", "said", "whole"),
    [
        ("over a quarter (27.4%)", "a quarter", 4),
        ("a third of all", "a third", 3),
        ("over half of all", "half", 2),
        ("between a third and a half", "a third", 3),
        ("a half.", "a half", 2),
        ("half the wards", "half", 2),
        ("by a third in a year", "a third", 3),
        ("one tenth of", "one tenth", 10),
    ],
)
def test_parts_are_read_with_their_article(text, said, whole):
    quantity = part(text)
    assert (quantity.text, quantity.value, quantity.unit) == (said, 1 / Decimal(whole), Unit.FRACTION)


@pytest.mark.parametrize(
    "text",
    [
        "a third party",
        "the third strand",
        "the first half of 2013",
        "a half-year report",
        "half past six",
        "half an hour",
        "each quarter the",
        "a quarter of 2013",
        "per quarter",
    ],
)
def test_halves_of_years_and_third_parties_are_no_parts(text):
    assert part(text) is None


def test_half_a_million_is_a_number():
    assert (part("half a million people").value, part("half a million people").unit) == (500000, Unit.COUNT)
    assert part("a quarter of a million").value == 250000


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("four fifths (481)", "0.8"),
        ("three-quarters of", "0.75"),
        ("three quarters of residents", "0.75"),
        ("one in five", "0.2"),
        ("1 in 5 residents", "0.2"),
        ("nine in ten", "0.9"),
        ("one in four of all", "0.25"),
        ("up from 1 in 5", "0.2"),
        ("3/4 of residents", "0.75"),
        ("nine out of ten people", "0.9"),
        ("one third of", "0.3333333333333333333333333333"),
    ],
)
def test_so_many_parts_are_one_fraction(text, value):
    assert parts(text).value == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "eight out of 12 districts",
        "85 out of 266",
        "1 in 3 years",
        "12 in 2013",
        "by 3 in 4 wards",
        "two quarters",
        "the last three quarters",
        "three quarters of the year",
        "five thirds",
        "two third parties",
        "12 in Kent",
        "1 in 2.5",
    ],
)
def test_counts_of_a_number_are_two_counts(text):
    assert parts(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("halved", "0.5"),
        ("a halving from", "0.5"),
        ("doubled", "2"),
        ("trebled", "3"),
        ("twice as many", "2"),
        ("double the rate", "2"),
    ],
)
def test_multiples_are_so_many_times(text, value):
    match = re.search("|".join(sorted(MULTIPLES, key=len, reverse=True)), text)
    quantity = read_multiple(put_plain(text), match.start(), match[0])
    assert (quantity.value, quantity.unit) == (Decimal(value), Unit.TIMES)


@pytest.mark.parametrize("text", ["twice a year", "double murder", "treble clef"])
def test_what_is_done_twice_is_no_multiple(text):
    assert read_multiple(put_plain(text), 0, text.split()[0]) is None


def test_fivefold_is_five_times():
    assert read_fold(put_plain("fivefold"), 0, "fivefold").value == 5


def test_a_fraction_of_one_letter_is_read():
    assert read_glyph(put_plain("½"), 0, "½").value == Decimal("0.5")
