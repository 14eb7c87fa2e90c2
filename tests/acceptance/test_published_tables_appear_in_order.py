"""Every cell of the published tables that the workbooks hold stands in the drafts, in the published order."""

import csv
import datetime as dt
import re
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest
from docx import Document

from acceptance.folders import ROOT
from acceptance.word_text import read_paragraphs, read_tables
from orderpaper.records.when import MONTHS

PUBLISHED = ROOT / "tests" / "data" / "published"
QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})
MARK = re.compile(r"^(?:[-•]|\([a-z]\)) ")
DAY = re.compile(rf"\b({'|'.join(MONTHS)}) (\d+)(?:st|nd|rd|th) (\d{{4}})", re.IGNORECASE)


class Held(NamedTuple):
    """Where the cells of a published table stand: the paper, the words after which they begin, how many there are."""

    paper: str
    after: str
    cells: int
    columns: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    is_whole: bool = False


HELD = {
    "2017_action_plan.csv": [Held("plan", "Action plan and targets", 52, ("Text", "Lead Agency", "By When"))],
    "2017_contacts.csv": [Held("plan", ": Contacts", 20)],
    "2017_cross_cutting_matrix.csv": [Held("plan", ": Themes and the priorities they run through", 8)],
    "2017_glossary.csv": [Held("plan", ": Acronyms", 54)],
    "2017_headline_figures_from_prose.csv": [
        Held("plan", ": Figures and changes", 16, ("Previous", "Latest"), is_whole=True)
    ],
    "2017_implications.csv": [
        Held("report", "Cross-cutting issues and implications", 22),
        Held("implications", "", 22),
    ],
    "2017_minutes_items.csv": [Held("minutes", "", 15, ("Heading", "Text"))],
    "2017_priorities.csv": [
        Held("report", "The priorities for 2017/18 are", 4, ("Priority",), ("report 2.2, 2017/18",)),
        Held("plan", "The priorities for 2017/18 are", 4, ("Priority",), ("plan section 3, 2017-18",)),
    ],
    "2017_priority_completed_actions.csv": [Held("plan", "Strategic assessment summary", 6)],
    "2017_priority_leads.csv": [Held("plan", ": Priority leads", 4)],
    "2017_report_cover_block.csv": [Held("report", "Is the final decision", 5, ("Value",))],
    "2017_report_timetable.csv": [Held("report", "Timetable", 4)],
}
TABLES = [(file, held) for file, places in HELD.items() for held in places]


def normalise(text):
    """Give a text as two printings of it are compared: spaces, quotation marks, dashes, capitals and dates alike."""
    words = " ".join(str(text).translate(QUOTES).split()).casefold()
    words = DAY.sub(lambda day: f"{day[2]} {day[1]} {day[3]}", words)
    return re.sub(r"(?<=\d),(?=\d{3}\b)", "", words)


@pytest.fixture(scope="module")
def held_lines():
    """Give every line of every cell of the workbooks."""
    books = [openpyxl.load_workbook(path) for path in (ROOT / "spreadsheets").glob("*.xlsx")]
    sheets = [sheet for book in books for sheet in book.worksheets if sheet.title not in {"Read me", "Lists"}]
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    return {normalise(line) for cell in cells for line in lines_of(cell)}


def lines_of(cell):
    value = cell.value
    if isinstance(value, dt.datetime):
        return [f"{value.day} {MONTHS[value.month - 1]} {value.year}"]
    if isinstance(value, float) and "%" in cell.number_format:
        return [f"{value:.1%}"]
    return [str(value), *(MARK.sub("", line) for line in str(value).splitlines())]


def read_published(file, held):
    """Give the cells of a published table in order; a cell that only repeats the one above it is one cell."""
    with (PUBLISHED / file).open(encoding="utf-8") as stream:
        reader = csv.DictReader(stream)
        rows = [row for row in reader if not held.lists or row["List"] in held.lists]
        columns = held.columns or reader.fieldnames
    above: dict[str, str] = {}
    for row in rows:
        if held.is_whole and not all(row[column] for column in columns):
            continue
        for column in columns:
            is_repeated = column == columns[0] and above.get(column) == row[column]
            if row[column] and not is_repeated:
                yield row[column]
        above = row


def read_back(path):
    """Give the text of a paper in order, whatever stands in paragraphs and in tables."""
    return normalise("\n".join(read_paragraphs(path)))


@pytest.mark.parametrize(("file", "held"), TABLES, ids=[f"{file} in the {held.paper}" for file, held in TABLES])
def test_every_held_cell_of_a_published_table_is_in_the_draft_in_order(example, held_lines, file, held):
    text = read_back(example.of_kind(held.paper))
    at = text.find(normalise(held.after))
    assert at >= 0
    cells = [cell for cell in read_published(file, held) if normalise(cell) in held_lines]
    for cell in cells:
        found = re.compile(rf"(?<!\w){re.escape(normalise(cell))}(?!\w)").search(text, at)
        assert found, f"“{cell}” does not stand after “{text[max(0, at - 60) : at]}”"
        at = found.end()
    assert len(cells) == held.cells


def test_every_published_table_is_held_against_a_paper():
    assert {path.name for path in PUBLISHED.glob("2017_*.csv")} == set(HELD)


def test_every_held_figure_of_the_headline_table_is_printed(example, held_lines):
    held = Held("plan", "", 0, ("Latest", "Previous"))
    text = read_back(example.of_kind("plan"))
    figures = list(read_published("2017_headline_figures_from_prose.csv", held))
    assert [cell for cell in figures if normalise(cell) in held_lines and normalise(cell) not in text] == []


def test_the_minutes_begin_at_the_published_number(example):
    numbering = Document(str(example.of_kind("minutes"))).part.numbering_part.element.xml
    with (PUBLISHED / "2017_minutes_items.csv").open(encoding="utf-8") as stream:
        first = next(csv.DictReader(stream))["Minute"]
    assert f'<w:startOverride w:val="{first}"/>' in numbering


def test_each_minute_of_the_published_minutes_is_a_heading_in_order(example):
    paragraphs = Document(str(example.of_kind("minutes"))).paragraphs
    headings = [each.text for each in paragraphs if each.style.style_id == "MinuteHeading"]
    with (PUBLISHED / "2017_minutes_items.csv").open(encoding="utf-8") as stream:
        assert len(headings) == len(list(csv.DictReader(stream)))


def test_the_matrix_has_a_cell_for_each_theme_and_priority(example):
    matrix = next(table for table in read_tables(example.of_kind("plan")) if table[0][0] == "Theme")
    assert len(matrix) == 4
    assert [len(row) for row in matrix] == [6] * 4
    assert {cell for row in matrix[1:] for cell in row[1:]} == {"Yes"}


def test_the_files_beside_this_test_are_the_published_ones():
    source = ROOT.parent / "shared" / "reference" / "published" / "tables"
    if not source.is_dir():
        pytest.skip(f"the published tables are not at {source}")
    for path in PUBLISHED.glob("2017_*.csv"):
        known = set(read_cells(source / path.name))
        assert set(read_cells(path)) <= known, path.name


def read_cells(path: Path):
    with path.open(encoding="utf-8-sig") as stream:
        return [cell for row in csv.reader(stream) for cell in row if cell]
