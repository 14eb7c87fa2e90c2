"""How a run and a paragraph look on the page, from styles, theme and direct formatting."""

import pytest

from word_builder import facts_of, heading, paragraph, run


def test_a_heading_is_known_by_its_style_and_by_its_outline_level() -> None:
    facts = facts_of(
        heading(2, "By style"),
        paragraph("By level", properties="<w:outlineLvl w:val='2'/>"),
        paragraph("Not one", style="H1", properties="<w:outlineLvl w:val='9'/>"),
    )
    assert [each.look.level for each in facts.paragraphs] == [2, 3, 0]


def test_a_style_based_on_a_heading_is_a_heading() -> None:
    styles = (
        "<w:style w:type='paragraph' w:styleId='H1'><w:name w:val='Heading 1'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='X'><w:name w:val='Council heading'/><w:basedOn w:val='H1'/></w:style>"
    )
    (fact,) = facts_of(paragraph("Own", style="X"), styles=styles).paragraphs
    assert (fact.look.style, fact.look.level) == ("Council heading", 1)


def test_styles_based_on_each_other_in_a_circle_are_read() -> None:
    styles = "".join(
        f"<w:style w:type='paragraph' w:styleId='{one}'><w:name w:val='{one}'/><w:basedOn w:val='{other}'/></w:style>"
        for one, other in ("AB", "BA")
    )
    (fact,) = facts_of(paragraph("Round", style="A"), styles=styles).paragraphs
    assert fact.look.style == "A"


@pytest.mark.parametrize(
    ("style", "direct", "font", "size"),
    [
        ("", "", "Arial", 24),
        ("H1", "", "Arial", 32),
        ("H1", "<w:sz w:val='20'/>", "Arial", 20),
        ("", "<w:rFonts w:ascii='Georgia' w:hAnsi='Georgia'/>", "Georgia", 24),
        ("", "<w:rFonts w:asciiTheme='majorHAnsi' w:ascii='Georgia'/>", "Arial", 24),
        ("", "<w:sz w:val='nonsense'/>", "Arial", 24),
        ("", "<w:sz w:val='21.0'/>", "Arial", 21),
    ],
)
def test_font_and_size_are_those_on_the_page(style, direct, font, size) -> None:
    (fact,) = facts_of(paragraph(run("Words", direct), style=style)).paragraphs
    assert (fact.runs[0].look.font, fact.runs[0].look.size) == (font, size)


def test_without_styles_words_print_as_word_prints_them() -> None:
    (fact,) = facts_of(paragraph("Words"), styles="").paragraphs
    assert (fact.runs[0].look.font, fact.runs[0].look.size, fact.runs[0].look.language) == ("Times New Roman", 20, "")


def test_bold_said_by_paragraph_and_character_style_cancels_out() -> None:
    (fact,) = facts_of(paragraph(run("Plain again", "<w:rStyle w:val='Strong'/>"), style="Strong1")).paragraphs
    assert not fact.runs[0].look.is_bold
    (fact,) = facts_of(paragraph(run("Bold", "<w:rStyle w:val='Strong'/><w:b/>"), style="Strong1")).paragraphs
    assert fact.runs[0].look.is_bold


def test_a_list_is_known_by_its_style_and_number_0_takes_it_out() -> None:
    facts = facts_of(
        paragraph("In", style="Bullet"),
        paragraph("Out", style="Bullet", properties="<w:numPr><w:numId w:val='0'/></w:numPr>"),
        paragraph("Direct", properties="<w:numPr><w:numId w:val='3'/></w:numPr>"),
    )
    assert [each.look.is_list for each in facts.paragraphs] == [True, False, True]
