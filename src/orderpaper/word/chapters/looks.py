"""Takes how paragraphs, words and tables of a chapter look; gives the template’s styles for them, and what was lost."""

from dataclasses import dataclass

from orderpaper.records.finding import Finding, query
from orderpaper.records.names import fold
from orderpaper.word.chapters.lists import ChapterLists, Entry, Wish
from orderpaper.word.chapters.source import FOOTNOTES, Element, Source
from orderpaper.word.chapters.styles import CHARACTER, NORMAL, PARAGRAPH, PLAIN, TABLE, read_numbered, read_styles
from orderpaper.word.chapters.target import NUMBERING, STYLES, Target
from orderpaper.word.shadow import W

CODES = {"style": "chapter-keeps-to-the-styles", "heading": "chapter-headings-are-deeper"}
TABLE_STYLES = ("CouncilTable", "TableGrid")
IN_CELLS, IN_NOTES, NOTE_NUMBER = "Table text", "footnote text", "footnote reference"
LIST = "list"
"""How the names of Word’s own styles for lists begin."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a chapter stands in a template: the style plain words have there, and the outline level of its heading."""

    style: str
    level: int | None = None


class Looks:
    """Finds the looks of one chapter in the template; `findings` tell what the template does not have."""

    def __init__(self, source: Source, target: Target, home: Home) -> None:
        self._source, self._target, self._home = source, target, home
        self._book = read_styles(source.parts.get(STYLES, b""))
        self._lists = ChapterLists(source.parts.get(NUMBERING, b""))
        self.findings: list[Finding] = []
        self._lacking: set[tuple[str, str]] = set()

    def is_heading(self, style: str) -> bool:
        """Tell whether a style of the chapter is one of Word’s own headings."""
        return fold(self._book.name_of(style)).startswith("heading")

    def settle_paragraph(self, node: Element, part: str) -> Entry:
        """Give the style and the list of a paragraph."""
        asked = _said(node, "pPr/w:pStyle")
        direct, styled = read_numbered(node), self._book.numbered(asked or self._book.default)
        home = self._find_home(node, part)
        name = self._book.name_of(asked)
        style = "" if fold(name) == NORMAL else self._target.book.find(PARAGRAPH, name) or ""
        entry = self._target.lists.settle(self._source.name, self._lists, Wish(style, direct, styled, home))
        if entry.remark:
            self._say(node, CODES["style"], f"{entry.remark}.")
        is_list = fold(name).startswith(LIST) and (entry.numbered or entry.is_listed)
        if not style and fold(name) != NORMAL and not is_list:
            self._say_lacking(node, PARAGRAPH, name, f"what has it is printed in “{self._name(entry.style)}”")
        self._judge_level(node, entry.style, name)
        return entry

    def find_character(self, node: Element, identifier: str) -> str | None:
        """Give the style of some words; None where they are plain, or the template has none of its name.

        The number of a footnote has the template’s style for those, whatever it is called in the chapter.
        """
        of_notes = self._target.book.find(CHARACTER, NOTE_NUMBER) if _is_note_number(node) else None
        if of_notes:
            return of_notes
        name = self._book.name_of(identifier)
        style = self._target.book.find(CHARACTER, name)
        if style is None and fold(name) not in PLAIN:
            self._say_lacking(node, CHARACTER, name, "the words that have it are printed without it")
        return None if fold(name) in PLAIN else style

    def find_table(self, node: Element, identifier: str) -> str | None:
        """Give the style of a table; the template’s own where it has none of its name."""
        name = self._book.name_of(identifier)
        style = self._target.book.find(TABLE, name)
        if style is not None or fold(name) in PLAIN:
            return style
        style = next((each for each in TABLE_STYLES if each in self._target.styles.ids), None)
        used = f"in “{self._name(style)}”" if style else "without it"
        self._say_lacking(node, TABLE, name, f"what has it is printed {used}")
        return style

    def _find_home(self, node: Element, part: str) -> str:
        """Give the style that words have where they were given none."""
        if part == FOOTNOTES:
            return self._target.book.find(PARAGRAPH, IN_NOTES) or ""
        if next(node.iterancestors(f"{W}tc"), None) is not None:
            return self._target.book.find(PARAGRAPH, IN_CELLS) or ""
        return self._home.style

    def _judge_level(self, node: Element, style: str, name: str) -> None:
        stated = _said(node, "pPr/w:outlineLvl")
        level = int(stated) if stated.isdecimal() else self._target.styles.outline.get(style)
        if level is None or self._home.level is None or level > self._home.level:
            return
        said = (
            f"“{name}” is not below the chapter’s own heading, which is of level {self._home.level + 1}. "
            f"Use Heading {self._home.level + 2} or deeper."
        )
        self._say(node, CODES["heading"], said)

    def _say_lacking(self, node: Element, kind: str, name: str, used: str) -> None:
        if (kind, name) not in self._lacking:
            self._lacking.add((kind, name))
            self._say(node, CODES["style"], f"the template has no style “{name}”: {used}.")

    def _say(self, node: Element, code: str, message: str) -> None:
        self.findings.append(query(code, self._source.place_of(node), message))

    def _name(self, style: str) -> str:
        return self._target.book.name_of(style)


def _is_note_number(style: Element) -> bool:
    """Tell whether the style is that of a run which is the number of a footnote."""
    run = next(style.iterancestors(f"{W}r"), None)
    return run is not None and next(run.iter(f"{W}footnoteReference", f"{W}footnoteRef"), None) is not None


def _said(node: Element, path: str) -> str:
    child = node.find(f"w:{path}", {"w": W.strip("{}")})
    return child.get(f"{W}val", "") if child is not None else ""
