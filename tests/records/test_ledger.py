"""Cells said in few words: as a range where they are one, and never longer than there is room for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.address import letters_of_column, list_cells
from orderpaper.records.ledger import group_cells, say_cells, spell_cells
from orderpaper.records.place import Place

CELLS = st.lists(
    st.builds(lambda column, row: f"{letters_of_column(column)}{row}", st.integers(1, 4), st.integers(1, 6)),
    min_size=1, max_size=8,
)  # fmt: skip
PLACES = st.builds(Place, st.text(max_size=40), st.text(max_size=31), CELLS.map(lambda cells: cells[0]))


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["D5"], "D5"),
        (["D5", "D5"], "D5"),
        (["B2", "C2"], "B2:C2"),
        (["D5", "D6", "D7"], "D5:D7"),
        (["B5", "C5", "D5", "B6", "C6", "D6"], "B5:D6"),
        (["B2", "D2"], "B2, D2"),
        (["D5", "D6", "F9"], "D5:D6, F9"),
        (["row 3"], "row 3"),
        (["E2:E41"], "E2:E41"),
        ([""], ""),
        ([], ""),
    ],
)
def test_cells_are_spelt_as_a_range_where_they_are_one(cells, said):
    assert spell_cells(cells) == said


@given(CELLS)
def test_a_spelling_names_the_cells_and_no_others(cells):
    spelt = spell_cells(cells)
    if "more" not in spelt:
        assert set(list_cells(spelt)) == set(cells)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ([("a.xlsx", "S", "D5")], "a.xlsx › S › D5"),
        ([("a.xlsx", "S", f"D{row}") for row in range(2, 14)], "a.xlsx › S › D2:D13"),
        ([("a.xlsx", "S", "D5"), ("a.xlsx", "T", "B1"), ("b.xlsx", "S", "B1")], "a.xlsx › S › D5 and 2 more cells"),
        ([("a.xlsx", "", "")], "a.xlsx"),
        ([], ""),
    ],
)
def test_where_a_figure_comes_from_is_said_with_workbook_and_sheet(cells, said):
    assert say_cells([Place(*each) for each in cells], 64) == said


@given(st.lists(PLACES, max_size=9), st.integers(40, 80))
def test_it_is_never_said_in_more_letters_than_there_is_room_for(places, longest):
    assert len(say_cells(places, longest)) <= longest


@given(st.lists(PLACES, max_size=9))
def test_cells_are_grouped_each_once_and_none_is_lost(places):
    grouped = [Place(*sheet, at) for sheet, found in group_cells(places).items() for at in found]
    assert len(grouped) == len(set(places))
    assert set(grouped) == set(places)
