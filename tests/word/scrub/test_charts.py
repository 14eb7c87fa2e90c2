"""A chart keeps what it draws, and a workbook of just that."""

import io

import openpyxl

import canary
import canary_file
from orderpaper.word.scrub.charts import clean_chart
from orderpaper.word.scrub.opened import open_package


def chart_of(parts):
    return open_package(parts, "x").document.find_kind("chart")


def cells_of(chart):
    book = openpyxl.load_workbook(io.BytesIO(chart.find_kind("package").data))
    return {cell.coordinate: cell.value for row in book.active.iter_rows() for cell in row if cell.value is not None}


def test_the_workbook_holds_what_is_drawn():
    row = '<row r="9"><c r="A9"><v>7</v></c></row></sheetData>'
    chart = chart_of(canary.book_edit("xl/worksheets/sheet1.xml", "</sheetData>", row, canary_file.make_parts()))
    assert not clean_chart(chart)
    assert cells_of(chart) == {"B1": "Crimes", "A2": "2015", "A3": "2016", "B2": 431, "B3": 522}


def test_a_workbook_with_more_cells_than_are_drawn_goes_and_that_is_told():
    chart = chart_of(canary.in_chart("Sheet1!$B$2:$B$3", "Sheet1!$B$2:$B$9", canary_file.make_parts()))
    assert clean_chart(chart)
    assert chart.find_kind("package") is None
    assert chart.root.find("{*}externalData") is None


def test_a_chart_without_a_workbook_gets_none():
    chart = chart_of(canary.in_chart('<c:externalData r:id="rIdBook"/>', "", canary_file.make_parts()))
    assert not clean_chart(chart)
    assert chart.find_kind("package") is None


def test_a_chart_linked_to_somebodys_workbook_gets_one_of_its_own():
    parts = canary_file.make_parts()
    outside = canary_file.relation("rIdBook", "oleObject", canary.PATH, outside=True)
    parts["word/charts/_rels/chart1.xml.rels"] = canary_file.relations(outside).encode()
    chart = chart_of(parts)
    clean_chart(chart)
    assert cells_of(chart)["B3"] == 522
