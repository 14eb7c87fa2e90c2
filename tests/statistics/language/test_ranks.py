"""Ranks in figures and in words."""

import re

import pytest

from orderpaper.records.quantity import Quantity, Unit
from orderpaper.statistics.language.ranks import ORDINALS, read_ordinal, read_rank, read_top
from orderpaper.statistics.language.wording import put_plain

WORDS = re.compile(rf"\b(?:{'|'.join(ORDINALS)})\b")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ranked 4th in Kent", 4),
        ("217th out of 326", 217),
        ("the 2nd lowest", 2),
        ("=11 of 12", 11),
        ("was ranked 3.", 3),
        ("5th place", 5),
    ],
)
def test_ranks_in_figures_are_read(text, value):
    quantity = read_rank(put_plain(text), re.search("[0-9]", text).start())
    assert (quantity.value, quantity.unit) == (value, Unit.RANK)


@pytest.mark.parametrize(
    "text", ["19th century", "6th Floor", "5th priority", "4th edition", "3rd parties", "2nd quarter"]
)
def test_an_ordinal_of_what_is_not_ranked_is_a_label(text):
    assert read_rank(put_plain(text), 0).unit is Unit.LABEL


@pytest.mark.parametrize("text", ["12 of 13", "12 places", "ranked 12% of"])
def test_counts_are_no_ranks(text):
    assert read_rank(put_plain(text), text.index("12")) is None


def ordinal(text):
    """Give the rank at the first ordinal of some words."""
    match = WORDS.search(text)
    read = read_ordinal(put_plain(text), match.start(), match[0])
    return read if isinstance(read, Quantity) else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("was ranked third in its group", 3),
        ("the third lowest rate", 3),
        ("had the second worst record", 2),
        ("second to worst", 2),
        ("in first place", 1),
        ("is ranked first in", 1),
        ("fell from fifth to", 5),
        ("the third most deprived", 3),
        ("the twenty-first highest", 21),
        ("lies fourth in the county", 4),
    ],
)
def test_ranks_in_words_are_read(text, value):
    assert ordinal(text).value == value


@pytest.mark.parametrize(
    "text",
    [
        "third parties",
        "the first two quarters",
        "second quarter",
        "placing victims first, and",
        "victims come first.",
        "in the first place",
        "for the first time",
        "the second section",
        "the third sector",
        "first aid",
        "first reported",
    ],
)
def test_ordinals_that_rank_nothing_are_read_past(text):
    assert ordinal(text) is None


@pytest.mark.parametrize("text", ["which places Kent top when", "ranked top of", "came top."])
def test_what_is_placed_top_is_ranked_first(text):
    assert read_top(put_plain(text), text.index("top")).value == 1


@pytest.mark.parametrize(
    "text", ["the top priority", "the top three wards", "top of the agenda", "ranked top priorities"]
)
def test_other_tops_are_no_ranks(text):
    assert read_top(put_plain(text), text.index("top")) is None
