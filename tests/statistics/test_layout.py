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


PARTED = """Crime type | 2015 | 2016
Violence | 100 | 110
- Robbery | 40 | 50
- Assault | 60 | 60
Theft | 50 | 45
– Shoplifting | 20 | 15
– Other | 30 | 30
Fraud | 7 | 8
- of which online | 5 | 6
All crime | 157 | 163"""


def test_a_row_is_the_total_of_the_dashed_rows_below_that_add_up_to_it():
    layout = read(PARTED, totals="All crime")
    assert layout.total_rows["Violence"] == ("- Robbery", "- Assault")
    assert layout.total_rows["Theft"] == ("– Shoplifting", "– Other")
    assert "Fraud" not in layout.total_rows


def test_a_total_counts_dashed_rows_once_and_those_that_do_not_add_up_not_at_all():
    counted = ("- Robbery", "- Assault", "– Shoplifting", "– Other", "Fraud")
    assert read(PARTED, totals="All crime").total_rows["All crime"] == counted
    assert read(PARTED, totals="Violence\nAll crime").total_rows["All crime"] == counted
    wrong = PARTED.replace("- Assault | 60", "- Assault | 55")
    assert read(wrong, totals="All crime").total_rows["All crime"] == (
        "Violence", "– Shoplifting", "– Other", "Fraud",
    )  # fmt: skip


def test_a_change_that_is_given_in_per_cent_is_a_change_in_per_cent():
    assert (
        read("Area | 2015 | 2016 | Change\nA | 100 | 110 | 10%\nB | 20 | 19 | -5%").kinds["Change"]
        is Kind.PERCENT_CHANGE
    )
    assert read("Area | 2015 | 2016 | Change\nA | 100 | 110 | 10\nB | 20% | 19% | -1%").kinds["Change"] is Kind.CHANGE
    assert read("Area | 2015 | 2016 | Change\nA | 10% | 11% | 1%\nB | 20% | 19% | -1%").kinds["Change"] is Kind.CHANGE


def test_an_average_is_not_compared_with_the_areas_it_is_of():
    assert read("Area | 2016\nA | 1\nB | 3\nKent average | 2\nTotal | 4").compared_rows() == ["A", "B"]
