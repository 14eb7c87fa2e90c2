"""The styles of a template say which list and which level of heading each is, what it is based on counted in."""

import pytest

from orderpaper.word.styles import ListLevel, find_right_tabs, read_styles
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


def test_a_list_says_how_each_of_its_levels_counts():
    level = '<w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1&amp;%2"/></w:lvl>'
    numbering = f'<w:abstractNum w:abstractNumId="7">{level}</w:abstractNum>'
    assert read_styles("", numbering).levels == {(7, 1): ListLevel("lowerRoman", "%1&%2", 3)}


def test_a_style_ends_its_lines_at_a_right_tab_of_its_own_or_of_the_style_it_is_based_on():
    styles = "".join(
        f'<w:style w:styleId="{name}">{inside}</w:style>'
        for name, inside in {
            "TOC1": '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/><w:tab w:pos="9" w:val="right"/></w:tabs></w:pPr>',
            "TOC2": '<w:basedOn w:val="TOC1"/>',
            "TOC3": '<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>',
        }.items()
    )
    assert find_right_tabs(styles) == {"TOC1", "TOC2"}
