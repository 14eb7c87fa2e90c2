"""Which fonts have serifs."""

import pytest

from orderpaper.checks.accessible.fonts import has_serifs


@pytest.mark.parametrize("font", ["Arial", "Calibri Light", "Liberation Sans", "Gill Sans MT", "Wingdings"])
def test_sans_serif_fonts_and_signs_have_none(font):
    assert not has_serifs(font, {font: "roman"})


@pytest.mark.parametrize("font", ["Times New Roman", "Georgia", "Cambria", "Garamond"])
def test_fonts_known_to_have_serifs_have_them(font):
    assert has_serifs(font, {})


def test_an_unknown_font_is_what_its_file_says_and_else_believed():
    assert has_serifs("Council Own", {"Council Own": "roman"})
    assert not has_serifs("Council Own", {"Council Own": "swiss"})
    assert not has_serifs("Council Own", {})
