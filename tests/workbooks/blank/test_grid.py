"""Sheets that are written as they stand, cell by cell."""

from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import BookPlan, write_book
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import open_book, words_of

CELLS = {(0, 0): "Sums", (2, 1): Formatted(1234.5, "£#,##0.00"), (3, 0): "=11 ↓", (4, 0): "long " * 40}


def write(grid):
    return open_book(write_book(BookPlan(find_kind("statistics"), own_sheets={"Jo's sums": grid})))


def test_cells_stand_where_they_stood_with_their_formats():
    sheet = write(Grid(CELLS))["Jo's sums"]
    assert (sheet["A1"].value, sheet["A4"].value, sheet["A4"].data_type) == ("Sums", "=11 ↓", "s")
    assert (sheet["B3"].value, sheet["B3"].number_format) == (1234.5, "£#,##0.00")


def test_a_long_text_wraps_and_its_row_is_as_high_as_it_needs():
    sheet = write(Grid(CELLS))["Jo's sums"]
    assert sheet.column_dimensions["A"].width < 62
    assert sheet["A5"].alignment.wrap_text
    assert sheet.row_dimensions[5].height > 2 * sheet.row_dimensions[1].height


def test_merged_ranges_are_merged_again():
    sheet = write(Grid({(0, 0): "Proportion"}, (((0, 0), (0, 2)),)))["Jo's sums"]
    assert [str(each) for each in sheet.merged_cells.ranges] == ["A1:C1"]
    assert sheet["A1"].value == "Proportion"


def test_own_sheets_stand_after_ours_and_before_the_lists():
    assert write(Grid(CELLS)).sheetnames[-2:] == ["Jo's sums", "Lists"]


def test_a_sheet_to_paste_on_has_a_note_and_stands_on_the_read_me():
    book = write(Grid(note="Paste here."))
    assert book["Jo's sums"]["A1"].comment.text == "Paste here."
    assert book["Jo's sums"].max_row == 1
    assert "Jo's sums" in words_of(book["Read me"])
    assert "Jo's sums" not in words_of(write(Grid(CELLS))["Read me"])


def test_a_long_sheet_is_written_in_time_linear_in_its_rows():
    grid = Grid({(row, column): "word" for row in range(8_000) for column in range(6)})
    assert write(grid)["Jo's sums"].max_row == 8_000
