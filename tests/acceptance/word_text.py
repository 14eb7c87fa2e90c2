"""Word files read back with python-docx: what stands in them, in order, and what a template asks for."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2
from docx import Document
from docx.text.paragraph import Paragraph
from lxml import etree

from orderpaper.records.text import Prose

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
PREFIX = re.compile(r"^(\{[{%])(?:p|tr|tc|r) ")


def read_paragraphs(path: Path, *, with_contents: bool = False) -> list[str]:
    """Give the text of each paragraph of the body, those in tables where they stand; entries of a contents list not."""
    body = Document(str(path)).element.body
    return [
        Paragraph(node, None).text
        for node in body.iter(f"{W}p")
        if with_contents or not (_style_of(node).startswith("TOC") and _style_of(node) != "TOCHeading")
    ]


def _style_of(paragraph: Any) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")


def read_stories(path: Path) -> list[str]:
    """Give the text of each header and footer of a Word file."""
    return ["\n".join(_text_of(node) for node in root.iter(f"{W}p")) for _name, root in _stories(path)]


def _text_of(paragraph: etree._Element) -> str:
    return "".join(
        {"tab": "\t", "br": "\n"}.get(etree.QName(node).localname, node.text or "")
        for node in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab")
        if node.getparent().tag == f"{W}r"
    )


def _stories(path: Path) -> Iterator[tuple[str, etree._Element]]:
    for part in Document(str(path)).part.package.iter_parts():
        if re.match(r"/word/(header|footer)\d*\.xml", str(part.partname)):
            yield str(part.partname), etree.fromstring(part.blob)


def read_tables(path: Path) -> list[list[list[str]]]:
    """Give the text of each cell of each table."""
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in Document(str(path)).tables]


def printed_values(template: Path, context: Any) -> list[str]:
    """Give every value that the body of a template prints of a context, in order, by a road that is not the program's.

    The tags of the template are gathered with python-docx, and plain Jinja goes through them and writes down what each
    one says.
    """
    return list(_print_tags("\n".join(read_tags(read_paragraphs(template, with_contents=True))), context))


def printed_in_headers(template: Path, context: Any) -> list[str]:
    """Give every value that the headers and footers of a template print of a context."""
    return [value for story in read_stories(template) for value in _print_tags("\n".join(read_tags([story])), context)]


def read_tags(paragraphs: list[str]) -> Iterator[str]:
    """Give the tags of each paragraph, without the letters that are docxtpl's."""
    for text in paragraphs:
        yield "".join(PREFIX.sub(r"\1 ", tag) for tag in TAG.findall(text))


def _print_tags(source: str, context: Any) -> Iterator[str]:
    said: list[str] = []

    def write_down(value: Any) -> str:
        texts = [line.text for line in value.lines] if isinstance(value, Prose) else [value]
        said.extend(str(each) for each in texts)
        return ""

    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, finalize=write_down)  # noqa: S701 - no page is made
    names = {name: getattr(context, name) for name in context.__dataclass_fields__}
    environment.from_string(source).render(**names, contents="")
    return (each for each in said if each)
