"""A template says how much room there is, and which of its own charts a field fills."""

import pytest

from orderpaper.word.charts.template import find_named, is_story, name_refills, say_room

UPRIGHT = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" '
    'w:header="680" w:footer="624" w:gutter="0"/></w:sectPr>'
)
LYING = UPRIGHT.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')
HERE = "<w:p>here</w:p>"


def room(xml):
    start = xml.index(HERE)
    return say_room(xml, start, start + len(HERE))


def drawing(words, relation="rId5", number=3):
    return (
        f'<w:drawing><wp:inline><wp:docPr id="{number}" name="Chart" descr="{words}"/><c:chart r:id="{relation}"/>'
        "</wp:inline></w:drawing>"
    )


def test_the_room_is_that_of_the_section_a_paragraph_stands_in():
    assert room(f"{HERE}{UPRIGHT}") == ", (9412, 14344)"
    assert room(f"{UPRIGHT}{HERE}{LYING}{UPRIGHT}") == ", (14344, 9412)"


def test_where_no_section_follows_nothing_is_said():
    assert room(f"{UPRIGHT}{HERE}") == ""
    assert room(f"{HERE}<w:sectPr></w:sectPr>") == ""


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ('<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>', ", (4784, 14344)"),
        ('<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5000"/></w:tcPr>', ", (4784, 14344)"),
        ('<w:tc><w:tcPr><w:tcW w:w="50" w:type="pct"/></w:tcPr>', ", (9412, 14344)"),
        ('<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr></w:tc><w:p/>', ", (9412, 14344)"),
    ],
)
def test_in_a_cell_the_room_is_the_cells(cell, said):
    assert room(f"<w:tbl><w:tr>{cell}{HERE}</w:tc></w:tr></w:tbl>{UPRIGHT}") == said


def test_a_chart_whose_words_are_a_field_leads_to_a_copy():
    source = name_refills(drawing("{{ (theme.chart)|plain }}"))
    assert "id=\"{{ '3'|drawing_id }}\"" in source
    assert "r:id=\"{{ (theme.chart)|refill('rId5') }}\"" in source
    assert 'descr="{{ (theme.chart)|plain }}"' in source


@pytest.mark.parametrize("words", ["Crime", "", "Crime: {{ (chart)|plain }}", "{{ (a)|plain }} and {{ (b)|plain }}"])
def test_a_chart_with_other_words_is_left_as_it_is(words):
    assert name_refills(drawing(words)) == drawing(words)


def test_of_several_charts_each_follows_its_own_field():
    source = name_refills(
        drawing("{{ (a)|plain }}", "rId1") + drawing("Words", "rId2") + drawing("{{ (b)|plain }}", "rId3")
    )
    assert [part for part in ("(a)|refill('rId1')", "rId2'", "(b)|refill('rId3')") if part in source] == [
        "(a)|refill('rId1')", "(b)|refill('rId3')",
    ]  # fmt: skip


def test_the_named_charts_of_a_template_are_found_with_what_leads_to_them():
    parts = {
        "word/document.xml": (drawing("{{ chart }}", "rId1") + drawing("Words", "rId2")).encode(),
        "word/header1.xml": drawing("{{theme.chart}}", "rId1").encode(),
        "word/charts/chart1.xml": drawing("{{ chart }}").encode(),
    }
    assert list(find_named(parts)) == [("word/document.xml", "rId1"), ("word/header1.xml", "rId1")]
    assert is_story("word/footnotes.xml")
    assert not is_story("word/theme/theme1.xml")
