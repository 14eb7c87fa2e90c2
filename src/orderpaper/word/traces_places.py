"""Takes a printed part with its figures marked; gives where each stands, as a reader of the paper looks for it.

The text is gone through once, from figure to figure: what stands between is counted, never parsed.
"""

import re
from collections.abc import Mapping
from textwrap import shorten

from orderpaper.records.place import Place
from orderpaper.word.traces_tables import FigureTable
from orderpaper.word.traces_words import read_words

STORIES = {"header": "Header", "footer": "Footer", "footnotes": "Footnotes", "endnotes": "Endnotes"}
NOTE = r'<w:(?P<kind>foot|end)note [^>]*?w:id="(?P<note>-?\d+)"'
REFERRED = re.compile(r'<w:(foot|end)noteReference [^>]*?w:id="(-?\d+)"')
HEADING = "the heading"
MOST_OF_HEADING = 80
"""How many letters of a heading are said."""


def name_story(part: str) -> str:
    """Give what a part of the paper is called: Header, Footer, Footnotes, Endnotes; nothing for the body."""
    return next((story for start, story in STORIES.items() if part.startswith(f"word/{start}")), "")


def count_notes(document: str) -> dict[tuple[str, str], int]:
    """Give the number that each footnote and endnote is printed with, by its kind and id."""
    numbers: dict[tuple[str, str], int] = {}
    counted = {"foot": 0, "end": 0}
    for kind, identifier in REFERRED.findall(document):
        if (kind, identifier) not in numbers:
            counted[kind] += 1
            numbers[kind, identifier] = counted[kind]
    return numbers


class Walk:
    """Walks through the text of one part, and tells where each of several points is, asked in their order.

    `headings` are the styles of headings with their levels; `notes` the numbers that notes are printed with. What
    stands under a heading of a lower level is found by the headings above that too; the title of the paper aside.
    """

    def __init__(
        self, text: str, story: str, headings: Mapping[str, int], notes: Mapping[tuple[str, str], int]
    ) -> None:
        styles = "|".join(map(re.escape, sorted(headings))) or r"(?!)"
        self._token = re.compile(rf'<w:tbl>|</w:tbl>|<w:pStyle w:val="(?P<style>{styles})"/>|{NOTE}')
        self._text, self._notes, self._levels = text, notes, headings
        self._within, self._opening = story, ""
        self._above: dict[int, str] = {}
        self._at = self._counted = self._depth = 0
        self._paragraphs = self._tables = 0
        self._table: FigureTable | None = None
        self._table_start = 0

    def find(self, position: int) -> Place:
        """Give the place of a point, without the name of the file."""
        for token in self._token.finditer(self._text, self._at, position):
            self._pass(token)
        self._at = position
        if self._depth:
            self._table = self._table or FigureTable(self._text, self._table_start, self._tables)
            return Place("", self._within, self._opening + self._table.say(position))
        if position < self._counted:
            return Place("", self._within, HEADING)
        self._count(position)
        return Place("", self._within, f"{self._opening}paragraph {self._paragraphs}")

    def _pass(self, token: re.Match[str]) -> None:
        if token[0] == "<w:tbl>":
            self._begin_table(token.start())
        elif token[0] == "</w:tbl>":
            self._depth -= 1
            self._counted = token.end()
        elif token["note"]:
            number = self._notes.get((token["kind"], token["note"]))
            self._opening = f"{token['kind']}note {number or ''}".rstrip() + ", "
            self._paragraphs, self._counted = 0, token.end()
        elif not self._depth:
            self._begin_heading(token)

    def _begin_table(self, start: int) -> None:
        if not self._depth:
            self._count(start)
            self._tables += 1
            self._table, self._table_start = None, start
        self._depth += 1

    def _begin_heading(self, token: re.Match[str]) -> None:
        end = self._text.find("</w:p>", token.end())
        words = read_words(self._text[token.end() : end])
        if words and not self._opening:
            level = self._levels[token["style"]]
            self._above = {above: said for above, said in self._above.items() if above < level}
            self._above[level] = shorten(words, MOST_OF_HEADING, placeholder=" …")
            path = [said for above, said in sorted(self._above.items()) if above or level == above]
            self._within = " › ".join(path)
            self._paragraphs, self._counted = 0, end

    def _count(self, position: int) -> None:
        """Count the paragraphs up to a point; those in tables are not counted."""
        if position > self._counted:
            self._paragraphs += sum(self._text.count(tag, self._counted, position) for tag in ("<w:p>", "<w:p "))
            self._counted = position
