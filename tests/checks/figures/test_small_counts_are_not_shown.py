import pytest

from checks.made import FILE, SHEET, pasted
from orderpaper.checks.figures.small_counts_are_not_shown import small_counts_are_not_shown
from orderpaper.records.finding import query
from orderpaper.records.place import Place

TABLE = "Area | 2015 | 2016 | Change\nA | 0 | 5 | 3\nB | 4 | 12 | 1\nC | 7 | 1 | 2"


def find(text=TABLE, **values):
    return list(small_counts_are_not_shown(pasted(text, **values)))


@pytest.mark.parametrize("rows_are", ["Area", "Ward", "Month"])
def test_small_counts_of_areas_and_months_are_told_once_a_table(rows_are):
    said = (
        "2 counts under five are shown, the first here, so few that people may be recognised. Choose Hide under 5 or "
        "Round to 5 under Small numbers for “ASB by area”, or Show if it is known that nobody can be."
    )
    assert find(rows_are=rows_are) == [query("small-counts-are-not-shown", Place(FILE, SHEET, "B3"), said, "4")]


def test_a_single_one_is_told_as_one():
    [found] = find("Area | 2016\nA | 3")
    assert found.message.startswith("a count under five is shown here, so few")


@pytest.mark.parametrize(
    "values",
    [
        {"small_numbers": "Hide under 5"},
        {"small_numbers": "Show"},
        {"rows_are": "Crime type"},
        {"unit": "£"},
        {"standing": "In confidence"},
    ],
)
def test_counts_that_are_hidden_or_shown_on_purpose_or_of_no_small_area_are_fine(values):
    assert find(**values) == []


@pytest.mark.parametrize("typed", ["0", "5", "3%", "[x]", "3.5"])
def test_other_figures_are_fine(typed):
    assert find(f"Area | 2016\nA | {typed}") == []
