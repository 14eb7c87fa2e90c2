"""The charts of a document are numbered as they are printed, and put into it with all that belongs to them."""

import pytest
from lxml import etree

from orderpaper.word.charts.drawings import Drawings
from orderpaper.word.charts.size import Room
from orderpaper.word.charts.words import describe, say_alternative_text
from orderpaper.word.styles import read_styles
from word.charts.examples import EVERY_KIND, HOSTILE, make_chart
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
