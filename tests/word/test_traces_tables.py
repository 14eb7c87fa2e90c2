"""A figure of a table is found by the words of its row and its column, however the headings stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.word.traces_tables import FigureTable
from word_builder import cell, header_row, paragraph, row, run, table

SEQUENCE = r"<w:r><w:instrText> SEQ Table \* ARABIC </w:instrText></w:r>"


def say_all(text, number=2):
    """Give the place of each asterisk in the first table of a text."""
    found = FigureTable(text, text.index("<w:tbl>"), number)
    return [found.say(at) for at, letter in enumerate(text) if letter == "*" and at > text.index("<w:tbl>")]


def caption(*words):
    return paragraph(run("Table "), SEQUENCE, *map(run, words))


def test_a_table_goes_by_the_number_and_title_of_its_caption():
    text = paragraph("x") + caption("7", ": All crime*: 2013") + table(header_row("A", "B"), row("Drugs", "*"))
    assert say_all(text) == ["table 7 (All crime*: 2013), row “Drugs”, column “B”"]


@pytest.mark.parametrize("above", ["", paragraph("Not a caption 7: x"), caption("7", ": x") + paragraph("between")])
def test_without_a_caption_right_above_it_is_counted(above):
    assert say_all(above + table(header_row("A", "B"), row("Drugs", "*"))) == [
        "table 2 of the paper, row “Drugs”, column “B”"
    ]


def test_what_stands_over_several_columns_is_said_with_each():
    wide = cell("Crimes", '<w:gridSpan w:val="2"/>')
    text = table(header_row("Area", wide, "Rank"), header_row("Area", "2013", "2014", "Rank"),
                 row("Kent", "*", "*", "*"))  # fmt: skip
    assert [place.split("column ")[1] for place in say_all(text)] == ["“Crimes › 2013”", "“Crimes › 2014”", "“Rank”"]


def test_a_row_whose_first_cell_is_wide_is_counted_by_columns():
    text = table(header_row("A", "B", "C"), row(cell("All", '<w:gridSpan w:val="2"/>'), "*"))
    assert say_all(text)[0].endswith("row “All”, column “C”")


def test_in_two_blocks_a_figure_belongs_to_the_row_of_its_own():
    text = table(header_row("Ward", "2013", "Ward", "2013"), row("Allington", "*", "Shepway", "*"))
    assert [place.split(", ")[1] for place in say_all(text)] == ["row “Allington”", "row “Shepway”"]


def test_what_begins_its_row_goes_by_its_number_and_headings_by_themselves():
    assert say_all(table(header_row("*"), row("x"), row("*", "x"))) == [
        "table 2 of the paper, headings", "table 2 of the paper, row 3, column “*”",
    ]  # fmt: skip


def test_long_words_are_shortened():
    (place,) = say_all(table(header_row("A", "word " * 40), row("word " * 40, "*")))
    assert len(place) < 200
    assert place.count("…") == 2


@given(st.integers(1, 6), st.integers(2, 5))
def test_every_cell_of_any_table_is_found(rows, columns):
    headings = [f"H{column}" for column in range(columns)]
    body = [row(f"R{number}", *["*"] * (columns - 1)) for number in range(rows)]
    assert say_all(table(header_row(*headings), *body)) == [
        f"table 2 of the paper, row “R{number}”, column “H{column}”"
        for number in range(rows) for column in range(1, columns)
    ]  # fmt: skip
