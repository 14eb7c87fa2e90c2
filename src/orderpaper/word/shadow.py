"""Takes a template; gives its shadow: the tags of each paragraph, one paragraph a line, each line knowing its place.

Jinja names the line of a fault. In the shadow the line is the paragraph, so a fault has the address that an officer
looks for: the heading above, and the paragraph or the cell of the table.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from lxml import etree

from orderpaper.records.place import Place
from orderpaper.word.package import WordFile, in_order, read_parts
from orderpaper.word.program import FILLED

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
PREFIX = re.compile(r"^(\{[{%#])-?\s*(?:p|tr|tc|r)\s")
PREFIXED = re.compile(r"^\{[{%]-?\s*(p|tr|tc)\s")
CURLY_QUOTES = str.maketrans("“”‘’", "\"\"''")
LOOSE = re.compile(r"\{\{|\}\}|\{%|%\}")
STORIES = {"header": "Header", "footer": "Footer", "footnotes": "Footnotes", "endnotes": "Endnotes"}


@dataclass(frozen=True, slots=True)
class ShadowLine:
    """The tags of one paragraph as Jinja reads them, what was left over that looks like a tag, and where it stands.

    `greedy` are the tags that take a whole paragraph, row or cell with them, each with what it would take; `text` is
    all that is typed in it.
    """

    tags: str
    loose: str
    place: Place
    greedy: tuple["Greedy", ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Greedy:
    """A tag that begins with p, tr or tc; `taken` is what else stands in its place, None where it has no such place."""

    tag: str
    holder: str
    taken: str | None


@dataclass(frozen=True, slots=True)
class Shadow:
    """The shadow of one part of a template; `file` is the name of the template."""

    lines: tuple[ShadowLine, ...]
    file: str = ""

    @property
    def source(self) -> str:
        """The tags as one Jinja template, a paragraph a line."""
        return "\n".join(line.tags for line in self.lines)

    @property
    def chapters(self) -> list["Shadow"]:
        """The shadow of each chapter that came from a file of its own."""
        runs = groupby(self.lines, key=lambda line: line.place.file)
        return [Shadow(tuple(lines), file) for file, lines in runs if file != self.file]

    def place(self, line_number: int) -> Place:
        """Give the place of a line, counted from 1 as Jinja does."""
        return self.lines[min(max(line_number, 1), len(self.lines)) - 1].place


def cast_shadows(template: WordFile) -> list[Shadow]:
    """Give the shadow of each part of the template that may hold tags."""
    parts = read_parts(template)
    parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
    shadows = []
    for name in in_order(parts):
        if FILLED.match(name):
            root = etree.fromstring(parts[name], parser)
            story = next((said for start, said in STORIES.items() if name.startswith(f"word/{start}")), "")
            walk = _Walk(template, name, story)
            shadows.append(Shadow(tuple(_cast(root, walk)), template.name))
    return [shadow for shadow in shadows if any(line.tags or line.loose for line in shadow.lines)]


def _cast(root: etree._Element, walk: "_Walk") -> Iterator[ShadowLine]:
    for paragraph in root.iter(f"{W}p"):
        text = _text_of(paragraph)
        place = walk.place_of(paragraph, text)
        tags = [PREFIX.sub(r"\1 ", _tidy(tag)) for tag in TAG.findall(text)]
        loose = TAG.sub("", text)
        greedy = tuple(_find_greedy(paragraph, text)) if "{" in text else ()
        yield ShadowLine("".join(tags), loose if LOOSE.search(loose) else "", place, greedy, text)


def find_places(root: etree._Element, walker: "Walker") -> dict[etree._Element, Place]:
    """Give the place of each paragraph of a story, or of a part of one."""
    return {each: walker.place_of(each, _text_of(each)) for each in root.iter(f"{W}p")}


def _find_greedy(paragraph: etree._Element, text: str) -> Iterator[Greedy]:
    for tag in TAG.findall(text):
        named = PREFIXED.match(tag)
        if named:
            holder = next(paragraph.iterancestors(f"{W}{named[1]}"), None) if named[1] != "p" else paragraph
            yield Greedy(tag, named[1], None if holder is None else _say_beside(holder, tag))


def _say_beside(holder: etree._Element, tag: str) -> str:
    return _text_of(holder).replace(tag, "", 1).strip()


def _text_of(element: etree._Element) -> str:
    return "".join(node.text or "" for node in element.iter(f"{W}t"))


def _tidy(tag: str) -> str:
    return tag.translate(CURLY_QUOTES).replace("\xa0", " ").replace("\n", " ")


class _Walk:
    """Walks the paragraphs of a story in order, and knows the file that each came from."""

    def __init__(self, template: WordFile, part: str, story: str) -> None:
        spans = template.woven.spans if template.woven else ()
        self._files = {number: each.file for each in spans if each.part == part for number in range(*each[1:3])}
        self._home = template.name
        self._paragraphs = 0
        self._stretches = {template.name: Walker(template.name, story)}

    def place_of(self, paragraph: etree._Element, text: str) -> Place:
        """Give the place of the next paragraph."""
        file = self._files.get(self._paragraphs, self._home)
        self._paragraphs += 1
        if file not in self._stretches:
            self._stretches[file] = Walker(file, "")
        return self._stretches[file].place_of(paragraph, text)


def is_heading_style(style: str) -> bool:
    """Tell whether the id of a style is that of one of Word’s headings, as our templates have them."""
    return style.startswith("Heading")


class Walker:
    """Walks what came from one file, and knows the heading above, the table, the row and the cell."""

    def __init__(self, file: str, heading: str = "", is_heading: Callable[[str], bool] = is_heading_style) -> None:
        self._file, self._heading, self._is_heading = file, heading, is_heading
        self._paragraphs = 0
        self._tables: dict[etree._Element, int] = {}

    def place_of(self, paragraph: etree._Element, text: str) -> Place:
        """Give the place of the next paragraph, whose words are told."""
        cell = next(paragraph.iterancestors(f"{W}tc"), None)
        if cell is not None:
            return Place(self._file, self._heading, self._say_cell(cell))
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and self._is_heading(style.get(f"{W}val") or "") and text.strip():
            self._heading, self._paragraphs = text.strip(), 0
            return Place(self._file, self._heading, "the heading")
        self._paragraphs += 1
        return Place(self._file, self._heading, f"paragraph {self._paragraphs}")

    def _say_cell(self, cell: etree._Element) -> str:
        around = list(cell.iterancestors(f"{W}tbl"))
        for table in reversed(around):
            self._tables.setdefault(table, len(self._tables) + 1)
        row = cell.getparent()
        row_number = 1 + sum(1 for _ in row.itersiblings(f"{W}tr", preceding=True)) if row is not None else 1
        column = 1 + sum(1 for _ in cell.itersiblings(f"{W}tc", preceding=True))
        return f"table {self._tables[around[0]]}, row {row_number}, column {column}"
