"""Packages that openpyxl refuses, with just what is needed to read their cells."""

import io
import zipfile

import openpyxl
import pytest

from orderpaper.workbooks.mended import STUB, leave_out_rows, mend
from workbooks.books import change_part, change_parts, make_excel

pytestmark = pytest.mark.filterwarnings("ignore:Workbook contains no default style")


def write(book):
    """Write a workbook that has much beside its cells."""
    struck = book.add_format({"font_strikeout": True, "num_format": '0"/18"', "bg_color": "#FF0000", "border": 1})
    sheet = book.add_worksheet("Actions")
    sheet.write_rich_string("A1", " Train ", book.add_format({"bold": True, "font_color": "red"}), "all ")
    sheet.write_number("B1", 2017, struck)
    book.add_worksheet("Hidden").hide()
    book.define_name("Officers", "=Actions!$A$1")
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=Actions!$B$1"})
    book.add_chartsheet("Chart").set_chart(chart)
    book.get_worksheet_by_name("Actions").activate()


def names_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.namelist()


def mend_bytes(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return mend(package)


@pytest.fixture(scope="module")
def mended():
    return mend_bytes(make_excel(write))


def test_what_the_cells_do_not_need_is_left_out(mended):
    assert not [name for name in names_of(mended) if name.startswith(("docProps", "xl/theme", "xl/chartsheets"))]
    with zipfile.ZipFile(io.BytesIO(mended)) as package:
        assert package.read("xl/worksheets/sheet1.xml") == STUB
        assert b"definedName" not in package.read("xl/workbook.xml")
        assert b"border" not in package.read("xl/styles.xml")


def test_the_sheets_keep_their_names_order_and_whether_they_are_hidden(mended):
    book = openpyxl.load_workbook(io.BytesIO(mended), read_only=True)
    assert [(sheet.title, sheet.sheet_state) for sheet in book.worksheets] == [
        ("Actions", "visible"), ("Hidden", "hidden"),
    ]  # fmt: skip


def test_a_style_keeps_its_number_format_its_line_and_its_colour(mended):
    book = openpyxl.load_workbook(io.BytesIO(mended), read_only=True)
    style = next(each for each in book._cell_styles if each.numFmtId >= 164)
    assert book._number_formats[style.numFmtId - 164] == '0"/18"'
    assert book._fonts[style.fontId].strike
    assert book._fills[style.fillId].fill_type == "solid"


def test_words_keep_what_is_bold_and_their_spaces(mended):
    book = openpyxl.load_workbook(io.BytesIO(mended), read_only=True, rich_text=True)
    plain, bold = book.worksheets[0]._shared_strings[0]
    assert (plain, bold.text, bold.font.b) == (" Train ", "all ", True)


def test_days_are_still_counted_from_1904():
    odd = change_part(make_excel(write), "xl/workbook.xml", b"<workbookPr ", b'<workbookPr date1904="1" new="?" ')
    book = openpyxl.load_workbook(io.BytesIO(mend_bytes(odd)), read_only=True)
    assert book.epoch == openpyxl.utils.datetime.CALENDAR_MAC_1904


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml"])
def test_what_is_damaged_is_not_mended(part):
    cut = change_parts(make_excel(write), lambda name, held: held[: len(held) // 2] if name == part else held)
    with pytest.raises(SyntaxError):
        mend_bytes(cut)


def test_openpyxl_has_the_sheets_without_their_rows_and_all_else_as_it_came():
    before = make_excel(write)
    with zipfile.ZipFile(io.BytesIO(before)) as package, zipfile.ZipFile(io.BytesIO(leave_out_rows(package))) as left:
        assert left.read("xl/worksheets/sheet1.xml") == left.read("xl/worksheets/sheet2.xml") == STUB
        for part in ("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"):
            assert left.read(part) == package.read(part)
        assert not [name for name in left.namelist() if name.startswith(("docProps", "xl/drawings", "xl/charts"))]
