"""Words that say which way a figure went are told from those that only look like them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.checks.directions import QUOTE, find_directions


@pytest.mark.parametrize(
    ("clause", "way"),
    [
        (f"All crime rose to {QUOTE}", "higher"),
        ("it has increased by 5%", "higher"),
        ("Crime increased", "higher"),
        ("Crime has been reduced", "lower"),
        (f"was higher than last year at {QUOTE}", "higher"),
        ("a rise of 5% on last year", "higher"),
        ("a 16 per cent increase", "higher"),
        (f"a {QUOTE} fall", "lower"),
        (f"down from {QUOTE}", "lower"),
        (f"was down {QUOTE}", "lower"),
        ("up slightly on last year", "higher"),
        (f"remained unchanged at {QUOTE}", "the same"),
        ("is the same", "the same"),
        (f"has improved to {QUOTE}", "better"),
        ("the position got worse", "worse"),
    ],
)
def test_a_word_of_direction_is_found(clause, way):
    assert [each.way for each in find_directions(clause)] == [way]


@pytest.mark.parametrize(
    "clause",
    [
        f"thanks to increased patrols {QUOTE}",
        "reduced funding",
        "improved lighting",
        "hospital admissions for falls",
        "a fall from a ladder",
        "an increase in patrols",
        "lower than the county",
        "broke down",
        "up to ten officers",
        "the rising sun",
        "a drop-in centre",
        "higher education",
        "",
    ],
)
def test_words_of_something_else_are_left_alone(clause):
    assert find_directions(clause) == []


def test_directions_are_given_in_their_order_none_twice():
    found = find_directions("crime rose, then was down by 5%")
    assert [(each.way, each.words) for each in found] == [("higher", "rose"), ("lower", "was down")]


@given(st.text(max_size=60))
def test_no_clause_is_too_odd_and_no_two_finds_overlap(clause):
    found = find_directions(clause)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
