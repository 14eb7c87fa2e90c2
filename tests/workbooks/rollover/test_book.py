"""Workbooks written from raw sheets, and what is said of them."""

import pytest

from orderpaper.records.plan import Action, Priority, Theme
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.rollover.book import count, list_names, say_carried, shorten, write_raw
from orderpaper.workbooks.rollover.carry import RawRow, RawSheet
from papers.example import read_example
from workbooks.books import open_book

TABLE = Grid({(0, 0): "Area", (0, 1): "2016", (1, 0): "Maidstone", (1, 1): Formatted(1277, "#,##0")})
UNTIDY = Grid({(0, 0): "Area", (0, 1): Formatted(2016, "General"), (1, 0): "Maidstone", (1, 1): Formatted(1, "0")})


def test_a_tidy_table_is_a_table_of_excels_and_an_untidy_one_stays_as_it_stands():
    book = open_book(write_raw("statistics", {}, {"Tidy": TABLE, "Untidy": UNTIDY}, {}))
    assert (list(book["Tidy"].tables), list(book["Untidy"].tables)) == (["tblTidy"], [])
    assert (book["Untidy"]["B1"].value, book["Tidy"]["B2"].number_format) == (2016, "#,##0")


def test_sheets_of_other_workbooks_are_no_pasted_tables():
    book = open_book(write_raw("plan", {}, {"Mine": TABLE}, {}))
    assert list(book["Mine"].tables) == []
    assert book["Mine"]["B2"].value == 1277


def test_own_columns_stand_at_the_right_of_the_table():
    sheet = RawSheet((RawRow({"id": "DA1"}, {"Budget": 5}),), ("Budget",))
    held = open_book(write_raw("plan", {Action: sheet}, {}, {}))["Actions"]
    last = held.max_column
    assert (held.cell(1, last).value, held.cell(2, last).value) == ("Budget", 5)
    assert held.tables["tblActions"].column_names[-1] == "Budget"


def test_names_for_drop_downs_are_the_keys_of_sheets_once_each():
    names = list_names(read_example())
    assert names["Committees"] == ["CHE", "SMP", "Council"]
    assert len(names["People"]) == len(set(names["People"])) > 5
    assert "Agenda" not in names


def test_what_was_carried_is_said_with_its_number_of_rows():
    sheets = {
        Priority: RawSheet((RawRow({}),), ("Colour",), lost=("row 9: not read as part of the table",)),
        Theme: RawSheet(),
    }
    account = say_carried("plan.xlsx", sheets, ["Mine"])
    assert account.carried == (
        "plan.xlsx › Priorities: 1 row",
        "plan.xlsx › Priorities: your own columns “Colour”",
        "plan.xlsx: your own sheet “Mine”",
    )
    assert account.left == ("plan.xlsx › Priorities: row 9: not read as part of the table",)


@pytest.mark.parametrize(("number", "said"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows")])
def test_things_are_counted(number, said):
    assert count(number, "row") == said


def test_a_long_row_of_names_is_shortened_by_two_or_more():
    assert shorten(list("abcdefghi")) == "a, b, c, d, e, f, g, h, i"
    assert shorten(list("abcdefghij")) == "a, b, c, d, e, f, g, h and 2 more"
