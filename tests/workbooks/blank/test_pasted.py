"""A table as an analyst pastes it, on a sheet of its own."""

from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import open_book, words_of

STATISTICS = find_kind("statistics")


def test_a_pasted_table_is_a_named_table_on_its_own_sheet():
    cells = [["Area", "2015", "2016"], ["Maidstone", 1277, Formatted(0.5, "0%")], ["Kent", "=11 ↓", None]]
    book = open_book(write_workbook(STATISTICS, extra_sheets={"ASB by district": cells}))
    assert book.sheetnames == ["Read me", "Tables", "Shown", "Changes", "ASB by district", "Lists"]
    sheet = book["ASB by district"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Area", "2015", "2016"], ["Maidstone", 1277, 0.5], ["Kent", "=11 ↓", None],
    ]  # fmt: skip
    assert list(sheet.tables) == ["tblASBByDistrict"]
    assert "ASB by district" in words_of(book["Read me"])


def test_a_pasted_table_with_headings_excel_would_refuse_keeps_them_without_a_table():
    book = open_book(write_workbook(STATISTICS, extra_sheets={"Two": [["Area", "Rank", "rank"], ["Kent", 1, 2]]}))
    assert [cell.value for cell in book["Two"][1]] == ["Area", "Rank", "rank"]
    assert not book["Two"].tables
