"""The workbook inside a chart holds the cells that are drawn, and nothing else."""

import io
import zipfile

import openpyxl
import pytest

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.data import make_data
from orderpaper.word.charts.workbook import make_workbook
from word.charts.examples import EVERY_KIND, HOSTILE, figures, make_chart, read_workbook


def make(chart):
    return make_workbook(make_data(chart))


def read_part(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


@pytest.mark.parametrize("chart", EVERY_KIND.values(), ids=EVERY_KIND)
def test_the_cells_are_the_names_and_figures_and_a_gap_is_empty(chart):
    names, columns = read_workbook(make(chart))
    assert names == list(chart.names)
    assert columns == {
        column.name: [None if cell.number is None else float(cell.number) for cell in column.cells]
        for column in chart.columns
    }  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "{=A1}", "http://x.y", "mailto:a@b", "0012", "", "+1", "@x", HOSTILE])
def test_text_is_text_whatever_it_looks_like(text):
    chart = make_chart(ChartKind.BAR, (text or "A", figures(1, 2, 3)), categories=(text or "A", "b", "c"))
    sheet = openpyxl.load_workbook(io.BytesIO(make(chart))).active
    for cell in (sheet["A2"], sheet["B1"]):
        assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text or "A", None)


def test_there_is_one_sheet_and_nothing_beyond_the_figures():
    book = openpyxl.load_workbook(io.BytesIO(make(make_chart())))
    assert book.sheetnames == ["Sheet1"]
    assert book.active["A1"].value is None
    assert book.active.dimensions in {"A1:B4", "A2:B4"}
    assert not list(book.defined_names)


def test_numbers_are_shown_as_the_paper_prints_them():
    chart = make_chart(ChartKind.BAR, ("A", figures(1.5, 2, 3, decimals=1, is_percent=True)))
    sheet = openpyxl.load_workbook(io.BytesIO(make(chart))).active
    assert sheet["B2"].number_format == '#,##0.0"%"'


def test_the_workbook_says_nothing_of_clock_person_or_machine():
    data = make(make_chart())
    core = read_part(data, "docProps/core.xml")
    assert core.endswith('core-properties"/>')
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_same_figures_give_the_same_bytes():
    assert make(make_chart()) == make(make_chart())
