"""Takes the mask of an area; gives the point that is furthest inside it, where its number stands."""

from typing import NamedTuple

from PIL import Image, ImageFilter, ImageOps

SMALL = 40
"""The mask is looked at so many steps wide or high: fine enough for a number of a class."""


class Inside(NamedTuple):
    """A point inside an area, and how far a square around it reaches before it leaves the area."""

    x: int
    y: int
    reach: int


def find_inside(mask: Image.Image) -> Inside | None:
    """Give the middle of the largest square in an area, in steps of its mask; None where the area has no breadth."""
    scale = max(1.0, max(mask.size) / SMALL)
    size = (max(1, round(mask.width / scale)), max(1, round(mask.height / scale)))
    small = mask.convert("L").resize(size, Image.Resampling.BOX).point([0] * 250 + [255] * 6)
    left, reach = ImageOps.expand(small, 1), 0
    while True:
        smaller = left.filter(ImageFilter.MinFilter(3))
        if smaller.getbbox() is None:
            break
        left, reach = smaller, reach + 1
    if left.getbbox() is None:
        return None
    row, column = _middle(left)
    return Inside(round((column - 0.5) * scale), round((row - 0.5) * scale), round((reach + 0.5) * scale))


def _middle(left: Image.Image) -> tuple[int, int]:
    """Give the point that is left which lies nearest to the middle of all that are."""
    points = [divmod(at, left.width) for at, value in enumerate(left.tobytes()) if value]
    row = sum(each for each, _ in points) / len(points)
    column = sum(each for _, each in points) / len(points)
    return min(points, key=lambda point: ((point[0] - row) ** 2 + (point[1] - column) ** 2, point))
