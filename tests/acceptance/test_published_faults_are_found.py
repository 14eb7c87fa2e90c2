"""The tables of 2014, pasted as they were published: `check` finds every fault that was found by hand, and no other."""

import csv

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from acceptance.folders import copy_example
from orderpaper.assembly.check import check
from orderpaper.checks.figures import JUDGED_CHECKS
from orderpaper.records.finding import Severity
from orderpaper.records.settings import Settings
from orderpaper.records.statistics import StatisticsTable
from published_tables import GLUED, NOT_FIGURES, PUBLISHED, TABLES, read_checks
from workbooks.books import put

CODES = {each.__name__.replace("_", "-") for each in JUDGED_CHECKS}
USUAL = {"unit": "Number", "good_is": "Lower", "standing": "Published", "period": "2012/13", "source": "As published"}
PARTS = ("Volume", "Outcomes", "Outcome rate")
"""The rows of the table by month, of which the checks made by hand name the months alone."""


def paste(folder, mended):
    """Paste the published tables into the folder’s statistics.xlsx; give where each cell stands, by its names."""
    path = folder / "spreadsheets" / "statistics.xlsx"
    book = openpyxl.load_workbook(path)
    catalogue = book["Tables"]
    headings = {cell.value: cell.column for cell in catalogue[1]}
    cells = {}
    for name, (file, first, values) in TABLES.items():
        row = catalogue.max_row + 1
        for key, value in {**USUAL, "id": f"{name} 14", "title": name, **values}.items():
            catalogue.cell(row, headings[StatisticsTable.columns()[key].heading], value)
        addresses = paste_table(book.create_sheet(f"{name} 14"), PUBLISHED / file, first, mended)
        cells |= {(name, *named): (f"{name} 14", address) for named, address in addresses.items()}
    book.save(path)
    return cells


def paste_table(sheet, path, first, mended):
    with path.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    columns = [first, *(each for each in rows[0] if each not in {first, *NOT_FIGURES})]
    sheet.append(columns)
    cells = {}
    for number, row in enumerate(rows, 2):
        for at, heading in enumerate(columns, 1):
            put(sheet.cell(number, at), mended.get((row[first], heading), row[heading]))
            cells[row[first], heading] = f"{get_column_letter(at)}{number}"
    return cells


def cells_by_hand(cells, verdict):
    """Give the sheet and cell of every figure that was judged so by hand; what cannot be known is left out."""
    found = set()
    for check_made in read_checks():
        if check_made["verdict"] != verdict or check_made["recomputed"] == "n/a":
            continue
        table, (row, _slash, heading) = check_made["table"], check_made["cell"].partition(" / ")
        named = [(row, heading)] if heading else [(part, row) for part in PARTS]
        found |= {cells[table, *each] for each in named}
    return found


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    folder = copy_example(tmp_path_factory.mktemp("published"))
    cells = paste(folder, GLUED)
    found = [each for each in check(Settings(folder, folder / "output")).every if each.code in CODES]
    return cells, found


def test_every_figure_that_is_wrong_stops_at_its_cell_and_no_other_does(judged):
    cells, found = judged
    stops = [(each.place.within, each.place.at) for each in found if each.severity is Severity.STOP]
    assert len(stops) == len(set(stops)) == 24
    assert set(stops) == cells_by_hand(cells, "wrong")


def test_what_was_cut_off_and_not_rounded_is_worth_a_look_and_nothing_else_is(judged):
    cells, found = judged
    queries = [(each.place.within, each.place.at) for each in found if each.severity is Severity.QUERY]
    assert sorted(queries) == sorted(cells_by_hand(cells, "ambiguous"))
    assert len(queries) == 2


def test_each_fault_is_told_with_its_working_and_what_explains_it(judged):
    cells, found = judged
    said = {(each.place.within, each.place.at): each.message for each in found}
    road = "road casualties"
    assert said[cells[road, "KSI all road users aged 65+", "% Change"]] == (
        "-225% does not follow from its row: (4 - 13) / 13 is -69.2%. It was divided by the later figure, not by the "
        "earlier. Type -69.2%, or delete the column: orderpaper works it out."
    )
    assert said[cells[road, "Powered 2 wheelers", "% Change"]] == (
        "71.4% does not follow from its row: (13 - 7) / 7 is 85.7%. It follows from 5 under “Volume change”, which is "
        "wrong itself. Type 85.7%, or delete the column: orderpaper works it out."
    )
    outcomes = "resolution outcomes"
    assert said[cells[outcomes, "Total 2012-13", "Recorded crime"]] == (
        "“Total 2012-13” is 8,986 for Recorded crime, 690 more than its rows add up to. It adds 13 rows, Mar-12 to "
        "Mar-13. Type 8,296, or put right the rows."
    )
    assert said[cells["3.1 time series", "Criminal Damage", "2012/2013"]] == (
        "1.277 stands among whole numbers, and the figures worked out from it agree with the comma. Type 1,277."
    )
    sheet, address = cells[outcomes, "Jan-13", "Recorded crime"]
    assert said[cells["resolution outcomes monthly", "Volume", "Jan 14"]] == (
        f"710 is the figure of January 2013 in “{sheet} › {address}”, and stands here for January 2014. Type the "
        "figure of January 2014, or [x] until it is known."
    )


def test_the_number_of_a_note_glued_to_a_rate_is_a_fault_too(tmp_path):
    folder = copy_example(tmp_path / "folder")
    cells = paste(folder, {})
    at = cells["3.1 time series", "Drug Offences", "Per 1k pop"]
    [found] = [
        each
        for each in check(Settings(folder, folder / "output")).every
        if each.code in CODES and (each.place.within, each.place.at) == at
    ]
    assert "The number of a note stands glued to it. Type 2.66." in found.message
