"""Rows put into the XML of a sheet: where they belong, and every other letter as it was."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.workbooks.ours.sheet_rows import NewCell, NewRow, Reach, SheetRows, extend, extend_areas

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REACH = Reach(headings=1, last=3, new_last=5)


def sheet(rows, before="", after="", prefix=""):
    root = f'xmlns:{prefix[:-1]}="{MAIN}"' if prefix else f'xmlns="{MAIN}"'
    data = f"<{prefix}sheetData>{rows}</{prefix}sheetData>"
    return f"<{prefix}worksheet {root}>{before}{data}{after}</{prefix}worksheet>".encode()


def row(number, **cells):
    return NewRow(number, 15, {ord(letter) - 64: NewCell(value, "3") for letter, value in cells.items()})


def cells_of(xml):
    """Give what the cells hold, row by row, as any reader of XML finds them."""
    held = {}
    for each in ET.fromstring(xml).iter(f"{{{MAIN}}}c"):  # noqa: S314 - our own
        held[each.get("r")] = "".join(each.itertext())
    return held


HEADINGS = '<row r="1"><c r="A1"><v>1</v></c></row>'


def test_a_row_is_put_after_the_last_and_nothing_else_changes():
    xml = sheet(HEADINGS, "<dimension ref='A1'/>", "<pageMargins/>")
    new = SheetRows(xml).put([row(2, A=7, B="x & y")])
    written = (
        b'<row r="2" ht="15"><c r="A2" s="3"><v>7</v></c>'
        b'<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">x &amp; y</t></is></c></row>'
    )
    assert new == xml.replace(b"</sheetData>", written + b"</sheetData>")


def test_rows_stand_in_the_order_of_their_numbers():
    xml = sheet(HEADINGS + '<row r="1048576" ht="12.8"/>')
    new = SheetRows(xml).put([row(3, A="b"), row(2, A="a")])
    assert [each.get("r") for each in ET.fromstring(new).iter(f"{{{MAIN}}}row")] == ["1", "2", "3", "1048576"]  # noqa: S314


def test_a_row_that_is_there_and_empty_is_filled_and_keeps_the_cells_of_others():
    xml = sheet(f'{HEADINGS}<row r="2" spans="1:4" ht="30" customHeight="1" hidden="1" s="9"><c r="A2" s="5"/>'
                '<c r="C2"><f>1+1</f><v>2</v></c></row><row r="3"/>')  # fmt: skip
    new = SheetRows(xml).put([row(2, A="a", B="b", D="d"), row(3, A="c")])
    assert cells_of(new) == {"A1": "1", "A2": "a", "B2": "b", "C2": "1+12", "D2": "d", "A3": "c"}
    assert b'<row r="2" s="9" ht="15"><c r="A2" s="3"' in new
    assert b'<c r="C2"><f>1+1</f><v>2</v></c>' in new
    assert b'<row r="3" ht="15">' in new


def test_rows_and_cells_that_do_not_say_where_they_stand_are_counted():
    xml = sheet('<row><c s="1"><v>1</v></c></row><row><c s="2"/><c s="4"/></row>')
    rows = SheetRows(xml)
    assert [rows.style_at(*at) for at in ((1, 1), (2, 1), (2, 2), (2, 3), (9, 1))] == ["1", "2", "4", "", ""]


def test_a_sheet_whose_elements_have_a_prefix_gets_rows_with_it():
    xml = sheet('<x:row r="1"><x:c r="A1" s="2"><x:v>1</x:v></x:c></x:row>', prefix="x:")
    assert cells_of(SheetRows(xml).put([row(2, A="a", B=3, C=None)])) == {"A1": "1", "A2": "a", "B2": "3", "C2": ""}


def test_an_underscore_that_excel_would_take_for_an_escape_is_escaped():
    assert b">_x005F_x0041_<" in SheetRows(sheet(HEADINGS)).put([row(2, A="_x0041_")])


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), min_size=1, max_size=5))
def test_words_stand_in_the_xml_as_they_were(texts):
    new = SheetRows(sheet(HEADINGS)).put([row(number, A=text) for number, text in enumerate(texts, start=2)])
    held = cells_of(new)
    assert [held[f"A{number}"].replace("_x005F_", "_") for number in range(2, len(texts) + 2)] == texts


@pytest.mark.parametrize(
    ("areas", "extended"),
    [
        ("B2:B3", "B2:B5"),
        ("A1:H3", "A1:H5"),
        ("B2:B3 D2:D3", "B2:B5 D2:D5"),
        ("B2:B1048576", "B2:B1048576"),
        ("B2:B4", "B2:B5"),
        ("B3", "B3"),
        ("B2", "B2"),
        ("C2:C2 E1:E2", "C2:C2 E1:E2"),
        ("K9:K12", "K9:K12"),
        ("", ""),
        ("#REF!", "#REF!"),
    ],
)
def test_what_reaches_the_last_row_reaches_the_new_ones(areas, extended):
    assert " ".join(extend_areas(areas.split(), REACH)) == extended


def test_where_there_was_one_row_what_stood_in_it_goes_on():
    assert list(extend_areas(["B2", "B1", "C2:C2"], Reach(1, 2, 4))) == ["B2:B4", "B1", "C2:C4"]


def test_drop_downs_shades_filters_and_the_size_of_the_sheet_are_extended():
    after = (
        '<autoFilter ref="A1:D3"/><conditionalFormatting pivot="0" sqref="B2:B3"><cfRule/></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="list" sqref="B2:B3 D2"><formula1>"Yes,No"</formula1>'
        '</dataValidation></dataValidations><ignoredErrors><ignoredError sqref="A2:D3"/></ignoredErrors>'
        "<extLst><xm:sqref>C2:C3</xm:sqref></extLst>"
    )
    before = '<dimension ref="A1:D3"/><sheetViews><selection sqref="A2:A3"/></sheetViews>'
    text = extend(sheet(HEADINGS, before, after), REACH).decode()
    for part in (
        'dimension ref="A1:D5"',
        'autoFilter ref="A1:D5"',
        'sqref="B2:B5"',
        'sqref="B2:B5 D2"',
        'sqref="A2:D5"',
    ):
        assert part in text
    assert "<xm:sqref>C2:C5</xm:sqref>" in text
    assert '<selection sqref="A2:A3"/>' in text
