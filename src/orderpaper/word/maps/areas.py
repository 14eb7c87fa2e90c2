"""Takes areas on the page; gives them drawn: filled with their shades, hatched where there is no figure, and outlined.

They are drawn larger than they are shown and made smaller, so that their edges are smooth.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw

from orderpaper.word.maps.places import Inside, find_inside
from orderpaper.word.maps.projection import Plan, Ring, Shape
from orderpaper.word.maps.shades import HATCH, INK, PAPER

FINER = 3
"""How much larger the areas are drawn than they are shown."""
THIN, THICK = 2, 8
"""How wide an outline is, and that of our own area, in steps of the picture."""
EDGE = THICK
"""Room around the areas for the thickest outline."""
APART = 12
"""From one line of the hatch to the next."""


class Drawn(NamedTuple):
    """Areas as they are drawn, and the point furthest inside each of those that have some breadth."""

    image: Image.Image
    inside: Mapping[int, Inside]


def draw_areas(plan: Plan, fills: Mapping[int, str], ours: Iterable[int]) -> Drawn:
    """Give the areas with a margin around them; `fills` are colours by number in the plan; the others are hatched.

    Steps are those of the picture, of which the plan has FINER to one.
    """
    around = EDGE * FINER
    image = Image.new("RGB", (plan.width + 2 * around, plan.height + 2 * around), PAPER)
    inside = {}
    for number, shape in enumerate(plan.shapes):
        mask, corner = _fill(image, shape, fills.get(number, ""), around)
        found = find_inside(mask)
        if found:
            at = ((corner[0] + found.x) // FINER, (corner[1] + found.y) // FINER)
            inside[number] = Inside(*at, found.reach // FINER)
    draw = ImageDraw.Draw(image)
    for shape in plan.shapes:
        _outline(draw, shape.rings, around, THIN)
    for number in ours:
        _outline(draw, plan.shapes[number].rings, around, THICK)
    return Drawn(image.reduce(FINER), inside)


def _fill(image: Image.Image, shape: Shape, fill: str, around: int) -> tuple[Image.Image, tuple[int, int]]:
    """Fill an area, and give its mask with the corner where that lies."""
    points = [point for ring in shape.rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    mask = Image.new("1", (right - left + 1, bottom - top + 1), 0)
    for ring in shape.rings:
        _add_ring(mask, [(x - left, y - top) for x, y in ring])
    corner = (left + around, top + around)
    image.paste(fill or _hatch(mask.size), corner, mask)
    return mask, corner


def _add_ring(mask: Image.Image, ring: list[tuple[int, int]]) -> None:
    """Add what lies within a ring, or take it out where the area is there already: that is a hole."""
    if len(ring) < 3:
        return
    left, right = min(x for x, _ in ring), max(x for x, _ in ring)
    top, bottom = min(y for _, y in ring), max(y for _, y in ring)
    within = Image.new("1", (right - left + 1, bottom - top + 1), 0)
    ImageDraw.Draw(within).polygon([(x - left, y - top) for x, y in ring], fill=1)
    box = (left, top, right + 1, bottom + 1)
    mask.paste(ImageChops.logical_xor(mask.crop(box), within), box)


def _hatch(size: tuple[int, int]) -> Image.Image:
    """Give paper with lines across it."""
    image = Image.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(image)
    for at in range(0, size[0] + size[1], APART * FINER):
        draw.line((at, 0, at - size[1], size[1]), HATCH, THIN * FINER)
    return image


def _outline(draw: ImageDraw.ImageDraw, rings: Iterable[Ring], around: int, thickness: int) -> None:
    for ring in rings:
        line = [(x + around, y + around) for x, y in (*ring, ring[0])] if ring else []
        draw.line(line, INK, thickness * FINER, joint="curve")
