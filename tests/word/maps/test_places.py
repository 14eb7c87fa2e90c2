"""A number stands where its area is broadest, however the area is shaped."""

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from orderpaper.word.maps.places import find_inside


def mask(width, height, *polygons, holes=()):
    made = Image.new("1", (width, height), 0)
    draw = ImageDraw.Draw(made)
    for polygon in polygons:
        draw.polygon(polygon, fill=1)
    for hole in holes:
        draw.polygon(hole, fill=0)
    return made


def square(left, top, size):
    return [(left, top), (left + size, top), (left + size, top + size), (left, top + size)]


def test_in_a_square_it_stands_in_the_middle():
    found = find_inside(mask(401, 401, square(0, 0, 400)))
    assert abs(found.x - 200) <= 12
    assert abs(found.y - 200) <= 12
    assert 170 <= found.reach <= 200


def test_in_a_hook_it_stands_where_that_is_broad():
    found = find_inside(mask(401, 401, square(0, 0, 150), [(0, 150), (30, 150), (30, 400), (0, 400)]))
    assert found.x <= 120
    assert found.y <= 120


def test_it_never_stands_in_a_hole():
    made = mask(401, 401, square(0, 0, 400), holes=[square(100, 100, 200)])
    found = find_inside(made)
    assert made.getpixel((found.x, found.y))
    assert found.reach < 70


def test_of_several_parts_it_takes_the_largest():
    assert find_inside(mask(401, 401, square(0, 0, 60), square(200, 200, 200))).x > 200


def test_an_area_without_breadth_has_no_place():
    assert find_inside(mask(400, 400, [(0, 0), (399, 399), (0, 0)])) is None


@given(st.lists(st.tuples(st.integers(0, 299), st.integers(0, 299)), min_size=3, max_size=8))
def test_the_place_is_always_inside(points):
    made = mask(300, 300, points)
    found = find_inside(made)
    assert found is None or made.getpixel((found.x, found.y))
