"""How a chapter looks in the paper: styles are found by name, lists by how they count, headings by their level."""

import pytest
from lxml import etree

from orderpaper.word.chapters.looks import Home, Looks
from orderpaper.word.chapters.source import DOCUMENT, FOOTNOTES, Source
from orderpaper.word.chapters.target import Target
from orderpaper.word.shadow import W
from word.chapters.written import listed, make_chapter, make_template
from word_builder import paragraph, row, table

HOME = Home("BodyText", 1)


def look(*body, home=HOME):
    source = Source(make_chapter(*body))
    looks = Looks(source, Target(make_template()), home)
    source.find_places(looks.is_heading)
    return looks, list(source.body.iter(f"{W}p"))


def settle(*body, part=DOCUMENT, **more):
    looks, paragraphs = look(*body, **more)
    styles = [looks.settle_paragraph(each, part).style for each in paragraphs]
    return styles, [str(finding) for finding in looks.findings]


@pytest.mark.parametrize(
    ("written", "style"),
    [
        (paragraph("x"), "BodyText"), (paragraph("x", style="Standard"), "BodyText"),
        (paragraph("x", style="Textkrper"), "BodyText"), (paragraph("x", style="berschrift3"), "Heading3"),
        (paragraph("x", style="Aufzhlung"), "ListBullet"), (table(row("x")), "TableText"),
        (paragraph("x", style="Listenabsatz", properties=listed(1)), "ListBullet"),
        (paragraph("x", properties=listed(1)), "ListBullet"), (paragraph("x", properties=listed(2)), "ListNumber"),
    ],
)  # fmt: skip
def test_the_template_s_style_is_that_of_the_same_name_or_of_what_stands_there(written, style):
    assert settle(written) == ([style], [])


def test_words_in_a_footnote_have_the_style_of_footnotes():
    assert settle(paragraph("x"), part=FOOTNOTES) == (["FootnoteText"], [])


def test_a_style_that_the_template_lacks_is_said_once_with_the_one_used_instead():
    found = settle(paragraph("x", style="Zitat"), paragraph("y", style="Zitat"))
    assert found == (
        ["BodyText", "BodyText"],
        ["chapters/ASB.docx › paragraph 1: the template has no style “Quote”: what has it is printed in “Body Text”."],
    )


def test_the_style_of_words_is_found_by_name_and_one_that_is_lacking_is_said():
    looks, (node,) = look(paragraph("x"))
    assert looks.find_character(node, "Fett") == "Strong"
    assert looks.find_character(node, "Betont") is None
    assert [finding.message for finding in looks.findings] == [
        "the template has no style “Intense Emphasis”: the words that have it are printed without it."
    ]


def test_the_number_of_a_footnote_has_the_template_s_style_whatever_it_is_called_in_the_chapter():
    mark = '<w:r><w:rPr><w:rStyle w:val="Betont"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
    looks, (node,) = look(paragraph(mark))
    assert looks.find_character(next(node.iter(f"{W}rStyle")), "Betont") == "FootnoteReference"
    assert looks.findings == []


def test_a_table_without_a_style_of_the_template_has_the_template_s_own():
    looks, (node,) = look(paragraph("x"))
    assert looks.find_table(node, "Rat") == "CouncilTable"
    assert looks.findings == []
    assert looks.find_table(node, "Gitter") == "CouncilTable"
    assert [finding.message for finding in looks.findings] == [
        "the template has no style “Table Grid”: what has it is printed in “Council table”."
    ]


@pytest.mark.parametrize(
    ("level", "style", "count"),
    [
        (1, "berschrift2", 1),
        (1, "berschrift1", 1),
        (1, "berschrift3", 0),
        (2, "berschrift3", 1),
        (None, "berschrift1", 0),
    ],
)
def test_a_heading_is_deeper_than_the_chapter_s_own(level, style, count):
    _styles, found = settle(paragraph("Wards", style=style), home=Home("BodyText", level))
    assert len(found) == count


def test_a_heading_that_is_not_is_said_with_the_level_to_use():
    _styles, found = settle(paragraph("Wards", style="berschrift2"))
    assert found == [
        (
            "chapters/ASB.docx › Wards › the heading: “heading 2” is not below the chapter’s own heading, which is of "
            "level 2. Use Heading 3 or deeper."
        )
    ]


def test_a_level_given_to_a_paragraph_counts_too():
    _styles, found = settle(paragraph("Wards", properties='<w:outlineLvl w:val="0"/>'))
    assert len(found) == 1


def test_a_list_that_is_not_in_the_file_is_said():
    _styles, found = settle(paragraph("x", properties=listed(9)))
    assert found == [
        "chapters/ASB.docx › paragraph 1: it stands in a list that is not in its file, and is printed without one."
    ]


def test_nothing_is_written_into_the_chapter():
    looks, paragraphs = look(paragraph("x", style="Zitat"))
    before = etree.tostring(paragraphs[0])
    looks.settle_paragraph(paragraphs[0], DOCUMENT)
    assert etree.tostring(paragraphs[0]) == before
