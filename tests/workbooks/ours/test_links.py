"""Links from an amendment to its cell: relative, for our workbooks stand beside the officer’s."""

import pytest

from orderpaper.workbooks.findings.outline import read_outlines
from orderpaper.workbooks.ours.links import find_cell_link, split_link
from orderpaper.workbooks.snapshot import Snapshot
from ours_made import OUTLINES, answer, edit
from workbooks.books import build


def test_the_link_opens_the_workbook_beside_at_the_cell():
    assert split_link(find_cell_link(edit(), OUTLINES)) == ("report.xlsx", "'Implications'!B5")


def test_names_are_escaped_as_excel_does():
    name = "report for 100% of Jo's.xlsx"
    outlines = read_outlines([Snapshot(name, build({"Jo's sheet": [["x"]]}))])
    link = find_cell_link(edit(workbook=name, sheet="Jo's sheet"), outlines)
    assert split_link(link) == ("report%20for%20100%25%20of%20Jo's.xlsx", "'Jo''s sheet'!B5")


@pytest.mark.parametrize("row", [edit(cell=""), edit(workbook="gone.xlsx"), edit(workbook=""), answer()])
def test_where_there_is_nothing_to_open_there_is_no_link(row):
    assert find_cell_link(row, OUTLINES) is None


def test_a_sheet_that_is_gone_opens_the_workbook():
    assert split_link(find_cell_link(edit(sheet="Gone"), OUTLINES)) == ("report.xlsx", "")
