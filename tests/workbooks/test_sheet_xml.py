"""The XML of a sheet: its rows on their own, what stands around them, and nothing that holds only formatting."""

import io
import re
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks import sheet_xml
from orderpaper.workbooks.sheet_xml import read_sheet_xml, thin
from orderpaper.workbooks.snapshot import SWOLLEN

HEAD = b'<?xml version="1.0"?>\n<worksheet xmlns="m" xmlns:r="r"><sheetPr/><cols><col min="1" max="2"/></cols>'
TAIL = b'<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><rowBreaks count="0"/></worksheet>'
ROW_OF = re.compile(rb"<row[^>]*/>|<row[ >].*?</row>", re.DOTALL)


def read(xml):
    """Give the XML of a sheet as it is read from its part."""
    with zipfile.ZipFile(io.BytesIO(), "w") as package:
        package.writestr("sheet1.xml", xml)
        return read_sheet_xml(package, "sheet1.xml")


@pytest.fixture
def small_pieces(monkeypatch):
    """Make a megabyte of some bytes, so that a small sheet comes in many pieces."""
    return lambda size: monkeypatch.setattr(sheet_xml, "PIECE", size)


def test_the_rows_are_cut_out_of_what_stands_around_them():
    rows = b'<row r="1"><c r="A1"><v>5</v></c></row><row r="7"/>'
    found = read(HEAD + b"<sheetData>" + rows + b"</sheetData>" + TAIL)
    assert found.rows == (
        b'<?xml version="1.0"?>\n<worksheet xmlns="m" xmlns:r="r"><sheetData>' + rows + b"</sheetData></worksheet>"
    )
    assert found.frame == HEAD + b"<sheetData></sheetData>" + TAIL
    assert found.last_row == 7


@pytest.mark.parametrize("empty", [b"<sheetData/>", b"<sheetData />", b"<sheetData></sheetData>", b"<sheetData\n/>"])
def test_a_sheet_without_rows_has_none_and_what_stands_around_is_kept(empty):
    found = read(HEAD + empty + TAIL)
    assert b"<row " not in found.rows
    assert found.rows.endswith(b"</worksheet>")
    assert b"mergeCell ref" in found.frame
    assert found.last_row == 0


def test_a_prefix_on_every_name_is_no_matter():
    xml = b'<x:worksheet xmlns:x="m"><x:sheetPr/><x:sheetData><x:row r="1"/></x:sheetData><x:y/></x:worksheet>'
    found = read(xml)
    assert found.rows == b'<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>'
    assert found.frame == b'<x:worksheet xmlns:x="m"><x:sheetPr/><x:sheetData></x:sheetData><x:y/></x:worksheet>'
    assert (
        read(b'<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>').rows
        == b'<x:worksheet xmlns:x="m"></x:worksheet>'
    )


@pytest.mark.parametrize(
    "xml", [b"", b"<worksheet>", b"<worksheet><sheetData><row r=", b"<other/>", "<wörk/>".encode("utf-16")]
)
def test_what_is_cut_off_or_no_sheet_is_left_to_the_parser_to_refuse(xml):
    assert read(xml).rows == read(xml).frame == xml


@pytest.mark.parametrize(
    ("cell", "has"),
    [(b"<c><v>5</v></c>", False), (b"<c><f>1+1</f></c>", True), (b'<c><f t="shared"/></c>', True),
     (b"<c><f/></c>", True), (b"<x:c><x:f>1</x:f></x:c>", True)],
)  # fmt: skip
def test_it_is_known_whether_there_may_be_formulas(cell, has):
    assert read(b"<worksheet><sheetData><row>" + cell + b"</row></sheetData></worksheet>").has_formulas is has


def test_contents_that_are_larger_than_any_workbooks_are_refused(monkeypatch, small_pieces):
    small_pieces(2_000)
    monkeypatch.setattr(sheet_xml, "LARGEST", 20_000)
    full = b"".join(b'<row r="%d"><c><v>5</v></c></row>' % number for number in range(1, 999))
    with pytest.raises(WorkbookError) as refused:
        read(HEAD + b"<sheetData>" + full + b"</sheetData>" + TAIL)
    assert str(refused.value) == SWOLLEN
    empty = b"".join(b'<row r="%d" s="1"/>' % number for number in range(1, 9_999))
    assert read(HEAD + b"<sheetData>" + empty + b"</sheetData>" + TAIL).last_row == 9_998


# ---- rows that hold nothing


FULL = (
    b"<c s='1'><v>5</v></c>", b'<c t="inlineStr"><is><t>word</t></is></c>', b"<c><f>NOW()</f></c>",
    b'<c t="s"><v>0</v></c><c s="4"/>',
)  # fmt: skip
EMPTY = (b"", b'<c s="1"/>', b'<c s="1"/>' * 12, b'<c r="B7" s="2"></c>')


@st.composite
def sheets(draw):
    """Give the rows of a sheet, filled here and there, each with its number or without."""
    are_numbered = draw(st.booleans())
    rows, number = [], 0
    for is_full in draw(st.lists(st.booleans(), max_size=40)):
        number += draw(st.integers(1, 9))
        cells = draw(st.sampled_from(FULL if is_full else EMPTY))
        attributes = (b' r="%d"' % number if are_numbered else b"") + draw(
            st.sampled_from([b"", b' ht="12"', b' hidden="1"'])
        )
        rows.append(
            b"<row%s>%s</row>" % (attributes, cells) if cells or draw(st.booleans()) else b"<row%s/>" % attributes
        )
    return rows


def count_rows(xml):
    """Give each filled row with its number, counted as Excel counts those that do not say it."""
    number, found = 0, []
    for row in ROW_OF.findall(xml):
        said = re.match(rb'<row[^>]*? r="(\d+)"', row)
        number = int(said[1]) if said else number + 1
        if any(each in row for each in (b"<v", b"<is", b"<f")):
            found.append((number, row))
    return found


@given(sheets(), st.integers(1, 400), st.integers(1, 300), st.sampled_from([TAIL, b"</worksheet>"]))
@settings(max_examples=400)
def test_every_row_with_anything_in_it_comes_out_as_it_went_in(rows, size, megabyte, tail):
    xml = HEAD + b"<sheetData>" + b"".join(rows) + b"</sheetData>" + tail
    before = sheet_xml.PIECE
    sheet_xml.PIECE = megabyte
    try:
        thinned = b"".join(thin(xml[at : at + size] for at in range(0, len(xml), size)))
    finally:
        sheet_xml.PIECE = before
    assert count_rows(thinned) == count_rows(xml)
    assert thinned.startswith(HEAD + b"<sheetData>")
    assert thinned.endswith(b"</sheetData>" + tail)
    assert len(thinned) <= len(xml)
    if rows and rows[-1].startswith(b"<row r"):
        assert rows[-1] in thinned


def test_a_stretch_of_empty_rows_is_left_out(small_pieces):
    small_pieces(4_000)
    full, empty = b'<row r="1"><c><v>5</v></c></row>', b"".join(b'<row r="%d" s="1"/>' % n for n in range(2, 9000))
    xml = HEAD + b"<sheetData>" + full + empty + b"</sheetData>" + TAIL
    found = read(xml)
    assert len(xml) > 150_000
    assert len(found.rows) < 12_000
    assert found.last_row == 8999
    assert full in found.rows
