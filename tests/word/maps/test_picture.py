"""A map is a picture fit to print: fine enough, as large as its room, the same each time."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from orderpaper.records.area_map import MapClass
from orderpaper.records.errors import ChartError
from orderpaper.word.maps.picture import MOST_HIGH, draw_map
from orderpaper.word.maps.shades import SHADES
from word.maps.examples import make_map, square


def read(picture):
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def test_it_is_as_wide_as_its_room_in_200_steps_an_inch_and_more():
    picture = draw_map(make_map(), 9412, 11000)
    assert picture.width == 9412
    assert read(picture).width * 1440 / picture.width >= 200
    assert abs(read(picture).height / read(picture).width - picture.height / picture.width) < 0.001


@pytest.mark.parametrize(("wide", "high"), [(1, 9), (9, 1), (3, 3)])
def test_it_keeps_to_its_room_however_the_areas_lie(wide, high):
    outlines = (square("North"), square("East", 100 * (wide - 1), 100 * (high - 1)))
    picture = draw_map(make_map(outlines), 9412, 11000)
    assert picture.height <= MOST_HIGH * 1.05


def test_the_same_map_gives_the_same_bytes():
    assert draw_map(make_map(), 6000, 9000) == draw_map(make_map(), 6000, 9000)


def test_a_figure_that_changes_changes_the_picture():
    swapped = (MapClass("1 to 5", ("East",)), MapClass("6 to 9", ("North",)))
    assert draw_map(make_map(classes=swapped), 6000, 9000).data != draw_map(make_map(), 6000, 9000).data


def test_each_class_has_its_shade_and_names_are_compared_without_case():
    classes = (MapClass("1 to 5", ("NORTH ",)), MapClass("6 to 9", ("east",)))
    colours = {
        "#{:02X}{:02X}{:02X}".format(*each)
        for _, each in read(draw_map(make_map(classes=classes), 6000, 9000)).getcolors(4096)
    }
    assert {SHADES[0], SHADES[-1]} <= colours


def test_no_time_and_no_program_is_named_in_it():
    data = draw_map(make_map(), 6000, 9000).data
    assert not any(name in data for name in (b"tEXt", b"iTXt", b"tIME", b"zTXt", b"eXIf"))


def test_an_area_too_small_for_its_number_is_drawn_without_it():
    outlines = (square("North"), square("East", 100, 0, 3), square("West", 0, 100))
    assert draw_map(make_map(outlines), 6000, 9000).data


def test_a_map_without_outlines_or_with_too_many_classes_is_refused():
    with pytest.raises(ChartError, match="it has no outlines"):
        draw_map(replace(make_map(), outlines=()), 6000, 9000)
    classes = tuple(MapClass(str(number), (str(number),)) for number in range(6))
    with pytest.raises(ChartError, match="5 classes at most"):
        draw_map(make_map(classes=classes), 6000, 9000)
