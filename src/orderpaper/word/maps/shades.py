"""Takes how many classes a map has; gives each its shade, told from the next in grey too, and the ink of its number."""

from typing import NamedTuple

from orderpaper.records.errors import ChartError

INK, PAPER = "#000000", "#FFFFFF"
HATCH = "#595959"
"""The lines across an area without a figure."""
SHADES = ("#E8F0FA", "#BAD0EA", "#86ABD8", "#5486BE", "#2F64A3")
"""One blue, lightest first. A black line stands out from every one of them by 3 to 1 and more."""


class Shade(NamedTuple):
    """What an area is filled with, and the ink in which its number stands out from that by 4.5 to 1."""

    fill: str
    ink: str


def choose_shades(count: int) -> tuple[Shade, ...]:
    """Give the shades of so many classes, lowest first; raise ChartError where they could not be told apart."""
    if count > len(SHADES):
        raise ChartError(f"A map has {len(SHADES)} classes at most, and one is to have {count}.")
    last = len(SHADES) - 1
    chosen = [SHADES[round(index * last / max(1, count - 1))] for index in range(count)]
    return tuple(Shade(each, INK if contrast(each, INK) > contrast(each, PAPER) else PAPER) for each in chosen)


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21, as WCAG works it out."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
