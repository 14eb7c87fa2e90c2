"""A Word file opened for a reviewer: its parts as XML, numbers that are free, and parts added as Word adds them."""

import posixpath
import re
from typing import Any

from lxml import etree

from orderpaper.word.package import WordFile, read_parts, write_package
from reviewer_words import W

CONTENT_TYPES = "[Content_Types].xml"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
STORY = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")
NUMBERED = re.compile(rb' w:id="(\d+)"')
KIND_OF_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
FEWEST_TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
    b'ContentType="application/xml"/><Default Extension="rels" '
    b'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
"""For the small files of tests, which have none."""


class Opened:
    """The parts of a Word file; those that were looked at as XML are written back as they then are."""

    def __init__(self, data: bytes) -> None:
        self.parts = {CONTENT_TYPES: FEWEST_TYPES, **read_parts(WordFile("reviewed.docx", data))}
        self.roots: dict[str, Any] = {}

    def root(self, part: str) -> Any:
        """Give a part as XML, to be changed."""
        if part not in self.roots:
            self.roots[part] = etree.fromstring(self.parts[part])
        return self.roots[part]

    def add(self, part: str, root: Any, kind: str, relation: str) -> Any:
        """Add a part to the document: its content type and its relationship with it."""
        self.parts[part] = b""
        self.roots[part] = root
        types = self.root(CONTENT_TYPES)
        etree.SubElement(types, f"{TYPES}Override", PartName=f"/{part}", ContentType=f"{KIND_OF_TYPE}{kind}+xml")
        relations = self.root("word/_rels/document.xml.rels")
        taken = {each.get("Id") for each in relations}
        free = next(f"rId{number}" for number in range(1, 10_000) if f"rId{number}" not in taken)
        target = posixpath.relpath(part, "word")
        etree.SubElement(relations, f"{RELATIONS}Relationship", Id=free, Type=relation, Target=target)
        return root

    def next_id(self) -> int:
        """Give the first number that no mark of any story has."""
        stories = [name for name in self.parts if name.startswith("word/") and name.endswith(".xml")]
        said = [
            node.get(f"{W}id")
            for name in stories
            if "theme" not in name
            for node in self.root(name).iter(etree.Element)
        ]
        return max((int(each) for each in said if each and each.lstrip("-").isdigit()), default=0) + 1

    def write(self) -> bytes:
        """Give the bytes of the file."""
        written = {
            name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            for name, root in self.roots.items()
        }
        return write_package({**self.parts, **written})
