"""The workbook behind a chart holds its cells and nothing else."""

import io

import openpyxl
import pytest

from canary_file import unzip_parts
from orderpaper.word.scrub.plotted import Cell, Sheets
from orderpaper.word.scrub.workbook import make_workbook
from orderpaper.word.validity.whole import read_whole

SHEETS = Sheets([
    {
        (1, 2): Cell("Crimes & <more>"),
        (2, 28): Cell(" 431 ", is_number=True, format='"£"#,##0'),
        (10, 1): Cell("2.5", is_number=True, format="General"),
    },
    {(1, 1): Cell("On another")},
])


def test_excel_reads_every_cell_and_its_format():
    book = openpyxl.load_workbook(io.BytesIO(make_workbook(SHEETS)))
    assert book.sheetnames == ["Sheet1", "Sheet2"]
    first = book["Sheet1"]
    assert [first[at].value for at in ("B1", "AB2", "A10")] == ["Crimes & <more>", 431, 2.5]
    assert [first[at].number_format for at in ("AB2", "A10")] == ['"£"#,##0', "General"]
    assert book["Sheet2"]["A1"].value == "On another"


def test_it_has_no_other_parts_and_each_is_declared():
    data = make_workbook(SHEETS)
    assert sorted(unzip_parts(data)) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
    ]
    assert read_whole(data).faults == []


@pytest.mark.parametrize("sheets", [Sheets(), SHEETS])
def test_the_same_cells_give_the_same_bytes(sheets):
    assert make_workbook(sheets) == make_workbook(sheets)
    openpyxl.load_workbook(io.BytesIO(make_workbook(sheets)))
