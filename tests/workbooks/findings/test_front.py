"""The sheet that stands in front of a marked copy."""

import openpyxl
import pytest

from orderpaper.records.finding import query, stop
from orderpaper.records.place import Place
from orderpaper.workbooks.findings.front import write_front

CELL = Place("plan.xlsx", "Jo's", "E4")


def write(*told, sheets=("Jo's",)):
    book = openpyxl.Workbook()
    book.active.title = sheets[0]
    for name in sheets[1:]:
        book.create_sheet(name)
    write_front(book, told, "This is a copy.")
    return book


def test_the_list_stands_first_and_alone_is_selected():
    book = write(stop("c", CELL, "wrong."), sheets=("Jo's", "Actions"))
    assert book.sheetnames == ["Findings", "Jo's", "Actions"]
    assert book.active.title == "Findings"
    assert [sheet.sheet_view.tabSelected for sheet in book] == [True, False, False]


def test_it_says_how_much_there_is_to_do_and_that_it_is_a_copy():
    sheet = write(stop("c", CELL, "wrong."), query("c", CELL, "odd."))["Findings"]
    assert (sheet["A1"].value, sheet["A2"].value) == ("2 things to look at: 1 must be fixed", "This is a copy.")


def test_each_finding_has_its_row_with_a_link_within_the_workbook():
    sheet = write(stop("a-code", CELL, "it is wrong.", "soon"))["Findings"]
    assert [cell.value for cell in sheet[4]] == [
        "Go to", "Sheet", "Cell", "What is in the cell", "What to do", "Level", "Code",
    ]  # fmt: skip
    assert [cell.value for cell in sheet[5]] == ["Go to E4", "Jo's", "E4", "soon", "It is wrong.", "Must fix", "a-code"]
    link = sheet["A5"].hyperlink
    assert (link.location, link.target) == ("'Jo''s'!E4", None)
    assert sheet["A5"].alignment.vertical == "top"


def test_what_is_said_of_the_whole_workbook_has_no_link():
    sheet = write(stop("c", Place("plan.xlsx"), "there is no sheet “Actions”."))["Findings"]
    assert (sheet["A5"].value, sheet["A5"].hyperlink) == ("Nothing to open", None)


@pytest.mark.parametrize("typed", ["=11 ↓", "http://example.org", "+44", "#REF!", "42825"])
def test_words_stay_words(typed):
    sheet = write(stop("c", CELL, typed, typed))["Findings"]
    assert [(sheet[at].value, sheet[at].data_type) for at in ("D5", "E5")] == [(typed, "s")] * 2


def test_a_sign_that_no_workbook_can_hold_is_left_out():
    assert write(stop("c", CELL, "wrong.", "a\x01b"))["Findings"]["D5"].value == "ab"


def test_the_list_does_not_take_the_name_of_a_sheet_that_is_there():
    names = write(stop("c", CELL, "wrong."), sheets=("findings", "Findings 2")).sheetnames
    assert names == ["Findings 3", "findings", "Findings 2"]
