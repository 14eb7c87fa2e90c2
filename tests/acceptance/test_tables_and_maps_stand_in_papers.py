"""The published tables and a map stand in papers that go on being edited: valid, accessible, whole, always the same."""

import io

import pytest
from lxml import etree
from PIL import Image

from acceptance.charted import p, unpack
from acceptance.folders import VALIDATOR
from acceptance.tabled import (
    annual_changes,
    deprivation,
    households,
    make_paper,
    make_table,
    months,
    outcomes,
    unemployment,
    ward_map,
    wards,
    wards_by_month,
)  # fmt: skip
from acceptance.validity import complaints_of
from acceptance.word_text import read_paragraphs, read_tables
from orderpaper.checks.accessible import judge
from orderpaper.records.printed_table import RowKind
from orderpaper.word.facts.document import read_facts
from word.charts.examples import HOSTILE

TABLES = {
    each.__name__: each
    for each in (annual_changes, unemployment, deprivation, wards, months, outcomes, households, wards_by_month)
}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PAGE = 9412


@pytest.fixture(scope="module")
def paper():
    """Give a paper with every published table and a map."""
    return make_paper(*(each() for each in TABLES.values()), maps=[ward_map()])


@pytest.fixture
def saved(paper, tmp_path):
    path = tmp_path / "Strategic Assessment.docx"
    path.write_bytes(paper)
    return path


def check_validity(data, tmp_path, *options):
    if not VALIDATOR.is_file():
        pytest.skip("the validator of Word files is not here")
    path = tmp_path / "checked.docx"
    path.write_bytes(data)
    assert complaints_of([path], *options) == ""


def read(data, tmp_path):
    path = tmp_path / "read.docx"
    path.write_bytes(data)
    return [[[cell.replace("\u200b", "") for cell in row] for row in table] for table in read_tables(path)]


def test_a_paper_with_tables_and_a_map_is_a_valid_word_file(paper, tmp_path):
    check_validity(paper, tmp_path)


def test_a_paper_with_tables_and_a_map_is_accessible(paper):
    assert [str(each) for each in judge(read_facts(paper, "Strategic Assessment.docx"))] == []


def test_the_same_tables_and_map_give_the_same_bytes(paper):
    assert make_paper(*(each() for each in TABLES.values()), maps=[ward_map()]) == paper


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_of_a_published_table_is_printed_beside_its_name(name, tmp_path):
    table = TABLES[name]()
    rows = [row for printed in read(make_paper(table), tmp_path) for row in printed]
    stood = {tuple(row) for row in rows}
    turned = {row.name for row in table.rows} <= set(rows[0])
    for row in table.rows:
        cells = [str(cell) for cell in row.cells]
        if turned:
            at = rows[0].index(row.name)
            assert [line[at] for line in rows[1:]] == cells
        else:
            joined = [line for line in stood if row.name in line]
            assert joined, row.name
            said = [cell for line in joined for cell in line]
            assert all(cell in said for cell in cells), row.name


def test_the_table_of_29_rows_fits_on_the_width_of_an_upright_page(tmp_path):
    (table,) = read(make_paper(annual_changes()), tmp_path)
    assert len(table) == 30
    assert len(table[0]) == 8


def test_thirteen_months_stand_under_one_another(tmp_path):
    (table,) = read(make_paper(months()), tmp_path)
    assert table[0] == ["Month", "Volume", "Outcomes", "Outcome rate"]
    assert table[-1] == ["Apr to Dec 2013", "6,937", "2,248", "32.4%"]


def test_wards_stand_in_two_blocks_with_the_total_last(tmp_path):
    (table,) = read(make_paper(wards()), tmp_path)
    assert table[0] == ["Ward", "Incidents", "Per 1,000"] * 2
    assert table[-1] == ["–", "–", "–", "Maidstone", "4,326", "27.8"]
    assert [len(row) for row in table] == [6] * 15


def test_a_table_that_fits_no_way_goes_on_under_words_that_say_so(tmp_path):
    data = make_paper(wards_by_month())
    first, second = read(data, tmp_path)
    assert [row[0] for row in first] == [row[0] for row in second]
    assert "Anti-social behaviour by ward and month, continued: Oct 13 to Total" in read_paragraphs(
        tmp_path / "read.docx"
    )


def test_no_table_is_wider_than_its_page(paper):
    root = etree.fromstring(unpack(paper)["word/document.xml"])
    for grid in root.iter(f"{W}tblGrid"):
        assert sum(int(each.get(f"{W}w")) for each in grid) == PAGE


def test_letters_are_never_made_smaller_and_nothing_is_formatted_by_hand(paper):
    root = etree.fromstring(unpack(paper)["word/document.xml"])
    for table in root.iter(f"{W}tbl"):
        assert not list(table.iter(f"{W}sz", f"{W}jc", f"{W}shd", f"{W}color", f"{W}b"))


def test_a_map_is_a_picture_with_words_of_its_own(paper):
    root = etree.fromstring(unpack(paper)["word/document.xml"])
    (words,) = (each.get("descr") for each in root.iter(f"{WP}docPr"))
    assert words == ward_map().words
    picture = Image.open(io.BytesIO(unpack(paper)["word/media/map1.png"]))
    (extent,) = root.iter(f"{WP}extent")
    assert picture.width / (int(extent.get("cx")) / 914400) >= 200


def test_a_map_can_be_said_in_a_sentence(saved):
    assert ward_map().words in read_paragraphs(saved)


def test_two_maps_have_numbers_and_parts_of_their_own(tmp_path):
    data = make_paper(maps=[ward_map(), ward_map(ours="Castle")])
    check_validity(data, tmp_path)
    root = etree.fromstring(unpack(data)["word/document.xml"])
    assert len({each.get("id") for each in root.iter(f"{WP}docPr")}) == 2
    assert unpack(data)["word/media/map1.png"] != unpack(data)["word/media/map2.png"]


def test_hostile_text_stands_in_a_table_and_a_map_as_typed(tmp_path):
    table = make_table(HOSTILE, [[HOSTILE, "a: b"], [HOSTILE, HOSTILE], ["x", ""]], {"x": RowKind.TOTAL})
    drawn = ward_map(title=HOSTILE, unit=HOSTILE, words=HOSTILE, table=table)
    data = make_paper(table, maps=[drawn])
    check_validity(data, tmp_path, "--ignore", "template")
    assert read(data, tmp_path)[0][1] == [HOSTILE, HOSTILE]


def test_a_map_in_a_cell_is_as_wide_as_the_cell():
    cell = (
        '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>{p("TableText", "{{p maps[0] }}")}'
        "</w:tc></w:tr></w:tbl>"
    )
    root = etree.fromstring(unpack(make_paper(maps=[ward_map()], body=(p("Heading1", "A"), cell)))["word/document.xml"])
    assert next(root.iter(f"{WP}extent")).get("cx") == str((5000 - 216) * 635)
