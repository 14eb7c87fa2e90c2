"""One record downwards: names in column A, values beside them, and every fault said with its cell."""

import datetime as dt

import pytest

from orderpaper.records.columns import Kind
from orderpaper.records.finding import Severity
from orderpaper.records.meeting import MeetingDetails
from orderpaper.records.plan import PlanDetails
from orderpaper.records.text import Missing, Prose
from orderpaper.workbooks.details import empty_details, read_details
from workbooks.books import EVERY_SHEET, make_excel, put_rows, read_book, read_bytes, said

REMEDY = "Unhide what you mean to check, and delete what should not count."
GOOD = [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"]]


def read(rows, record=PlanDetails, name="plan.xlsx"):
    """Give the record of a sheet of some rows, and what was found."""
    book = read_book({record.SHEET.name: rows}, name)
    return read_details(book, book.sheet(record.SHEET.name), record)


def test_details_are_read_downwards_in_any_order_with_their_cells():
    rows = [
        ["Our plan"],
        ["Detail", "Value"],
        ["YEAR ", "2017/18"],
        [],
        ["Last\nyear", "2016/17"],
        ["Title", "The plan"],
    ]
    (details,), findings = read(rows)
    assert findings == []
    assert (details.title, details.year, details.last_year, details.version) == ("The plan", "2017/18", "2016/17", "")
    assert details.origin.place("title").at == "B6"


@pytest.mark.parametrize(
    ("rows", "sentences"),
    [
        pytest.param(
            [["Title", "The plan"], ["Year", None], ["Last year", "2016/17"]],
            ["plan.xlsx › Plan › B2: Year is empty. The year the plan is for, as 2017/18."],
            id="empty",
        ),
        pytest.param(
            [["Titel", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"]],
            ["plan.xlsx › Plan: there is no “Title” in column A. Is it “Titel”? Rename it."],
            id="near name",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"]],
            ["plan.xlsx › Plan: there is no “Last year” in column A. Add a row with it, and its value beside it."],
            id="absent",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"], ["Versoin", "2"]],
            ["plan.xlsx › Plan › A4: “Versoin” is not known, so it was not read. Did you mean “Version”?"],
            id="optional, near name",
        ),
        pytest.param(
            [["Title", "The plan"], ["Year", "2017/18"], ["Last year", "2016/17"], ["title", "Another"]],
            ["plan.xlsx › Plan › A4: “title” is also in A1. Keep one, and delete the other row."],
            id="twice",
        ),
        pytest.param(
            [
                ["Title", "The plan"],
                ["Year", "2017/18"],
                ["Last year", "2016/17"],
                ["Printed by", "us"],
                ["Agreed", None],
            ],
            ["plan.xlsx › Plan › A4: this detail is your own, and not read: “Printed by”."],
            id="a row of their own",
        ),
    ],
)
def test_what_is_wrong_with_details_is_said(rows, sentences):
    assert said(read(rows)[1]) == sentences


def test_a_date_and_a_time_of_the_meeting_are_read():
    rows = [["Date", "Tuesday 28 March 2017"], ["Start", dt.time(18, 30)], ["Finish", "8.45 pm"]]
    (details,), _findings = read(rows, MeetingDetails, "meeting.xlsx")
    assert (details.date, details.start, details.finish) == (dt.date(2017, 3, 28), dt.time(18, 30), dt.time(20, 45))


@EVERY_SHEET
def test_details_that_are_not_there_are_missing_where_they_are_required(kind, record):
    made = empty_details(f"{kind.stem}.xlsx", record)
    for key, column in record.columns().items():
        value = getattr(made, key)
        is_said = isinstance(value, Missing) or (isinstance(value, Prose) and bool(value))
        assert is_said is (column.required and column.kind not in {Kind.INT, Kind.YES_NO})


def write_details(change):
    """Give what is found in a good sheet of details after `change` on XlsxWriter’s sheet."""
    book = read_bytes(make_excel(lambda made: change(put_rows(made, "Plan", [["Detail", "Value"], *GOOD]))))
    (details,), findings = read_details(book, book.sheet("Plan"), PlanDetails)
    return details, findings


@pytest.mark.parametrize(
    ("area", "stops"),
    [("B2:B3", True), ("A2:B2", True), ("A3:A4", True), ("C2:C4", False), ("B2:D2", False), ("A7:B9", False)],
)
def test_merged_cells_that_hide_a_detail_stop(area, stops):
    _details, findings = write_details(lambda sheet: sheet.merge_range(area, ""))
    merged = [finding for finding in findings if finding.code == "cells-are-not-merged"]
    assert said(merged) == ([f"plan.xlsx › Plan › {area}: {area} are merged. Unmerge them and fill each."] * stops)
    assert all(finding.severity is Severity.STOP for finding in merged)


def test_hidden_rows_and_notes_on_values_are_said():
    def change(sheet):
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.write_comment("A2", "What a title is")
        sheet.write_comment("B2", "Ask Alison")

    details, findings = write_details(change)
    assert details.year == "2017/18"
    assert [(finding.severity.value, finding.message) for finding in findings] == [
        ("query", f"row 3 is hidden. It is used all the same. {REMEDY}"),
        ("note", "1 cell has a note or a comment, which is never printed: B2."),
    ]


def test_a_cell_that_is_only_coloured_in_column_a_is_no_detail():
    def change(sheet):
        sheet.write_blank("A9", None)
        sheet.write("B9", "a note")

    (finding,) = write_details(change)[1]
    assert (finding.severity, finding.place.at) == (Severity.QUERY, "A9")
    assert finding.message.startswith("row 9 has no name in column A, so it was not read.")


def test_a_title_above_the_details_is_no_detail():
    assert read([["The plan of the partnership"], [], ["Detail", "Value"], *GOOD])[1] == []
