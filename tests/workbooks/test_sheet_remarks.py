"""What is said of a sheet as a whole: what is hidden, noted, and formatted far below its rows."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.finding import Severity
from orderpaper.records.plan import Action, PlanDetails, Theme
from orderpaper.workbooks.headings import Headings
from orderpaper.workbooks.sheet_remarks import remark_on_sheet, say_numbers
from workbooks.books import change_part, make_excel, put_rows, read_bytes

ROWS = [["ID", "Action"], ["DA1", "Train"], ["DA2", "Meet"], ["DA3", "Tell"]]
HEADINGS = Headings(1, {"id": 1, "action": 2})
HIDDEN = {"hidden": True}
REMEDY = "Unhide what you mean to check, and delete what should not count."


def remark(change, record=Action, headings=HEADINGS, data=None):
    """Give what is said of a sheet after `change`: the level and the sentence."""

    def write(book):
        change(put_rows(book, "Actions", ROWS))
        book.add_worksheet("Other").activate()

    book = read_bytes((data or (lambda made: made))(make_excel(write)))
    sheet = book.sheet("Actions")
    list(sheet.rows())
    found = list(remark_on_sheet(book, sheet, record, headings))
    assert all(finding.place.within == "Actions" for finding in found)
    return [(finding.severity.value, finding.message) for finding in found]


def test_of_a_plain_sheet_nothing_is_said():
    assert remark(lambda _sheet: None) == []


@pytest.mark.parametrize(
    ("hide", "remedy"),
    [
        ("hide", "Right-click a tab, choose Unhide, and look at it."),
        ("very_hidden", "A program hid it, and Excel’s menus do not show it: ask whoever made the workbook to."),
    ],
)
def test_a_hidden_sheet_is_used_and_that_is_said(hide, remedy):
    assert remark(lambda sheet: getattr(sheet, hide)()) == [
        ("query", f"the sheet is hidden. It is used all the same. {remedy}")
    ]


def hide_rows(*rows, is_filtered=False):
    def change(sheet):
        for row in rows:
            sheet.set_row(row - 1, None, None, HIDDEN)
        if is_filtered:
            sheet.autofilter("A1:B4")

    return change


@pytest.mark.parametrize(
    ("change", "record", "sentence"),
    [
        (hide_rows(3), Action, "row 3 is hidden. It is used all the same. To leave a row out, put No in Publish."),
        (hide_rows(2, 3, is_filtered=True), Action,
         "rows 2–3 are hidden by a filter. They are used all the same. To leave a row out, put No in Publish."),
        (hide_rows(2, 4), Theme,
         f"rows 2 and 4 are hidden. They are used all the same. {REMEDY}"),
    ],
    ids=["one", "by a filter", "without a column to leave a row out"],
)  # fmt: skip
def test_hidden_rows_are_used_and_that_is_said(change, record, sentence):
    headings = Headings(1, {"id": 1})
    assert remark(change, record, headings) == [("query", sentence)]


def test_hidden_rows_of_titles_and_below_the_last_row_are_no_matter():
    assert remark(hide_rows(1, 5, 9)) == []


@pytest.mark.parametrize(
    ("columns", "said"),
    [("B:B", ["column B (Action) is hidden. It is used all the same. Unhide what you mean to check."]),
     ("A:C", ["columns A (ID), B (Action) are hidden. They are used all the same. Unhide what you mean to check."]),
     ("C:XFD", [])],
)  # fmt: skip
def test_hidden_columns_of_ours_are_used_and_that_is_said(columns, said):
    assert remark(lambda sheet: sheet.set_column(columns, None, None, HIDDEN)) == [("query", each) for each in said]


def note_cells(*cells):
    return lambda sheet: [sheet.write_comment(cell, "Ask Alison") for cell in cells]


@pytest.mark.parametrize(
    ("cells", "record", "said"),
    [
        (["B2"], Action, ["1 cell has a note or a comment, which is never printed: B2."]),
        (["B2", "A3"], Action, ["2 cells have a note or a comment, which is never printed: B2, A3."]),
        (["A1", "B1"], Action, []),
        (["A2"], PlanDetails, []),
        ([f"A{number}" for number in range(2, 12)], Action,
         ["10 cells have a note or a comment, which is never printed: A2, A3, A4, A5, A6, A7, A8, A9 …."]),
    ],
    ids=["one", "two", "on headings", "on names of details", "many"],
)  # fmt: skip
def test_notes_are_counted_and_those_of_our_blanks_are_not(cells, record, said):
    assert remark(note_cells(*cells), record, HEADINGS if record is Action else Headings(0, {})) == [
        ("note", each) for each in said
    ]


@pytest.mark.parametrize(("last", "empty"), [(1_048_576, 1_048_572), (10_005, 10_001), (10_004, None)])
def test_formatting_far_below_the_rows_is_said_with_how_to_be_rid_of_it(last, empty):
    def format_to(data):
        row = b'<row r="%d" s="1"/></sheetData>' % last
        return change_part(data, "xl/worksheets/sheet1.xml", b"</sheetData>", row)

    message = (
        f"it has formatting on {empty or 0:,} empty rows, which makes it slow. "
        "Select row 5, press Ctrl+Shift+Down, delete the rows, and save."
    )
    assert remark(lambda _sheet: None, data=format_to) == ([("query", message)] if empty else [])


def test_what_is_only_said_is_a_note_and_what_is_worth_a_look_is_a_query():
    def change(sheet):
        hide_rows(3)(sheet)
        sheet.write_comment("B2", "Ask Alison")

    assert [level for level, _said in remark(change)] == [Severity.QUERY, Severity.NOTE]


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([2], "2"),
        ([2, 4], "2 and 4"),
        ([4, 2, 3], "2–4"),
        ([2, 4, 5, 6, 7, 9], "2, 4–7 and 9"),
        ([0, 1], "0–1"),
        (range(1, 20, 2), "1, 3, 5, 7, 9, 11, 13, 15 and 2 more"),
    ],
)
def test_numbers_are_said_as_a_sentence_says_them(numbers, said):
    assert say_numbers(numbers) == said


@given(st.sets(st.integers(1, 200), min_size=1))
def test_numbers_that_are_said_read_back_as_themselves_and_none_is_forgotten(numbers):
    said = say_numbers(numbers)
    more = re.search(r" and (\d+) more$", said)
    shown = set()
    for each in re.findall(r"(\d+)(?:–(\d+))?", said.removesuffix(more[0]) if more else said):
        shown |= set(range(int(each[0]), int(each[1] or each[0]) + 1))
    assert shown <= numbers
    assert len(shown) + int(more[1] if more else 0) == len(numbers)
    assert max(shown) == max(numbers) or more
