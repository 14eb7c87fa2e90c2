"""Takes the XML of a part of a Word file; gives its fields that name a page (PAGEREF), and writes what they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# A field that says “above”, or counts in its own way, is left to Word.
INSTRUCTION = re.compile(
    r'\s*PAGEREF\s+"?([^\s"\\]+)"?(?:\s+\\h|\s+\\\*\s*(?:MERGEFORMAT|CHARFORMAT|Arabic))*\s*', re.IGNORECASE
)


@dataclass(slots=True)
class PageField:
    """One field as it is gone through: its instruction, what parts it from its result, the words of that, its end."""

    instruction: str = ""
    separator: etree._Element | None = None
    result: list[etree._Element] = field(default_factory=list)
    end: etree._Element | None = None

    @property
    def bookmark(self) -> str:
        """The bookmark whose page the field says; nothing where it is a field of another kind."""
        found = INSTRUCTION.fullmatch(self.instruction)
        return found[1] if found else ""

    def write(self, number: str) -> None:
        """Put a page number where the field’s result stands, in the look it has."""
        if not self.result:
            self._make_room()
        for each in self.result:
            each.text = ""
        self.result[0].text = number

    def _make_room(self) -> None:
        """Give a field that never was worked out a place for its result."""
        assert self.end is not None  # noqa: S101 - only whole fields are given
        last = self.end.getparent()
        assert last is not None  # noqa: S101 - a field character stands in a run
        if self.separator is None:
            last.addprevious(make_run(etree.Element(f"{W}fldChar", {f"{W}fldCharType": "separate"})))
        words = etree.Element(f"{W}t")
        last.addprevious(make_run(words))
        self.result = [words]


def find_page_fields(root: etree._Element) -> Iterator[PageField]:
    """Give each field of a part that names a page, in order; fields in fields are told apart."""
    is_open: list[PageField] = []
    for node in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            is_open.append(PageField())
        elif kind == "end" and is_open:
            whole = is_open.pop()
            whole.end = node
            if whole.bookmark:
                yield whole
        elif is_open:
            _add(is_open[-1], node, kind)
    yield from _find_simple(root)


def _add(to: PageField, node: etree._Element, kind: str | None) -> None:
    if kind == "separate":
        to.separator = node
    elif node.tag == f"{W}instrText":
        to.instruction += node.text or ""
    elif to.separator is not None:
        to.result.append(node)


def _find_simple(root: etree._Element) -> Iterator[PageField]:
    """Give the fields that are written as one element with their result inside."""
    for node in root.iter(f"{W}fldSimple"):
        simple = PageField(node.get(f"{W}instr", ""), result=list(node.iter(f"{W}t")))
        if simple.bookmark and simple.result:
            yield simple


def make_page_field(bookmark: str) -> list[etree._Element]:
    """Give the runs of a field that says the page of a bookmark, without a result yet."""
    instruction = etree.Element(f"{W}instrText", {XML_SPACE: "preserve"})
    instruction.text = f" PAGEREF {bookmark} \\h "
    begin, separate, end = (
        etree.Element(f"{W}fldChar", {f"{W}fldCharType": kind}) for kind in ("begin", "separate", "end")
    )
    return [make_run(each) for each in (begin, instruction, separate, etree.Element(f"{W}t"), end)]


def make_run(inside: etree._Element) -> etree._Element:
    """Give a run with one thing in it."""
    run = etree.Element(f"{W}r")
    run.append(inside)
    return run
