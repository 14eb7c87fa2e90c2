"""Addresses: what a place names, and many cells spelt as a range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.address import (
    find_first_cell,
    is_in_a_workbook,
    letters_of_column,
    list_cells,
    measure_position,
    number_of_column,
    spell_range,
    split_cell,
)


@pytest.mark.parametrize("file", ["plan.xlsx", "Plan.XLSM", "old.xls", "sheet.ods", "big.xlsb"])
def test_a_workbook_is_known_by_its_name(file):
    assert is_in_a_workbook(file)


@pytest.mark.parametrize("file", ["11 Report - plan.xlsx.docx", "agenda.docx", "plan", ""])
def test_any_other_file_is_no_workbook(file):
    assert not is_in_a_workbook(file)


@pytest.mark.parametrize(
    ("at", "parts"),
    [
        ("E4", ("E", 4)),
        ("AA10", ("AA", 10)),
        ("row 4", ("row", 4)),
        ("rows 4 to 9", None),
        ("E2:E4", None),
        ("", None),
        ("B2 and C2", None),
    ],
)
def test_a_place_of_one_cell_is_split(at, parts):
    assert split_cell(at) == parts


@pytest.mark.parametrize(
    ("at", "first"),
    [
        ("E4", "E4"),
        ("E2:E41", "E2"),
        ("B2 and C2", "B2"),
        ("row 3", "A3"),
        ("rows 3 to 9", "A3"),
        ("", ""),
        ("paragraph 3", ""),
    ],
)
def test_the_first_cell_of_a_place_is_found(at, first):
    assert find_first_cell(at) == first


@pytest.mark.parametrize(
    ("at", "cells"),
    [
        ("B2 and C2", ["B2", "C2"]),
        ("E2:E4", ["E2", "E3", "E4"]),
        ("Z1:AB1", ["Z1", "AA1", "AB1"]),
        ("E2, E5:E6 and 12 more", ["E2", "E5", "E6"]),
        ("row 3", []),
        ("paragraph 12", []),
    ],
)
def test_every_cell_of_a_place_is_listed(at, cells):
    assert list_cells(at) == cells


def test_a_vast_range_is_listed_in_part():
    assert len(list_cells("A1:ZZ1048576")) == 2_000


@pytest.mark.parametrize(
    ("at", "position"),
    [
        ("AA10", (10, 27)),
        ("E2:E41", (2, 5)),
        ("row 7", (7, 0)),
        ("rows 7 and 9", (7, 0)),
        ("", (0, 0)),
        ("table 2", (0, 0)),
    ],
)
def test_a_place_is_sorted_by_its_row_and_then_its_column(at, position):
    assert measure_position(at) == position


@given(st.integers(1, 18_278))
def test_the_letters_of_a_column_give_its_number(number):
    letters = letters_of_column(number)
    assert number_of_column(letters) == number
    assert letters.isalpha()
    assert letters == letters.upper()


@pytest.mark.parametrize(
    ("rows", "spelt"),
    [
        (range(2, 42), "E2:E41"),
        ([7], "E7"),
        ([3, 4], "E3:E4"),
        ([2, 9], "E2 and E9"),
        ([12, 2, 5, 6, 7, 8, 9], "E2, E5:E9 and E12"),
        (range(2, 42, 2), "E2, E4, E6 and 17 more"),
        ([2, 4, 6, 8, 9, 10], "E2, E4, E6 and E8:E10"),
        ([2, 2, 3], "E2:E3"),
    ],
)
def test_cells_of_a_column_are_spelt_in_few_words(rows, spelt):
    assert spell_range("E", rows) == spelt


@pytest.mark.parametrize(
    ("rows", "spelt"),
    [
        (range(14, 24), "rows 14 to 23"),
        ([2, 5, 6, 9], "rows 2, 5 to 6 and 9"),
        (range(1, 30, 2), "rows 1, 3, 5 and 12 more"),
    ],
)
def test_whole_rows_are_spelt_in_words(rows, spelt):
    assert spell_range("row", rows) == spelt


@given(st.sets(st.integers(1, 60), min_size=1))
def test_a_range_names_the_very_cells_or_counts_those_it_does_not_name(rows):
    spelt = spell_range("AB", rows)
    named = list_cells(spelt)
    more = int(spelt.split()[-2]) if spelt.endswith("more") else 0
    assert named == [f"AB{row}" for row in sorted(rows)][: len(named)]
    assert len(named) + more == len(rows)
