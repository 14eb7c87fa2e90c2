"""Paragraphs become passages that know what they are and what is printed before them."""

import pytest

from orderpaper.records.manuscript import PassageKind
from orderpaper.word.manuscript.passages import squeeze
from word.manuscript.papers import entry, read, said
from word_builder import cell, heading, paragraph, picture, row, run, table

HIDDEN = "<w:rPr><w:vanish/></w:rPr>"
GONE = '<w:rPr><w:del w:id="7" w:author="A"/></w:rPr>'


def kinds(*body):
    return [(each.kind, each.number, each.level) for each in read(*body).passages]


@pytest.mark.parametrize(
    ("made", "kind", "number", "level"),
    [
        (heading(2, "Theft"), PassageKind.HEADING, "", 2),
        (heading(2, "5.5 Theft"), PassageKind.HEADING, "5.5", 2),
        (entry("Theft", style="H1"), PassageKind.HEADING, "1.", 1),
        (paragraph("Theft fell."), PassageKind.TEXT, "", 0),
        (paragraph("one", style="Bullet"), PassageKind.ITEM, "•", 0),
        (paragraph("•\tone"), PassageKind.ITEM, "•", 0),
        (entry("We met.", 1), PassageKind.TEXT, "1.1", 0),
        (entry("to act", 2), PassageKind.ITEM, "(a)", 0),
        (paragraph("2.1\tWe met."), PassageKind.TEXT, "2.1", 0),
        (paragraph("Theft by ward", style="Cap"), PassageKind.CAPTION, "", 0),
        (paragraph("Table 2: Theft"), PassageKind.CAPTION, "Table 2", 0),
        (paragraph("Theft\t3", style="Toc1"), PassageKind.ITEM, "contents", 0),
    ],
)
def test_what_a_paragraph_is(made, kind, number, level):
    assert kinds(made) == [(kind, number, level)]


def test_the_words_of_cells_are_passages_each_paragraph_by_itself():
    made = table(row(cell(paragraph("a") + entry("b", 2)), cell(heading(3, "c"))))
    assert kinds(made) == [
        (PassageKind.CELL, "", 0), (PassageKind.CELL, "(a)", 0), (PassageKind.CELL, "", 3),
    ]  # fmt: skip


def test_words_in_a_frame_of_one_cell_are_read_as_if_they_stood_on_the_page():
    assert kinds(table(row(cell(heading(2, "Key facts") + paragraph("Theft fell."))))) == [
        (PassageKind.HEADING, "", 2), (PassageKind.TEXT, "", 0),
    ]  # fmt: skip


def test_a_table_in_a_frame_is_still_a_table():
    inner = table(row("a", "b"))
    assert [kind for kind, *_rest in kinds(table(row(cell(inner + paragraph("x")))))] == [
        PassageKind.CELL, PassageKind.CELL, PassageKind.TEXT,
    ]  # fmt: skip


def test_empty_paragraphs_are_left_out_but_not_empty_headings_or_numbers():
    body = (paragraph(), heading(2, ""), entry("one"), entry(""), entry("three"), heading(2, picture("A map")))
    assert [(each.number, each.text) for each in read(*body).passages] == [
        ("", ""), ("1.", "one"), ("2.", ""), ("3.", "three"),
    ]  # fmt: skip


def test_a_paragraph_that_only_ends_a_section_is_not_counted():
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:sectPr/>'
    body = (entry("one"), paragraph(properties=place), entry("two"))
    assert [each.number for each in read(*body).passages] == ["1.", "2."]


def test_what_is_hidden_or_deleted_is_not_counted():
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    body = (entry("one"), paragraph(run("x", "<w:vanish/>"), properties=place + HIDDEN), entry("two"))
    assert [each.number for each in read(*body).passages] == ["1.", "2."]


def test_spaces_tabs_and_breaks_are_single_spaces():
    broken = "<w:r><w:t>It  fell</w:t><w:br/><w:t>by</w:t><w:tab/><w:t>half .</w:t></w:r>"
    assert said(paragraph(broken)) == ["It fell by half ."]
    assert squeeze("2010/\u200b2011,\u00a0two\u2011way co\u00adop") == "2010/2011, two-way coop"


@pytest.mark.parametrize(
    ("first", "second", "at"), [("It fell ", "by half.", 8), ("It f", "ell.", 4), ("  It", " fell", 3)]
)
def test_a_joined_paragraph_knows_where_its_second_part_begins(first, second, at):
    (passage,) = read(paragraph(first, properties=GONE), paragraph(second)).passages
    assert passage.text == " ".join((first + second).split())
    assert [(letter, where.at) for letter, where in passage.starts] == [(0, "paragraph 1"), (at, "paragraph 2")]
    assert passage.find(at).at == "paragraph 2"
