"""What stands around the rows of a sheet: merged cells, hidden columns, filters, tables and notes."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.address import letters_of_column, number_of_column
from orderpaper.workbooks.frame import (
    MAIN,
    Area,
    Frame,
    NamedTable,
    parse,
    read_area,
    read_frame,
    read_named_table,
    read_relations,
)
from workbooks.books import change_part, make_excel, put_rows, read_bytes

COLUMNS, ROWS = st.integers(1, 16_384), st.integers(1, 1_048_576)
HEADINGS = [{"header": "ID"}, {"header": "Action"}]


def frame_of(fill, part="", old=b"", new=b""):
    """Give the frame of the sheet that `fill` writes on; a part of the package may be changed."""
    data = make_excel(lambda book: fill(put_rows(book, "Actions", [["ID", "Action"], ["DA1", "Train"]])))
    return read_bytes(change_part(data, part, old, new) if part else data).sheet("Actions").frame


@given(COLUMNS)
def test_the_letters_of_a_column_are_excels_and_read_back_as_its_number(column):
    letters = letters_of_column(column)
    assert number_of_column(letters) == column
    assert letters.isalpha()
    assert letters.isupper()


@pytest.mark.parametrize(
    ("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")]
)
def test_letters_run_on_after_z(column, letters):
    assert letters_of_column(column) == letters


@given(COLUMNS, ROWS, COLUMNS, ROWS)
def test_an_area_reads_back_as_itself_whichever_corner_is_named_first(left, top, right, bottom):
    area = Area(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    assert read_area(str(area)) == area
    assert read_area(f"${letters_of_column(right)}${bottom}:{letters_of_column(left)}{top}") == area


def test_an_area_of_one_cell_is_said_as_that_cell():
    assert str(Area(1, 5, 1, 5)) == "A5"
    assert read_area("A5") == Area(1, 5, 1, 5)


@pytest.mark.parametrize("text", ["", "A", "5", "A:B", "5:6", "A5:", "A5:B6:C7", "a5", "#REF!", "AAAA1"])
def test_what_is_no_area_is_none(text):
    assert read_area(text) is None


def test_a_plain_sheet_has_nothing_around_its_rows():
    assert frame_of(lambda _sheet: None) == Frame()


def test_merged_cells_are_known():
    frame = frame_of(lambda sheet: (sheet.merge_range("A5:A6", "DA"), sheet.merge_range("B8:D9", "x")))
    assert [str(area) for area in frame.merged] == ["A5:A6", "B8:D9"]


def test_hidden_columns_are_known():
    assert frame_of(lambda sheet: sheet.set_column("B:D", None, None, {"hidden": True})).hidden_columns == {2, 3, 4}
    assert frame_of(lambda sheet: sheet.set_column("B:D", 30)).hidden_columns == frozenset()


def test_columns_hidden_to_the_end_of_the_sheet_are_known():
    hidden = frame_of(lambda sheet: sheet.set_column("C:XFD", None, None, {"hidden": True})).hidden_columns
    assert (min(hidden), max(hidden), len(hidden)) == (3, 16_384, 16_382)


def test_a_filter_on_the_sheet_is_known():
    assert frame_of(lambda sheet: sheet.autofilter("A1:B2")).has_filter


@pytest.mark.parametrize(
    ("options", "table"),
    [
        ({}, NamedTable("Acts", Area(4, 3, 5, 6))),
        ({"total_row": True}, NamedTable("Acts", Area(4, 3, 5, 6), totals=1)),
        ({"header_row": False}, NamedTable("Acts", Area(4, 3, 5, 6), has_headings=False)),
    ],
    ids=["plain", "with a total", "without headings"],
)
def test_a_named_table_says_where_it_stands_and_how_many_of_its_rows_are_totals(options, table):
    frame = frame_of(lambda sheet: sheet.add_table("D3:E6", {"name": "Acts", "columns": HEADINGS, **options}))
    assert frame.tables == (table,)
    assert table.last_row == 6 - table.totals
    assert not frame.has_filter


def test_rows_filtered_out_of_a_named_table_are_a_filter():
    frame = frame_of(
        lambda sheet: sheet.add_table("D3:E6", {"columns": HEADINGS}), "xl/tables/table1.xml",
        b'<autoFilter ref="D3:E6"/>', b'<autoFilter ref="D3:E6"><filterColumn colId="0"/></autoFilter>',
    )  # fmt: skip
    assert frame.has_filter


def test_notes_are_known_by_their_cells():
    assert frame_of(lambda sheet: (sheet.write_comment("B2", "Who?"), sheet.write_comment("A9", "When?"))).notes == (
        "B2", "A9",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<sheetData>", b'<cols><col hidden="1" width="x"/><col min="b" max="" hidden="1"/></cols><sheetData>'),
        (b"<pageMargins", b'<mergeCells><mergeCell ref="A"/><mergeCell/></mergeCells><pageMargins'),
        (b"<pageMargins", b'<dataValidations><dataValidation type="new" sqref="?"/></dataValidations><pageMargins'),
        (b"<pageMargins", b'<conditionalFormatting sqref="?"><cfRule type="new"/></conditionalFormatting><pageMargins'),
        (b"</worksheet>", b'<tableParts><tablePart r:id="rId9"/></tableParts></worksheet>'),
        (b"</worksheet>", b'<extLst><ext uri="{new}"><new xmlns="new:"/></ext></extLst></worksheet>'),
    ],
)  # fmt: skip
def test_what_is_odd_around_the_rows_does_no_harm(old, new):
    assert frame_of(lambda _sheet: None, "xl/worksheets/sheet1.xml", old, new) == Frame()


def test_a_table_or_a_part_that_is_not_there_is_none():
    with zipfile.ZipFile(io.BytesIO(), "w") as package:
        assert read_named_table(package, "xl/tables/table1.xml") is None
        assert read_relations(package, "xl/worksheets/sheet1.xml") == {}
        assert read_frame(f'<worksheet xmlns="{MAIN[1:-1]}"/>'.encode(), package, "xl/worksheets/s.xml") == Frame()


def test_a_table_without_a_place_is_none():
    with zipfile.ZipFile(io.BytesIO(), "w") as package:
        package.writestr("table.xml", f'<table xmlns="{MAIN[1:-1]}" name="Acts" ref="#REF!" totalsRowCount="x"/>')
        assert read_named_table(package, "table.xml") is None


def test_a_relation_is_a_part_of_the_package_or_a_file_outside():
    relations = (
        '<Relationships xmlns="r"><Relationship Id="1" Type="http://x/comments" Target="../comments1.xml"/>'
        '<Relationship Id="2" Type="http://x/table" Target="/xl/tables/table1.xml"/>'
        '<Relationship Id="3" Type="http://x/link" Target="file:///C:/x.xlsx" TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(io.BytesIO(), "w") as package:
        package.writestr("xl/worksheets/_rels/sheet1.xml.rels", relations)
        assert read_relations(package, "xl/worksheets/sheet1.xml") == {
            "1": ("comments", "xl/comments1.xml"), "2": ("table", "xl/tables/table1.xml"),
            "3": ("link", "file:///C:/x.xlsx"),
        }  # fmt: skip


@pytest.mark.parametrize(
    "xml",
    [b'<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>', b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><x>&a;</x>'],
)
def test_entities_are_refused(xml):
    with pytest.raises(ValueError, match="Entit"):
        parse(xml)
