"""The outline of an area is read as GeoJSON has it, or it is said what is wrong with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.statistics import Outline
from orderpaper.workbooks.outlines import are_mixed, are_swapped, read_rings, swap
from orderpaper.workbooks.unreadable import Unreadable

RING = [[0.5, 51.2], [0.6, 51.2], [0.6, 51.3], [0.5, 51.2]]
READ = ((0.5, 51.2), (0.6, 51.2), (0.6, 51.3), (0.5, 51.2))


def test_a_polygon_has_its_holes():
    assert read_rings({"type": "Polygon", "coordinates": [RING, RING]}) == (READ, READ)


def test_a_multipolygon_has_all_its_islands():
    assert read_rings({"type": "MultiPolygon", "coordinates": [[RING], [RING, RING]]}) == (READ,) * 3


def test_a_collection_has_those_of_its_members():
    inside = {"type": "Polygon", "coordinates": [RING]}
    assert read_rings({"type": "GeometryCollection", "geometries": [inside, inside]}) == (READ, READ)


def test_a_height_is_passed_over():
    assert read_rings({"type": "Polygon", "coordinates": [[[*point, 12.0] for point in RING]]}) == (READ,)


@pytest.mark.parametrize(
    ("geometry", "words"),
    [
        (None, "has no outline"),
        ("Polygon", "has no outline"),
        ({}, "has no outline"),
        ({"type": "Point", "coordinates": [1, 2]}, "is a Point and not a Polygon"),
        ({"type": "Polygon", "coordinates": []}, "has no points"),
        ({"type": "Polygon", "coordinates": None}, "not a list of points"),
        ({"type": "Polygon", "coordinates": [[[1, 2], [3, 4]]]}, "2 points, and three are needed"),
        ({"type": "Polygon", "coordinates": [[[1, 2], [3, "4"], [5, 6]]]}, "not two numbers"),
        ({"type": "Polygon", "coordinates": [[[1], [3, 4], [5, 6]]]}, "not two numbers"),
        ({"type": "Polygon", "coordinates": [[[10**400, 1], [3, 4], [5, 6]]]}, "not two numbers"),
        ({"type": "MultiPolygon", "coordinates": [RING]}, "not a list of points|not two numbers"),
    ],
)
def test_what_is_wrong_is_said(geometry, words):
    with pytest.raises(Unreadable, match=words):
        read_rings(geometry)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(("type", "coordinates", "geometries")), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(JSON, st.sampled_from(("Polygon", "MultiPolygon", "GeometryCollection")))
def test_nothing_that_json_can_hold_breaks_the_reader(value, kind):
    try:
        rings = read_rings({"type": kind, "coordinates": value, "geometries": value})
    except Unreadable:
        return
    assert all(len(ring) >= 3 for ring in rings)


def test_north_before_east_is_known_for_what_it_is():
    right = (Outline("A", (READ,)),)
    assert not are_swapped(right)
    assert are_swapped(swap(right))
    assert swap(swap(right)) == right
    assert not are_swapped((Outline("A", (((576000.0, 155000.0), (577000.0, 155000.0), (577000.0, 156000.0)),)),))


def test_degrees_and_metres_do_not_stand_on_one_map():
    metres = Outline("B", (((576000.0, 155000.0), (577000.0, 155000.0), (577000.0, 156000.0)),))
    assert are_mixed((Outline("A", (READ,)), metres))
    assert not are_mixed((metres, metres))
