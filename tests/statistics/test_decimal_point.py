import pytest

from checks.made import make_series, make_table
from orderpaper.records.recomputed import Slip, Verdict
from orderpaper.statistics.decimal_point import confirm_point, mend_points
from orderpaper.statistics.layout import read_layout


def mend(text, **values):
    layout, found = mend_points(read_layout(make_series(text, make_table(**values))))
    return layout, [(each.row, each.heading, each.recomputed, each.slip) for each in found]


def test_one_figure_with_three_decimals_among_whole_ones_is_read_with_a_comma():
    layout, found = mend("Crime | 2014 | 2015\nA | 1,395 | 1.277")
    assert str(layout.rows["A"]["2015"]) == "1,277"
    assert found == [("A", "2015", 1277, Slip.DECIMAL_POINT)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Crime | 2014 | 2015\nA | 1.395 | 1.277", "Number"),
        ("Crime | 2014 | 2015\nA | 1,395 | 1.27", "Number"),
        ("Crime | 2014 | 2015\nA | 1,395 | 0.277", "Number"),
        ("Crime | 2014 | 2015\nA | 1,395 | 1.277%", "Number"),
        ("Crime | 2015\nA | 1.277", "Number"),
        ("Crime | 2014 | 2015\nA | 2 | 1.277", "Per 1,000 people"),
    ],
)
def test_what_may_have_decimals_is_left_as_it_is(text, unit):
    assert mend(text, unit=unit)[1] == []


def test_a_lone_figure_is_held_against_its_column():
    assert mend("Area | 2016\nA | 980\nB | 1.277\nC | 1,100")[1] == [("B", "2016", 1277, Slip.DECIMAL_POINT)]
    assert mend("Area | 2016\nA | 1.201\nB | 1.277\nC | 1,100")[1] == []


def test_what_is_only_read_so_is_not_known_to_be_wrong_until_it_is_confirmed():
    _layout, [point] = mend_points(read_layout(make_series("Crime | 2014 | 2015\nA | 1,395 | 1.277", make_table())))
    assert point.verdict is Verdict.UNKNOWN
    assert confirm_point(point).verdict is Verdict.WRONG


def test_rows_that_are_named_are_left_as_they_are():
    layout = read_layout(make_series("Crime | 2014 | 2015\nA | 1,395 | 1.277", make_table()))
    assert mend_points(layout, {"A"}) == (layout, [])
