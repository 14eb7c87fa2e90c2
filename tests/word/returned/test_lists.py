"""What kind of line a paragraph is, is told by its style’s name, or by the list that somebody put it in."""

import pytest
from lxml import etree

from orderpaper.records.text import LineKind
from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned.lists import Lists
from word.returned.copies import COPY
from word_builder import NAMESPACES, paragraph

PARTS = read_parts(WordFile("x", COPY))


def tell(xml, parts=PARTS):
    return Lists(parts).tell_kind(etree.fromstring(xml.replace("<w:p>", f"<w:p {NAMESPACES}>", 1)))


def numbered(number, level=0):
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


@pytest.mark.parametrize(
    ("style", "properties", "kind"),
    [
        ("N", "", LineKind.PARAGRAPH),
        ("", "", LineKind.PARAGRAPH),
        ("Bullet", "", LineKind.BULLET),
        ("TableLetter", "", LineKind.LETTER),
        ("BodyTextBullet", "", LineKind.BULLET),  # a style that another program has dropped is told by its id
        ("Bullet", numbered(0), LineKind.PARAGRAPH),  # the reviewer took the bullet off
        ("Bullet", numbered(1), LineKind.BULLET),
        ("Bullet", numbered(3), LineKind.PARAGRAPH),
        ("TableLetter", numbered(1), LineKind.BULLET),
        ("N", numbered(1), LineKind.BULLET),  # the reviewer put one on
        ("N", numbered(2), LineKind.LETTER),
        ("N", numbered(3), LineKind.PARAGRAPH),
        ("N", numbered(9), LineKind.PARAGRAPH),
        ("N", numbered(1, level=5), LineKind.PARAGRAPH),
        ("Recommendation", "", LineKind.PARAGRAPH),  # the style counts; the text is no list
        ("Recommendation", numbered(2), LineKind.PARAGRAPH),  # as LibreOffice writes it
        ("Recommendation", numbered(1), LineKind.BULLET),
    ],
)
def test_the_kind_of_a_paragraph(style, properties, kind):
    assert tell(paragraph("x", style=style, properties=properties)) is kind


def test_a_file_without_styles_and_lists_has_names_at_least():
    assert tell(paragraph("x", style="ListBullet"), {}) is LineKind.BULLET
    assert tell(paragraph("x", style="N", properties=numbered(1)), {}) is LineKind.PARAGRAPH


def test_styles_based_on_one_another_in_a_circle_end():
    styles = "".join(
        f'<w:style w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>' for one, other in (("A", "B"), ("B", "A"))
    )
    parts = {"word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>".encode()}
    assert tell(paragraph("x", style="A"), parts) is LineKind.PARAGRAPH
