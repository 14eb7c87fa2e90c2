"""The rows of the ledger: no cell of a figure is lost, none is there twice."""

from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.ledger import PrintedFigure
from orderpaper.records.place import Place
from orderpaper.workbooks.ledger.rows import list_by_cell, list_by_page

CELLS = st.builds(
    Place,
    st.sampled_from(["a.xlsx", "b.xlsx"]),
    st.sampled_from(["S", "T"]),
    st.sampled_from(["B2", "B3", "C10", "AA1"]),
)
FIGURES = st.lists(
    st.builds(PrintedFigure, st.just(Place("p.docx")), st.text(max_size=3), st.just(""), st.lists(CELLS).map(tuple)),
    max_size=6,
)


@given(FIGURES)
def test_every_cell_of_every_figure_has_its_row_once(figures):
    listed = sorted((row.figure.words, row.opens) for row in list_by_cell(figures, {}))
    assert listed == sorted((each.words, cell) for each in figures for cell in set(each.cells))


@given(FIGURES)
def test_figures_keep_their_order_and_each_sheet_of_one_has_a_row(figures):
    listed = [(row.figure.words, row.opens.file, row.opens.within) for row in list_by_page(figures)]
    expected = [
        (each.words, *sheet) for each in figures for sheet in dict.fromkeys((c.file, c.within) for c in each.cells)
    ]
    assert listed == expected


@given(FIGURES)
def test_the_cells_of_a_sheet_stand_row_by_row(figures):
    order = {"AA1": 0, "B2": 1, "B3": 2, "C10": 3}
    rows = [row.opens for row in list_by_cell(figures, {})]
    assert rows == sorted(rows, key=lambda cell: (cell.file, cell.within, order[cell.at]))
