import re

import pytest

from orderpaper.checks.directions import Way
from orderpaper.checks.proof.changes.vocabulary import HOW, REST, is_judged, read_way, spell


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("rose by", Way.UP),
        ("an additional", Way.UP),
        ("continues to decrease", Way.DOWN),
        ("fewer", Way.DOWN),
        ("a difference of", None),
        ("rose and then fell", None),
        ("risky, fallow, upper", None),
    ],
)
def test_the_way_is_read_from_whole_words_and_only_where_there_is_one(words, way):
    assert read_way(words) is way


@pytest.mark.parametrize(
    "words",
    ["the target was a fall", "crime could fall", "may fall", "has not risen", "the rank rose", "aims to reduce crime"],
)
def test_what_is_hoped_for_denied_or_a_rank_is_not_judged(words):
    assert not is_judged(words)


@pytest.mark.parametrize("words", ["In May crime rose", "No. of crimes rose", "searches that took place rose"])
def test_a_month_a_number_and_what_took_place_are_judged(words):
    assert is_judged(words)


def test_the_words_before_a_number_may_be_none_or_many():
    pattern = re.compile(f"{HOW}X")
    assert all(pattern.fullmatch(words) for words in ("X", "nearly X", "well over a X", "a total of just X", "~X"))
    assert not pattern.fullmatch("burglary X")


def test_the_rest_of_a_clause_ends_where_another_begins():
    pattern = spell(REST, "$")
    assert pattern.match(" offences in the town centre (all wards)")
    assert pattern.match(" when compared with the previous year")
    assert not pattern.match(" offences and robbery")
    assert not pattern.match(" offences, robbery")
    assert not pattern.match(" with robbery falling")
