"""findings.xlsx: what it lists, and what Excel can hold."""

import io
import zipfile

import openpyxl
import pytest

from orderpaper.records.finding import note, query, stop
from orderpaper.records.place import Place
from orderpaper.workbooks.findings import workbook
from orderpaper.workbooks.findings.outline import read_outlines
from orderpaper.workbooks.findings.workbook import Listing, write_findings
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import build

OUTLINES = read_outlines([Snapshot("plan.xlsx", build({"Actions": [["a"]], "Jo's": [["a"]]}))])
CELL = Place("plan.xlsx", "Actions", "E4")
BAD_DATE = stop("date-can-be-read", CELL, "“soon” is not a date.", "soon")
HEADINGS = ["Go to", "Workbook", "Sheet", "Cell", "What is in the cell", "What to do", "Level", "Code"]


def write(*told, log=(), outlines=OUTLINES):
    return write_findings(Listing(told, log, outlines, "../spreadsheets"))


def open_list(*told, **more):
    return openpyxl.load_workbook(io.BytesIO(write(*told, **more)))


def rows_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]


def part(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode("utf-8")


def test_the_list_says_at_once_how_much_there_is_to_do():
    sheet = open_list(BAD_DATE, query("c", CELL, "odd."))["Findings"]
    assert sheet["A1"].value == "2 things to look at: 1 must be fixed"
    assert sheet["A2"].value == (
        "Click Go to, put the cell right in your own workbook, and run orderpaper check again."
    )


def test_each_finding_has_its_row_in_a_named_table():
    sheet = open_list(BAD_DATE, query("c", Place("plan.xlsx", "Jo's", "A2"), "the name is odd.", "Jo"))["Findings"]
    assert [cell.value for cell in sheet[4]] == HEADINGS
    assert rows_of(sheet) == [
        ["Go to E4", "plan.xlsx", "Actions", "E4", "soon", "“soon” is not a date.", "Must fix", "date-can-be-read"],
        ["Go to A2", "plan.xlsx", "Jo's", "A2", "Jo", "The name is odd.", "Worth a look", "c"],
    ]
    assert dict(sheet.tables.items()) == {"tblFindings": "A4:H6"}
    assert sheet.freeze_panes == "A5"


def test_a_click_opens_the_officers_own_workbook_at_the_cell():
    data = write(BAD_DATE, stop("c", Place("plan.xlsx", "Jo's", "A2"), "odd."))
    relations = part(data, "xl/worksheets/_rels/sheet1.xml.rels")
    assert relations.count(r'Target="..\spreadsheets\plan.xlsx" TargetMode="External"') == 2
    sheet = part(data, "xl/worksheets/sheet1.xml")
    assert "location=\"'Actions'!E4\"" in sheet
    assert "location=\"'Jo''s'!A2\"" in sheet


@pytest.mark.parametrize("place", [Place("council.xlsx"), Place("11 Report.docx", "Aims", "paragraph 3")])
def test_what_cannot_be_opened_has_no_link_and_names_its_place(place):
    sheet = open_list(stop("c", place, "it is not there."))["Findings"]
    (row,) = rows_of(sheet)
    assert row[:4] == ["Nothing to open", place.file, place.within or None, place.at or None]
    assert sheet["A5"].hyperlink is None


def test_a_cell_in_a_hidden_row_is_said_to_be_hidden():
    book = openpyxl.Workbook()
    book.active.title = "Actions"
    book.active.row_dimensions[4].hidden = True
    written = io.BytesIO()
    book.save(written)
    sheet = open_list(BAD_DATE, outlines=read_outlines([Snapshot("plan.xlsx", written.getvalue())]))["Findings"]
    assert sheet["F5"].value.startswith("“soon” is not a date. Row 4 is hidden: clear the filter")


def test_the_log_says_what_stood_there_and_what_it_became():
    sheet = open_list(log=[note("r", CELL, "“28.2.17” was read as 28/02/2017.", "28.2.17", "28/02/2017")])["Read as"]
    assert [cell.value for cell in sheet[4]] == ["Cell", "Before", "After", "Why"]
    assert rows_of(sheet) == [
        ["plan.xlsx › Actions › E4", "28.2.17", "28/02/2017", "“28.2.17” was read as 28/02/2017."]
    ]
    assert sheet["A5"].hyperlink.location == "'Actions'!E4"
    assert sheet.tables["tblReadAs"].ref == "A4:D5"


def test_a_list_with_nothing_in_it_says_so():
    book = open_list()
    assert book["Findings"]["A1"].value == "Nothing was found wrong."
    assert book["Read as"]["A1"].value == "Every cell was read as it was typed."
    assert [len(sheet.tables) for sheet in book] == [0, 0]


@pytest.mark.parametrize("typed", ["=11 ↓", "http://example.org", "+44", "@here", "{=1}", "mailto:a@b.c", "42825"])
def test_words_stay_words_whatever_they_begin_with(typed):
    sheet = open_list(stop("c", CELL, typed, typed))["Findings"]
    for at in ("E5", "F5"):
        assert (sheet[at].value, sheet[at].data_type, sheet[at].hyperlink) == (typed, "s", None)


def test_everything_stands_at_the_top_of_its_row():
    sheet = open_list(BAD_DATE)["Findings"]
    assert {cell.alignment.vertical for cell in sheet[5]} == {"top"}


def test_what_is_longer_than_a_cell_can_hold_ends_in_an_ellipsis():
    sheet = open_list(stop("c", CELL, "wrong.", "x" * 40_000))["Findings"]
    assert (len(sheet["E5"].value), sheet["E5"].value[-2:]) == (32_767, "x…")


def test_a_name_that_no_file_can_hold_is_written_all_the_same():
    assert open_list(stop("c", Place("pl\udce9n.xlsx"), "wrong."))["Findings"]["B5"].value == "pl?n.xlsx"


def test_the_same_findings_give_the_same_bytes():
    assert write(BAD_DATE, log=[note("r", CELL, "m.")]) == write(BAD_DATE, log=[note("r", CELL, "m.")])


def test_more_rows_than_excel_takes_links_are_cut_off_and_said(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    sheet = open_list(*[BAD_DATE] * 5, log=[note("r", CELL, "m.")] * 4)
    assert sheet["Findings"]["A1"].value == "5 things to look at: 5 must be fixed"
    assert sheet["Findings"]["A2"].value.endswith("Only the first 3 of 5 are listed here.")
    assert sheet["Findings"].max_row == 7
    assert sheet["Read as"]["A2"].value.endswith("Only the first 3 of 4 are listed here.")


def test_the_list_holds_as_many_links_as_excel_takes():
    assert workbook.MOST_ROWS <= 65_530
