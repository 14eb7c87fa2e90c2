import pytest

from displays_made import make_one, refuse, show

YEARS = "Crime type | 2014/15 | 2015/16\nBurglary | 40 | 30\nRobbery | 4 | 6\nTheft | 90 | 80\nAll | 134 | 116"
MONTHS = "Month | Charge | Caution\nMay 15 | 7 | 8\nApr 15 | 5 | 6\nJul 15 | 9 | 10\nTotal | 21 | 24"
SHARES = "Reason | Maidstone | Kent\nIll | 51.5% | 50.9%\nSeeking | 30.7% | 31.8%\nOther | 17.8% | 17.3%"


def draw(text, shown_as, display=None, **table):
    chart = make_one(text, show(shown_as, **(display or {})), **{"rows_are": "Crime type", **table})
    return chart.rows_are, chart.categories, [each.name for each in chart.series]


@pytest.mark.parametrize("shown_as", ["Line chart", "Column chart", "Stacked column chart", "Stacked bar chart"])
def test_years_are_the_categories_and_a_total_is_no_series(shown_as):
    assert draw(YEARS, shown_as, totals="All") == ("Year", ("2014/15", "2015/16"), ["Burglary", "Robbery", "Theft"])


def test_bars_that_lie_have_a_row_each():
    assert draw(YEARS, "Bar chart", totals="All") == (
        "Crime type", ("Burglary", "Robbery", "Theft"), ["2014/15", "2015/16"],
    )  # fmt: skip
    assert draw(YEARS, "Bar chart", {"rows": "Theft"})[1:] == (("2014/15", "2015/16"), ["Theft"])


def test_columns_of_many_rows_have_a_row_each():
    many = "Crime type | 2015 | 2016\n" + "\n".join(f"Type {at} | {at + 5} | {at + 6}" for at in range(7))
    assert draw(many, "Column chart")[2] == ["2015", "2016"]


def test_the_months_of_rows_are_the_categories_in_the_order_of_time_with_their_gaps():
    chart = make_one(MONTHS, show("Line chart"), rows_are="Month", totals="Total")
    assert chart.rows_are == "Month"
    assert chart.categories == ("Apr 15", "May 15", "June 2015", "Jul 15")
    assert [figure.value for figure in chart.series[1].figures] == [6.0, 8.0, None, 10.0]
    assert chart.series[1].figures[2].place.at == ""
    assert chart.key == "[x] not available"


def test_the_shares_of_a_whole_are_stacked_on_one_bar_each():
    assert draw(SHARES, "Stacked bar chart", unit="Per cent") == (
        "Group",
        ("Maidstone", "Kent"),
        ["Ill", "Seeking", "Other"],
    )
    assert draw(SHARES, "Bar chart", unit="Per cent")[1:] == (("Ill", "Seeking", "Other"), ["Maidstone", "Kent"])


def test_a_ranked_bar_and_a_pie_are_of_the_last_period_unless_a_column_is_named():
    for shown_as in ("Ranked bar chart", "Pie chart"):
        assert draw(YEARS, shown_as, totals="All") == ("Crime type", ("Burglary", "Robbery", "Theft"), ["2015/16"])
        assert draw(YEARS, shown_as, {"columns_shown": "2014/15"})[2] == ["2014/15"]


def test_a_total_that_is_named_is_drawn():
    assert draw(YEARS, "Line chart", {"rows": "All"}, totals="All")[2] == ["All"]


def test_a_table_of_nothing_but_totals_has_nothing_to_draw():
    refused = refuse("Area | 2016\nAll | 3\nTotal | 3", show("Bar chart"), totals="All\nTotal")
    assert refused.words == "“ASB” has no row to draw but totals. Name the rows under Rows."


def test_what_was_pasted_worked_out_is_drawn_where_it_is_named():
    text = "Area | 2015 | 2016 | Change\nA | 10 | 20 | 10\nB | 7 | 9 | 2"
    assert draw(text, "Bar chart")[2] == ["2015", "2016"]
    assert draw(text, "Bar chart", {"columns_shown": "Change"})[2] == ["Change"]
