"""Prose: the lines of a cell as paragraphs and lists, and no word of it lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.text import Line, LineKind, Prose
from orderpaper.workbooks.prose import read_prose

PARAGRAPH, BULLET, LETTER = LineKind.PARAGRAPH, LineKind.BULLET, LineKind.LETTER
MARKERS = re.compile(r"[•●▪◦‣·*–—-]|Ø|\(?[a-z]\)")
LINES = st.lists(st.sampled_from(["", "- ", "• ", "(a) ", "(b) ", "a) ", "(e) ", "–\xa0", "1. "]).flatmap(
    lambda mark: st.text().map(lambda words: mark + words)
))  # fmt: skip


def shapes_of(text):
    return [(line.kind, line.text) for line in read_prose(text).lines]


def squeeze(text):
    return "".join(text.split())


def test_each_line_is_a_paragraph_and_empty_lines_are_none():
    assert shapes_of("One.\n\n  Two.  \nThree.") == [(PARAGRAPH, "One."), (PARAGRAPH, "Two."), (PARAGRAPH, "Three.")]


@pytest.mark.parametrize("mark", ["- ", "• ", "– ", "* ", "·\t", "●\xa0", "Ø  "])
def test_a_mark_and_a_space_begin_a_bullet(mark):
    assert shapes_of(f"As follows:\n{mark}first\n{mark}second") == [
        (PARAGRAPH, "As follows:"), (BULLET, "first"), (BULLET, "second"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["-5 per cent", "-", "*", "– ", "*starred*", "Ørsted", "1. One", "e) one"])
def test_a_mark_without_a_space_and_words_is_words(line):
    assert shapes_of(line) == [(PARAGRAPH, line.strip())]


def test_letters_that_run_on_from_a_are_a_list():
    assert shapes_of("That:\n(a) one\n(b) two\nc) three\nThen:\n(a) again") == [
        (PARAGRAPH, "That:"), (LETTER, "one"), (LETTER, "two"), (LETTER, "three"), (PARAGRAPH, "Then:"),
        (LETTER, "again"),
    ]  # fmt: skip


def test_letters_that_do_not_run_on_stay_as_typed():
    assert shapes_of("(e) of the Act\n(a) one\n(c) three") == [
        (PARAGRAPH, "(e) of the Act"), (LETTER, "one"), (PARAGRAPH, "(c) three"),
    ]  # fmt: skip


@given(st.text())
def test_no_word_is_lost_where_there_are_no_lists(text):
    lines = read_prose(text).lines
    if all(line.kind is PARAGRAPH for line in lines):
        assert squeeze(str(Prose(lines))) == squeeze(text)


@given(LINES)
def test_no_word_is_lost_but_the_marks_of_lists(lines):
    text = "\n".join(lines)
    typed = [line.strip() for line in text.splitlines() if line.strip()]
    read = read_prose(text).lines
    assert len(read) == len(typed)
    for line, words in zip(read, typed, strict=True):
        assert words.endswith(line.text)
        mark = words.removesuffix(line.text).strip()
        assert MARKERS.fullmatch(mark) if line.kind is not PARAGRAPH else not mark


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=1))
def test_prose_that_was_printed_reads_back_as_itself(words):
    prose = Prose(tuple(Line(each) for each in words))
    assert read_prose(str(prose)) == prose
