import pytest

from checks.made import make_series, make_table
from orderpaper.statistics.heading import Kind
from orderpaper.statistics.layout import read_layout
from published_tables import read_rows


def read(text, **values):
    return read_layout(make_series(text, make_table(**values)))


def test_a_total_of_some_months_counts_those_months_alone():
    layout = read_layout(read_rows("resolution outcomes"))
    counted = layout.total_rows["Total 2012-13"]
    assert (len(counted), counted[0], counted[-1]) == (12, "Apr-12", "Mar-13")
    assert len(layout.total_rows["Apr-Dec 2013"]) == 9


def test_a_column_of_some_months_counts_those_months_alone():
    layout = read_layout(read_rows("resolution outcomes monthly"))
    assert layout.kinds["Apr to Dec 2013"] is Kind.TOTAL
    assert layout.total_columns["Apr to Dec 2013"][-1] == "Dec 13"
    assert layout.own_headings()[-1] == "Mar 14"


def test_a_span_of_months_that_are_no_columns_is_a_period_and_no_total():
    layout = read("Measure | Nov 2014 – Oct 2015 | Nov 2015 – Oct 2016\nASB | 3,588 | 3,697")
    assert layout.own_headings() == ["Nov 2014 – Oct 2015", "Nov 2015 – Oct 2016"]


def test_rows_that_stand_apart_are_found_by_adding_up():
    layout = read_layout(read_rows("3.1 time series"))
    assert layout.total_rows["Violent Crime"] == ("Robbery", "Sexual Offences", "Violence Against the Person")
    assert "Other Theft Offences" in layout.total_rows["Theft & Handling Stolen Goods"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Area | 2016\nA | 1\nB | 2\nTotal | 3", ("A", "B")),
        ("Area | 2016\nTotal | 3\nA | 1\nB | 2", ("A", "B")),
        ("Area | 2016\nA | 1\nTotal | 3\nB | 2", ("A", "B")),
        ("Area | 2016\nA | 1\nB | 2\nTotal | 3\nEngland | 90", ("A", "B")),
        ("Area | 2016\nA | 1\nB | 2\nof which at night | 2\nKent average | 2\nTotal | 3", ("A", "B")),
        ("Area | 2016\nA | 1\nB | 2\nTotal | 9", ("A", "B")),
    ],
)
def test_a_total_counts_the_rows_that_add_up_to_it_or_those_above_it(text, counted):
    assert read(text).total_rows == {"Total": counted}


def test_an_average_is_no_total_and_counts_for_none():
    assert read("Area | 2016\nA | 1\nB | 3\nKent average | 2").total_rows == {}


def test_percentages_are_figures_of_their_own_in_a_table_of_percentages():
    layout = read("Area | Share 2015 | Share 2016 | Change\nA | 1% | 2% | 1%", unit="Per cent")
    assert layout.own_headings() == ["Share 2015", "Share 2016"]


def test_the_first_of_two_rows_of_one_name_is_kept():
    assert str(read("Area | 2016\nA | 1\nA | 2").rows["A"]["2016"]) == "1"
