"""One chapter of a strategic assessment as a Word file, from plain lines: headings, bullets, paragraphs, fields."""

from template_parts.package import Template
from template_parts.writing import Xml, p, prose

HEADING, BULLET, WHOLE = "## ", "- ", "{{p "


def make_chapter(title: str, text: str) -> Template:
    """Give the chapter of a text: `## ` begins a heading, `- ` a bullet, every other line is a paragraph."""
    return Template(title, tuple(_make_paragraph(line) for line in text.splitlines() if line.strip()), is_chapter=True)


def _make_paragraph(line: str) -> Xml:
    if line.startswith(HEADING):
        return p("Heading5", line.removeprefix(HEADING))
    if line.startswith(BULLET):
        return p("ListBullet", line.removeprefix(BULLET))
    if line.startswith(WHOLE):
        return prose("BodyText", line.removeprefix(WHOLE).removesuffix("}}").strip())
    return p("BodyText", line)
