"""Layouts, known by their headings."""

import pytest

from orderpaper.workbooks.imports.layouts import HEADINGS, NOT_IMPORTED, join_titles, recognise
from orderpaper.workbooks.imports.sources import SourceSheet
from workbooks.imports.made_files import OFFENCES, OUTCOMES, STOPS, STREET, partnerships

FORCES = tuple(each for each in OFFENCES if each != "CSP Name")


def find(*rows):
    numbered = [(number, row) for number, row in enumerate(rows, start=1) if row]
    sheet = SourceSheet("a.csv", "", lambda: iter(numbered))
    return recognise(sheet, numbered)


@pytest.mark.parametrize(
    ("rows", "layout", "row"),
    [
        ([STREET], "street", 1),
        ([OUTCOMES], "outcomes", 1),
        ([STOPS], "stops", 1),
        (partnerships(), "partnerships", 8),
        ([["Title"], [], OFFENCES], "offences", 3),
        ([FORCES], "forces", 1),
        ([[each.upper() + " [note 1]" for each in STREET]], "street", 1),
        ([list(reversed(STREET))], "street", 1),
    ],
)
def test_a_layout_is_known_by_its_headings_wherever_they_stand(rows, layout, row):
    found = find(*rows)
    assert (found.layout, found.row) == (layout, row)


def test_other_headings_are_of_no_layout():
    assert find(["ID", "Month", "Crime type"], ["1", "2024-01", "Drugs"]) is None
    assert find() is None


def test_the_words_above_the_headings_are_the_titles():
    assert find(*partnerships()).titles.startswith("Table C3: Number of offences, year ending March 2023 | This table")
    assert join_titles([(1, [None, "a", ""]), (2, ["b [note 3]"])]) == "a | b"


def test_of_two_columns_with_one_heading_the_first_is_meant():
    found = find([*STREET, "Month"])
    assert found.columns["month"] == STREET.index("Month")


def test_every_layout_that_is_passed_over_says_why():
    assert {layout for layout, _wanted in HEADINGS} > set(NOT_IMPORTED)
    assert all(said.startswith("is ") and said.endswith(".") for said in NOT_IMPORTED.values())
