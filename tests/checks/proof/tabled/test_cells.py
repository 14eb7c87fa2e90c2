from gridded import make_grid, make_rebuilt, read_tables
from orderpaper.checks.proof.tabled.cells import Cells, say_row
from orderpaper.records.manuscript import GridCell, GridRow

TABLE = "Crime | 2015/16 | 2016/17 | Change\nTheft | 30 | 41 | 11\nArson | 5 | 9 | 4\nTheft | 7 | 8 | 1"
LINES = "Theft | 123 | 150 | 27\nArson | 480 | 466 | -14\nFraud | 77 | 91 | 14"


def find_all(*grids):
    reading = read_tables(*grids)
    cells = Cells(reading)
    figures = [each for table in reading.judged.tables for column in table.derived for each in column.figures]
    return cells, figures


def test_a_figure_leads_to_its_cell_with_its_row_and_its_heading():
    cells, figures = find_all(make_grid(TABLE))
    found = [cells.find(each) for each in figures]
    assert [(each.where.at, each.quote, each.heading) for each in found] == [
        ("table 1, row 2, cell 4", "Theft 30 41 11", "Change"),
        ("table 1, row 3, cell 4", "Arson 5 9 4", "Change"),
        ("table 1, row 4, cell 4", "Theft 7 8 1", "Change"),
    ]


def test_in_a_text_the_cell_is_told_by_its_row_and_has_no_heading():
    cells, figures = find_all(make_rebuilt(LINES))
    found = cells.find(figures[1])
    assert (found.where.line, found.quote, found.at, found.heading) == (11, "Arson 480 466 -14", 3, "")


def test_the_heading_above_a_figure_is_found_by_its_words():
    cells, figures = find_all(make_grid(TABLE))
    assert cells.find_head(figures[0]).where.at == "table 1, row 1, cell 4"
    cells, figures = find_all(make_rebuilt(LINES))
    assert cells.find_head(figures[0]).where.line == 10


def test_a_figure_of_no_table_has_no_cell():
    _cells, figures = find_all(make_grid(TABLE))
    other, _figures = find_all(make_rebuilt(LINES))
    assert other.find(figures[0]) is None
    assert other.find_head(figures[0]) is None


def test_merged_cells_are_said_once_and_empty_ones_are_not():
    merged = GridCell("Change")
    assert say_row(GridRow((GridCell("A"), merged, merged, GridCell(""), GridCell("5")))) == "A Change 5"
