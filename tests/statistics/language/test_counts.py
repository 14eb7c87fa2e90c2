"""Numbers in figures or in words, as quantities."""

from decimal import Decimal

import pytest

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.counts import read_count, read_count_in_words
from orderpaper.statistics.language.wording import put_plain


def in_words(text, word):
    """Give the number that begins at a word."""
    read = read_count_in_words(put_plain(text), text.casefold().index(word), word)
    return read if isinstance(read, Quantity) else None


@pytest.mark.parametrize(
    ("text", "word", "value", "unit"),
    [
        ("Two themes", "two", "2", Unit.COUNT),
        ("twenty-two wards", "twenty", "22", Unit.COUNT),
        ("three hundred cases", "three", "300", Unit.COUNT),
        ("one offence", "one", "1", Unit.COUNT),
        ("ten per cent", "ten", "10", Unit.PERCENT),
        ("one per cent", "one", "1", Unit.PERCENT),
        ("two million pounds", "two", "2000000", Unit.MONEY),
        ("a hundred cases", "hundred", "100", Unit.COUNT),
        ("a dozen cases", "dozen", "12", Unit.COUNT),
        ("two and a half years", "two", "2.5", Unit.COUNT),
        ("four times greater", "four", "4", Unit.TIMES),
        ("a ten-fold rise", "ten", "10", Unit.TIMES),
    ],
)
def test_numbers_in_words_are_quantities(text, word, value, unit):
    quantity = in_words(text, word)
    assert (quantity.value, quantity.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("in Three Rivers district", "three"),
        ("the One Stop Shop", "one"),
        ("Phase Two began", "two"),
        ("a two-tier area", "two"),
        ("one of the themes", "one"),
        ("no one knows", "one"),
        ("this one is", "one"),
        ("one another", "one"),
        ("one committed by", "one"),
        ("twenty-first", "twenty"),
        ("several million", "million"),
        ("zero tolerance", "zero"),
    ],
)
def test_names_compounds_and_pronouns_are_none(text, word):
    assert in_words(text, word) is None


@pytest.mark.parametrize(
    ("text", "said", "value", "unit"),
    [
        ("2½ years", "2½", "2.5", Unit.COUNT),
        ("10 times higher", "10 times", "10", Unit.TIMES),
        ("2.5 times the rate", "2.5 times", "2.5", Unit.TIMES),
        ("66 times.", "66", "66", Unit.COUNT),
        ("10-fold", "10-fold", "10", Unit.TIMES),
    ],
)
def test_figures_with_times_or_a_fraction_after_them_are_read_whole(text, said, value, unit):
    quantity = read_count(put_plain(text), 0)
    assert (quantity.text, quantity.value, quantity.unit) == (said, Decimal(value), unit)


def test_what_is_said_in_millions_is_said_to_the_million():
    assert in_words("two million people", "two").step == 10**6
    assert in_words("two people", "two").step == 1
