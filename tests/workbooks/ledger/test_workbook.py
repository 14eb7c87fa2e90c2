"""figures.xlsx leads from each figure to its cells and back, with links that open the officer’s own workbooks."""

import io

import openpyxl

from orderpaper.records.ledger import PrintedFigure
from orderpaper.records.place import Place
from orderpaper.workbooks.findings.outline import read_outlines
from orderpaper.workbooks.ledger import workbook
from orderpaper.workbooks.ledger.workbook import IN_THE_WORKBOOKS, ON_THE_PAGE, Ledger, write_ledger
from orderpaper.workbooks.snapshot import Snapshot
from workbooks.books import build

OUTLINES = read_outlines([Snapshot("statistics.xlsx", build({"Drugs": [["Offence"]], "Alcohol": [["Offence"]]}))])
PAPER = "11 Appendix 1 - Plan.docx"
TABLE = Place(PAPER, "Crime", "table 2 (Figures), row “Drugs”, column “2013”")


def cell(at, sheet="Drugs", file="statistics.xlsx"):
    return Place(file, sheet, at)


FIGURES = (
    PrintedFigure(TABLE, "282", "figures.drugs.in_2013", (cell("B2"),)),
    PrintedFigure(Place(PAPER, "", "paragraph 3"), "+63\nin all", "", (cell("B2"), cell("C2"))),
    PrintedFigure(Place(PAPER, "Crime", "chart 1: Mean"), "16.2", "", (cell("C3"), cell("B9", "Alcohol"))),
)


def open_ledger(figures=FIGURES, outlines=None, **more):
    data = write_ledger(Ledger(figures, outlines or {}, "../spreadsheets", **more))
    return openpyxl.load_workbook(io.BytesIO(data))


def rows_of(sheet):
    return [[value or "" for value in row] for row in sheet.iter_rows(min_row=5, values_only=True)]


def test_figures_stand_in_the_order_of_the_page_with_a_row_for_each_sheet():
    sheet = open_ledger()["On the page"]
    assert [each.value for each in sheet[4]] == [heading for heading, _width in ON_THE_PAGE]
    where = "Crime › table 2 (Figures), row “Drugs”, column “2013”"
    assert rows_of(sheet) == [
        [PAPER, where, "282", "figures.drugs.in_2013", "statistics.xlsx", "Drugs", "B2"],
        [PAPER, "paragraph 3", "+63 in all", "", "statistics.xlsx", "Drugs", "B2:C2"],
        [PAPER, "Crime › chart 1: Mean", "16.2", "", "statistics.xlsx", "Drugs", "C3"],
        [PAPER, "Crime › chart 1: Mean", "16.2", "", "statistics.xlsx", "Alcohol", "B9"],
    ]


def test_cells_stand_in_the_order_of_the_workbooks_each_with_all_that_is_printed_of_it():
    sheet = open_ledger(outlines=OUTLINES)["In the workbooks"]
    assert [each.value for each in sheet[4]] == [heading for heading, _width in IN_THE_WORKBOOKS]
    assert [(row[1], row[2], row[5]) for row in rows_of(sheet)] == [
        ("Drugs", "B2", "282"), ("Drugs", "B2", "+63 in all"), ("Drugs", "C2", "+63 in all"),
        ("Drugs", "C3", "16.2"), ("Alcohol", "B9", "16.2"),
    ]  # fmt: skip


def test_a_range_is_listed_cell_by_cell_and_a_whole_row_as_it_is():
    figures = [PrintedFigure(TABLE, "5", "", (cell("B2:C3"), cell("row 7")))]
    assert [row[2] for row in rows_of(open_ledger(figures)["In the workbooks"])] == ["B2", "C2", "B3", "C3", "row 7"]


def test_a_click_opens_the_workbook_at_the_cell_where_it_is_there():
    book = open_ledger(outlines=OUTLINES)
    links = {each.coordinate: (each.hyperlink.target, each.hyperlink.location)
             for sheet in book for row in sheet.iter_rows(min_row=5) for each in row if each.hyperlink}  # fmt: skip
    assert links["G5"][1] == "'Drugs'!B2"
    assert links["C9"][1] == "'Alcohol'!B9"
    assert {target.replace("\\", "/") for target, _at in links.values()} == {"../spreadsheets/statistics.xlsx"}
    assert not any(each.hyperlink for row in open_ledger()["On the page"].iter_rows() for each in row)


def test_what_is_not_listed_is_said(monkeypatch):
    assert "Only the plan is listed" in open_ledger(only="the plan")["On the page"]["A2"].value
    monkeypatch.setattr(workbook, "MOST_LINKS", 2)
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    sheet = open_ledger(outlines=OUTLINES)["On the page"]
    assert "Only the first 2 rows can be clicked. Only the first 3 of 4 rows are listed here." in sheet["A2"].value
    assert len(rows_of(sheet)) == 3
    assert [bool(sheet.cell(row, 7).hyperlink) for row in (5, 6, 7)] == [True, True, False]


def test_without_figures_it_says_so():
    for sheet in open_ledger(()):
        assert sheet["A1"].value == "No paper prints a figure whose cells are known."
        assert rows_of(sheet) == []


def test_words_stay_words_whatever_they_begin_with():
    sheet = open_ledger([PrintedFigure(TABLE, "=1+1", "", (cell("B2"),))])["On the page"]
    assert (sheet["C5"].value, sheet["C5"].data_type) == ("=1+1", "s")


def test_the_same_figures_give_the_same_bytes():
    assert write_ledger(Ledger(FIGURES, {}, "..")) == write_ledger(Ledger(FIGURES, {}, ".."))
