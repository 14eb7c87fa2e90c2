"""Prose: the lines of a cell as paragraphs and lists, and no word of it lost."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.text import Line, LineKind, Prose
from orderpaper.workbooks.cells import Run
from orderpaper.workbooks.prose import is_numbered, read_prose

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


# ---- numbered lists


def test_numbers_that_run_on_from_one_are_a_lettered_list():
    assert shapes_of("That:\n1. one\n2) two\n(3) three\nThen.") == [
        (PARAGRAPH, "That:"), (LETTER, "one"), (LETTER, "two"), (LETTER, "three"), (PARAGRAPH, "Then."),
    ]  # fmt: skip
    assert is_numbered("1. one\n\n2. two")


@pytest.mark.parametrize("text", ["1. One alone", "2. two\n3. three", "1.5 metres\n2.5 metres", "1.\n2.", "2017\n2018"])
def test_numbers_that_do_not_run_on_stay_as_typed(text):
    assert not is_numbered(text)
    assert shapes_of(text) == [(PARAGRAPH, line) for line in text.split("\n")]


def test_a_number_that_does_not_follow_keeps_its_number():
    assert shapes_of("1. one\n2. two\n5. five") == [(LETTER, "one"), (LETTER, "two"), (PARAGRAPH, "5. five")]


# ---- bold and italic


def stressed(*runs):
    """Give the stressed words of each line: the words, and b or i or both."""
    joined = "".join(run.text for run in runs)
    return [
        [(line.text[each.start : each.end], "b" * each.is_bold + "i" * each.is_italic) for each in line.stresses]
        for line in read_prose(joined.strip(), runs).lines
    ]


def bold(text):
    return Run(text, is_bold=True)


def italic(text):
    return Run(text, is_italic=True)


@pytest.mark.parametrize(
    ("runs", "lines"),
    [
        ([Run("Train "), bold("all"), Run(" officers")], [[("all", "b")]]),
        ([Run("  Train "), italic("all"), Run(" officers  ")], [[("all", "i")]]),
        ([Run("- Train "), bold("all"), Run("\n- Tell "), italic("some")], [[("all", "b")], [("some", "i")]]),
        ([Run("(a) "), bold("one"), Run(" thing\n(b) two")], [[("one", "b")], []]),
        ([bold("1. One"), Run(" thing\n2. two")], [[("One", "b")], []]),
        ([bold("• One"), Run(" thing")], [[("One", "b")]]),
        ([Run("both "), Run("these", is_bold=True, is_italic=True)], [[("these", "bi")]]),
        ([Run("from "), bold("here\n\n  to"), Run(" there")], [[("here", "b")], [("to", "b")]]),
        ([Run("a"), bold(" \n "), Run("b")], [[], []]),
        ([Run("say "), bold("one"), bold(" thing"), Run(".")], [[("one thing", "b")]]),
    ],
)  # fmt: skip
def test_bold_and_italic_words_are_stressed_on_their_line(runs, lines):
    assert stressed(*runs) == lines


@pytest.mark.parametrize(
    "runs", [[bold("All of it")], [bold("All "), bold("of it")], [bold("- All of it")], [italic(" All of it\n")]]
)
def test_a_line_that_is_stressed_from_end_to_end_is_set_as_any_other(runs):
    assert stressed(*runs) == [[]]


MARKS = st.sampled_from(["", "- ", "• ", "(a) ", "1. ", "  ", "\xa0", "–\t", "\n", "\r\n", "_x_ "])
WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
RUNS = st.lists(
    st.builds(
        lambda before, words, after, look: Run(before + words + after, *look),
        MARKS, WORDS, MARKS, st.tuples(st.booleans(), st.booleans()),
    ),
    max_size=8,
)  # fmt: skip


@given(RUNS)
def test_stresses_cover_just_the_words_of_their_runs(runs):
    text = "".join(run.text for run in runs).strip()
    lines = read_prose(text, runs).lines
    assert [(line.kind, line.text) for line in lines] == shapes_of(text)
    for line in lines:
        assert all(0 <= each.start < each.end <= len(line.text) for each in line.stresses)
        assert all(one.end <= other.start for one, other in pairwise(line.stresses))
    looks = [letter for run in runs for letter in [(run.is_bold, run.is_italic)] * len(squeeze(run.text))]
    typed = list(zip(squeeze(text), looks, strict=True))
    printed = [each for line in lines for each in look_at(line)]
    # Each letter that is printed looks as it was typed, but on a line that is all of one look; marks of lists are gone.
    at = 0
    for line in lines:
        letters = look_at(line)
        length = len(letters)
        while [letter for letter, _look in typed[at : at + length]] != [letter for letter, _look in letters]:
            at += 1
        was = [look for _letter, look in typed[at : at + length]]
        assert [look for _letter, look in letters] == was or (len(set(was)) == 1 and not line.stresses)
        at += length
    assert len(printed) <= len(typed)


def look_at(line):
    """Give each letter of a line that is no space, and whether it is bold and italic."""
    looks = [(False, False)] * len(line.text)
    for each in line.stresses:
        looks[each.start : each.end] = [(each.is_bold, each.is_italic)] * (each.end - each.start)
    return [(letter, look) for letter, look in zip(line.text, looks, strict=True) if not letter.isspace()]
