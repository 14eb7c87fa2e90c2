"""What is to be known of a cell’s style: its number format, and whether it crosses out or colours."""

import io

import openpyxl
import pytest
from openpyxl.styles import Font, GradientFill, PatternFill

from orderpaper.workbooks.style_facts import StyleFacts, read_style


def read(**settings):
    """Give the facts of the style of a cell that was set so, as they are after saving."""
    book = openpyxl.Workbook()
    for name, value in settings.items():
        setattr(book.active["A1"], name, value)
    written = io.BytesIO()
    book.save(written)
    again = openpyxl.load_workbook(written)
    return read_style(again, again.active["A1"].style_id if again.active["A1"].has_style else 0)


@pytest.mark.parametrize("number_format", ["General", "0.0%", "dd/mm/yyyy", "mmm-yy", '0"/18"', "[$£-809]#,##0.00"])
def test_a_style_gives_its_number_format(number_format):
    assert read(number_format=number_format) == StyleFacts(number_format)


def test_a_style_says_whether_it_crosses_out():
    assert read(font=Font(strike=True)).is_struck
    assert not read(font=Font(bold=True)).is_struck


@pytest.mark.parametrize(
    ("fill", "is_coloured"),
    [
        (PatternFill("solid", "FFFF00"), True),
        (PatternFill("lightUp", "FFFF00"), True),
        (GradientFill(stop=("FFFF00", "FF0000")), True),
        (PatternFill(None), False),
        (PatternFill("gray125"), False),
    ],
    ids=["solid", "pattern", "gradient", "none", "the grey that every workbook has"],
)
def test_a_style_says_whether_it_colours_the_cell(fill, is_coloured):
    assert read(fill=fill).is_coloured is is_coloured


@pytest.mark.parametrize("number", [99, 10_000])
def test_a_style_that_the_workbook_does_not_have_is_general(number):
    assert read_style(openpyxl.Workbook(), number) == StyleFacts()


def test_a_style_whose_font_format_or_fill_is_not_there_is_plain():
    book = openpyxl.Workbook()
    book.active["A1"].font, book.active["A1"].number_format = Font(strike=True), "0.000"
    number = book.active["A1"].style_id
    book._fonts.clear()
    book._fills.clear()
    book._number_formats.clear()
    assert read_style(book, number) == StyleFacts()
