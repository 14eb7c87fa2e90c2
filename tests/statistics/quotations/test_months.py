"""Rolling years and years to date: whole months only, each beside the like months a year before."""

from hypothesis import given
from hypothesis import strategies as st

from named_figures import YEARS, figures_of, months_from, say, say_all

TWO_YEARS = f"Month | Crime\n{months_from(2012, *([100] * 12), *([110] * 12))}"
CRIME = "annual_changes.crime"


def test_a_rolling_year_is_twelve_months_beside_the_twelve_before():
    names = figures_of(TWO_YEARS, rows_are="Month")
    assert say_all(names, CRIME, "rolling_year", "rolling_year_period", "rolling_year_change") == [
        "1,320", "April 2013 to March 2014", "rose by 10.0%, from 1,200 to 1,320",
    ]  # fmt: skip


def test_a_year_to_date_begins_in_april():
    names = figures_of(f"Month | Crime\n{months_from(2012, *([100] * 12), *([110] * 3))}", rows_are="Month")
    assert say_all(names, CRIME, "year_to_date", "year_to_date_period", "year_to_date_change") == [
        "330", "April 2013 to June 2013", "rose by 10.0%, from 300 to 330",
    ]  # fmt: skip


def test_twelve_months_are_added_up_though_there_are_none_to_compare_them_with():
    names = figures_of(f"Month | Crime\n{months_from(2012, *([100] * 12))}", rows_are="Month")
    assert say(names, f"{CRIME}.rolling_year") == "1,200"
    what, _cell = say(names, f"{CRIME}.rolling_year_change")
    assert what == "the figures of Crime from April 2011 to March 2012"


def test_a_hidden_month_hides_what_it_is_added_up_in():
    text = TWO_YEARS.replace("Mar-14 | 110", "Mar-14 | [c]")
    assert say_all(figures_of(text, rows_are="Month"), CRIME, "rolling_year", "rolling_year_change") == [
        "[c]", "cannot be compared, as a figure is not given ([c])",
    ]  # fmt: skip


def test_months_across_a_row_are_added_up_too():
    text = "Crime | Apr-12 | May-12 | Apr-13 | May-13\nBurglary | 10 | 20 | 30 | 40"
    assert say(figures_of(text), "annual_changes.burglary.year_to_date_change") == "rose by 133.3%, from 30 to 70"


def test_years_have_no_months_to_add_up():
    assert say(figures_of(YEARS), "annual_changes.all_crime.rolling_year")[0] == "months of All Crime"


def test_percentages_are_not_added_up():
    names = figures_of(TWO_YEARS, rows_are="Month", unit="Per cent")
    assert say(names, f"{CRIME}.rolling_year")[0] == "counts of Crime to add up"


def test_sums_that_roll_already_are_not_added_up():
    text = "Crime | 12 months to Apr-13 | 12 months to May-13\nBurglary | 300 | 310"
    assert say(figures_of(text), "annual_changes.burglary.year_to_date")[0] == "months of Burglary"
    rolling = figures_of(TWO_YEARS, rows_are="Month", title="Rolling twelve months")
    assert say(rolling, f"{CRIME}.rolling_year")[0] == "months of Crime"


@given(st.lists(st.integers(20, 999), min_size=24, max_size=24))
def test_a_rolling_year_is_the_sum_of_its_months(numbers):
    names = figures_of(f"Month | Crime\n{months_from(2012, *numbers)}", rows_are="Month")
    assert say(names, f"{CRIME}.rolling_year") == f"{sum(numbers[12:]):,}"
