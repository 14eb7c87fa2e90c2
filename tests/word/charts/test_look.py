"""The house look can be seen by everybody: enough contrast, and nothing told by colour alone."""

from itertools import combinations, pairwise

import pytest

from orderpaper.records.chart import Role
from orderpaper.word.charts.look import (
    EDGE,
    FILLS,
    INK,
    LEVELS,
    MARKS,
    OTHERS,
    OURS,
    STROKES,
    choose_fill,
    choose_marker_size,
    choose_stroke,
)  # fmt: skip

COLOURS = {each.colour for each in (*FILLS, *STROKES, *LEVELS.values(), *MARKS.values(), OURS, OTHERS)} | {EDGE, INK}


def light_of(colour):
    """Give the relative luminance of a colour, as WCAG has it."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (0, 2, 4)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other="FFFFFF"):
    lights = sorted((light_of(one), light_of(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("colour", sorted(COLOURS))
def test_every_colour_can_be_seen_on_white(colour):
    assert contrast(colour) >= 3


def test_our_own_bar_is_told_from_the_others_in_grey():
    assert contrast(OURS.colour, OTHERS.colour) >= 2.9


@pytest.mark.parametrize(("one", "next_one"), list(pairwise(FILLS)))
def test_each_filling_is_told_from_the_next_without_its_colour(one, next_one):
    assert one.pattern != next_one.pattern


def test_in_grey_no_two_fillings_are_alike():
    whole = [fill.colour for fill in FILLS if not fill.pattern]
    patterns = [fill.pattern for fill in FILLS if fill.pattern]
    assert len(patterns) == len(set(patterns))
    assert all(contrast(one, other) >= 2.5 for one, other in combinations(whole, 2))


def test_no_two_fillings_lines_or_marks_are_alike():
    assert len({(fill.colour, fill.pattern) for fill in FILLS}) == len(FILLS)
    assert len({stroke.marker for stroke in STROKES}) == len(STROKES)
    assert len({mark.marker for mark in MARKS.values()}) == len(MARKS)
    assert len({stroke.dash for stroke in LEVELS.values()}) == len(LEVELS)


def test_what_is_beyond_the_last_begins_again():
    assert choose_fill(len(FILLS)) == FILLS[0]
    assert choose_stroke(Role.FIGURES, len(STROKES)) == STROKES[0]
    assert choose_stroke(Role.MEAN, 0) == LEVELS[Role.MEAN]


def test_no_marker_is_too_small_to_be_seen():
    sizes = [choose_marker_size(points) for points in (12, 60, 5000)]
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= 2
