"""The parts around the rows: the table and the names that reach on, links, and a package that is otherwise the same."""

import io
import zipfile

import pytest

from orderpaper.workbooks.ours.parts import (
    NO_RELATIONS,
    add_links,
    ask_to_calculate,
    extend_names,
    extend_table,
    find_table_part,
    name_relations,
    write_package,
)
from orderpaper.workbooks.ours.sheet_rows import Reach
from ours_made import new_amendments

REACH = Reach(headings=1, last=3, new_last=5)
LINK = ("M5", "report%20two.xlsx", "'Jo''s & co'!B5")


def test_a_table_and_its_filter_go_down_to_the_new_last_row():
    xml = b'<table id="1" ref="A1:T3" totalsRowShown="0"><autoFilter ref="A1:T3"><filterColumn colId="1"/></autoFilter>'
    assert extend_table(xml, REACH) == xml.replace(b"T3", b"T5")
    assert extend_table(xml, Reach(1, 3, 3)) == xml


def test_relations_stand_beside_the_part():
    assert name_relations("xl/worksheets/sheet2.xml") == "xl/worksheets/_rels/sheet2.xml.rels"


@pytest.mark.parametrize(
    ("name", "words", "now"),
    [
        ("_xlnm.Print_Area", "Amendments!$A$1:$H$3", "Amendments!$A$1:$H$5"),
        ("_xlnm._FilterDatabase", "'Amendments'!$A$1:$T$3", "'Amendments'!$A$1:$T$5"),
        ("_xlnm.Print_Area", "Other!$A$1:$H$3", "Other!$A$1:$H$3"),
        ("_xlnm.Print_Area", "Amendments!$A:$H", "Amendments!$A:$H"),
        ("_xlnm.Print_Area", "Amendments!$A$1:$H$2", "Amendments!$A$1:$H$2"),
        ("_xlnm.Print_Titles", "Amendments!$1:$1", "Amendments!$1:$1"),
        ("mine", "Amendments!$A$1:$H$3", "Amendments!$A$1:$H$3"),
    ],
)
def test_what_is_printed_and_filtered_goes_down_too(name, words, now):
    xml = f'<definedName name="{name}" localSheetId="1">{words}</definedName>'
    assert extend_names(xml.encode(), "Amendments", REACH).decode() == xml.replace(words, now)


@pytest.mark.parametrize(
    ("book", "sheet", "is_asked"),
    [
        (b'<calcPr calcId="1"/>', b"<c><f>1</f></c>", True),
        (b'<x:calcPr calcId="1"/>', b"<x:f/>", True),
        (b'<calcPr calcId="1"/>', b"<c><v>1</v></c><formula1>", False),
        (b'<calcPr fullCalcOnLoad="1"/>', b"<f>1</f>", False),
    ],
)
def test_excel_is_asked_to_work_out_formulas_where_there_are_any(book, sheet, is_asked):
    assert (ask_to_calculate(book, [sheet]) != book) is is_asked
    assert ask_to_calculate(book, [sheet]).count(b"fullCalcOnLoad") <= 1


def test_links_are_added_to_those_that_are_there():
    xml = b'<worksheet><sheetData/><hyperlinks><hyperlink ref="M2" r:id="rId1"/></hyperlinks><pageMargins/></worksheet>'
    relations = NO_RELATIONS.replace("></", '><Relationship Id="rId1" Type="t" Target="a"/></').encode()
    sheet, relations = add_links(xml, relations, [LINK, ("M6", "plan.xlsx", "")])
    assert sheet.count(b"<hyperlinks>") == 1
    assert b'ref="M5" r:id="rId2" location="\'Jo\'\'s &amp; co\'!B5"/>' in sheet
    assert b'ref="M6" r:id="rId3"/></hyperlinks><pageMargins/>' in sheet
    assert relations.count(b"<Relationship ") == 3
    assert b'Target="report%20two.xlsx" TargetMode="External"' in relations


@pytest.mark.parametrize("after", [b"<pageMargins/>", b"<legacyDrawing r:id='x'/>", b"<extLst/>", b""])
def test_the_first_links_of_a_sheet_stand_where_the_schema_has_them(after):
    xml = b"<worksheet><sheetData></sheetData><dataValidations/>" + after + b"</worksheet>"
    sheet, _relations = add_links(xml, NO_RELATIONS.encode(), [LINK])
    before, _links, behind = sheet.partition(b"<hyperlinks>")
    assert before.endswith(b"<dataValidations/>")
    assert behind.endswith(b"</hyperlinks>" + after + b"</worksheet>")


def test_without_links_nothing_changes():
    assert add_links(b"<worksheet/>", b"", []) == (b"<worksheet/>", b"")


def test_the_part_of_a_table_is_found_by_its_headings():
    with zipfile.ZipFile(io.BytesIO(new_amendments())) as package:
        assert find_table_part(package, "xl/worksheets/sheet2.xml", 1) == "xl/tables/table1.xml"
        assert find_table_part(package, "xl/worksheets/sheet2.xml", 4) == ""
        assert find_table_part(package, "xl/worksheets/sheet1.xml", 1) == ""


def test_a_package_is_the_same_but_for_what_changed():
    data = new_amendments()
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        written = write_package(old, {"xl/workbook.xml": b"<new/>", "xl/more.xml": b"more"})
        assert written == write_package(old, {"xl/workbook.xml": b"<new/>", "xl/more.xml": b"more"})
        with zipfile.ZipFile(io.BytesIO(written)) as new:
            assert new.namelist() == [*old.namelist(), "xl/more.xml"]
            assert [name for name in old.namelist() if new.read(name) != old.read(name)] == ["xl/workbook.xml"]
            assert {part.date_time for part in new.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert new.testzip() is None
