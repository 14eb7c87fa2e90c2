"""Takes a map and the room there is on the page; gives its picture as a PNG: areas, numbers, and the key."""

import io
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image, ImageDraw

from orderpaper.records.area_map import AreaMap
from orderpaper.records.errors import ChartError
from orderpaper.records.names import fold
from orderpaper.word.maps.areas import EDGE, FINER, Drawn, draw_areas
from orderpaper.word.maps.font import DPI, load_font
from orderpaper.word.maps.key import LETTERS, draw_key, list_entries, set_key
from orderpaper.word.maps.projection import project
from orderpaper.word.maps.shades import Shade, choose_shades

TWIPS_IN_AN_INCH = 1440
SMALL_LETTERS = 10
MOST_HIGH = 8600
"""The areas are no higher than 15 cm, in twentieths of a point."""
REACH = 0.42
"""How far a figure reaches from its middle, in the height of its letters."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its PNG, and its width and height on the page in twentieths of a point."""

    data: bytes
    width: int
    height: int


def draw_map(area_map: AreaMap, width: int, height: int) -> Picture:
    """Give the picture of a map in so much room; raise ChartError where there is nothing to draw."""
    outlines = [each for each in area_map.outlines if any(each.rings)]
    if not outlines:
        raise ChartError(f"The map “{area_map.title}” cannot be drawn: it has no outlines.")
    wide = max(DPI, width * DPI // TWIPS_IN_AN_INCH)
    numbers = _number_areas(area_map, [fold(each.name) for each in outlines])
    shades = choose_shades(sum(not each.is_without for each in area_map.classes))
    ours = [number for number, each in enumerate(outlines) if fold(each.name) == fold(area_map.ours)]
    entries = list_entries(area_map, shades, has_gaps=len(numbers) < len(outlines), has_ours=bool(ours))
    key = set_key(area_map.unit, list(entries), wide)
    high = min(MOST_HIGH, height) * DPI // TWIPS_IN_AN_INCH - key.height
    plan = project(outlines, (wide - 2 * EDGE) * FINER, (max(DPI, high) - 2 * EDGE) * FINER)
    drawn = draw_areas(plan, {area: shades[number - 1].fill for area, number in numbers.items()}, ours)
    picture = Image.new("RGB", (wide, drawn.image.height + key.height), "white")
    picture.paste(drawn.image, (0, 0))
    draw = ImageDraw.Draw(picture)
    _draw_numbers(draw, drawn, numbers, shades)
    draw_key(draw, key, drawn.image.height)
    return Picture(_write(picture), width, picture.height * width // wide)


def _number_areas(area_map: AreaMap, names: list[str]) -> dict[int, int]:
    """Give the number of its class to each area that has one, by its place among the outlines."""
    drawn = [each for each in area_map.classes if not each.is_without]
    of_name = {fold(area): number for number, each in enumerate(drawn, 1) for area in each.areas}
    return {area: of_name[name] for area, name in enumerate(names) if name in of_name}


def _draw_numbers(
    draw: ImageDraw.ImageDraw, drawn: Drawn, numbers: Mapping[int, int], shades: tuple[Shade, ...]
) -> None:
    """Write the number of its class into each area that has room for it."""
    for area, number in numbers.items():
        place = drawn.inside.get(area)
        for points in (LETTERS, SMALL_LETTERS):
            font = load_font(points)
            if place and place.reach >= REACH * font.size:
                draw.text((place.x, place.y), str(number), shades[number - 1].ink, font, "mm")
                break


def _write(picture: Image.Image) -> bytes:
    """Give a picture as a PNG: few colours are enough for it, and no time or program is named in it."""
    out = io.BytesIO()
    small = picture.quantize(64, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(out, "PNG", dpi=(DPI, DPI), compress_level=9)
    return out.getvalue()
