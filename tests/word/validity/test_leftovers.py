"""What the making of a paper left in it is told."""

import pytest

import canary_file
from orderpaper.word.validity.leftovers import (
    find_bad_pictures,
    find_bad_workbooks,
    find_marks,
    find_plain_words,
    find_tags,
)
from orderpaper.word.validity.whole import read_whole
from word.scrub.pieces import body, runs


@pytest.mark.parametrize("words", ["{{ a }}", "a }} b", "{% for x in y %}", "{# note #}"])
def test_a_field_of_the_template_is_told_over_runs(words):
    split = f"<w:p>{runs(words[:1], words[1:])}</w:p>"
    (fault,) = find_tags({"word/document.xml": body(split)})
    assert words.strip("a ")[:2] in fault.said


@pytest.mark.parametrize("words", ["{ a }", "f(x) = {1, 2}", "100 %", "# 4"])
def test_signs_that_are_no_field_are_not(words):
    assert list(find_tags({"word/document.xml": body(words)})) == []


def test_long_words_before_a_field_are_shortened():
    (fault,) = find_tags({"word/document.xml": body("word " * 90 + "{{ a }}")})
    assert len(fault.said) < 120
    assert "{{ a }}" in fault.said


def test_a_sound_file_has_no_leftovers():
    whole = read_whole(canary_file.make_file())
    assert [*find_marks(whole), *find_bad_pictures(whole), *find_bad_workbooks(whole)] == []
    assert list(find_plain_words(whole.roots)) == []


def test_a_fault_in_a_workbook_is_told_with_its_part():
    book = {**canary_file.make_book(), "xl/workbook.xml": b"<workbook>"}
    parts = {**canary_file.make_parts(), "word/embeddings/Book1.xlsx": canary_file.zip_parts(book)}
    told = list(find_bad_workbooks(read_whole(canary_file.zip_parts(parts))))
    assert "word/embeddings/Book1.xlsx › xl/workbook.xml" in [fault.part for fault in told]
