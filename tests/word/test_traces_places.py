"""Paragraphs are counted under their heading, tables aside, however many figures are asked about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.place import Place
from orderpaper.word.traces_places import Walk, count_notes, name_story
from word_builder import paragraph, row, table

HEADINGS = {"Title": 0, "Section": 1, "Part": 2}


def find_all(text, story="", notes=None):
    """Give the place of each point of a text that is marked with an asterisk."""
    walk = Walk(text, story, HEADINGS, notes or {})
    return [(place.within, place.at) for at, letter in enumerate(text) if letter == "*" for place in [walk.find(at)]]


def test_paragraphs_are_counted_from_the_heading_above():
    text = paragraph("*") + paragraph("Drugs", style="Section") + paragraph("a") + paragraph("* and *")
    assert find_all(text) == [("", "paragraph 1"), ("Drugs", "paragraph 2"), ("Drugs", "paragraph 2")]


def test_paragraphs_of_tables_are_not_counted_also_where_one_stands_in_another():
    inner = table(row("x"))
    text = paragraph("a") + table(row("x", f"<w:tc>{inner}</w:tc>"), row("y")) + paragraph("*")
    assert find_all(text) == [("", "paragraph 2")]


def test_headings_of_a_lower_level_are_said_with_those_above_and_an_empty_one_is_none():
    text = "".join(
        paragraph(words, style=style) + paragraph("*")
        for words, style in (("T", "Title"), ("A", "Section"), ("B", "Part"), ("", "Part"), ("C", "Section"))
    )
    assert [within for within, _at in find_all(text)] == ["T", "A", "A › B", "A › B", "C"]


def test_a_figure_in_a_heading_stands_in_it():
    assert find_all(paragraph("In *", style="Section") + paragraph("*")) == [
        ("In *", "the heading"), ("In *", "paragraph 1"),
    ]  # fmt: skip


def test_notes_go_by_the_numbers_they_are_printed_with():
    text = "".join(f'<w:footnote w:id="{number}">{paragraph("*")}</w:footnote>' for number in (7, 3))
    assert find_all(text, "Footnotes", {("foot", "7"): 2}) == [
        ("Footnotes", "footnote 2, paragraph 1"), ("Footnotes", "footnote, paragraph 1"),
    ]  # fmt: skip


def test_notes_are_counted_as_they_are_called():
    document = '<w:footnoteReference w:id="9"/><w:endnoteReference w:id="9"/><w:footnoteReference w:id="2"/>' * 2
    assert count_notes(document) == {("foot", "9"): 1, ("end", "9"): 1, ("foot", "2"): 2}


@pytest.mark.parametrize(
    ("part", "story"), [("word/document.xml", ""), ("word/header2.xml", "Header"), ("word/endnotes.xml", "Endnotes")]
)
def test_the_stories_of_a_paper_are_called_as_word_calls_them(part, story):
    assert name_story(part) == story


BLOCKS = st.lists(st.sampled_from(["p", "h", "t"]), max_size=12)


@given(BLOCKS)
def test_however_the_blocks_stand_each_is_found_where_counting_by_hand_finds_it(blocks):
    text, expected, within, count = "", [], "", 0
    for number, block in enumerate(blocks):
        if block == "h":
            within, count = f"H{number}", 0
            text += paragraph(within, style="Section")
        elif block == "t":
            text += table(row("a", "b"))
        else:
            count += 1
            text += paragraph("*")
            expected.append((within, f"paragraph {count}"))
    assert find_all(text) == expected


def test_a_place_has_no_file_yet():
    assert Walk(paragraph("x"), "", {}, {}).find(10) == Place("", "", "paragraph 1")
