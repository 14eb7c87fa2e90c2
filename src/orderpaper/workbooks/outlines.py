"""Takes the geometry of an area as GeoJSON has it; gives its rings, or says what is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from orderpaper.records.statistics import Outline
from orderpaper.workbooks.unreadable import Unreadable

Point = tuple[float, float]
Ring = tuple[Point, ...]
EASTINGS, NORTHINGS = (-11.0, 3.0), (48.0, 62.0)
"""The degrees between which the British Isles lie."""
DEGREES = 180.0
FARTHEST = 1e9
"""No point on earth has so many metres."""


def read_rings(geometry: object) -> tuple[Ring, ...]:
    """Give the rings of an area, holes among them; raise Unreadable where it has none."""
    rings = tuple(_read_geometry(geometry))
    if not rings:
        raise Unreadable("has no points")
    return rings


def _read_geometry(geometry: object) -> Iterator[Ring]:
    if not isinstance(geometry, Mapping):
        raise Unreadable("has no outline")
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind == "GeometryCollection":
        for each in _expect_list(geometry.get("geometries")):
            yield from _read_geometry(each)
    elif kind == "MultiPolygon":
        for polygon in _expect_list(coordinates):
            yield from map(_read_ring, _expect_list(polygon))
    elif kind == "Polygon":
        yield from map(_read_ring, _expect_list(coordinates))
    else:
        raise Unreadable(f"is a {kind} and not a Polygon" if isinstance(kind, str) else "has no outline")


def _read_ring(points: object) -> Ring:
    ring = tuple(map(_read_point, _expect_list(points)))
    if len(ring) < 3:
        raise Unreadable(f"has an outline of {len(ring)} points, and three are needed")
    return ring


def _read_point(point: object) -> Point:
    match point:
        case [int() | float() as x, int() | float() as y, *_] if max(abs(x), abs(y)) < FARTHEST:
            return float(x), float(y)
    raise Unreadable("has a point that is not two numbers")


def _expect_list(value: object) -> Sequence[Any]:
    if isinstance(value, list):
        return value
    raise Unreadable("has an outline that is not a list of points")


def are_swapped(outlines: Sequence[Outline]) -> bool:
    """Tell whether north stands before east: the points lie in the British Isles only the other way round."""
    (west, east), (south, north) = _find_ends(outlines, 0), _find_ends(outlines, 1)
    return _lie(south, north, EASTINGS) and _lie(west, east, NORTHINGS)


def are_mixed(outlines: Sequence[Outline]) -> bool:
    """Tell whether some areas are in degrees and others in metres, so that they cannot stand on one map."""
    return len({_find_ends((each,), 0)[1] <= DEGREES and _find_ends((each,), 1)[1] <= DEGREES for each in outlines}) > 1


def swap(outlines: Sequence[Outline]) -> tuple[Outline, ...]:
    """Give the outlines with east before north."""
    return tuple(replace(each, rings=tuple(tuple((x, y) for y, x in ring) for ring in each.rings)) for each in outlines)


def _find_ends(outlines: Sequence[Outline], axis: int) -> tuple[float, float]:
    values = [point[axis] for each in outlines for ring in each.rings for point in ring]
    return min(values), max(values)


def _lie(low: float, high: float, between: tuple[float, float]) -> bool:
    return between[0] <= low and high <= between[1]
