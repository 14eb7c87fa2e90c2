"""Takes parts of a Word file; gives those as XML that hold its text, and XML as the bytes of a part."""

import re
from collections.abc import Mapping

from lxml import etree

from orderpaper.records.errors import FolderError
from orderpaper.word.revisions.marks import Element

STORY = re.compile(r"word/(document|header|footer|footnotes|endnotes)\d*\.xml")
STORY_KINDS = ("document", "header", "footer", "footnotes", "endnotes")
NUMBER = re.compile(r"\d+")


def read_tree(part: str, data: bytes, file: str = "The Word file") -> Element:
    """Give one part as XML.

    Raises:
        FolderError: it is damaged, is nested deeper than a paper can be, or has declarations, which no Word file has.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    damaged = FolderError(f"{file} is damaged in {part}. Open it in Word, let Word repair it, and save it.")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        raise damaged from None
    if root.getroottree().docinfo.internalDTD:
        raise damaged
    return root


def write_tree(root: Element) -> bytes:
    """Give the bytes of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def list_stories(parts: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """Give the parts that print, each with its kind: the document, headers, footers and notes, in that order."""
    found = [(match[1], name) for name in parts if (match := STORY.fullmatch(name))]
    found.sort(key=lambda each: (STORY_KINDS.index(each[0]), *_by_number(each[1])))
    return [(name, kind) for kind, name in found]


def _by_number(name: str) -> tuple[int, str]:
    number = NUMBER.search(name)
    return (int(number[0]) if number else 0, name)
