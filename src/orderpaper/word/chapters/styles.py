"""Takes the part of a Word file that holds its styles; gives them by their ids and by the names that people see."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from orderpaper.records.names import fold
from orderpaper.word.chapters.source import Element, parse_part
from orderpaper.word.shadow import W

PARAGRAPH, CHARACTER, TABLE = "paragraph", "character", "table"
NORMAL = "normal"
"""What words are in that were given no style."""
PLAIN = frozenset({"default paragraph font", "normal table", "table normal", "no list"})
"""Styles that say nothing."""
Numbered = tuple[str, int]
"""The number of a list, as the file writes it, and a level of it."""


@dataclass(frozen=True, slots=True)
class Style:
    """One style as its file writes it; `numbered` is the list it stands in, if it says so itself."""

    id: str
    kind: str
    name: str
    based_on: str = ""
    numbered: Numbered | None = None


@dataclass(frozen=True, slots=True)
class StyleBook:
    """The styles of one file, by their ids."""

    styles: Mapping[str, Style] = field(default_factory=dict)
    default: str = ""

    def name_of(self, identifier: str) -> str:
        """Give the name of a style as people see it; one that the file does not have is called by its id."""
        found = self.styles.get(identifier or self.default)
        return found.name if found else identifier or "Normal"

    def find(self, kind: str, name: str) -> str | None:
        """Give the id of the style of a name; None where there is none."""
        wanted = fold(name)
        return next((each.id for each in self.styles.values() if each.kind == kind and fold(each.name) == wanted), None)

    def numbered(self, identifier: str) -> Numbered | None:
        """Give the list that a style stands in, the style it is based on counted in."""
        return next((each.numbered for each in self._up(identifier) if each.numbered), None)

    def _up(self, identifier: str) -> Iterator[Style]:
        seen = set()
        while identifier in self.styles and identifier not in seen:
            seen.add(identifier)
            yield self.styles[identifier]
            identifier = self.styles[identifier].based_on


def read_styles(content: bytes) -> StyleBook:
    """Give the styles of the part that holds them."""
    if not content:
        return StyleBook()
    found = {}
    default = ""
    for node in parse_part(content).iter(f"{W}style"):
        identifier, kind = node.get(f"{W}styleId", ""), node.get(f"{W}type", PARAGRAPH)
        found[identifier] = Style(
            identifier, kind, _said(node, "name") or identifier, _said(node, "basedOn"), read_numbered(node)
        )
        if kind == PARAGRAPH and node.get(f"{W}default") in {"1", "true", "on"}:
            default = identifier
    return StyleBook(found, default)


def read_numbered(node: Element) -> Numbered | None:
    """Give the list that a style or a paragraph says it stands in."""
    number = node.find(f"{W}pPr/{W}numPr/{W}numId")
    if number is None:
        return None
    level = node.find(f"{W}pPr/{W}numPr/{W}ilvl")
    said = level.get(f"{W}val", "0") if level is not None else "0"
    return number.get(f"{W}val", "0"), int(said) if said.isdecimal() else 0


def _said(node: Element, name: str) -> str:
    child = node.find(f"{W}{name}")
    return child.get(f"{W}val", "") if child is not None else ""
