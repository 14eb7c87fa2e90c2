"""From every figure of the plan’s table one gets to its cell, in figures.xlsx and in the Word file, and back."""

import io
import re
import zipfile

import openpyxl
import pytest
from docx import Document

from acceptance.folders import VALIDATOR
from acceptance.validity import complaints_of
from acceptance.word_text import read_paragraphs
from orderpaper.assembly.draft import draft
from orderpaper.checks.accessible import judge
from orderpaper.records.address import list_cells
from orderpaper.records.settings import Settings
from orderpaper.word.facts.document import read_facts
from orderpaper.word.traces import MARKED

NUMBER = re.compile(r"[+-]?£?\d[\d,.]*(?:%| points)?")


@pytest.fixture(scope="module")
def addressed(example, tmp_path_factory):
    """Give the worked example drafted with addresses."""
    return draft(Settings(example.folder, tmp_path_factory.mktemp("internal"), has_addresses=True))


def figures_table(path):
    (table,) = [each for each in Document(str(path)).tables if each.rows[0].cells[1].text == "Earlier figure"]
    return [[cell.text for cell in row.cells] for row in table.rows]


def ledger_of(folder, sheet):
    book = openpyxl.load_workbook(io.BytesIO((folder / "output" / "figures.xlsx").read_bytes()))
    return [[value or "" for value in row] for row in book[sheet].iter_rows(min_row=5, values_only=True)]


def read_cell(folder, file, sheet, cell):
    """Give a cell of the officer’s workbook as it shows."""
    found = openpyxl.load_workbook(folder / "spreadsheets" / file)[sheet][cell]
    if "%" in str(found.number_format):
        return f"{found.value * 100:.1f}%"
    return f"{found.value:,}"


def test_every_figure_of_the_plan_is_in_the_ledger_with_the_cell_it_stands_in(example):
    plan = example.of_kind("plan")
    rows = [row for row in ledger_of(example.folder, "On the page") if row[0] == plan.name]
    header, *body = figures_table(plan)
    printed = [
        (label[:50], heading, number)
        for label, *cells in body
        for heading, words in zip(header[1:-1], cells, strict=False)
        for number in NUMBER.findall(words if heading == "Change" else words.split(" in ")[0])
    ]
    listed = [
        (re.search(r"row “(.*?)( …)?”, column", where)[1][:50], re.search(r"column “(.*)”", where)[1], words)
        for _paper, where, words, *_rest in rows
        if "table 2 (Figures and changes)" in where
    ]
    assert [(label[:20], *rest) for label, *rest in listed] == [(label[:20], *rest) for label, *rest in printed]
    for _paper, where, words, _name, file, sheet, cells in rows:
        if "Earlier" in where or "Later" in where:
            assert read_cell(example.folder, file, sheet, cells) == words


def test_every_cell_leads_back_to_all_that_is_printed_of_it(example):
    there = {
        (row[0], row[1], row[2], file, sheet, cell)
        for row in ledger_of(example.folder, "On the page")
        for file, sheet, cell in [(row[4], row[5], each) for each in list_cells(row[6])]
    }
    back = {(row[3], row[4], row[5], row[0], row[1], row[2]) for row in ledger_of(example.folder, "In the workbooks")}
    assert there == back


def test_with_addresses_a_paper_says_the_same_is_valid_and_everybody_can_read_it(example, addressed):
    for path, internal in zip(example.outcome.files, addressed.files, strict=True):
        assert read_all(internal) == read_all(path)
        assert list(judge(read_facts(internal.read_bytes(), "paper.docx"))) == list(
            judge(read_facts(path.read_bytes(), "paper.docx"))
        )
    if VALIDATOR.is_file():
        assert complaints_of(addressed.files) == ""


def read_all(path):
    """Give the words of a Word file, those in controls too, which python-docx passes over."""
    with zipfile.ZipFile(path) as package:
        xml = package.read("word/document.xml").decode("utf-8")
    return [re.sub("<[^>]*>", "", paragraph) for paragraph in xml.split("</w:p>")]


def test_with_addresses_each_figure_stands_in_a_control_that_names_its_cells(example, addressed):
    plan = next(path for path in addressed.files if path.name == example.of_kind("plan").name)
    with zipfile.ZipFile(plan) as package:
        xml = package.read("word/document.xml").decode("utf-8")
    controls = re.findall(r'<w:alias w:val="([^"]*)"/>.*?<w:id w:val="(\d+)"/>.*?<w:t [^>]*>([^<]*)</w:t>', xml)
    rows = [row for row in ledger_of(example.folder, "On the page") if row[0] == plan.name]
    assert [(alias, words) for alias, _id, words in controls] == [(" › ".join(row[4:7]), row[2]) for row in rows]
    assert len({identifier for _alias, identifier, _words in controls}) == len(controls)


def test_no_mark_is_left_and_without_being_asked_no_address_is_there(example, every_paper):
    for path in every_paper:
        with zipfile.ZipFile(path) as package:
            parts = [package.read(name) for name in package.namelist() if name.endswith(".xml")]
        assert not any(MARKED in part or b"<w:sdt>" in part for part in parts)
    assert read_paragraphs(example.of_kind("plan"))


def test_the_ledger_is_the_same_each_time(example, tmp_path):
    again = draft(Settings(example.folder, tmp_path / "output"))
    assert again.lists[0].name == "figures.xlsx"
    here = openpyxl.load_workbook(again.lists[0])["In the workbooks"]
    there = openpyxl.load_workbook(example.folder / "output" / "figures.xlsx")["In the workbooks"]
    assert list(here.values) == list(there.values)
