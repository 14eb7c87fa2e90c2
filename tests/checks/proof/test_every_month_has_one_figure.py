from gridded import find, make_grid, read_tables
from orderpaper.checks.proof.every_month_has_one_figure import every_month_has_one_figure

DOWN = "Month | Volume\nApr-16 | 684\nMay-16 | 723\nJun-16 | 765\nJul-16 | 710\nAug-16 | 651"
ACROSS = "Measure | Apr 16 | May 16 | Jun 16 | Jul 16 | Aug 16\nVolume | 684 | 723 | 765 | 710 | {last}"


def test_a_month_with_two_figures_is_a_query_at_the_first():
    grids = make_grid(DOWN, 1), make_grid(ACROSS.format(last=661), 2)
    assert find(every_month_has_one_figure, *grids) == [("query", "table 1, row 6, cell 2", "651", "661")]


def test_months_that_agree_are_counted():
    claims = list(every_month_has_one_figure(read_tables(make_grid(DOWN, 1), make_grid(ACROSS.format(last=651), 2))))
    assert [claim.answer for claim in claims] == [None] * 5
