"""A line for an answer is known by its box, or by its label where another program has taken the key of the box."""

import pytest
from lxml import etree

from orderpaper.word.returned.labels import LABEL, drop_placeholder, holds_answer, is_of_answer
from word_builder import NAMESPACES, control, run


def box(properties=""):
    return etree.fromstring(f"<x {NAMESPACES}>{control(run('x'), properties)}</x>")[0]


@pytest.mark.parametrize(
    ("words", "controls", "holds"),
    [
        ("Anything", [box('<w:tag w:val="T1.answer"/>')], True), ("Date: x", [box()], True), ("Date: x", [], False),
        ("Dated: x", [box()], False), ("Anything", [box('<w:tag w:val="T1"/>')], False),
    ],
)  # fmt: skip
def test_lines_for_answers(words, controls, holds):
    assert holds_answer(words, controls) is holds


def test_keys_of_answers():
    keys = ("T1.answer", "T1.name", "T12.date", "T1", "T1.1", "answer", "")
    assert [is_of_answer(each) for each in keys] == [True, True, True, False, False, False, False]


def test_a_label_may_name_its_row():
    assert [LABEL.match(each).groups() for each in ("Answer: Cleared", " name for Legal : A. B.", "Date:")] == [
        ("Answer", None, "Cleared"), ("name", "Legal ", "A. B."), ("Date", None, ""),
    ]  # fmt: skip


def test_the_words_that_ask_are_no_answer():
    assert drop_placeholder("Choose an answer") == drop_placeholder(" Type your name ") == ""
    assert drop_placeholder("Answer: Choose an answerCleared") == "Answer: Cleared"
