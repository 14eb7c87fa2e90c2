"""The look of cells, and words that stand as they were typed."""

import datetime as dt

import pytest

from orderpaper.workbooks.blank.style import Formatted, Passage, Rich
from orderpaper.workbooks.blank.workbook import write_workbook
from orderpaper.workbooks.catalogue import find_kind
from workbooks.books import EVERY_SHEET, blank, cell_under, open_book

PLAN = find_kind("plan")
REPORT = find_kind("report")
MEETING = find_kind("meeting")


@EVERY_SHEET
def test_required_headings_are_dark_and_the_others_are_not(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    columns = list(record.columns().values())
    cells = [row[0] for row in sheet.iter_rows(min_row=2)] if record.SHEET.is_details else list(sheet[1])
    for cell, column in zip(cells, columns, strict=True):
        assert (cell.fill.fgColor.rgb == "FF1B365D") is column.required
        assert (cell.font.color.rgb == "FFFFFFFF") is column.required


@EVERY_SHEET
def test_every_sheet_is_set_up_for_reading_and_printing(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    assert sheet.freeze_panes == "B2"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    is_wide = record.SHEET.name in {"Priorities", "Tables", "Actions", "Indicators", "Chapters", "Shown"}
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (2 if is_wide else 1, 0)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_title_cols == (None if record.SHEET.is_details else "$A:$A")
    assert "&F" in sheet.oddFooter.left.text
    assert "Page" in sheet.oddFooter.right.text
    body = sheet["A2"]
    assert (body.font.name, body.font.size, body.alignment.wrap_text, body.alignment.vertical) == (
        "Arial", 11, True, "top",
    )  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    ["=11 ↓", "1.10", "R&D <b>x</b> {{ 7*7 }}", "{% if x %}", "http://example.org", "- a bullet", "007", "2017/18",
     "MAR1", "+44 1622", "@name", "'quoted", "“first\nsecond”", "<5", "[x]"],
)  # fmt: skip
@pytest.mark.parametrize(("heading", "sheet"), [("ID", "Actions"), ("Action", "Actions"), ("Due", "Actions")])
def test_words_stand_as_they_were_typed(typed, heading, sheet):
    cell = cell_under(heading, write_workbook(PLAN, {"Actions": [{heading: typed}]}), sheet)
    assert (cell.value, cell.data_type, cell.number_format) == (typed, "s", "@")


def test_dates_times_answers_and_numbers_are_written_as_themselves():
    details = {"Date": dt.date(2017, 3, 28), "Start": dt.time(18, 30), "First minute number": 87}
    sheet = open_book(write_workbook(MEETING, {"Meeting": [details]}))["Meeting"]
    held = {row[0].value: row[1] for row in sheet.iter_rows(min_row=2)}
    assert held["Date"].value == dt.datetime(2017, 3, 28)  # noqa: DTZ001 - Excel knows no time zones
    assert (held["Date"].number_format, held["Date"].alignment.horizontal) == ("dd/mm/yyyy", "left")
    assert (held["Start"].value, held["Start"].number_format) == (dt.time(18, 30), "hh:mm")
    assert held["First minute number"].value == 87


def test_a_true_answer_is_the_word_yes():
    content = write_workbook(REPORT, {"Options": [{"Recommended": True}]})
    assert cell_under("Recommended", content, "Options").value == "Yes"


def test_a_day_in_a_column_that_also_takes_words_is_a_date():
    cell = cell_under("Due", write_workbook(PLAN, {"Actions": [{"Due": dt.date(2017, 8, 1)}]}), "Actions")
    assert (cell.is_date, cell.number_format) == (True, "dd/mm/yyyy")


def test_a_figure_brings_its_own_format():
    rows = {"Indicators": [{"Baseline": Formatted(0.223, "0.0%")}]}
    cell = cell_under("Baseline", write_workbook(PLAN, rows), "Indicators")
    assert (cell.value, cell.number_format) == (0.223, "0.0%")


def test_a_number_with_a_format_stands_where_its_column_has_its_values():
    cell = cell_under("Due", write_workbook(PLAN, {"Actions": [{"Due": Formatted(42795, "mmm-yy")}]}), "Actions")
    assert (cell.number_format, cell.alignment.horizontal, cell.is_date) == ("mmm-yy", "left", True)


def test_words_that_are_bold_or_crossed_out_are_written_so():
    whole = Rich((Passage("gone", is_struck=True),))
    cell = cell_under("Action", write_workbook(PLAN, {"Actions": [{"Action": whole}]}), "Actions")
    assert (cell.value, cell.font.strike, cell.font.bold) == ("gone", True, False)
    number = Formatted(1, "0", is_struck=True)
    cell = cell_under("Baseline", write_workbook(PLAN, {"Indicators": [{"Baseline": number}]}), "Indicators")
    assert (cell.value, cell.font.strike) == (1, True)
