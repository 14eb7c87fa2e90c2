"""Captions count themselves, and what points at one is a field that says its number, before it or after it."""

import re

import pytest

from orderpaper.records.display import Caption, Reference
from orderpaper.records.place import Place
from orderpaper.records.text import Citation, Missing, Sourced, join_sourced, paragraph, source
from orderpaper.word.references import Asked, References, name_sequence
from word.templates import read_lines, read_part
from word.traced import D5, fill_traced
from word_builder import paragraph as write
from word_builder import run

SHOWN = Place("statistics.xlsx", "Shown", "A2")


@pytest.fixture(autouse=True)
def no_cache(monkeypatch):
    monkeypatch.setenv("ORDERPAPER_CACHE", "")


def lines(filled):
    return [text for _style, text in read_lines(filled.data)]


def fields(filled):
    return re.findall(r"<w:instrText[^>]*>([^<]*)</w:instrText>", read_part(filled.data))


def bookmarks(filled):
    return re.findall(r'<w:bookmarkStart w:id="(\d+)" w:name="([^"]+)"/>', read_part(filled.data))


def test_a_caption_is_a_field_with_a_bookmark_around_its_label_and_number():
    filled = fill_traced(write("{{ caption }}", style="Caption"))
    assert lines(filled) == ["Table 1: Incidents by ward"]
    assert fields(filled) == [r" SEQ Table \* ARABIC "]
    ((_number, name),) = bookmarks(filled)
    assert re.fullmatch(r"_Ref\d{9}", name)
    inside = re.search(r"<w:bookmarkStart[^>]*/>(.*)<w:bookmarkEnd", read_part(filled.data))[1]
    assert re.sub("<[^>]*>", "", re.sub("<w:instrText.*?</w:instrText>", "", inside)) == "Table 1"


def test_captions_are_counted_with_those_typed_in_the_template():
    typed = write(
        run("Table "), r"<w:r><w:instrText> SEQ Table \* ARABIC </w:instrText></w:r>",
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', run("9"), run(": Typed"), style="Caption",
    )  # fmt: skip
    assert lines(fill_traced(write("{{ other }}"), typed, write("{{ caption }}"))) == [
        "Table 1: All crime", "Table 2: Typed", "Table 3: Incidents by ward",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "order", [("See {{ reference }}.", "{{ caption }}"), ("{{ caption }}", "See {{ reference }}.")]
)
def test_what_points_at_a_caption_says_its_number_before_it_and_after_it(order):
    filled = fill_traced(write("{{ other }}"), *map(write, order))
    assert "See Table 2." in lines(filled)
    names = dict(zip(("other", "caption"), (name for _id, name in bookmarks(filled)), strict=True))
    assert rf" REF {names['caption']} \h " in fields(filled)


def test_what_points_at_a_caption_keeps_the_look_around_it():
    filled = fill_traced(write("{{ caption }}"), write(run("See {{ reference }}", "<w:b/>")))
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Table 1</w:t></w:r>' in read_part(filled.data)


def test_a_citation_that_begins_with_shown_points_at_its_caption():
    said = join_sourced(("As ", source("the table", (SHOWN,), "shown.asb_by_ward"), " says."))
    filled = fill_traced(write("{{ title }}"), write("{{ caption }}"), write("{{p prose }}"), title=said,
                         prose=paragraph(said))  # fmt: skip
    assert lines(filled) == ["As Table 1 says.", "Table 1: Incidents by ward", "As Table 1 says."]
    assert filled.figures == ()


def test_what_points_at_a_caption_that_is_not_printed_is_missing_words_and_never_a_number():
    filled = fill_traced(write("See {{ reference }} and {{ other }}."))
    what = "the number of Table “ASB by ward”, which this paper points at and does not print"
    said = f"[To be supplied: {what}, example.docx]"
    assert lines(filled) == [f"See {said} and Table 1: All crime."]
    (missing,) = filled.missing
    assert (missing.place, str(missing)) == (Place("example.docx"), said)


def test_a_citation_that_points_at_nothing_is_missing_at_its_cell():
    filled = fill_traced(write("{{ title }}"), title=Sourced("Table", (Citation(0, 5, (SHOWN,), "shown.crime"),)))
    assert [each.place for each in filled.missing] == [SHOWN]


def test_a_caption_printed_again_has_its_own_number_and_no_second_bookmark():
    filled = fill_traced(write("{{ caption }}"), write("{{ caption }}"), write("{{ reference }}"))
    assert lines(filled) == ["Table 1: Incidents by ward", "Table 2: Incidents by ward", "Table 1"]
    assert len(bookmarks(filled)) == 1


def test_the_title_of_a_caption_may_be_missing_or_hold_a_figure():
    missing = Missing("title", D5)
    filled = fill_traced(
        write("{{ caption }}"), write("{{ other }}"),
        caption=Caption("a", "Table", missing), other=Caption("b", "Chart", source("8,296", (D5,))),
    )  # fmt: skip
    assert lines(filled) == [f"Table 1: {missing}", "Chart 1: 8,296"]
    assert filled.missing == (missing,)
    assert [each.words for each in filled.figures] == ["8,296"]


def test_a_caption_and_a_reference_may_stand_alone_as_prose_and_in_a_heading():
    filled = fill_traced(
        write("{{p contents }}", style="TOC2"), write("{{p caption }}"), write("On {{ reference }}", style="Section")
    )
    assert lines(filled) == ["1. On Table 1", "Table 1: Incidents by ward", "On Table 1"]


def test_two_keys_never_share_a_bookmark_and_a_key_has_the_same_every_time():
    def name_all():
        references = References()
        for number in range(50):
            references.mark_caption(Caption(f"Key {number}", "Table", ""), "1")
        return re.findall(r'w:name="([^"]+)"', "".join(references.write_caption(each, "") for each in range(50)))

    assert name_all() == name_all()
    assert len(set(name_all())) == 50


def test_a_key_is_known_by_the_name_that_templates_call_it_by():
    references = References()
    references.mark_caption(Caption("2013 ASB, by ward", "Table", ""), "4")
    references.mark_reference(Asked("in_2013_asb_by_ward", "Table", SHOWN))
    assert references.say_reference(0) == "Table 4"


@pytest.mark.parametrize(("label", "name"), [("Table", "Table"), ("Ward map", "Ward_map"), ("…", "Table")])
def test_what_word_counts_by_is_one_word(label, name):
    assert name_sequence(label) == name


def test_a_reference_says_its_label_where_it_is_printed_as_words():
    assert str(Reference("a", "Chart")) == "Chart"
