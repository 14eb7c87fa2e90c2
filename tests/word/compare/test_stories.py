"""Two papers that read the same are the same, whatever parts they are kept in; a difference is said with its place."""

import pytest

from orderpaper.word.compare.stories import Difference, find_difference, read_named, walk_sections
from orderpaper.word.revisions.trees import read_tree
from word.compare.papers import (
    add_even_pages,
    add_first_page,
    add_section,
    change,
    change_header,
    empty_header,
    make_plain_paper,
    parts_of,
    retype,
    retype_cell,
)

PAPER = make_plain_paper()
DOCUMENT = "word/document.xml"


def named(*edits):
    data = PAPER
    for edit in edits:
        data = change(data, edit)
    return read_named(parts_of(data))


def test_headers_and_footers_stand_under_the_names_that_people_have_for_them():
    stories = named(add_first_page, add_even_pages)
    assert stories["header"] == ("Maidstone Borough Council",)
    assert stories["header on the first page"] == ("First page only",)
    assert stories["footer on even pages"] == ("Even pages only",)


def test_a_header_that_goes_on_is_met_once_and_one_that_changes_again():
    assert named(add_section)["header"] == ("Maidstone Borough Council", "Appendix 1")
    assert named(add_section)["footer"] == ("Page 1",)


def test_an_empty_header_is_none():
    assert "header" not in named(empty_header)


def test_the_part_that_a_header_is_kept_in_is_of_no_account():
    parts = parts_of(PAPER)
    moved = {name.replace("header1", "header9"): data.replace(b"header1", b"header9") for name, data in parts.items()}
    assert read_named(moved) == read_named(parts)


def notes(*order):
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    each = "".join(f'<w:footnote w:id="{n}"><w:p><w:r><w:t>Note {n}</w:t></w:r></w:p></w:footnote>' for n in order)
    mark = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    pointers = "".join(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in (2, 5))
    return {
        DOCUMENT: f"<w:document {w}><w:body><w:p>{pointers}</w:p></w:body></w:document>".encode(),
        "word/footnotes.xml": f"<w:footnotes {w}>{mark}{each}</w:footnotes>".encode(),
    }


def test_notes_come_in_the_order_in_which_they_are_pointed_to_and_no_others():
    assert read_named(notes(2, 5)) == read_named(notes(5, 3, 2))
    assert read_named(notes(2, 5))["footnotes"] == ("Note 2", "\x1d", "Note 5", "\x1d")


def test_what_is_the_same_has_no_difference():
    assert find_difference(named(), named()) is None


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (retype, "text, paragraph 2: “The grant was £37,104.” and “The grant was £41,250, which is more.”"),
        (retype_cell, "text, paragraph 8: “12” and “13”"),
        (change_header, "header, paragraph 1: “Maidstone Borough Council” and “Tunbridge Wells Borough Council”"),
        (empty_header, "header, paragraph 1: “Maidstone Borough Council” and nothing"),
        (add_first_page, "header on the first page, paragraph 1: nothing and “First page only”"),
    ],
)
def test_the_first_difference_is_said_with_its_place(edit, said):
    assert str(find_difference(named(), named(edit))) == said


def test_an_empty_paragraph_more_is_a_difference():
    assert find_difference({"text": ("a",)}, {"text": ("a", "")}) == Difference("text", 2, "", "")
    assert find_difference({"text": ("a", "")}, {"text": ("a",)}) == Difference("text", 2, "", "")


def test_the_end_of_a_cell_is_said_in_words_and_long_words_are_cut():
    assert str(Difference("text", 1, "\x1f", "x" * 90)).startswith("text, paragraph 1: the end of a cell and “xxx")
    assert len(str(Difference("text", 1, "\x1f", "x" * 90))) < 110


def test_what_a_section_was_before_is_no_section():
    data = parts_of(PAPER)[DOCUMENT].replace(
        b"</w:sectPr>", b'<w:sectPrChange w:id="1" w:author="a"><w:sectPr/></w:sectPrChange></w:sectPr>'
    )
    assert len(list(walk_sections(read_tree(DOCUMENT, data)))) == 1
