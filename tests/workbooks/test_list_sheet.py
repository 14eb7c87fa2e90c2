"""What every list of ours has in common: what stands above its rows, and rows in which all words show."""

import io

import openpyxl
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from orderpaper.workbooks.blank.style import Pen
from orderpaper.workbooks.list_sheet import LONGEST_CELL, ListPlan, begin_sheet, cut, set_height, write_row

PLAN = ListPlan("Things", (("One", 10), ("Two", 20)), "tblThings", "Two things", "Look at them.")


def make(*rows):
    written = io.BytesIO()
    with Workbook(written) as book:
        pen = Pen(book)
        sheet = begin_sheet(pen, PLAN, len(rows))
        for number, words in enumerate(rows, start=4):
            write_row(pen, sheet, (number, 0), [(each, {}) for each in words])
            set_height(sheet, number, words, PLAN.columns)
    return openpyxl.load_workbook(written)["Things"]


def test_a_list_says_what_it_is_and_has_a_table_whose_headings_repeat_on_every_page():
    sheet = make(("a", "b"), ("c", "d"))
    assert [row[0].value for row in sheet["A1:A2"]] == ["Two things", "Look at them."]
    assert sheet.tables["tblThings"].ref == "A4:B6"
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.freeze_panes == "A5"


def test_a_list_of_nothing_has_no_table():
    assert not make().tables


def test_a_row_is_as_high_as_its_words_need():
    sheet = make(("a", "b"), ("a", "word " * 30))
    assert sheet.row_dimensions[6].height > 2 * sheet.row_dimensions[5].height


@given(st.text(alphabet=st.characters(codec=None), max_size=30))
def test_no_text_is_more_than_a_cell_can_hold(text):
    assert len(cut(text * 3_000).encode("utf-16-le")) <= 2 * LONGEST_CELL
    assert cut(text) == text or "\ufffd" in cut(text) or "?" in cut(text)
