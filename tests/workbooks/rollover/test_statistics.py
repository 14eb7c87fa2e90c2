"""Next year’s statistics."""

import datetime as dt

from orderpaper.records.statistics import RecordingChange, StatisticsTable
from orderpaper.workbooks.blank.grid import Grid
from orderpaper.workbooks.blank.style import Formatted
from orderpaper.workbooks.pasted import read_pasted
from orderpaper.workbooks.rollover.statistics import PASTE, empty_table, make_next_statistics
from orderpaper.workbooks.tables import read_sheet
from workbooks.rollover.books_of_officers import open_new, raw_of, read_back, said, write

TABLES = [{"ID": "ASB", "Title": "Incidents", "Period": "2016", "As at": dt.date(2017, 1, 1), "Source": "Kent Police"}]
CHANGES = [{"From": "May 2016", "What changed": "New offences."}]
FIGURES = [["Area", "2015", "2016"], ["Maidstone", 12, 14], ["Kent", 120, 140]]


def move():
    rows = {"Tables": TABLES, "Changes": CHANGES}
    mine = {"Sums": Grid({(0, 0): "Mine"})}
    data = write("statistics", rows, extra_sheets={"ASB": FIGURES}, own_sheets=mine)
    return make_next_statistics(raw_of(data, "statistics"), {})


def test_the_catalogue_is_kept_without_its_period_and_date():
    book = move()
    new = read_back(book, "statistics")
    assert said(new.sheet(StatisticsTable), "id", "source", "period", "as_at") == [("ASB", "Kent Police", "", "")]
    assert said(new.sheet(RecordingChange), "what") == [("New offences.",)]
    assert "statistics.xlsx › Tables: Period and As at of 1 row" in book.account.to_do


def test_a_pasted_sheet_is_empty_and_the_check_says_what_to_do():
    book = open_new(move())
    (table,) = read_sheet(book, StatisticsTable).records
    _series, findings = read_pasted(book, table)
    assert [(each.place.within, each.message) for each in findings] == [
        ("ASB", "the sheet is empty. Paste the table into it.")
    ]


def test_the_officers_own_sheets_go_along_and_are_not_emptied():
    book = move()
    assert read_back(book, "statistics").others == {"Sums": Grid({(0, 0): "Mine"})}
    assert "statistics.xlsx: your own sheet “Sums”" in book.account.carried
    assert "statistics.xlsx: the figures of 1 table" in book.account.left


def test_the_note_of_an_empty_sheet_says_what_the_table_was_like():
    cells = {(0, 0): "Area", (0, 1): Formatted(2015, "General"), (1, 0): "Maidstone", (1, 1): 12, (2, 0): "Kent"}
    assert empty_table(Grid(cells)) == Grid(
        note=f"{PASTE}\nLast time the headings were: Area, 2015.\nThe rows were: Maidstone, Kent."
    )
    assert empty_table(Grid()) == Grid(note=PASTE)
