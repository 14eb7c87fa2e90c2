"""Links that open an officer's own workbook at the cell."""

import pytest

from orderpaper.records.place import Place
from orderpaper.workbooks.findings.links import escape, find_link, name_cell, say_hidden
from orderpaper.workbooks.findings.outline import Outline, SheetOutline, read_outlines
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import build

WAY = "../spreadsheets"
OUTLINES = read_outlines([
    Snapshot(name, build({"Actions": [["a"]], "Jo's": [["a"]]})) for name in ("plan.xlsx", "50% & #1 plan.xlsx")
])


@pytest.mark.parametrize(
    ("place", "url", "words"),
    [
        (Place("plan.xlsx", "Actions", "E4"), "external:../spreadsheets/plan.xlsx#'Actions'!E4", "Go to E4"),
        (Place("plan.xlsx", "Actions", "E2:E41"), "external:../spreadsheets/plan.xlsx#'Actions'!E2", "Go to E2"),
        (Place("plan.xlsx", "Jo's", "A1"), "external:../spreadsheets/plan.xlsx#'Jo''s'!A1", "Go to A1"),
        (Place("plan.xlsx", "actions", "row 3"), "external:../spreadsheets/plan.xlsx#'Actions'!A3", "Go to A3"),
        (Place("plan.xlsx", "Actions"), "external:../spreadsheets/plan.xlsx#'Actions'!A1", "Go to the sheet"),
        (Place("plan.xlsx", "Gone"), "external:../spreadsheets/plan.xlsx", "Open plan.xlsx"),
        (Place("plan.xlsx"), "external:../spreadsheets/plan.xlsx", "Open plan.xlsx"),
        (
            Place("50% & #1 plan.xlsx", "Actions", "E4"),
            "external:../spreadsheets/50%25%20&%20%231%20plan.xlsx#'Actions'!E4",
            "Go to E4",
        ),
    ],
)
def test_a_link_opens_the_workbook_at_the_cell(place, url, words):
    link = find_link(place, OUTLINES, WAY)
    assert (link.url, link.words) == (url, words)


@pytest.mark.parametrize("place", [Place("council.xlsx"), Place("11 Report.docx", "Aims", "paragraph 3")])
def test_what_is_no_workbook_of_the_folder_has_no_link(place):
    assert find_link(place, OUTLINES, WAY) is None


def test_a_link_longer_than_excel_takes_is_not_made():
    assert find_link(Place("plan.xlsx", "Actions", "E4"), OUTLINES, "../" + "x" * 2_100) is None
    assert find_link(Place("plan.xlsx", "Actions", "E4"), OUTLINES, "../" + "x" * 1_900) is not None


def test_letters_that_a_link_would_stumble_over_are_escaped_and_accents_stay():
    assert escape("Rhôs/a b#c%d[e]?.xlsx") == "Rhôs/a%20b%23c%25d%5Be%5D%3F.xlsx"


def test_quotes_in_the_name_of_a_sheet_are_doubled():
    assert name_cell("Jo's 'plan'", "B2") == "'Jo''s ''plan'''!B2"


class Sheet(SheetOutline):
    hidden_rows = frozenset({4})


@pytest.mark.parametrize(
    ("at", "is_hidden", "says"),
    [
        ("E4", False, "Row 4 is hidden: clear the filter (Data › Clear), or unhide the row, before you click."),
        ("E5", False, ""),
        ("", False, ""),
        ("E5", True, "The sheet Actions is hidden: right-click the name of any sheet, and choose Unhide."),
    ],
)
def test_what_hides_a_cell_is_said(at, is_hidden, says):
    sheet = Sheet("Actions", "xl/worksheets/sheet1.xml", is_hidden, Snapshot("plan.xlsx", b""))
    outlines = {"plan.xlsx": Outline("plan.xlsx", (sheet,))}
    assert say_hidden(Place("plan.xlsx", "Actions", at), outlines) == says
    assert say_hidden(Place("other.xlsx", "Actions", at), outlines) == ""
    assert say_hidden(Place("plan.xlsx", "Gone", at), outlines) == ""
