"""A chapter’s file, opened: its body, its footnotes, where it leads, and the place of each thing in it."""

import pytest

from orderpaper.word.chapters.source import DOCUMENT, ChapterError, Source, parse_part
from orderpaper.word.package import WordFile
from orderpaper.word.shadow import W
from word.chapters.written import footnote, make_chapter
from word.templates import add_part
from word_builder import cell, paragraph, row, run, table

BODY = (
    paragraph("One"), paragraph("Wards", style="berschrift3"), paragraph(run("Two")), table(row("Three", cell("Four"))),
)  # fmt: skip


def open_source(*body, **more):
    source = Source(make_chapter(*body, **more))
    source.find_places(lambda style: style.startswith("berschrift"))
    return source


def test_everything_has_the_place_of_its_paragraph_under_the_headings_of_the_file():
    source = open_source(*BODY, footnotes=footnote(1, paragraph("Note")))
    nodes = [*source.body.iter(f"{W}t"), *source.notes["1"].iter(f"{W}t")]
    assert [str(source.place_of(node)) for node in nodes] == [
        "chapters/ASB.docx › paragraph 1",
        "chapters/ASB.docx › Wards › the heading",
        "chapters/ASB.docx › Wards › paragraph 1",
        "chapters/ASB.docx › Wards › table 1, row 1, column 1",
        "chapters/ASB.docx › Wards › table 1, row 1, column 2",
        "chapters/ASB.docx › Footnotes › paragraph 1",
    ]


def test_what_is_of_a_table_as_a_whole_stands_at_its_first_cell_and_the_rest_in_the_file():
    source = open_source(*BODY)
    (look,) = source.body.iter(f"{W}tblPr")
    assert source.place_of(look).at == "table 1, row 1, column 1"
    assert str(source.place_of(source.body)) == "chapters/ASB.docx"


def test_where_a_part_leads_is_found_by_its_name():
    links = (("r77", "hyperlink", "https://www.police.uk/?a=1&amp;b=2", True),)
    source = open_source(paragraph("One"), links=links)
    leads = source.find_relation(DOCUMENT, "r77")
    assert (leads.target, leads.mode) == ("https://www.police.uk/?a=1&amp;b=2", "External")
    assert source.find_relation(DOCUMENT, "r78") is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is not a Word file, or is damaged."),
        (add_part(make_chapter().data, DOCUMENT, "<w:document"), "is damaged."),
        (
            add_part(make_chapter().data, DOCUMENT, '<w:document xmlns:w="http://purl.oclc.org/ooxml/word"/>'),
            "is saved in a form that is not read.",
        ),
    ],
    ids=["no Word file", "cut", "strict"],
)
def test_a_file_that_cannot_be_used_says_why(data, said):
    with pytest.raises(ChapterError) as raised:
        assert Source(WordFile("chapters/ASB.docx", data)).body is None
    assert str(raised.value).startswith(said)


def test_what_a_part_refers_to_outside_is_not_looked_up():
    root = parse_part(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>')
    assert root.text is None
