"""Blank workbooks: what an officer opens is what the schema says, and what is put in stands as it was typed."""

import datetime as dt
import io
import zipfile
from functools import cache

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from orderpaper.records.columns import Kind
from orderpaper.records.errors import WorkbookError
from orderpaper.workbooks.blank.height import TALLEST, count_lines, fit_height
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.blank.workbook import name_tables, write_workbook
from orderpaper.workbooks.catalogue import WORKBOOKS, find_kind

PLAN, REPORT, MEETING, STATISTICS = (find_kind(stem) for stem in ("plan", "report", "meeting", "statistics"))
ALL_SHEETS = [(kind, record) for kind in WORKBOOKS for record in kind.records]
EVERY_SHEET = pytest.mark.parametrize(
    ("kind", "record"), ALL_SHEETS, ids=[f"{kind.stem}-{record.SHEET.name}" for kind, record in ALL_SHEETS]
)
EVERY_KIND = pytest.mark.parametrize("kind", WORKBOOKS, ids=[kind.stem for kind in WORKBOOKS])


def open_book(content):
    return openpyxl.load_workbook(io.BytesIO(content))


@cache
def blank(kind):
    """Give the blank workbook of a kind, made once; the tests only look at it."""
    return open_book(write_workbook(kind))


def cell_under(heading, content, sheet):
    """Give the cell under a heading in the first row."""
    held = open_book(content)[sheet]
    column = next(cell.column for cell in held[1] if cell.value == heading)
    return held.cell(2, column)


def rule_at(sheet: Worksheet, at: str):
    return next((rule for rule in sheet.data_validations.dataValidation if at in rule.sqref), None)


def words_of(sheet):
    return "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)


@EVERY_KIND
def test_a_workbook_has_read_me_first_and_lists_last(kind):
    names = blank(kind).sheetnames
    assert names == ["Read me", *(record.SHEET.name for record in kind.records), "Lists"]


@EVERY_SHEET
def test_every_column_of_the_schema_is_present_with_its_help(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    columns = list(record.columns().values())
    cells = [row[0] for row in sheet.iter_rows(min_row=2)] if record.SHEET.is_details else list(sheet[1])
    assert [cell.value for cell in cells] == [column.heading for column in columns]
    for cell, column in zip(cells, columns, strict=True):
        assert column.help in cell.comment.text
        assert ("Must be filled in" in cell.comment.text) is column.required


@EVERY_SHEET
def test_every_sheet_is_one_named_table_with_room_to_type(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    (table,) = sheet.tables.values()
    assert table.name.startswith("tbl")
    assert table.ref == sheet.dimensions
    assert sheet.max_row >= 2
    assert not sheet.protection.sheet


@EVERY_SHEET
def test_required_headings_are_dark_and_the_others_are_not(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    columns = list(record.columns().values())
    cells = [row[0] for row in sheet.iter_rows(min_row=2)] if record.SHEET.is_details else list(sheet[1])
    for cell, column in zip(cells, columns, strict=True):
        assert (cell.fill.fgColor.rgb == "FF1B365D") is column.required
        assert (cell.font.color.rgb == "FFFFFFFF") is column.required


@EVERY_SHEET
def test_every_choice_offers_its_list_and_never_forbids(kind, record):
    book = blank(kind)
    sheet = book[record.SHEET.name]
    for place, column in enumerate(record.columns().values(), start=1):
        at = f"B{place + 1}" if record.SHEET.is_details else sheet.cell(2, place).coordinate
        rule = rule_at(sheet, at)
        if column.choices or column.kind is Kind.YES_NO:
            assert rule.type == "list"
            assert rule.formula1.lstrip("=") in book.defined_names
        if rule and rule.type:
            assert rule.errorStyle == "warning"


@EVERY_SHEET
def test_every_sheet_is_set_up_for_reading_and_printing(kind, record):
    sheet = blank(kind)[record.SHEET.name]
    assert sheet.freeze_panes == "B2"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    is_wide = record.SHEET.name in {"Priorities", "Tables"}
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (2 if is_wide else 1, 0)
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_title_cols == (None if record.SHEET.is_details else "$A:$A")
    assert "&F" in sheet.oddFooter.left.text
    assert "Page" in sheet.oddFooter.right.text
    body = sheet["A2"]
    assert (body.font.name, body.font.size, body.alignment.wrap_text, body.alignment.vertical) == (
        "Arial", 11, True, "top",
    )  # fmt: skip


def test_drop_downs_reach_to_row_1000():
    rule = rule_at(open_book(write_workbook(PLAN))["Actions"], "F1000")
    assert rule.formula1.lstrip("=") == "list_Status"


def test_the_lists_sheet_holds_the_words_of_the_schema():
    book = open_book(write_workbook(PLAN))
    columns = {column[0].value: [cell.value for cell in column[1:] if cell.value] for column in book["Lists"].columns}
    assert columns["Good is"] == ["Lower", "Higher", "Neither"]
    assert book.defined_names["list_Good_is"].value.startswith("'Lists'!$G$2:INDEX(")


def test_a_key_is_offered_where_another_sheet_refers_to_it():
    book = open_book(write_workbook(PLAN))
    assert rule_at(book["Actions"], "B2").formula1.lstrip("=") == "key_Priorities"
    assert "$A$2" in book.defined_names["key_Priorities"].value


def test_names_kept_in_another_workbook_are_offered_once_they_are_given():
    assert rule_at(open_book(write_workbook(MEETING))["Attendance"], "A2") is None
    book = open_book(write_workbook(MEETING, names_elsewhere={"People": ["Councillor Mrs Smith", "Mr Jones"]}))
    assert rule_at(book["Attendance"], "A2").formula1.lstrip("=") == "list_People"
    assert "Councillor Mrs Smith" in words_of(book["Lists"])


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


def test_a_pasted_table_is_a_named_table_on_its_own_sheet():
    cells = [["Area", "2015", "2016"], ["Maidstone", 1277, Formatted(0.5, "0%")], ["Kent", "=11 ↓", None]]
    book = open_book(write_workbook(STATISTICS, extra_sheets={"ASB by district": cells}))
    assert book.sheetnames == ["Read me", "Tables", "Changes", "ASB by district", "Lists"]
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
        "Orderpaper template": "plan", "Orderpaper version": "1",
    }  # fmt: skip
    assert book.properties.title == "Community safety plan"
    assert book.properties.created == dt.datetime(2017, 1, 1)  # noqa: DTZ001 - Excel knows no time zones
    assert book["Read me"]["A1"].value == "Community safety plan"


@EVERY_KIND
def test_the_read_me_names_every_sheet_and_says_in_words_what_the_colours_mean(kind):
    words = words_of(blank(kind)["Read me"])
    for expected in (kind.owner, kind.purpose, "must be filled in", "may be left empty", "Do not rename"):
        assert expected in words
    for record in kind.records:
        assert record.SHEET.help in words


def test_only_the_read_me_is_protected():
    book = open_book(write_workbook(PLAN))
    assert [sheet.title for sheet in book if sheet.protection.sheet] == ["Read me"]


def test_long_text_gets_a_tall_row_that_may_still_grow():
    content = write_workbook(PLAN, {"Actions": [{"Action": "word " * 100}, {"Action": "word"}]})
    heights = open_book(content)["Actions"].row_dimensions
    assert 100 < heights[2].height <= TALLEST
    assert heights[3].height < 25
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert b"customHeight" not in parts.read("xl/worksheets/sheet5.xml")


def test_no_row_is_taller_than_excel_allows():
    assert fit_height([("line\n" * 200, 20)]) == TALLEST


def test_a_word_longer_than_its_cell_takes_several_lines():
    assert count_lines("x" * 100, 20) > 4
    assert count_lines("one\ntwo\n\nfour", 40) == 4


def test_excel_is_told_not_to_mark_numbers_that_are_words():
    with zipfile.ZipFile(io.BytesIO(write_workbook(PLAN))) as parts:
        assert b'numberStoredAsText="1"' in parts.read("xl/worksheets/sheet5.xml")


def test_rows_for_a_sheet_or_column_that_is_not_there_are_refused():
    with pytest.raises(WorkbookError, match="has no sheet Acts"):
        write_workbook(PLAN, {"Acts": []})
    with pytest.raises(WorkbookError, match="Actions has no column Owner"):
        write_workbook(PLAN, {"Actions": [{"Owner": "Police"}]})


def test_what_excel_cannot_hold_is_refused_in_a_sentence():
    with pytest.raises(WorkbookError, match="Actions › C2 could not be written"):
        write_workbook(PLAN, {"Actions": [{"Action": "x" * 32_768}]})
