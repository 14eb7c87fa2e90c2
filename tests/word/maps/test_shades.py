"""Shades are told from one another in grey, lines from every shade, and numbers are read on theirs."""

from itertools import pairwise

import pytest

from orderpaper.records.errors import ChartError
from orderpaper.word.maps.shades import HATCH, INK, PAPER, SHADES, choose_shades, contrast


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#006100", "#C6EFCE") == pytest.approx(6.14, abs=0.01)


def test_each_shade_is_darker_than_the_one_before():
    assert all(contrast(one, other) >= 1.35 for one, other in pairwise(SHADES))
    assert [contrast(each, PAPER) for each in SHADES] == sorted(contrast(each, PAPER) for each in SHADES)


def test_an_outline_stands_out_from_every_shade_and_the_hatch_from_paper():
    assert all(contrast(INK, each) >= 3 for each in (*SHADES, PAPER))
    assert contrast(HATCH, PAPER) >= 3


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_a_number_can_be_read_on_its_shade(count):
    chosen = choose_shades(count)
    assert len({each.fill for each in chosen}) == count
    assert all(contrast(each.fill, each.ink) >= 4.5 for each in chosen)


def test_two_classes_are_the_lightest_and_the_darkest():
    assert [each.fill for each in choose_shades(2)] == [SHADES[0], SHADES[-1]]


def test_more_classes_than_can_be_told_apart_are_refused():
    with pytest.raises(ChartError, match="5 classes at most"):
        choose_shades(6)


def test_a_map_without_classes_has_no_shades():
    assert choose_shades(0) == ()
