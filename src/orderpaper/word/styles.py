"""Takes the styles and numbering of a template; gives what filling needs to know of them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

STYLE = re.compile(r'<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>(.*?)</w:style>', re.DOTALL)
NUMBER = re.compile(r'<w:numId w:val="(\d+)"\s*/>')
LEVEL = re.compile(r'<w:ilvl w:val="(\d+)"\s*/>')
BASED_ON = re.compile(r'<w:basedOn w:val="([^"]+)"\s*/>')
OUTLINE = re.compile(r'<w:outlineLvl w:val="(\d)"\s*/>')
NUM = re.compile(r'<w:num w:numId="(\d+)"[^>]*>.*?<w:abstractNumId w:val="(\d+)"\s*/>.*?</w:num>', re.DOTALL)
ABSTRACT = re.compile(r'<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>(.*?)</w:abstractNum>', re.DOTALL)
LIST_LEVEL = re.compile(r'<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>(.*?)</w:lvl>', re.DOTALL)
SAYS = re.compile(r'<w:(start|numFmt|lvlText)\b[^>]*w:val="([^"]*)"')
RIGHT_TAB = re.compile(r'<w:tab\b[^>]*w:val="(right|end)"')


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level of a list: how it counts, the words around its numbers (%1.%2), and the number it starts at."""

    way: str
    words: str
    start: int = 1

    @classmethod
    def plain(cls, level: int) -> "ListLevel":
        """Give the level as it is where a template does not say: 1. and 1.1 and 1.1.1."""
        return cls("decimal", ".".join(f"%{each + 1}" for each in range(level + 1)) + ("" if level else "."))


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles a template has: list number and outline level of each, the style it is based on counted in.

    `levels` are those of the lists, by abstract list and level.
    """

    ids: frozenset[str]
    numbers: Mapping[str, tuple[int, int]]
    outline: Mapping[str, int]
    abstract_of: Mapping[int, int]
    levels: Mapping[tuple[int, int], ListLevel] = field(default_factory=dict)

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
    return Styles(frozenset(bodies), numbers, outline, abstract_of, dict(_read_levels(numbering_xml)))


def find_right_tabs(styles_xml: str) -> frozenset[str]:
    """Give the styles that end their lines at a tab stop on the right, the style each is based on counted in."""
    bodies = dict(STYLE.findall(styles_xml))
    return frozenset(style for style in bodies if _inherit(bodies, style, RIGHT_TAB))


def _read_levels(numbering_xml: str) -> Iterator[tuple[tuple[int, int], ListLevel]]:
    for abstract, body in ABSTRACT.findall(numbering_xml):
        for level, inside in LIST_LEVEL.findall(body):
            says = dict(SAYS.findall(inside))
            words = unescape(says.get("lvlText", ""))
            yield (
                (int(abstract), int(level)),
                ListLevel(says.get("numFmt", "decimal"), words, int(says.get("start", 0))),
            )


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
