"""The styles of a template say which list and which level of heading each is, what it is based on counted in."""

import pytest

from orderpaper.word.styles import read_styles
from word.templates import NUMBERING, STYLES


@pytest.fixture
def styles():
    return read_styles(STYLES, NUMBERING)


def test_every_style_is_known_by_its_id(styles):
    assert {"Body", "ListBullet", "Section"} <= styles.ids
    assert "Nowhere" not in styles.ids


def test_a_style_has_the_list_of_its_own_or_of_the_style_it_is_based_on(styles):
    assert styles.numbers["ListLetter"] == (2, 0)
    assert styles.numbers["BodyBullet"] == (1, 0)
    assert "Body" not in styles.numbers


def test_number_0_takes_a_style_out_of_a_list(styles):
    assert "Plain" not in styles.numbers


def test_a_style_has_its_outline_level_and_level_9_is_none():
    level_9 = '<w:style w:styleId="A"><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    styles = read_styles(STYLES + level_9, "")
    assert styles.outline == {"Title": 0, "Section": 1, "Part": 2}


def test_the_first_style_that_is_there_is_chosen_or_the_last_named(styles):
    assert styles.first_of("Nowhere", "Body", "Part") == "Body"
    assert styles.first_of("Nowhere", "Elsewhere") == "Elsewhere"


def test_the_abstract_list_of_a_style_is_found(styles):
    assert styles.letter_list("ListLetter") == 20
    assert styles.letter_list("Body") is None


def test_styles_based_on_each_other_in_a_circle_end():
    circle = "".join(
        f'<w:style w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>' for one, other in ("AB", "BA")
    )
    assert read_styles(circle, "").numbers == {}


def test_a_file_without_styles_has_none():
    assert read_styles("", "").ids == frozenset()
