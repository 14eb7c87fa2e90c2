"""Letters of picture fonts are read as what they look like."""

import pytest

from orderpaper.word.manuscript.symbols import read_pictures, read_symbol


@pytest.mark.parametrize(
    ("font", "code", "letter"),
    [
        ("Wingdings", "F0E9", "↑"), ("wingdings", "EA", "↓"), ("Symbol", "F0B7", "•"), ("Symbol", "F0B3", "≥"),
        ("Arial", "00B1", "±"), ("Wingdings", "F020", ""), ("Webdings", "F0E9", ""), ("Symbol", "x", ""),
        ("Arial", "D800", ""), ("", "", ""),
    ],
)  # fmt: skip
def test_a_symbol_is_what_it_looks_like_or_nothing(font, code, letter):
    assert read_symbol(font, code) == letter


def test_letters_typed_in_such_a_font_are_read_one_for_one():
    assert read_pictures("Wingdings", "4 \uf0e9 \uf028é") == "4 ↑  é"
    assert read_pictures("Arial", "naïve") == "naïve"
