"""The outline of a workbook: its sheets in order, and what is hidden."""

import io

import openpyxl

from orderpaper.workbooks.findings.outline import list_sheets, read_outlines
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import EVERY_KIND, build, write_workbook


def outline_of(change, sheets=("Actions", "Jo's")):
    book = openpyxl.load_workbook(io.BytesIO(build({name: [["ID"], ["A1"]] for name in sheets})))
    change(book)
    written = io.BytesIO()
    book.save(written)
    return read_outlines([Snapshot("plan.xlsx", written.getvalue())])


def test_sheets_stand_in_the_order_of_the_workbook_and_workbooks_in_theirs():
    plan = Snapshot("plan.xlsx", build({"Zebras": [["a"]], "Ants & bees": [["a"]]}))
    other = Snapshot("council.xlsx", build({"People": [["a"]]}))
    assert list_sheets(read_outlines([plan, other])) == (
        ("plan.xlsx", "Zebras"), ("plan.xlsx", "Ants & bees"), ("council.xlsx", "People"),
    )  # fmt: skip


@EVERY_KIND
def test_the_sheets_of_our_own_blanks_are_listed(kind):
    names = [name for _file, name in list_sheets(read_outlines([Snapshot("a.xlsx", write_workbook(kind))]))]
    assert names == ["Read me", *(record.SHEET.name for record in kind.records), "Lists"]


def test_a_workbook_that_cannot_be_read_stands_for_itself():
    outlines = read_outlines([Snapshot("plan.xlsx", b"PK\x03\x04 nothing"), Snapshot("a.xlsx", b"")])
    assert list_sheets(outlines) == (("plan.xlsx", ""), ("a.xlsx", ""))
    assert outlines["plan.xlsx"].find("Actions") is None


def test_a_sheet_is_found_whatever_its_capitals():
    outline = outline_of(lambda _book: None)["plan.xlsx"]
    assert outline.find("actions").name == "Actions"
    assert outline.find("Acts") is None


def test_hidden_sheets_and_rows_are_known():
    def hide(book):
        book["Jo's"].sheet_state = "hidden"
        for row in (4, 17):
            book["Actions"].row_dimensions[row].hidden = True

    outline = outline_of(hide)["plan.xlsx"]
    assert [each.is_hidden for each in outline.sheets] == [False, True]
    assert outline.find("Actions").hidden_rows == {4, 17}
    assert outline.find("Jo's").hidden_rows == frozenset()
