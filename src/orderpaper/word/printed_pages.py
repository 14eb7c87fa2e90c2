"""Takes the sections of a Word file and the pages they begin on; gives the number that is printed on each page.

A page’s number is its place in the file, unless a section begins to count anew or counts otherwise (i, ii, iii). Such
a section has a hidden bookmark at its start, so that whoever lays the file out can say on which page that is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from orderpaper.word.counting import write_number

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARK = "_Section{:08d}"


@dataclass(frozen=True, slots=True)
class Section:
    """One section: the bookmark at its start, the number of its first page if it counts anew, and how it counts."""

    bookmark: str
    start: int | None
    way: str


@dataclass(frozen=True, slots=True)
class PrintedPages:
    """The sections of a file by the page they begin on; nothing where the pages are counted from first to last."""

    begins: tuple[tuple[int, Section], ...] = ()

    def number(self, page: int) -> str:
        """Give the number that is printed on a page; `page` is its place in the file, from 1."""
        first, start, way = 1, 1, "decimal"
        for begins_on, section in self.begins:
            if begins_on > page:
                break
            way = section.way
            if section.start is not None:
                first, start = begins_on, section.start
        return write_number(start + page - first, way)


def find_sections(document: etree._Element) -> tuple[Section, ...]:
    """Give the sections of a document where one of them counts its pages otherwise; nothing where none does."""
    sections = tuple(_read(number, says) for number, (_first, says) in enumerate(_walk(document), start=1))
    return sections if any(each.start is not None or each.way != "decimal" for each in sections) else ()


def mark_sections(document: etree._Element) -> None:
    """Put the hidden bookmarks of the sections into a document that lacks them; sections that need none get none."""
    taken = [each.get(f"{W}id", "") for each in document.iter(f"{W}bookmarkStart")]
    known = {each.get(f"{W}name") for each in document.iter(f"{W}bookmarkStart")}
    free = max((int(each) for each in taken if each.isdecimal()), default=0)
    firsts = [first for first, _says in _walk(document)]
    for number, (section, first) in enumerate(zip(find_sections(document), firsts, strict=False), start=1):
        if section.bookmark not in known:
            _mark(first, section.bookmark, str(free + number))


def place_sections(document: etree._Element, pages: Mapping[str, int]) -> PrintedPages | None:
    """Give how the pages are counted, by the pages of the bookmarks; None where a section’s page is not known."""
    sections = find_sections(document)
    if any(each.bookmark not in pages for each in sections):
        return None
    return PrintedPages(tuple((pages[each.bookmark], each) for each in sections))


def find_end(block: etree._Element) -> etree._Element | None:
    """Give what is said of a section where a block of the body is its last."""
    return block if block.tag == f"{W}sectPr" else block.find(f"{W}pPr/{W}sectPr")


def _walk(document: etree._Element) -> Iterator[tuple[etree._Element, etree._Element | None]]:
    """Give the first block of each section, and what it says of page numbers."""
    body = document.find(f"{W}body")
    first = None
    for block in body if body is not None else ():
        first = block if first is None else first
        properties = find_end(block)
        if properties is not None:
            yield first, None if _goes_on(properties) else properties.find(f"{W}pgNumType")
            first = None


def _goes_on(properties: etree._Element) -> bool:
    """Tell whether a section begins in the middle of a page, whose number is the one before it’s."""
    kind = properties.find(f"{W}type")
    return kind is not None and kind.get(f"{W}val") == "continuous"


def _read(number: int, says: etree._Element | None) -> Section:
    if says is None:
        return Section(MARK.format(number), None, "decimal")
    start = says.get(f"{W}start", "")
    return Section(MARK.format(number), int(start) if start.isdecimal() else None, says.get(f"{W}fmt", "decimal"))


def _mark(block: etree._Element, name: str, identifier: str) -> None:
    """Put a bookmark into the first paragraph of a block: between blocks it would be on the page of the one before."""
    start = etree.Element(f"{W}bookmarkStart", {f"{W}id": identifier, f"{W}name": name})
    end = etree.Element(f"{W}bookmarkEnd", {f"{W}id": identifier})
    paragraph = next(block.iter(f"{W}p"), None)
    if paragraph is not None:
        after = 0 if paragraph.find(f"{W}pPr") is None else 1
        paragraph[after:after] = [start, end]
