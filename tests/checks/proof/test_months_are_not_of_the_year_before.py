import pytest

from gridded import find, make_grid, make_rebuilt, read_tables
from orderpaper.checks.proof.months_are_not_of_the_year_before import months_are_not_of_the_year_before

DOWN = """Month | Volume | Outcomes
Jan-16 | 710 | 288
Feb-16 | 651 | 218
Apr-16 | 684 | 203
May-16 | 723 | 236
Jun-16 | 765 | 272"""
ACROSS = """Measure | Apr 16 | May 16 | Jun 16 | Jan 17 | Feb 17
Volume | 684 | 723 | 765 | 710 | {last}
Outcomes | 203 | 236 | 272 | 288 | 218"""


def find_in(*grids):
    return find(months_are_not_of_the_year_before, *grids)


def test_months_with_the_figures_of_the_year_before_are_told_at_their_headings():
    found = find_in(make_grid(DOWN, 1), make_grid(ACROSS.format(last=651), 2))
    assert found == [("stop", "table 2, row 1, cell 5", "710", ""), ("stop", "table 2, row 1, cell 6", "651", "")]


def test_in_a_text_they_are_told_once_at_the_line_of_the_months():
    grids = make_rebuilt(DOWN, headers=1), make_rebuilt(ACROSS.format(last=651), 50, headers=1)
    assert find_in(*grids) == [("stop", "line 50", "710", "")]
    (claim,) = months_are_not_of_the_year_before(read_tables(*grids))
    assert claim.message.startswith("710 is the figure of January 2016 at line 11, and stands here for January 2017.")
    assert claim.message.endswith("So it is with 651, 288 and 218 beside it.")


@pytest.mark.parametrize("turned", [False, True])
def test_months_of_rows_are_told_once_at_the_first_of_their_figures(turned):
    later = DOWN.replace("Jan-16", "Jan-17").replace("Feb-16", "Feb-17")
    grids = [make_grid(DOWN, 1 + turned), make_grid(later, 2 - turned)]
    found = find_in(*(reversed(grids) if turned else grids))
    number = 2 - turned
    assert [each[1] for each in found] == [f"table {number}, row {row}, cell 2" for row in (2, 3)]


def test_other_figures_are_left_alone():
    other = ACROSS.format(last=650).replace("710", "711").replace("218", "219").replace("288", "289")
    assert find_in(make_grid(DOWN, 1), make_grid(other, 2)) == []
