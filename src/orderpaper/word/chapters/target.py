"""Takes a template; gives it opened, so that chapters can be put into it: their lists, links and footnotes too."""

from collections.abc import Iterable, Mapping

from lxml import etree

from orderpaper.word.chapters.lists import TemplateLists
from orderpaper.word.chapters.source import DOCUMENT, FOOTNOTES, Element, parse_part
from orderpaper.word.chapters.styles import read_styles
from orderpaper.word.charts.parts import RELATION, ChartPackage, Relation
from orderpaper.word.footnotes import EMPTY as NO_FOOTNOTES
from orderpaper.word.footnotes import KIND as FOOTNOTES_KIND
from orderpaper.word.package import WordFile, in_order, read_parts, write_package
from orderpaper.word.shadow import W
from orderpaper.word.styles import read_styles as read_numbered_styles

STYLES, NUMBERING = "word/styles.xml", "word/numbering.xml"
NUMBERING_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"
R = f"{{{RELATION}}}"
PREFIXES = {"w": W.strip("{}"), "r": RELATION}


class Target:
    """A template while chapters are put into it."""

    def __init__(self, template: WordFile) -> None:
        self._package = ChartPackage(read_parts(template))
        parts = self._package.parts
        numbering = parts.get(NUMBERING, b"")
        self.root = parse_part(parts[DOCUMENT])
        self.book = read_styles(parts.get(STYLES, b""))
        self.styles = read_numbered_styles(parts.get(STYLES, b"").decode("utf-8"), numbering.decode("utf-8"))
        self.lists = TemplateLists(numbering, self.book, self.styles)
        self._notes = parse_part(parts.get(FOOTNOTES) or NO_FOOTNOTES.encode("utf-8"))
        self._links = 0
        self._has_new_notes = False

    def open_body(self) -> Element:
        """Give an empty body, to put things into that are to stand in the document."""
        return etree.Element(f"{W}body", nsmap=PREFIXES)

    def link(self, part: str, target: str) -> str:
        """Lead from a part to an address; give the name of what leads there."""
        self._links += 1
        identifier = f"rIdChapter{self._links}"
        self._package.relate(part, Relation(identifier, f"{RELATION}/hyperlink", target, "External"))
        return identifier

    def add_note(self, paragraphs: Iterable[Element]) -> Element:
        """Add a footnote; give it, with its number in the file."""
        taken = [int(each.get(f"{W}id", "0")) for each in self._notes.iter(f"{W}footnote")]
        number = str(max([0, *taken]) + 1)
        note = etree.SubElement(self._notes, f"{W}footnote", {f"{W}id": number})
        note.extend(list(paragraphs))
        self._has_new_notes = True
        return note

    def list_paragraphs(self) -> Mapping[str, list[Element]]:
        """Give the paragraphs of the parts that chapters are put into, in their order."""
        return {part: list(root.iter(f"{W}p")) for part, root in ((DOCUMENT, self.root), (FOOTNOTES, self._notes))}

    def write(self) -> bytes:
        """Give the bytes of the template with all that was put into it."""
        self._put(DOCUMENT, self.root)
        if self._has_new_notes:
            self._put(FOOTNOTES, self._notes, FOOTNOTES_KIND)
        if self.lists.are_changed:
            self._put(NUMBERING, self.lists.root, NUMBERING_KIND)
        parts = self._package.parts
        return write_package({name: parts[name] for name in in_order(parts)})

    def _put(self, part: str, root: Element, kind: str = "") -> None:
        content = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
        if part in self._package.parts:
            self._package.parts[part] = content
            return
        name = part.removeprefix("word/").removesuffix(".xml")
        self._package.add(part, content, kind)
        self._package.relate(DOCUMENT, Relation(f"rIdChapters{name}", f"{RELATION}/{name}", f"{name}.xml"))
