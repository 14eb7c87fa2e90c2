"""Areas stand on the page as they lie on the ground: north at the top, degrees narrowed, nothing lost but detail."""

from math import cos, radians

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.statistics import Outline
from orderpaper.word.maps.projection import project
from word.maps.examples import square


def test_metres_stay_as_they_are_and_north_is_at_the_top():
    plan = project((square("A"), square("B", 100, 100)), 400, 400)
    assert (plan.width, plan.height) == (400, 400)
    assert plan.shapes[0].rings[0][0] == (0, 400)
    assert plan.shapes[1].rings[0][2] == (400, 0)


def test_degrees_are_narrowed_by_their_latitude():
    plan = project((square("A", 0.0, 51.0, 0.5),), 10000, 1000)
    assert plan.height == 1000
    assert abs(plan.width - 1000 * cos(radians(51.25))) <= 1


def test_what_is_wide_is_as_wide_as_the_page_and_what_is_high_as_high():
    wide = project((square("A"), square("B", 900)), 500, 500)
    high = project((square("A"), square("B", 0, 900)), 500, 500)
    assert (wide.width, wide.height) == (500, 50)
    assert (high.width, high.height) == (50, 500)


def test_points_that_fall_together_are_one():
    ring = (*((x / 1000, 0.0) for x in range(100_000)), (100.0, 100.0), (0.0, 100.0))
    assert len(project((Outline("A", (ring,)),), 50, 50).shapes[0].rings[0]) <= 55


@given(st.lists(st.tuples(*[st.floats(-180, 180, allow_nan=False)] * 2), min_size=3, max_size=20))
def test_every_point_lies_on_the_page(points):
    plan = project((Outline("A", (tuple(points),)),), 300, 200)
    assert all(0 <= x <= 301 and 0 <= y <= 201 for x, y in plan.shapes[0].rings[0])
    assert 1 <= plan.width <= 300
    assert 1 <= plan.height <= 200
