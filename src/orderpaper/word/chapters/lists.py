"""Takes the lists of a chapter and of the template; gives each entry its style and its list, begun anew in it."""

import copy
from collections.abc import Mapping
from dataclasses import dataclass

from orderpaper.word.chapters.source import Element, parse_part
from orderpaper.word.chapters.styles import PARAGRAPH, Numbered, StyleBook
from orderpaper.word.shadow import W
from orderpaper.word.styles import Styles

BULLET, NONE = "bullet", "none"
STYLES_OF = {"decimal": "List Number", "lowerLetter": "List Letter"}
"""The style for a list of one level, by how it counts."""
NO_LIST = "0"
NOT_COPIED = ("nsid", "tmpl", "styleLink", "numStyleLink", "pStyle", "lvlPicBulletId")
"""What ties a list to one file."""
EMPTY = b'<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'


class ChapterLists:
    """The lists of one chapter’s file."""

    def __init__(self, content: bytes) -> None:
        root = parse_part(content or EMPTY)
        self._abstract = {each.get(f"{W}abstractNumId"): each for each in root.iter(f"{W}abstractNum")}
        self._lists = {each.get(f"{W}numId", ""): each for each in root.iter(f"{W}num")}

    def count_way(self, numbered: Numbered) -> str:
        """Give how a level of a list counts, as Word names it; empty where that is not to be told."""
        number, level = numbered
        holders = (self._lists.get(number), self.find_abstract(number))
        said = [each for holder in holders if holder is not None for each in holder.iter(f"{W}lvl")]
        ways = (each.find(f"{W}numFmt") for each in said if each.get(f"{W}ilvl") == str(level))
        return next((way.get(f"{W}val", "") for way in ways if way is not None), "")

    def find_abstract(self, number: str) -> Element | None:
        """Give what says how a list looks."""
        held = self._lists.get(number)
        named = held.find(f"{W}abstractNumId") if held is not None else None
        return self._abstract.get(named.get(f"{W}val")) if named is not None else None


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a paragraph of a chapter stands: its style in the template, and its list; None where the style says.

    `remark` is what was lost on the way. Where it `is_listed`, the style says how far the entry stands from the margin.
    """

    style: str
    numbered: Numbered | None = None
    remark: str = ""
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What a paragraph of a chapter asks for: its style in the template, empty where there is none of its name.

    `direct` is the list that the paragraph itself says it stands in, `styled` the one its style says; `home` is the
    style that plain words have there.
    """

    style: str
    direct: Numbered | None
    styled: Numbered | None
    home: str


class TemplateLists:
    """The lists of the template, to which those of the chapters are added."""

    def __init__(self, content: bytes, book: StyleBook, styles: Styles) -> None:
        self.root = parse_part(content or EMPTY)
        self._book, self._styles = book, styles
        self._begun: dict[tuple[str, str, str], str] = {}
        counted = {styles.abstract_of.get(styles.numbers[each][0]) for each in styles.outline if each in styles.numbers}
        self._of_the_paper = counted - {None}

    @property
    def are_changed(self) -> bool:
        """Whether lists were added."""
        return bool(self._begun)

    def settle(self, chapter: str, lists: ChapterLists, wish: Wish) -> Entry:
        """Give the style and the list of one paragraph; `chapter` is the name of its file."""
        direct = wish.direct
        if wish.style in self._styles.outline:
            said = "its heading is numbered by hand, which is left out: headings are numbered by their styles"
            return Entry(wish.style, remark=said if direct and direct[0] != NO_LIST else "")
        if direct and direct[0] == NO_LIST:
            return Entry(wish.style or wish.home, direct)
        if wish.style and not direct:
            return self._follow_style(chapter, wish)
        asked = direct or wish.styled
        return self._list(chapter, lists, wish, asked) if asked else Entry(wish.style or wish.home)

    def _follow_style(self, chapter: str, wish: Wish) -> Entry:
        """Give the place of a paragraph that leaves it to its style: a list of numbers begins anew in each chapter."""
        if self._way_of(wish.style) in {"", NONE, BULLET} or self._abstract_of(wish.style) in self._of_the_paper:
            return Entry(wish.style)
        return self._begin(chapter, wish.styled[0] if wish.styled else "", wish.style)

    def _list(self, chapter: str, lists: ChapterLists, wish: Wish, asked: Numbered) -> Entry:
        way, level = lists.count_way(asked), asked[1]
        if way in {"", NONE}:
            said = "it stands in a list that is not in its file, and is printed without one" if not way else ""
            return Entry(wish.style or wish.home, remark=said)
        bulleted = self._find_bullet(wish, level) if way == BULLET else None
        if bulleted:
            return Entry(bulleted, is_listed=True)
        named = wish.style if self._way_of(wish.style) == way else self._book.find(PARAGRAPH, STYLES_OF.get(way, ""))
        if level == 0 and named and self._abstract_of(named) not in {None, *self._of_the_paper}:
            return self._begin(chapter, asked[0], named)
        return self._copy(chapter, lists, wish, asked)

    def _find_bullet(self, wish: Wish, level: int) -> str | None:
        """Give the template’s style for a bullet on a level; None where it has none."""
        if self._way_of(wish.style) == BULLET:
            return wish.style
        if level:
            return self._book.find(PARAGRAPH, f"List Bullet {level + 1}")
        known = (each for each in (f"{wish.home}Bullet", "ListBullet") if each in self._styles.ids)
        return next(known, None) or self._book.find(PARAGRAPH, "List Bullet")

    def _way_of(self, style: str) -> str:
        """Give how the list of a template’s style counts; empty where it stands in none."""
        abstract, numbered = self._abstract_of(style), self._styles.numbers.get(style)
        held = self._styles.levels.get((abstract, numbered[1])) if numbered and abstract is not None else None
        return held.way if held else ""

    def _abstract_of(self, style: str) -> int | None:
        return self._styles.letter_list(style)

    def _begin(self, chapter: str, number: str, style: str) -> Entry:
        """Give an entry of a list that looks like the template’s and counts for itself."""
        level = self._styles.numbers[style][1]
        key = chapter, number, style
        if key not in self._begun:
            self._begun[key] = self._add(str(self._abstract_of(style)), level)
        return Entry(style, (self._begun[key], level), is_listed=True)

    def _copy(self, chapter: str, lists: ChapterLists, wish: Wish, asked: Numbered) -> Entry:
        """Give an entry of a list that looks as it does in the chapter’s file: the template has no style for it."""
        key = chapter, asked[0], ""
        if key not in self._begun:
            abstract = lists.find_abstract(asked[0])
            if abstract is None:
                return Entry(wish.style or wish.home, remark="it stands in a list that is not in its file")
            self._begun[key] = self._add(self._add_look(abstract), None)
        return Entry(wish.style or wish.home, (self._begun[key], asked[1]))

    def _add_look(self, abstract: Element) -> str:
        made = copy.deepcopy(abstract)
        for node in list(made.iter(*(f"{W}{name}" for name in NOT_COPIED))):
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
        number = self._free("abstractNum", "abstractNumId")
        clean = _rebuild(made, self.root)
        clean.set(f"{W}abstractNumId", number)
        self.root.insert(sum(1 for _ in self.root.iterchildren(f"{W}numPicBullet", f"{W}abstractNum")), clean)
        return number

    def _add(self, abstract: str, level: int | None) -> str:
        """Add a list of a look, begun at its first number; give its number."""
        number = self._free("num", "numId")
        made = self.root.makeelement(f"{W}num", {f"{W}numId": number})
        _child(made, "abstractNumId", {"val": abstract})
        if level is not None:
            override = _child(made, "lvlOverride", {"ilvl": str(level)})
            _child(override, "startOverride", {"val": "1"})
        last = [*self.root.iterchildren(f"{W}num")][-1:]
        self.root.insert(self.root.index(last[0]) + 1 if last else len(self.root), made)
        return number

    def _free(self, tag: str, attribute: str) -> str:
        taken = [int(each.get(f"{W}{attribute}", "0")) for each in self.root.iter(f"{W}{tag}")]
        return str(max(taken, default=0) + 1)


def _child(parent: Element, name: str, attributes: Mapping[str, str]) -> Element:
    node = parent.makeelement(f"{W}{name}", {f"{W}{key}": value for key, value in attributes.items()})
    parent.append(node)
    return node


def _rebuild(node: Element, home: Element) -> Element:
    """Give a copy of an element that has nothing of other programs, and the prefixes of its new home."""
    kept = {str(key): str(value) for key, value in node.attrib.items() if str(key).startswith(W)}
    made = home.makeelement(str(node.tag), kept)
    made.extend(_rebuild(child, home) for child in node if str(child.tag).startswith(W))
    return made
