"""One object says what a chart draws: names, figures, formats."""

import pytest

from orderpaper.records.chart import ChartKind
from orderpaper.word.charts.data import make_data, write_format
from word.charts.examples import figures, make_chart


def test_figures_are_numbers_and_gaps_are_nothing():
    data = make_data(make_chart(ChartKind.LINE, ("A", figures(1, "[c]", 0)), ("B", figures(1.25, 2, 3, decimals=1))))
    assert [list(series.values) for series in data] == [[1, None, 0], [1.3, 2.0, 3.0]]
    assert [category.label for category in data.categories] == ["2013-14", "2014-15", "2015-16"]


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        (figures(1, 2, 3), "#,##0"),
        (figures(1, 2, 3, decimals=2), "#,##0.00"),
        (figures(1, 2, 3, decimals=1, is_percent=True), '#,##0.0"%"'),
        (figures(1, 2, 3, is_money=True), '"£"#,##0'),
    ],
)
def test_the_format_shows_a_number_as_it_is_printed(made, shown):
    (column,) = make_chart(ChartKind.LINE, ("A", made)).columns
    assert write_format(column, column.decimals) == shown


def test_a_sign_that_no_word_file_may_hold_leaves_a_mark():
    data = make_data(make_chart(categories=("a\x00b", "c", "d")))
    assert data.categories[0].label == "a�b"
