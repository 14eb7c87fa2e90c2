"""Recommendations and resolutions are compared without what stands around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.resolution import begins_with_that, fold_resolution, strip_opening


@pytest.mark.parametrize(
    "opening",
    [
        "",
        "RESOLVED: ",
        "RESOLVED - ",
        "Resolved – ",
        "Resolved (unanimously): ",
        "AGREED: ",
        "1. ",
        "(a) ",
        "RESOLVED:\n1. ",
    ],
)
def test_what_stands_before_a_resolution_does_not_count(opening):
    assert strip_opening(f"{opening}That it be noted.") == "That it be noted."
    assert begins_with_that(f"{opening}that it be noted.")


@pytest.mark.parametrize("text", ["", "Thatcham be noted", "To note it", "Resolved to note that", "Note (1) That"])
def test_words_that_begin_otherwise(text):
    assert not begins_with_that(text)


def test_a_last_full_stop_and_capitals_do_not_count():
    assert fold_resolution("RESOLVED: That it  be Noted.") == fold_resolution("that it be noted")
    assert fold_resolution("That it be noted.") != fold_resolution("That it be not noted.")


@given(st.text())
def test_no_words_are_too_odd_to_fold(text):
    assert len(fold_resolution(text)) <= 3 * len(text)
