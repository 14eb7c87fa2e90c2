"""The parts of a Word file stay declared and led to while charts are put in, copied and left out."""

import pytest

from orderpaper.word.charts.parts import CONTENT_TYPES, ChartPackage, Relation, relations_of

TYPES = '<Types><Default Extension="XML" ContentType="application/xml"/></Types>'
DOCUMENT = "word/document.xml"


def relations(*written):
    return f"<Relationships>{''.join(map(str, written))}</Relationships>".encode()


@pytest.fixture
def package():
    """Give a document with a chart that leads to its workbook, its colours and a page of the web."""
    made = ChartPackage({CONTENT_TYPES: TYPES.encode(), DOCUMENT: b"d", relations_of(DOCUMENT): relations()})
    made.relate(DOCUMENT, Relation("rId1", "kind/chart", "charts/chart1.xml"))
    made.add("word/charts/chart1.xml", b"chart", "chart/type")
    made.add("word/charts/colors1.xml", b"colours", "colour/type")
    made.parts["word/embeddings/a.xlsx"] = b"figures"
    made.relate(
        "word/charts/chart1.xml",
        Relation("rId1", "kind/package", "../embeddings/a.xlsx"),
        Relation("rId2", "kind/colours", "colors1.xml"),
        Relation("rId3", "kind/link", "http://x.y", "External"),
    )
    return made


def types_of(package):
    return package.parts[CONTENT_TYPES].decode()


def test_a_part_that_is_put_in_is_declared(package):
    assert '<Override PartName="/word/charts/chart1.xml" ContentType="chart/type"/></Types>' not in TYPES
    assert 'PartName="/word/charts/chart1.xml" ContentType="chart/type"' in types_of(package)


def test_relations_are_written_and_read_again(package):
    assert [each.target for each in package.relations("word/charts/chart1.xml")] == [
        "../embeddings/a.xlsx", "colors1.xml", "http://x.y",
    ]  # fmt: skip
    assert package.find(DOCUMENT, "rId1") == "word/charts/chart1.xml"
    assert package.find("word/charts/chart1.xml", "rId1") == "word/embeddings/a.xlsx"


def test_a_part_without_relations_gets_a_list_of_them():
    package = ChartPackage({CONTENT_TYPES: TYPES.encode()})
    package.relate("word/header1.xml", Relation("rId1", "kind", "a.xml"))
    assert package.find("word/header1.xml", "rId1") == "word/a.xml"


@pytest.mark.parametrize("empty", ["<Relationships xmlns='x'/>", "<Relationships xmlns='x'></Relationships>"])
def test_an_empty_list_of_relations_can_be_added_to(empty):
    package = ChartPackage({relations_of(DOCUMENT): empty.encode()})
    package.relate(DOCUMENT, Relation("rId1", "kind", "/word/charts/chart1.xml"))
    assert package.find(DOCUMENT, "rId1") == "word/charts/chart1.xml"


def test_what_stands_beside_a_chart_is_copied_but_for_its_figures(package):
    copied = list(package.copy_beside("word/charts/chart1.xml", 4))
    assert copied == [Relation("rId2", "kind/colours", "colors1_4.xml")]
    assert package.parts["word/charts/colors1_4.xml"] == b"colours"
    assert 'PartName="/word/charts/colors1_4.xml" ContentType="colour/type"' in types_of(package)


def test_a_copy_of_what_is_declared_by_its_ending_is_declared_too(package):
    package.parts["word/charts/drawing1.xml"] = b"shapes"
    package.parts["word/charts/_rels/drawing1.xml.rels"] = relations(Relation("rId1", "kind/image", "../media/a.png"))
    package.relate("word/charts/chart1.xml", Relation("rId4", "kind/shapes", "/word/charts/drawing1.xml"))
    assert Relation("rId4", "kind/shapes", "/word/charts/drawing1_2.xml") in package.copy_beside(
        "word/charts/chart1.xml", 2
    )
    assert 'PartName="/word/charts/drawing1_2.xml" ContentType="application/xml"' in types_of(package)
    assert package.find("word/charts/drawing1_2.xml", "rId1") == "word/media/a.png"


def test_a_chart_that_is_left_out_takes_with_it_what_only_it_leads_to(package):
    package.drop(DOCUMENT, "rId1")
    assert set(package.parts) == {CONTENT_TYPES, DOCUMENT, relations_of(DOCUMENT)}
    assert "charts" not in types_of(package)
    assert list(package.relations(DOCUMENT)) == []


def test_what_another_part_leads_to_stays(package):
    package.relate("word/header1.xml", Relation("rId9", "kind/colours", "charts/colors1.xml"))
    package.drop(DOCUMENT, "rId1")
    assert "word/charts/colors1.xml" in package.parts
    assert "word/charts/chart1.xml" not in package.parts
