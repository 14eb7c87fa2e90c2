"""The table of a workbook of ours: every heading is there, nothing is lost without a word, nothing needless is said."""

import pytest

from orderpaper.records.finding import Severity
from orderpaper.workbooks.catalogue import AMENDMENTS
from orderpaper.workbooks.ours.table import LOST, NoTable, list_obstacles, open_table, refuse
from orderpaper.workbooks.sheets import OpenWorkbook
from orderpaper.workbooks.snapshot import Snapshot
from ours_made import change, edit, new_amendments, type_in
from workbooks.books import said

BOOK = new_amendments(edit(), edit(new="other"))


def open_bytes(data):
    return open_table(OpenWorkbook(Snapshot("amendments.xlsx", data)), AMENDMENTS)


def with_sheet(act):
    return change(BOOK, lambda book: act(book["Amendments"]))


def test_a_table_as_it_was_written_gives_its_rows_and_nothing_is_said():
    table = open_bytes(BOOK)
    assert [row.number for row in table.rows] == [1, 2]
    assert table.findings == ()
    assert list_obstacles(table) == ()


def rename(book):
    book["Amendments"].title = "Amendment"


def delete(book):
    del book["Amendments"]


@pytest.mark.parametrize(
    ("act", "advice"), [(rename, "Is it “Amendment”? Rename it."), (delete, "Restore the last version that has it.")]
)
def test_a_sheet_that_is_gone_stops_and_is_not_read_as_empty(act, advice):
    table = open_bytes(change(BOOK, act))
    assert isinstance(table, NoTable)
    assert said(table.findings) == [f"amendments.xlsx: there is no sheet “Amendments”. {advice}"]
    assert list_obstacles(table) == table.findings


@pytest.mark.parametrize(
    ("at", "now", "told"),
    [
        ("F1", "New txt", "there is no “New text” column. Is it “New txt”? Rename it."),
        ("A1", "Number", "there is no “No.” column. Add the heading and fill it in."),
        (
            "C1",
            None,
            f"there is no “Note” column. {LOST}",
        ),
    ],
)
def test_a_heading_that_is_gone_stops_though_its_cells_may_be_empty(at, now, told):
    table = open_bytes(type_in(BOOK, **{at: now}))
    assert f"amendments.xlsx › Amendments › row 1: {told}" in said(table.findings)
    assert list_obstacles(table)


def test_headings_that_are_all_gone_leave_no_table():
    def act(sheet):
        sheet.delete_rows(1)

    assert isinstance(open_bytes(with_sheet(act)), NoTable)


@pytest.mark.parametrize(
    ("at", "typed", "told"),
    [
        ("A2", "one", "A2: “one” is not a whole number."),
        ("A2", None, "A2: No. is empty."),
        ("D3", "Remark", "D3: “Remark” is not in the list."),
        ("A3", 1, "A3: “1” is also in A2."),
    ],
)
def test_what_cannot_be_read_stops(at, typed, told):
    findings = open_bytes(type_in(BOOK, **{at: typed})).findings
    assert any(str(each).startswith(f"amendments.xlsx › Amendments › {told}") for each in findings), said(findings)
    assert list_obstacles(open_bytes(type_in(BOOK, **{at: typed})))


def test_what_the_officer_typed_under_accept_is_told_and_keeps_nothing_from_being_added():
    table = open_bytes(type_in(BOOK, B2="Perhaps", B3="yes"))
    assert [(each.severity, each.place.at) for each in table.findings] == [(Severity.STOP, "B2")]
    assert [row.accept for row in table.rows] == [None, True]
    assert list_obstacles(table) == ()


def test_columns_sheets_notes_and_filters_of_the_officer_are_nobodys_business():
    def act(book):
        sheet = book["Amendments"]
        sheet["V1"], sheet["V2"] = "My column", "mine"
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["E"].hidden = True
        book.create_sheet("Mine")

    assert open_bytes(change(BOOK, act)).findings == ()


def test_a_hidden_sheet_is_said():
    def act(sheet):
        sheet.sheet_state = "hidden"

    assert [each.code for each in open_bytes(with_sheet(act)).findings] == ["nothing-is-hidden"]


def test_words_that_look_like_a_failed_formula_are_words_and_a_failed_formula_is_not():
    data = new_amendments(edit(new="#N/A"), edit(new="x"))
    table = open_bytes(data)
    assert (table.findings, table.rows[0].new) == ((), "#N/A")

    def fail(book):
        book["Amendments"]["F3"].value = "#N/A"
        book["Amendments"]["F3"].data_type = "e"

    broken = open_bytes(change(data, fail))
    assert broken.rows[0].new == "#N/A"
    assert [each.place.at for each in broken.findings] == ["F3"]


def test_a_refusal_says_every_reason_and_that_nothing_was_added():
    findings = open_bytes(type_in(BOOK, A2="one")).findings
    assert str(refuse(findings)).endswith("Nothing was added. Put that right, and run this again.")
