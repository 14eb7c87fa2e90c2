"""Takes the outlines of areas on the ground; gives them on the page, in steps of the picture, north at the top."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians

from orderpaper.records.statistics import Outline

Point = tuple[int, int]
TINY = 1e-9
"""Areas without any breadth are taken for so wide."""
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One area on the page: its rings, where what lies within two of them is a hole."""

    name: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Areas on the page, and how wide and high they are together."""

    shapes: tuple[Shape, ...]
    width: int
    height: int


def project(outlines: Sequence[Outline], width: int, height: int) -> Plan:
    """Give the areas as large as fits; degrees are narrowed by their latitude, metres of a grid stay as they are.

    Points that fall together on the page are one, so that the work depends on the picture and not on the survey.
    """
    points = [point for outline in outlines for ring in outline.rings for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    narrowed = cos(radians((south + north) / 2)) if _are_degrees(west, east, south, north) else 1.0
    wide, high = max(TINY, (east - west) * narrowed), max(TINY, north - south)
    scale = min(width / wide, height / high)

    def place(ring: Sequence[tuple[float, float]]) -> Iterator[Point]:
        last = None
        for x, y in ring:
            point = (round((x - west) * narrowed * scale), round((north - y) * scale))
            if point != last:
                yield point
            last = point

    shapes = tuple(Shape(each.name, tuple(tuple(place(ring)) for ring in each.rings)) for each in outlines)
    return Plan(shapes, max(1, round(wide * scale)), max(1, round(high * scale)))


def _are_degrees(west: float, east: float, south: float, north: float) -> bool:
    return west >= -180 and east <= 180 and south >= -90 and north <= 90
