"""Areas are filled, holes are not, and outlines stand on top."""

from orderpaper.word.maps.areas import EDGE, FINER, draw_areas
from orderpaper.word.maps.projection import project
from orderpaper.word.maps.shades import SHADES
from word.maps.examples import square

SIZE = 300


def draw(*outlines, fills=None, ours=()):
    plan = project(outlines, SIZE * FINER, SIZE * FINER)
    return draw_areas(plan, fills or {}, ours)


def colour(drawn, x, y):
    return "#{:02X}{:02X}{:02X}".format(*drawn.image.getpixel((EDGE + x, EDGE + y)))


def test_an_area_has_the_shade_of_its_class():
    assert colour(draw(square("A"), fills={0: SHADES[2]}), 150, 150) == SHADES[2]


def test_a_hole_is_left_out_and_what_stands_in_it_is_filled():
    drawn = draw(square("A", hole=50), fills={0: SHADES[2]})
    assert colour(drawn, 150, 150) == "#FFFFFF"
    assert colour(drawn, 30, 30) == SHADES[2]
    filled = draw(square("A", hole=50), square("B", 25, 25, 50), fills={0: SHADES[2], 1: SHADES[4]})
    assert colour(filled, 150, 150) == SHADES[4]
    assert colour(filled, 30, 30) == SHADES[2]


def test_an_area_without_a_figure_is_hatched_and_never_has_a_shade():
    drawn = draw(square("A"))
    found = {colour(drawn, x, y) for x in range(50, 250) for y in range(140, 160)}
    assert "#FFFFFF" in found
    assert not found & set(SHADES)
    assert min(found) < "#80"


def test_outlines_are_black_and_that_of_our_area_is_thick():
    def count_black(drawn):
        return sum(colour(drawn, x, 150) == "#000000" for x in range(-EDGE, 60))

    plain = draw(square("A"), fills={0: SHADES[0]})
    ours = draw(square("A"), fills={0: SHADES[0]}, ours=[0])
    assert 1 <= count_black(plain) <= 3
    assert 6 <= count_black(ours) <= 10


def test_the_place_of_a_number_is_counted_in_steps_of_the_picture():
    place = draw(square("A"), fills={0: SHADES[0]}).inside[0]
    assert abs(place.x - EDGE - 150) <= 8
    assert abs(place.y - EDGE - 150) <= 8


def test_lines_and_points_that_are_left_of_an_area_do_no_harm():
    flat = square("A", size=0.0)
    assert draw(flat, square("B")).image.size[0] == SIZE + 2 * EDGE
