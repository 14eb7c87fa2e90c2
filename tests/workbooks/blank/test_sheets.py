"""The sheets of a blank workbook are what the schema says."""

import io
import zipfile

from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import BookPlan, write_book, write_workbook
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import EVERY_SHEET, blank, open_book

PLAN = find_kind("plan")


@EVERY_SHEET
def test_every_column_of_the_schema_is_present_with_its_help(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    columns = list(record.columns().values())
    cells = [row[0] for row in sheet.iter_rows(min_row=2)] if record.SHEET.is_details else list(sheet[1])
    assert [cell.value for cell in cells] == [column.heading for column in columns]
    for cell, column in zip(cells, columns, strict=True):
        assert column.help in cell.comment.text
        assert ("Must be filled in" in cell.comment.text) is column.required


@EVERY_SHEET
def test_every_sheet_is_one_named_table_with_room_to_type(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    (table,) = sheet.tables.values()
    assert table.name.startswith("tbl")
    assert table.ref == sheet.dimensions
    assert sheet.max_row >= 2
    assert not sheet.protection.sheet


def test_excel_is_told_not_to_mark_numbers_that_are_words():
    with zipfile.ZipFile(io.BytesIO(write_workbook(PLAN))) as parts:
        assert b'numberStoredAsText="1"' in parts.read("xl/worksheets/sheet5.xml")


@EVERY_SHEET
def test_columns_of_the_officers_own_are_part_of_the_table_and_hold_any_value(kind, record):
    name = record.SHEET.name
    rows = {name: [{"My note": "ask Ann", "My sum": Formatted(0.5, "0%")}]}
    sheet = open_book(write_book(BookPlan(kind, rows, own_columns={name: ["My note", "My sum"]})))[name]
    (table,) = sheet.tables.values()
    assert table.ref == sheet.dimensions
    cells = list(zip(*sheet.iter_rows(), strict=True)) if not record.SHEET.is_details else list(sheet.iter_rows())
    note, share = cells[-2:]
    assert [cell.value for cell in note[:2]] == ["My note", "ask Ann"]
    assert (share[0].value, share[1].value, share[1].number_format) == ("My sum", 0.5, "0%")
    assert not note[0].comment
