"""A measure runs along a row, or down a column where the rows are months or years."""

import pytest

from checks.made import make_series, make_table
from orderpaper.records.statistics import Statistics
from orderpaper.statistics.displays.table import ReadTable
from orderpaper.statistics.quotations.measures import measure_column, measure_row, name_points
from orderpaper.statistics.quotations.opened import OpenTable
from orderpaper.statistics.quotations.saying import CannotSayError


def open_one(text, **values):
    table = make_table(**{"rows_are": "Area", **values})
    series = make_series(text, table)
    return OpenTable(ReadTable(table, tuple(series)), Statistics((table,), series))


def test_a_row_is_a_measure_of_the_periods_across_it():
    opened = open_one("Area | 2013 | 2012\nFant | 3 | 2")
    measure = measure_row(opened, 0, opened.own_group, "figures.t.fant")
    assert [(each.period, str(each.figure)) for each in measure.points] == [("2012", "2"), ("2013", "3")]
    assert (measure.name, measure.latest.period, measure.is_monthly) == ("Fant", "2013", False)


def test_what_else_is_counted_of_a_row_is_called_by_both():
    opened = open_one("Area | 2012 | 2013 | Households\nFant | 2 | 1 | 400")
    measure = measure_row(opened, 0, opened.other_groups[0], "p")
    assert (measure.name, measure.latest.period) == ("Fant: Households", str(opened.table.period))


def test_a_column_is_a_measure_of_the_months_down_it_and_totals_stand_beside():
    text = "Month | Crime\nMay-13 | 5\nApr-13 | 4\nTotal 2013-14 | 9"
    measure = measure_column(open_one(text, rows_are="Month"), "Crime", "p")
    assert [each.period for each in measure.points] == ["Apr-13", "May-13"]
    assert [each.period for each in measure.others] == ["Total 2013-14"]
    assert measure.is_monthly
    assert list(name_points(measure, ["value"])) == ["apr_13", "may_13", "total_2013_14"]


def test_rows_that_name_no_period_are_taken_in_their_order():
    measure = measure_column(open_one("Year | Crime\nFirst | 5\nSecond | 4", rows_are="Year"), "Crime", "p")
    assert [each.period for each in measure.points] == ["First", "Second"]


def test_a_name_that_means_something_else_is_numbered():
    opened = open_one("Area | 2012 | 2013\nFant | 2 | 1")
    measure = measure_row(opened, 0, opened.own_group, "p")
    assert list(name_points(measure, ["in_2012"])) == ["in_2012_2", "in_2013"]


def test_one_column_without_a_period_has_no_name_but_value():
    opened = open_one("Area | Number\nFant | 2")
    assert name_points(measure_row(opened, 0, opened.own_group, "p"), []) == {}


def test_an_empty_cell_and_a_reason_cannot_be_reckoned_with():
    opened = open_one("Area | 2012 | 2013\nFant | [x] |\nPark | 1 | 2")
    measure = measure_row(opened, 0, opened.own_group, "p")
    with pytest.raises(CannotSayError, match="figure of Fant for 2013"):
        measure.read(measure.latest)
    with pytest.raises(CannotSayError, match=r"\[x\]"):
        measure.need(measure.points[0])
    assert measure.place.at == "B2"
