import pytest

from displays_made import find_row, make_one, show
from orderpaper.records.printed_table import Goodness


@pytest.mark.parametrize(
    ("typed", "words", "goodness"),
    [
        ("5 ↑", "5 ↑", Goodness.BETTER), ("=11 ↓", "=11 ↓", Goodness.WORSE), ("4 ←", "4 ←", Goodness.NONE),
        ("4 →", "4 →", Goodness.NONE), ("7", "7", Goodness.NONE), ("N/A", "[x]", Goodness.NONE),
    ],
)  # fmt: skip
def test_a_pasted_rank_keeps_its_arrow_and_its_tie(typed, words, goodness):
    made = make_one(f"Crime type | 2016 | County rank\nA | 10 | {typed}", rows_are="Crime type")
    cell = made.rows[0].cells[1]
    assert (cell.words, cell.goodness) == (words, goodness)


def test_percentages_have_no_rate_and_no_change_in_per_cent():
    text = "Measure | 2015 | 2016 | % change | Per 1,000\nA | 20% | 30% | N/A | N/A\nB | 20 | 30 | N/A | N/A"
    made = make_one(text, rows_are="Measure")
    assert [[cell.words for cell in row.cells[2:]] for row in made.rows] == [["[z]", "[z]"], ["[x]", "[x]"]]


def test_a_figure_keeps_its_places_and_its_marks():
    made = make_one("Area | 2016 | Words\nA | 6.90 [p] | as it stands [p]\nB | 1,277 | N/A", words="Words")
    assert [cell.words for cell in find_row(made, "A").cells] == ["6.90 [p]", "as it stands [p]"]
    assert [cell.words for cell in find_row(made, "B").cells] == ["1,277", "N/A"]


def test_two_rows_of_one_name_are_both_printed_as_pasted():
    made = make_one("Crime type | 2016\nOther | 5\nTheft | 7\nOther | 9", show(rows="Other"), rows_are="Crime type")
    assert [row.cells[0].words for row in made.rows] == ["5", "9"]
