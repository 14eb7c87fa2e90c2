"""Takes the paragraphs of a Word file one by one; gives the number, letter or bullet that Word prints before each.

Lists count as Word counts them (ECMA-376 Part 1, 17.9): paragraphs of every list that follows one definition are
counted together, a list that has starts of its own begins there when it is first met, and a level begins anew after
one above it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from orderpaper.word.counting import write_number
from orderpaper.word.facts.styles import Element, Styles, W, is_on, whole

VAL = f"{W}val"
PLACE = re.compile(r"%([1-9])")
BULLET, NO_NUMBER = "bullet", "none"
SHOWN_BULLET = "•"
LEVELS = 9
NO_LIST = "0"
ORDINALS = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how it counts, the words round its numbers, where it starts, what makes it begin anew.

    `restart` is None where any level above does, 0 where none does, or the number of the level that does.
    """

    way: str = "decimal"
    words: str = ""
    start: int = 1
    restart: int | None = None
    is_plain: bool = False


NO_LEVEL = Level()


@dataclass(slots=True)
class Counted:
    """What has been counted of one definition: how far each level has come, and the lists that were met."""

    counts: dict[int, int] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class NumberList:
    """One list: the definition it follows, its levels, and the starts of its own."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]

    def level(self, at: int) -> Level:
        """Give a level, counted from 0; one without words where the file does not have it."""
        return self.levels.get(at, NO_LEVEL)

    def start(self, at: int) -> int:
        """Give the number that a level begins with."""
        return self.starts.get(at, self.level(at).start)

    def begins_anew(self, at: int, after: int) -> bool:
        """Tell whether a level begins anew after one above it."""
        restart = self.level(at).restart
        return restart is None or after < restart


class ListNumbers:
    """Counts the paragraphs of one document; each is to be counted once, in reading order."""

    def __init__(self, numbering: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists = {} if numbering is None else _read_lists(numbering)
        self._linked = {} if numbering is None else _read_linked(numbering)
        self._counted: dict[str, Counted] = {}
        self._of_styles: dict[str, tuple[str, str]] = {}

    def count(self, properties: Element | None, style_id: str) -> str:
        """Give what is printed before the next paragraph; nothing where it stands in no list."""
        number, level = self._find(properties, style_id)
        followed = self._lists.get(number)
        if followed is None:
            return ""
        counts = self._count(number, followed, level)
        return _write(followed, counts, level)

    def _find(self, properties: Element | None, style_id: str) -> tuple[str, int]:
        """Give the list and the level of a paragraph: its own, else those of its style."""
        number, level = _read_place(properties)
        styled, styled_level = self._find_styled(style_id)
        if not number:
            number, level = styled, level or styled_level
        return number, min(max(0, whole(level)), LEVELS - 1)

    def _find_styled(self, style_id: str) -> tuple[str, str]:
        if style_id not in self._of_styles:
            self._of_styles[style_id] = self._follow(style_id)
        return self._of_styles[style_id]

    def _follow(self, style_id: str) -> tuple[str, str]:
        """Give the list and level of a style, or of the nearest it is based on; a level may name the style it is of."""
        level, followed, seen = "", style_id, set[str]()
        while followed in self._styles.by_id and followed not in seen:
            seen.add(followed)
            style = self._styles.by_id[followed]
            number, said = _read_place(style.node.find(f"{W}pPr"))
            level = level or said
            if number:
                linked = self._linked.get((number, style_id), self._linked.get((number, followed), ""))
                return number, level or linked
            followed = style.based_on
        return "", ""

    def _count(self, number: str, followed: NumberList, level: int) -> dict[int, int]:
        counted = self._counted.setdefault(followed.definition, Counted())
        counts = counted.counts
        if number not in counted.met:
            counted.met.add(number)
            for each in followed.starts:
                counts.pop(each, None)
        counts[level] = counts[level] + 1 if level in counts else followed.start(level)
        for each in [each for each in counts if each > level and followed.begins_anew(each, level)]:
            del counts[each]
        return {each: counts.get(each, followed.start(each)) for each in range(level + 1)}


def _write(followed: NumberList, counts: dict[int, int], at: int) -> str:
    level = followed.level(at)
    if level.way == BULLET:
        return SHOWN_BULLET
    return PLACE.sub(lambda place: _write_count(followed, counts, int(place[1]) - 1, level), level.words).strip()


def _write_count(followed: NumberList, counts: dict[int, int], at: int, within: Level) -> str:
    way = followed.level(at).way
    if at not in counts or way in {BULLET, NO_NUMBER}:
        return ""
    if within.is_plain and way != "decimalZero":
        way = "decimal"
    number = counts[at]
    if way == "ordinal":
        return f"{number}{'th' if number % 100 in {11, 12, 13} else ORDINALS.get(number % 10, 'th')}"
    return write_number(number, way)


def _read_lists(numbering: Element) -> dict[str, NumberList]:
    definitions = {each.get(f"{W}abstractNumId", ""): each for each in numbering.iterchildren(f"{W}abstractNum")}
    styled = {_said(each, "styleLink"): key for key, each in definitions.items() if _said(each, "styleLink")}
    levels = {key: dict(_read_levels(each)) for key, each in definitions.items()}
    lists = {}
    for each in numbering.iterchildren(f"{W}num"):
        key = _said(each, "abstractNumId")
        if key in definitions:
            key = styled.get(_said(definitions[key], "numStyleLink"), key)
            lists[each.get(f"{W}numId", "")] = _read_list(each, key, levels[key])
    lists.pop(NO_LIST, None)
    return lists


def _read_list(node: Element, definition: str, levels: dict[int, Level]) -> NumberList:
    own, starts = dict(levels), {}
    for override in node.iterchildren(f"{W}lvlOverride"):
        at = whole(override.get(f"{W}ilvl"))
        own |= dict(_read_levels(override))
        start = override.find(f"{W}startOverride")
        if start is not None:
            starts[at] = whole(start.get(VAL), 1)
    return NumberList(definition, own, starts)


def _read_levels(holder: Element) -> Iterator[tuple[int, Level]]:
    for node in holder.iterchildren(f"{W}lvl"):
        restart = node.find(f"{W}lvlRestart")
        yield (
            whole(node.get(f"{W}ilvl")),
            Level(
                _said(node, "numFmt") or "decimal",
                _said(node, "lvlText"),
                whole(_said(node, "start"), 0),
                None if restart is None else whole(restart.get(VAL)),
                is_plain=is_on(node.find(f"{W}isLgl")),
            ),
        )


def _read_linked(numbering: Element) -> dict[tuple[str, str], str]:
    """Give the level that each list keeps for a style."""
    definitions = {
        each.get(f"{W}abstractNumId", ""): {
            _said(level, "pStyle"): level.get(f"{W}ilvl", "0") for level in each.iterchildren(f"{W}lvl")
        }
        for each in numbering.iterchildren(f"{W}abstractNum")
    }
    return {
        (number.get(f"{W}numId", ""), style): level
        for number in numbering.iterchildren(f"{W}num")
        for style, level in definitions.get(_said(number, "abstractNumId"), {}).items()
        if style
    }


def _read_place(properties: Element | None) -> tuple[str, str]:
    """Give the list and the level that a paragraph or a style says."""
    place = None if properties is None else properties.find(f"{W}numPr")
    return ("", "") if place is None else (_said(place, "numId"), _said(place, "ilvl"))


def _said(node: Element, name: str) -> str:
    child = node.find(f"{W}{name}")
    return "" if child is None else child.get(VAL, "")
