"""Maps for tests: squares side by side, in metres."""

from orderpaper.records.area_map import AreaMap, MapClass
from orderpaper.records.statistics import Outline
from word.tables.examples import make_table


def square(name, west=0.0, south=0.0, size=100.0, hole=0.0):
    """Give a square area; `hole` is the size of what is left out in its middle."""
    rings = [_ring(west, south, size)]
    if hole:
        edge = (size - hole) / 2
        rings.append(_ring(west + edge, south + edge, hole))
    return Outline(name, tuple(rings))


def _ring(west, south, size):
    east, north = west + size, south + size
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


def make_map(outlines=None, classes=None, **more):
    """Give a map of three squares side by side, of which the last has no figure."""
    drawn = outlines or tuple(square(name, 100.0 * at) for at, name in enumerate(("North", "East", "West")))
    chosen = classes or (MapClass("1 to 5", ("North",)), MapClass("6 to 9", ("East",)))
    return AreaMap(**{
        "title": "Burglary by ward",
        "unit": "Recorded crimes",
        "words": "Map: Burglary by ward.",
        "table": make_table(),
        "outlines": drawn,
        "classes": chosen,
        **more,
    })
