"""Takes the bytes of a chapter’s Word file; gives its parts opened, each paragraph with its place."""

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import chain

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.records.place import Place
from orderpaper.word.charts.parts import ChartPackage, Relation
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.shadow import W, Walker, find_places

DOCUMENT, FOOTNOTES = "word/document.xml", "word/footnotes.xml"
Element = etree._Element  # noqa: SLF001 - lxml gives the class of its elements no public name


class ChapterError(Exception):
    """Says why the file of a chapter cannot be used."""


def parse_part(content: bytes) -> Element:
    """Give the root of a part; what it refers to outside is not looked up. Raises ChapterError where it is no XML."""
    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, huge_tree=True))
    except etree.XMLSyntaxError:
        raise ChapterError("is damaged. Open it in Word and save it again.") from None


class Source:
    """One chapter’s file, opened; raises ChapterError where it is none that can be used."""

    def __init__(self, file: WordFile) -> None:
        self._file, self.name = file, file.name
        self._places: dict[Element, Place] = {}

    @cached_property
    def parts(self) -> Mapping[str, bytes]:
        """Its parts by name."""
        try:
            return read_parts(self._file)
        except FolderError as error:
            raise ChapterError(str(error).removeprefix(f"{self._file.name} ")) from None

    @cached_property
    def body(self) -> Element:
        """What stands in it."""
        body = self.open(DOCUMENT).find(f"{W}body")
        if body is None:
            raise ChapterError("is saved in a form that is not read. Save it in Word as Word Document (.docx).")
        return body

    @cached_property
    def notes(self) -> Mapping[str, Element]:
        """Its footnotes by their numbers in the file."""
        found = self.open(FOOTNOTES).iter(f"{W}footnote") if FOOTNOTES in self.parts else ()
        return {note.get(f"{W}id", ""): note for note in found}

    def find_places(self, is_heading: Callable[[str], bool]) -> None:
        """Find the place of each paragraph, as an officer looks for it, under the headings of the file."""
        self._places = find_places(self.body, Walker(self.name, is_heading=is_heading))
        for note in self.notes.values():
            self._places |= find_places(note, Walker(self.name, "Footnotes", is_heading))

    def place_of(self, node: Element) -> Place:
        """Give the place of anything in it: that of its paragraph, of the first one in its table, or the file."""
        around = (node, *node.iterancestors())
        tables = (each for table in around if table.tag == f"{W}tbl" for each in table.iter(f"{W}p"))
        paragraph = next((each for each in chain(around, tables) if each in self._places), None)
        return Place(self.name) if paragraph is None else self._places[paragraph]

    def find_relation(self, part: str, identifier: str) -> Relation | None:
        """Give what leads from one of its parts to something else."""
        return next((each for each in ChartPackage(self.parts).relations(part) if each.id == identifier), None)

    def open(self, part: str) -> Element:
        """Give the root of one of its parts."""
        return parse_part(self.parts[part])
