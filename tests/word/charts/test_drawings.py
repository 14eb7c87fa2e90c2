"""The charts and maps of a document are numbered as they are printed, and put into it with all that belongs to them."""

import pytest
from lxml import etree

from orderpaper.word.charts.drawings import Drawings
from orderpaper.word.charts.size import Room
from orderpaper.word.charts.words import describe, say_alternative_text
from orderpaper.word.styles import read_styles
from word.charts.examples import EVERY_KIND, HOSTILE, make_chart
from word.maps.examples import make_map
from word.tables.examples import make_table
from word_builder import NAMESPACES

DOCUMENT = "word/document.xml"
TYPES = b"<Types></Types>"
STYLES = read_styles("", "")
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture
def drawings():
    made = Drawings({}, STYLES)
    made.stand_in(DOCUMENT)
    return made


def read(paragraph):
    return etree.fromstring(f"<w:body {NAMESPACES}>{paragraph}</w:body>")[0]


def test_a_chart_is_an_inline_drawing_alone_in_a_paragraph_of_its_style(drawings):
    paragraph = read(drawings.draw(make_chart(), "BodyText", Room()))
    assert len(list(paragraph.iter(f"{WP}inline"))) == 1
    assert [etree.QName(each).localname for each in paragraph] == ["pPr", "r"]
    assert "BodyText" in etree.tostring(paragraph[0]).decode()


def test_its_alternative_text_is_what_it_shows(drawings):
    chart = make_chart(title=HOSTILE)
    (words,) = read(drawings.draw(chart, "", Room())).iter(f"{WP}docPr")
    assert words.get("descr") == say_alternative_text(chart)


def test_numbers_go_on_from_those_of_the_template():
    parts = {
        DOCUMENT: b'<wp:docPr id="41" name="Logo"/>', "word/header1.xml": b'<wp:docPr name="Arms" id="57"/>',
        "word/charts/chart8.xml": b"", "word/_rels/document.xml.rels": b'<Relationship Id="rIdChart11"/>',
    }  # fmt: skip
    made = Drawings(parts, STYLES)
    made.stand_in(DOCUMENT)
    paragraphs = [read(made.draw(make_chart(), "", Room())) for _ in range(2)]
    assert [next(each.iter(f"{WP}docPr")).get("id") for each in paragraphs] == ["58", "59"]
    new = set(made.add_parts({DOCUMENT: b"", "[Content_Types].xml": TYPES})) - {DOCUMENT, "[Content_Types].xml"}
    assert {name for name in new if "rels" not in name} == {
        "word/charts/chart12.xml", "word/charts/chart13.xml", "word/embeddings/Microsoft_Excel_Sheet12.xlsx",
        "word/embeddings/Microsoft_Excel_Sheet13.xlsx",
    }  # fmt: skip


def test_each_chart_is_led_to_from_the_part_that_it_stands_in(drawings):
    drawings.draw(make_chart(), "", Room())
    drawings.stand_in("word/header1.xml")
    drawings.draw(EVERY_KIND["bar chart"], "", Room())
    parts = drawings.add_parts({DOCUMENT: b"", "word/header1.xml": b"", "[Content_Types].xml": TYPES})
    assert b'Target="charts/chart1.xml"' in parts["word/_rels/document.xml.rels"]
    assert b'Target="charts/chart2.xml"' in parts["word/_rels/header1.xml.rels"]
    assert b'Target="../embeddings/Microsoft_Excel_Sheet2.xlsx"' in parts["word/charts/_rels/chart2.xml.rels"]
    assert parts["[Content_Types].xml"].count(b"<Override") == 4


def test_a_document_without_charts_stays_as_it_is(drawings):
    parts = {"[Content_Types].xml": TYPES, DOCUMENT: b"words"}
    assert drawings.add_parts(parts) == parts


def test_what_is_no_chart_leaves_the_drawing_of_the_template_alone(drawings):
    assert drawings.refill("Crime since 2013", "rId5") == "rId5"
    assert drawings.refill(make_chart(), "rId5") == "rIdChart1"


def test_the_table_beside_a_chart_is_printed_where_it_is_asked_for(drawings):
    assert drawings.print_whole(make_chart().table, "", ()).startswith("<w:tbl>")
    assert drawings.print_whole(make_chart(), "", (5000, 5000)).startswith("<w:p>")


def test_a_chart_is_said_in_words(drawings):
    assert drawings.say(make_chart()) == describe(make_chart())
    assert drawings.say(make_chart().table) == str(make_chart().table)


def test_a_table_is_printed_with_the_words_and_marks_of_the_paper():
    made = Drawings({}, STYLES, lambda words: f"<{words}>")
    printed = made.print_whole(make_table(("2014",), 1), "", ())
    assert printed.startswith("<w:tbl>")
    assert "<Row 0>" in printed


def test_a_map_is_an_inline_picture_alone_in_a_paragraph_of_its_style(drawings):
    paragraph = read(drawings.print_whole(make_map(), "BodyText", (6000, 9000)))
    (inline,) = paragraph.iter(f"{WP}inline")
    assert "BodyText" in etree.tostring(paragraph[0]).decode()
    assert inline.find(f"{WP}extent").get("cx") == str(6000 * 635)
    assert inline.find(f"{WP}docPr").get("name") == "Map 1"


def test_the_alternative_text_of_a_map_is_its_words_in_whole_sentences(drawings):
    words = f"Map: {HOSTILE}. Highest in North. {'Long. ' * 60}"
    paragraph = read(drawings.print_whole(make_map(words=words), "", ()))
    said = next(paragraph.iter(f"{WP}docPr")).get("descr")
    assert said.startswith(f"Map: {HOSTILE}. Highest in North. Long.")
    assert said.endswith("Long.")
    assert len(said) <= 250


def test_a_map_is_a_part_that_is_led_to_from_where_it_stands(drawings):
    drawings.print_whole(make_chart(), "", (6000, 9000))
    drawings.print_whole(make_map(), "", (6000, 9000))
    parts = drawings.add_parts({DOCUMENT: b"", "[Content_Types].xml": TYPES})
    assert parts["word/media/map2.png"].startswith(b"\x89PNG")
    assert b'Id="rIdMap2"' in parts["word/_rels/document.xml.rels"]
    assert b'PartName="/word/media/map2.png" ContentType="image/png"' in parts["[Content_Types].xml"]


def test_numbers_go_on_from_the_maps_of_the_template():
    made = Drawings({"word/media/map4.png": b"", "word/_rels/document.xml.rels": b'Id="rIdMap9"'}, STYLES)
    made.stand_in(DOCUMENT)
    assert 'r:embed="rIdMap10"' in made.print_whole(make_map(), "", ())


def test_a_map_is_said_in_words(drawings):
    assert drawings.say(make_map()) == make_map().words


def test_charts_are_listed_by_what_leads_to_them(drawings):
    chart = make_chart()
    drawings.print_whole(chart, "", ())
    assert drawings.list_charts() == {(DOCUMENT, "rIdChart1"): chart}
