"""Takes the styles and numbering of a template; gives what filling needs to know of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

STYLE = re.compile(r'<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>(.*?)</w:style>', re.DOTALL)
NUMBER = re.compile(r'<w:numId w:val="(\d+)"\s*/>')
LEVEL = re.compile(r'<w:ilvl w:val="(\d+)"\s*/>')
BASED_ON = re.compile(r'<w:basedOn w:val="([^"]+)"\s*/>')
OUTLINE = re.compile(r'<w:outlineLvl w:val="(\d)"\s*/>')
NUM = re.compile(r'<w:num w:numId="(\d+)"[^>]*>.*?<w:abstractNumId w:val="(\d+)"\s*/>.*?</w:num>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles a template has: list number and outline level of each, the style it is based on counted in."""

    ids: frozenset[str]
    numbers: Mapping[str, tuple[int, int]]
    outline: Mapping[str, int]
    abstract_of: Mapping[int, int]

    def first_of(self, *names: str) -> str:
        """Give the first of the names that the template has, or the last."""
        return next((name for name in names if name in self.ids), names[-1])

    def letter_list(self, style: str) -> int | None:
        """Give the abstract list that a style belongs to, None where it belongs to none."""
        number = self.numbers.get(style)
        return self.abstract_of.get(number[0]) if number else None


def read_styles(styles_xml: str, numbering_xml: str) -> Styles:
    """Give the styles of a template."""
    bodies = dict(STYLE.findall(styles_xml))
    numbers = {}
    outline = {}
    for style in bodies:
        number = _inherit(bodies, style, NUMBER)
        if number and number != "0":
            numbers[style] = (int(number), int(_inherit(bodies, style, LEVEL) or 0))
        level = _inherit(bodies, style, OUTLINE)
        if level is not None and int(level) < 9:
            outline[style] = int(level)
    abstract_of = {int(number): int(abstract) for number, abstract in NUM.findall(numbering_xml)}
    return Styles(frozenset(bodies), numbers, outline, abstract_of)


def _inherit(bodies: Mapping[str, str], style: str, sought: re.Pattern[str]) -> str | None:
    """Give what a style says, or the nearest of the styles it is based on."""
    seen = set()
    while style in bodies and style not in seen:
        seen.add(style)
        found = sought.search(bodies[style])
        if found:
            return found[1]
        base = BASED_ON.search(bodies[style])
        style = base[1] if base else ""
    return None
