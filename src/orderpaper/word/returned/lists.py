"""Takes a returned copy’s styles and numbering; gives what kind of line a paragraph is: plain, bullet or lettered."""

from collections.abc import Iterator, Mapping

from orderpaper.records.text import LineKind
from orderpaper.word.returned.opened import Element, parse_if_whole
from orderpaper.word.shadow import W

STYLES, NUMBERING = "word/styles.xml", "word/numbering.xml"
ENDINGS = {"bullet": LineKind.BULLET, "letter": LineKind.LETTER}
FORMATS = {"bullet": LineKind.BULLET, "lowerLetter": LineKind.LETTER}
NO_LIST = "0"


class Lists:
    """The styles and lists of one copy.

    A style is told by its name. A list that the style itself counts with, as recommendations do, is how the page is
    laid out, and no list of the text; one that somebody put on the paragraph is.
    """

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        styles = parse_if_whole(parts.get(STYLES))
        found = () if styles is None else styles.iterchildren(f"{W}style")
        self._styles = {each.get(f"{W}styleId", ""): each for each in found}
        numbering = parse_if_whole(parts.get(NUMBERING))
        self._formats = {} if numbering is None else dict(_read_formats(numbering))

    def tell_kind(self, paragraph: Element) -> LineKind:
        """Give how a paragraph stands on the page."""
        style = _value(paragraph, "pPr/{}pStyle")
        if _value(paragraph, "pPr/{}numPr/{}numId") == NO_LIST:
            return LineKind.PARAGRAPH
        way = self._find_way(paragraph)
        named = self._find_named(style)
        if named:
            return FORMATS.get(way, LineKind.PARAGRAPH) if way else named
        inherited = next((found for each in self._follow(style) if (found := self._find_way(self._styles[each]))), "")
        return LineKind.PARAGRAPH if way == inherited else FORMATS.get(way, LineKind.PARAGRAPH)

    def _find_way(self, node: Element) -> str:
        """Give how the list counts that a paragraph or a style itself is put in; nothing where it is in none."""
        number = _value(node, "pPr/{}numPr/{}numId")
        return self._formats.get((number, _value(node, "pPr/{}numPr/{}ilvl") or "0"), "")

    def _find_named(self, style: str) -> LineKind | None:
        names = (name.lower() for each in (style, *self._follow(style)) for name in (each, self._name(each)))
        kinds = (kind for name in names for ending, kind in ENDINGS.items() if name.endswith(ending))
        return next(kinds, None)

    def _name(self, style: str) -> str:
        return _value(self._styles.get(style), "name")

    def _follow(self, style: str) -> Iterator[str]:
        """Give a style, and those it is based on, as far as the file has them."""
        seen: set[str] = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield style
            style = _value(self._styles.get(style), "basedOn")


def _read_formats(numbering: Element) -> Iterator[tuple[tuple[str, str], str]]:
    """Give how each level of each list counts, by the list’s number and the level."""
    abstract = {each.get(f"{W}abstractNumId", ""): each for each in numbering.iterchildren(f"{W}abstractNum")}
    for number in numbering.iterchildren(f"{W}num"):
        followed = abstract.get(_value(number, "abstractNumId"))
        for level in () if followed is None else followed.iterchildren(f"{W}lvl"):
            yield (number.get(f"{W}numId", ""), level.get(f"{W}ilvl", "0")), _value(level, "numFmt")


def _value(node: Element | None, path: str) -> str:
    """Give what an element inside another says, nothing where there is none; {} in the path stands for Word’s names."""
    found = None if node is None else node.find(W + path.replace("{}", W))
    return "" if found is None else found.get(f"{W}val", "")
