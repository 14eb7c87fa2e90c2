"""Raw cells, carried from one workbook into another."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orderpaper.records.plan import Action, PlanDetails
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.style import Formatted, Passage, Rich
from orderpaper.workbooks.catalogue import find_kind
from orderpaper.workbooks.cells import Cell, Marks, Run
from orderpaper.workbooks.rollover.book import say_row
from orderpaper.workbooks.rollover.carry import RawRow, carry_cell, carry_grid, number_in
from workbooks.books import Fault, Formula, build, hold, read_book
from workbooks.rollover.books_of_officers import raw_of, write

PLAN = find_kind("plan")
HEADINGS = ["ID", "Priority", "Action", "Lead agency", "Due"]


def rows_of(*rows, headings=HEADINGS, **sheets):
    return raw_of(build({"Actions": [headings, *rows], **sheets}), "plan").sheet(Action)


@pytest.mark.parametrize(
    ("value", "number_format", "carried"),
    [
        ("31 Febuary 2017", "@", "31 Febuary 2017"),
        ("007", "@", "007"),
        (0.196, "0.0%", Formatted(0.196, "0.0%")),
        (dt.datetime(2017, 3, 1), "mmm-yy", Formatted(42795.0, "mmm-yy")),  # noqa: DTZ001 - Excel knows no time zones
        (dt.datetime(2017, 3, 1), "mm-dd-yy", Formatted(42795.0, "dd/mm/yyyy")),  # noqa: DTZ001 - the same
        (dt.time(18, 0), "hh:mm", Formatted(0.75, "hh:mm")),
        (dt.timedelta(hours=6), "[h]:mm", Formatted(0.25, "[h]:mm")),
        (True, "General", True),
        (None, "", None),
    ],
)
def test_a_cell_is_carried_with_its_number_format(value, number_format, carried):
    assert carry_cell(hold(value, number_format)) == carried


def test_a_column_is_found_by_its_alias_and_goes_to_its_heading():
    (row,) = rows_of(["DA1", "DA", "Do it", "Police", "Ongoing"]).rows
    assert say_row(Action, row)["Lead"] == "Police"


def test_own_columns_are_carried_and_no_two_are_alike():
    sheet = rows_of(["DA1", "DA", "x", "y", "z", 1, 2, 3, 4], headings=[*HEADINGS, "Notes", "notes", None, "Status "])
    assert sheet.own_columns == ("Notes", "notes 2", "Column H")
    assert sheet.rows[0].own["Column H"] == Formatted(3, "General")
    assert sheet.rows[0].says("status") == "4"


def test_what_the_reader_does_not_take_for_a_row_is_named():
    sheet = rows_of(["DA1", "DA", "x", "y", "z"], ["", "", "", "", "", "alone"], headings=[*HEADINGS, "Mine"])
    assert len(sheet.rows) == 1
    assert sheet.lost == ("row 3: not read as part of the table",)


def test_a_fault_is_carried_as_it_stands_and_a_formula_without_a_value_is_named():
    sheet = rows_of(["DA1", "DA", Fault("#REF!"), Formula("=A1"), "Ongoing"])
    assert sheet.rows[0].says("action") == "#REF!"
    assert sheet.rows[0].says("lead") == ""
    assert sheet.lost == ("D2: a formula that was never worked out has no value to carry",)


def test_details_are_carried_with_those_of_the_officers_own():
    rows = [["Detail", "Value", "why"], ["Title", "Plan"], ["Year", 2017], ["My note", "ask Ann"]]
    sheet = raw_of(build({"Plan": rows}), "plan").sheet(PlanDetails)
    assert (sheet.rows[0].says("title"), sheet.rows[0].says("year")) == ("Plan", "2017")
    assert (sheet.own_columns, sheet.rows[0].own) == (("My note",), {"My note": "ask Ann"})
    assert sheet.lost == ("C1: beside the details",)


def test_sheets_of_the_officers_own_are_carried_and_read_me_and_lists_are_not():
    raw = raw_of(build({"Read me": [["x"]], "Mine": [[None, 5]], "Lists": [["y"]], "Bare": []}), "plan")
    assert raw.others == {"Mine": Grid({(0, 1): Formatted(5, "General")})}


def test_a_sheet_whose_headings_are_not_found_is_kept_whole_under_another_name():
    raw = raw_of(build({"Actions": [["what", "who"], ["Do it", "Ann"]]}), "plan")
    assert list(raw.others) == ["Actions (old)"]
    assert raw.sheet(Action).lost == ("no row of headings was found; the sheet is kept as Actions (old)",)


def test_a_grid_keeps_its_merged_ranges():
    book = read_book({"Mine": [["a", None], ["b", "c"]]})
    assert carry_grid(book, "Mine") == Grid({(0, 0): "a", (1, 0): "b", (1, 1): "c"})


def test_what_is_bold_or_crossed_out_stays_so():
    rich = Rich((Passage("Do "), Passage("much", is_bold=True), Passage(" gone", is_struck=True)))
    struck = Rich((Passage("Crossed out", is_struck=True),))
    rows = [{"ID": "DA1", "Action": rich}, {"ID": "DA2", "Action": struck}]
    first, second = raw_of(write("plan", {"Actions": rows}), "plan").sheet(Action).rows
    assert (first.cells["action"], second.cells["action"]) == (rich, struck)


def test_runs_without_letters_are_left_out_and_an_empty_cell_stays_empty():
    runs = (Run("", is_bold=True), Run("gone", is_struck=True))
    assert carry_cell(Cell("gone", "s", "@", Marks(runs=runs))) == Rich((Passage("gone", is_struck=True),))
    assert carry_cell(Cell(None, "s", "@", Marks(runs=runs[:1]))) is None


def test_a_changed_row_leaves_the_old_one_as_it_was():
    row = RawRow({"id": "DA1", "status": "Late"})
    assert row.changed(status="Complete").without("id").cells == {"status": "Complete"}
    assert row.cells == {"id": "DA1", "status": "Late"}


def test_the_row_of_an_address_is_known():
    assert (number_in("F14"), number_in("row 3"), number_in("")) == (14, 3, 0)


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
NUMBERS = st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: float(f"{number:.12g}"))
FORMATTED = st.builds(Formatted, NUMBERS, st.sampled_from(["General", "0.0%", "#,##0", "£#,##0.00", "0"]))
SHOWN_AS = st.sampled_from(["mmm-yy", "dd/mm/yyyy", "d mmmm yyyy"])
DAYS = st.builds(Formatted, st.integers(40_000, 44_000).map(float), SHOWN_AS)
ROW = st.fixed_dictionaries(
    {"ID": WORDS},
    optional={"Action": WORDS, "Lead": WORDS, "Due": DAYS | WORDS, "Status": FORMATTED, "Mine": FORMATTED | WORDS},
)


@settings(max_examples=25)
@given(st.lists(ROW, min_size=1, max_size=4))
def test_rows_that_were_carried_and_written_again_read_equal(rows):
    own = {"Actions": ["Mine"]}
    first = raw_of(write("plan", {"Actions": rows}, own_columns=own), "plan").sheet(Action)
    again = [say_row(Action, row) for row in first.rows]
    second = raw_of(write("plan", {"Actions": again}, own_columns=own), "plan").sheet(Action)
    assert second == first
    assert [row.cells["id"] for row in first.rows] == [row["ID"] for row in rows]
