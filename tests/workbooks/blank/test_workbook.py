"""Blank workbooks as a whole: their sheets in order, their names, and what cannot be written."""

import datetime as dt

import pytest

from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.blank.workbook import BookPlan, name_tables, write_book, write_workbook
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import EVERY_KIND, blank, open_book

PLAN = find_kind("plan")


@EVERY_KIND
def test_a_workbook_has_read_me_first_and_lists_last(kind):
    names = blank(kind).sheetnames
    assert names == ["Read me", *(record.SHEET.name for record in kind.records), "Lists"]


def test_table_names_differ_even_where_sheet_names_are_alike_to_excel():
    names = name_tables(["ASB 1", "asb1", "Asb-1", "Sheets"])
    assert len({name.casefold() for name in names.values()}) == 4
    assert "tblsheets" not in {name.casefold() for name in names.values()}


@EVERY_KIND
def test_the_same_rows_give_the_same_bytes(kind):
    assert write_workbook(kind) == write_workbook(kind)


def test_the_workbook_says_what_it_is():
    book = open_book(write_workbook(PLAN, title="Community safety plan"))
    assert {each.name: each.value for each in book.custom_doc_props.props} == {
        "Orderpaper template": "plan", "Orderpaper version": "2",
    }  # fmt: skip
    assert book.properties.title == "Community safety plan"
    assert book.properties.created == dt.datetime(2017, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
    assert book["Read me"]["A1"].value == "Community safety plan"


def test_only_the_read_me_is_protected():
    book = open_book(write_workbook(PLAN))
    assert [sheet.title for sheet in book if sheet.protection.sheet] == ["Read me"]


def test_rows_for_a_sheet_or_column_that_is_not_there_are_refused():
    with pytest.raises(WorkbookError, match="has no sheet Acts"):
        write_workbook(PLAN, {"Acts": []})
    with pytest.raises(WorkbookError, match="Actions has no column Owner"):
        write_workbook(PLAN, {"Actions": [{"Owner": "Police"}]})


def test_a_column_of_the_officers_own_is_refused_unless_it_is_named():
    rows = {"Actions": [{"Owner": "Police"}]}
    assert (
        open_book(write_book(BookPlan(PLAN, rows, own_columns={"Actions": ["Owner"]})))["Actions"]["A1"].value == "ID"
    )
    with pytest.raises(WorkbookError, match="Actions has no column Owner"):
        write_book(BookPlan(PLAN, rows, own_columns={"Themes": ["Owner"]}))


def test_what_excel_cannot_hold_is_refused_in_a_sentence():
    with pytest.raises(WorkbookError, match="Actions › C2 could not be written"):
        write_workbook(PLAN, {"Actions": [{"Action": "x" * 32_768}]})
