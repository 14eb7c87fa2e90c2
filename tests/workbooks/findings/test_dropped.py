"""What a copy made with openpyxl would lack: looked for in the parts of the workbook, before a copy is made."""

import io
import warnings
import zipfile

import openpyxl
import pytest
from xlsxwriter import Workbook

from orderpaper.workbooks.findings import dropped
from orderpaper.workbooks.findings.dropped import LOST_CONTENTS, LOST_PARTS, find_lost
from orderpaper.workbooks.new import make_blanks
from papers.example import ROOT
from workbooks.books import build, change_parts

PLAIN = build({"Actions": [["ID"], ["A1"]]})
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf500f00038101805e3c"
    "26a60000000049454e44ae426082"
)


def made_by(change):
    """Give a workbook of XlsxWriter's with a sheet that a test changes."""
    written = io.BytesIO()
    with Workbook(written, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Actions")
        sheet.write_column(0, 0, [1, 2, 3])
        change(book, sheet)
    return written.getvalue()


def with_part(name, content=b"<x/>"):
    """Give a plain workbook with one part more."""
    changed = io.BytesIO(PLAIN)
    with zipfile.ZipFile(changed, "a") as package:
        package.writestr(name, content)
    return changed.getvalue()


def add_chart(book, sheet):
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=Actions!$A$1:$A$3"})
    sheet.insert_chart("C1", chart)


@pytest.mark.parametrize("path", sorted((ROOT / "spreadsheets").glob("[!~]*.xlsx")), ids=lambda path: path.name)
def test_the_worked_example_can_be_copied_whole(path):
    assert find_lost(path.read_bytes()) == ()


@pytest.mark.parametrize("name", sorted(make_blanks()))
def test_our_own_blank_workbooks_can_be_copied_whole(name):
    assert find_lost(make_blanks()[name]) == ()


WHOLE = {
    "a chart": add_chart,
    "a note": lambda _book, sheet: sheet.write_comment("A1", "Ask Jo."),
    "a drop-down": lambda _book, sheet: sheet.data_validation("A1", {"validate": "list", "source": ["a", "b"]}),
    "a table": lambda _book, sheet: sheet.add_table("A1:A3", {"name": "tblA"}),
    "a colour rule": lambda _book, sheet: sheet.conditional_format("A1:A3", {"type": "3_color_scale"}),
    "a link": lambda _book, sheet: sheet.write_url("B1", "https://example.org/"),
    "a formula": lambda _book, sheet: sheet.write_formula("B1", "=SUM(A1:A3)"),
    "numbers kept as words": lambda _book, sheet: sheet.ignore_errors({"number_stored_as_text": "A1:A9"}),
    "words in bold": lambda book, sheet: sheet.write_rich_string("B1", "a", book.add_format({"bold": True}), "b"),
}


@pytest.mark.parametrize("feature", WHOLE)
def test_what_openpyxl_keeps_is_no_reason_to_refuse(feature):
    assert find_lost(made_by(WHOLE[feature])) == ()


DROPPED = {
    "sparklines": lambda _book, sheet: sheet.add_sparkline("B1", {"range": "Actions!A1:A3"}),
    "colour rules of the newer kind": lambda _book, sheet: sheet.conditional_format(
        "A1:A3", {"type": "data_bar", "data_bar_2010": True}
    ),
    "shapes, text boxes or pictures": lambda _book, sheet: sheet.insert_textbox("B2", "Draft"),
    "pictures": lambda _book, sheet: sheet.insert_image("B2", "a.png", {"image_data": io.BytesIO(PIXEL)}),
    "buttons and boxes to click": lambda _book, sheet: sheet.insert_button("B2"),
    "boxes to tick": lambda _book, sheet: sheet.insert_checkbox("B2", boolean=True),
    "formulas that fill several cells": lambda _book, sheet: sheet.write_dynamic_array_formula("B1", "=SORT(A1:A3)"),
}


@pytest.mark.parametrize("words", DROPPED)
def test_what_openpyxl_drops_is_said(words):
    assert words in find_lost(made_by(DROPPED[words]))


# openpyxl may keep a picture, drawn anew, where Pillow is installed; buttons it keeps in part.
KEPT_AT_TIMES = frozenset(("buttons and boxes to click", "pictures"))


@pytest.mark.parametrize("words", [each for each in DROPPED if each not in KEPT_AT_TIMES])
def test_openpyxl_does_drop_it(words):
    """The rule would be idle if openpyxl had learnt to keep it: then it goes."""
    before = made_by(DROPPED[words])
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        openpyxl.load_workbook(io.BytesIO(before), rich_text=True).save(written)
    assert find_lost(written.getvalue()) == ()


PARTS = {
    "xl/vbaProject.bin": "macros",
    "xl/slicers/slicer1.xml": "slicers",
    "xl/timelineCaches/timelineCache1.xml": "slicers",
    "xl/pivotTables/pivotTable1.xml": "pivot tables",
    "xl/threadedComments/threadedComment1.xml": "comments with replies",
    "xl/persons/person.xml": "comments with replies",
    "docMetadata/LabelInfo.xml": "the sensitivity label",
    "xl/connections.xml": "connections to other data",
    "xl/model/item.data": "connections to other data",
    "customXml/item1.xml": "what SharePoint or Power Query keeps in it",
    "xl/ctrlProps/ctrlProp1.xml": "buttons and boxes to click",
    "xl/embeddings/oleObject1.bin": "files put into it",
    "xl/media/image1.png": "pictures",
    "xl/richData/rdrichvalue.xml": "pictures",
    "xl/diagrams/data1.xml": "diagrams",
    "xl/ink/ink1.xml": "handwriting",
    "xl/charts/style1.xml": "the look of its charts",
    "xl/charts/chartEx1.xml": "the look of its charts",
    "xl/chartsheets/sheet1.xml": "the look of its charts",
    "xl/revisions/revisionLog1.xml": "the history of a shared workbook",
    "_xmlsignatures/sig1.xml": "the digital signature",
    "xl/novelties/new1.xml": "what is in its part xl/novelties/new1.xml",
}


@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_would_be_gone_is_said(name):
    assert find_lost(with_part(name)) == (PARTS[name],)


@pytest.mark.parametrize(
    "name", ["xl/printerSettings/printerSettings1.bin", "xl/calcChain.xml", "docProps/thumbnail.jpeg"]
)
def test_what_nobody_misses_in_a_copy_is_no_reason_to_refuse(name):
    assert find_lost(with_part(name)) == ()


def test_a_part_under_another_name_is_known_by_its_type():
    def rename(name, content):
        if name != "[Content_Types].xml":
            return content
        more = b'<Override PartName="/xl/other.xml" ContentType="application/vnd.ms-excel.slicer+xml"/></Types>'
        return content.replace(b"</Types>", more)

    assert find_lost(change_parts(with_part("xl/other.xml"), rename)) == ("slicers",)


CONTENTS = {
    '<extLst><ext uri="{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}"/></extLst>': "drop-downs that take their list",
    '<extLst><ext uri="{00000000-0000-0000-0000-000000000000}"/></extLst>': "settings of newer versions of Excel",
    '<picture r:id="rId1"/>': "the picture behind a sheet",
    '<legacyDrawingHF r:id="rId1"/>': "the picture in a header or footer",
    '<protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>': "who may change which cells",
    '<scenarios><scenario name="a"/></scenarios>': "scenarios",
    '<customSheetViews><customSheetView guid="{1}"/></customSheetViews>': "custom views",
}


@pytest.mark.parametrize("xml", CONTENTS)
def test_what_a_sheet_says_and_a_copy_would_not_is_said(xml):
    def add(name, content):
        return content.replace(b"</worksheet>", xml.encode() + b"</worksheet>") if "sheets/sheet1" in name else content

    (words,) = find_lost(change_parts(PLAIN, add))
    assert words.startswith(CONTENTS[xml])


def test_a_workbook_too_large_to_copy_is_said(monkeypatch):
    monkeypatch.setattr(dropped, "LARGEST", 100)
    assert find_lost(PLAIN) == ("its size: it unpacks to more than 100 MB",)


def test_each_loss_is_said_once():
    changed = io.BytesIO(with_part("xl/slicers/slicer1.xml"))
    with zipfile.ZipFile(changed, "a") as package:
        package.writestr("xl/slicers/slicer2.xml", b"<x/>")
    assert find_lost(changed.getvalue()) == ("slicers",)


def test_the_rules_are_in_small_letters_as_what_they_are_looked_for_in():
    assert [sought for sought, _words in LOST_PARTS if sought != sought.lower()] == []
    assert [sought for _part, sought, _words in LOST_CONTENTS if sought != sought.lower()] == []
