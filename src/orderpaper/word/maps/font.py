"""Takes a size in points; gives the letters of a picture: Arimo, as wide as Arial, which comes with it."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

DPI = 220
"""Steps of a picture in an inch of the page."""
FILE = Path(__file__).with_name("arimo.ttf")
POINTS_IN_AN_INCH = 72
IN_WORDS = str.maketrans({"≤": "up to ", "≥": "at least ", "→": "to", "\N{NON-BREAKING HYPHEN}": "-", "←": "to"})
"""Signs that the font has not."""


@cache
def load_font(points: float) -> ImageFont.FreeTypeFont:
    """Give the letters in a size, without the machine's own fonts: the same everywhere."""
    return ImageFont.truetype(FILE, round(points * DPI / POINTS_IN_AN_INCH), layout_engine=ImageFont.Layout.BASIC)


def spell(words: object) -> str:
    """Give words in one line, with the signs that the font has."""
    return " ".join(str(words).translate(IN_WORDS).split())


def wrap(words: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Give words in lines that are as wide as there is room for; a word that is wider stands in a line of its own."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
