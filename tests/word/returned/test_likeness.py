"""Texts without their controls are found by their words: those left as they were first, then what is like others."""

import pytest

from orderpaper.word.package import WordFile, read_parts
from orderpaper.word.returned.likeness import find_by_words, group_by_key
from orderpaper.word.returned.lines import list_lines
from orderpaper.word.returned.views import Views
from word.returned.copies import ANN, make_text, packed
from word_builder import control, paragraph, row, run, table

PLAN = make_text("T1", "The plan is adopted.\n- It costs nothing.\n- It is law.")
NAME = make_text("T2", "Jane Doe")


def find(*body, texts=(PLAN, NAME)):
    views = Views(read_parts(WordFile("x", packed(body))), "x")
    found = find_by_words(views, texts, list_lines(views.original))
    return [(each.key, each.original, each.final) for each in found]


LINES = (
    paragraph("The plan is adopted."), paragraph("It costs nothing.", style="Bullet"),
    paragraph("It is law.", style="Bullet"),
)  # fmt: skip


def test_a_text_that_was_left_alone_is_found_wherever_it_stands():
    inline = paragraph("Contact: ", control(run("Jane Doe")))
    assert find(paragraph("Before."), *LINES, paragraph("After."), inline) == [
        ("T1", PLAN.printed, PLAN.printed), ("T2", "Jane Doe", "Jane Doe"),
    ]  # fmt: skip


def test_one_that_is_printed_twice_is_found_twice():
    assert [each[0] for each in find(paragraph("Jane Doe"), *LINES, paragraph("Jane Doe"))] == ["T1", "T2", "T2"]


def test_of_texts_that_say_the_same_each_has_a_place_of_its_own():
    twin = make_text("T3", "Jane Doe")
    assert [each[0] for each in find(*[paragraph("Jane Doe")] * 3, texts=(NAME, twin))] == ["T2", "T3", "T3"]
    assert [each[0] for each in find(paragraph("Jane Doe"), texts=(NAME, twin))] == ["T2"]


def test_one_in_the_midst_of_a_line_is_found_there_and_others_in_the_same_line_too():
    post = make_text("T3", "Clerk")
    assert find(paragraph("Contact: Jane Doe, Clerk"), texts=(NAME, post)) == [
        ("T2", "Jane Doe", "Jane Doe"), ("T3", "Clerk", "Clerk"),
    ]  # fmt: skip
    assert find(paragraph("Contact: Jane Doebury, Clerks"), texts=(NAME, post)) == []


@pytest.mark.parametrize(
    "changed",
    [
        (paragraph("The plan is agreed."), *LINES[1:]), LINES[:2], (*LINES, paragraph("It is new.", style="Bullet")),
    ],
)  # fmt: skip
def test_one_that_was_changed_is_what_is_most_like_it(changed):
    other = paragraph("Something else stands here.")
    ((key, original, _final),) = find(other, *changed, other, texts=(PLAN,))
    assert key == "T1"
    assert abs(original.count("\n") - 2) <= 1
    assert "Something else" not in original


def test_what_is_not_like_it_is_not_it():
    assert find(paragraph("Something else stands here."), texts=(PLAN, NAME)) == []


def test_a_title_that_is_left_says_where_a_text_begins_however_little_it_is_like_it():
    titled = paragraph(control(run("All of it"), '<w:alias w:val="T1 report.xlsx"/>'), " is new.")
    ((key, original, _final),) = find(paragraph("The plan is adopted."), titled, texts=(PLAN,))
    assert (key, original) == ("T1", "All of it is new.")


def test_a_text_does_not_go_on_in_the_next_cell():
    cells = [f"<w:tc>{each}</w:tc>" for each in LINES]
    found = find(table(row(*cells)), texts=(make_text("T1", "The plan is adopted.\n- It costs nothing."),))
    assert [each[1] for each in found] == ["The plan is adopted."]


def test_places_are_grouped_by_key():
    views = Views(read_parts(WordFile("x", packed((*LINES, paragraph("Jane Doe"), paragraph("Jane Doe"))))), "x")
    grouped = group_by_key(find_by_words(views, (PLAN, NAME), list_lines(views.original)))
    assert {key: len(places) for key, places in grouped.items()} == {"T1": 1, "T2": 2}


@pytest.mark.parametrize(
    ("edit", "final"),
    [
        (("Jane", "Janet"), "Janet Doe"), (("Contact", "Contacts"), "Jane Doe"),
        (("Clerk", "Town Clerk"), "Jane Doe"), (("Contact: Jane Doe, Clerk", "x"), "x"),
    ],
)  # fmt: skip
def test_one_in_the_midst_of_a_line_is_cut_out_of_it_as_far_as_it_can_be_told(edit, final):
    data = ANN.replace(packed([paragraph("Contact: Jane Doe, Clerk")]), *edit)
    views = Views(read_parts(WordFile("x", data)), "x")
    (held,) = find_by_words(views, [NAME], list_lines(views.original))
    assert (held.original, held.final, held.is_part) == ("Jane Doe", final, True)
