"""A table’s caption and notes are the paragraphs beside it that say so."""

import pytest

from steps import count_steps
from word.manuscript.papers import call, note, read
from word_builder import cell, heading, paragraph, picture, row, table

TABLE = table(row("Ward", "No."), row("Fant", "3"))


def beside(*body, **parts):
    return [(each.caption, each.notes) for each in read(*body, **parts).grids]


@pytest.mark.parametrize(
    ("above", "caption"),
    [
        ((paragraph("Table 1: Theft"),), "Table 1: Theft"), ((paragraph("Theft", style="Cap"),), "Theft"),
        ((paragraph("Table 1: Theft"), paragraph()), "Table 1: Theft"),
        ((paragraph("Table 1: Theft"), paragraph("It fell.")), ""),
        ((paragraph("Chart 1: Theft"), paragraph(picture("A chart"))), ""), ((heading(2, "Theft"),), ""),
        ((paragraph("Table 1: Theft"), *[paragraph()] * 4), ""),
    ],
)  # fmt: skip
def test_the_caption_above(above, caption):
    assert beside(*above, TABLE) == [(caption, ())]


def test_the_caption_below_where_there_is_none_above():
    assert beside(TABLE, paragraph("Table 1: Theft"), paragraph("Source: police")) == [
        ("Table 1: Theft", ("Source: police",)),
    ]  # fmt: skip


def test_the_caption_of_a_chart_under_a_table_is_the_charts():
    assert beside(TABLE, paragraph("Chart 1: Theft"), paragraph(picture("A chart"))) == [("", ())]


def test_no_caption_is_that_of_two_tables():
    below = (TABLE, paragraph("Table 1: a"), TABLE, paragraph("Table 2: b"))
    assert [caption for caption, _notes in beside(*below)] == ["Table 1: a", "Table 2: b"]
    above = (paragraph("Table 1: a"), TABLE, paragraph("Table 2: b"), TABLE)
    assert [caption for caption, _notes in beside(*above)] == ["Table 1: a", "Table 2: b"]


def test_notes_are_what_stands_right_under_a_table():
    body = (paragraph("* provisional"), paragraph(), paragraph("1 Without Fant."), paragraph("Note: rounded."))
    assert beside(TABLE, *body, paragraph("Theft fell."), paragraph("Source: late")) == [
        ("", ("* provisional", "1 Without Fant.", "Note: rounded.")),
    ]  # fmt: skip


def test_a_heading_or_a_list_under_a_table_is_no_note():
    assert beside(TABLE, heading(2, "1 Next")) == [("", ())]
    assert beside(TABLE, paragraph("Source", style="Bullet")) == [("", ())]


def test_footnotes_called_in_a_table_are_its_notes():
    made = table(
        row("Ward", "No."), row("Fant", cell(paragraph("3", call(8)))), row("Park", cell(paragraph("3", call(8))))
    )
    assert beside(paragraph("a", call(7)), made, footnotes=note(7, "First.") + note(8, "Estimated.", "Twice.")) == [
        ("", ("2 Estimated. Twice.",)),
    ]  # fmt: skip


def test_the_work_grows_with_the_paper_and_no_faster():
    def work(times):
        return count_steps(
            lambda: beside(*[paragraph("Table 1: a"), TABLE, paragraph("Source: b"), paragraph("c")] * times)
        )

    assert work(80) < 4.6 * work(20)
