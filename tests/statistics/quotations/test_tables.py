"""What is said of a table, and how its rows and columns are named."""

import pytest

from named_figures import WARDS, YEARS, figures_of, look_up, say, say_all

TABLE = "annual_changes"


def test_a_table_says_its_title_period_source_and_standing():
    names = figures_of(YEARS, period="2012/13", source="Kent Police", standing="Provisional")
    assert say_all(names, TABLE, "title", "period", "source", "standing") == [
        "Changes", "2012/13", "Kent Police (provisional)", "Provisional",
    ]  # fmt: skip


def test_what_the_catalogue_does_not_say_is_to_be_supplied():
    assert say(figures_of(YEARS), f"{TABLE}.source") == ("source of the table “Annual changes”", "G2")


def test_the_highest_and_the_lowest_row_leave_totals_out():
    names = figures_of(WARDS, rows_are="Ward")
    assert say_all(names, TABLE, "highest", "lowest") == ["High Street, 911", "Shepway, 89"]


def test_rows_that_tie_are_all_named():
    names = figures_of("Ward | 2013\nFant | 5\nPark | 5\nOak | 2", rows_are="Ward")
    assert say(names, f"{TABLE}.highest") == "Fant and Park, 5 each"


def test_where_some_are_hidden_it_is_said_how_many_are_given():
    text = "Ward | 2013\nFant | 50\nPark | 3\nOak | 20"
    names = figures_of(text, rows_are="Ward", small_numbers="Hide under 5")
    assert say(names, f"{TABLE}.lowest") == "Oak, 20 (of the 2 that are given)"


@pytest.mark.parametrize("rows_are", ["Measure", "Month", "Year"])
def test_rows_that_count_different_things_have_no_highest(rows_are):
    names = figures_of("Month | Crime\nApr-13 | 5\nMay-13 | 4", rows_are=rows_are)
    assert say(names, f"{TABLE}.highest") == ("rows that count the same, to compare", "C2")


def test_the_total_is_the_one_that_counts_most_rows_where_no_row_has_its_name():
    text = WARDS.replace("Total ", "All wards ")
    names = figures_of(text, rows_are="Ward", totals="All wards")
    assert say(names, f"{TABLE}.total") == "1,500"
    assert say(names, f"{TABLE}.all_wards.value") == "1,500"


def test_a_hidden_total_is_said_hidden():
    names = figures_of("Ward | 2013\nFant | 5\nPark | 3\nAll | [c]", rows_are="Ward", totals="All")
    assert say(names, f"{TABLE}.total") == "[c]"


def test_a_row_whose_name_means_something_else_is_numbered():
    names = figures_of("Crime | 2013\nTitle | 5\nTitle | 6")
    assert say(names, f"{TABLE}.title_2.value") == "5"
    assert say(names, f"{TABLE}.title_3.value") == "6"


def test_columns_that_count_several_things_have_names_under_their_row():
    names = figures_of("Ward | Burglary | Robbery\nFant | 30 | 4", rows_are="Ward")
    assert say(names, f"{TABLE}.fant.burglary.value") == "30"
    assert say(names, f"{TABLE}.fant.robbery.value") == "4"
    assert "value" not in look_up(names, f"{TABLE}.fant").entries


def test_columns_beside_the_periods_of_a_row_have_names_under_it():
    names = figures_of("Ward | 2012 | 2013 | Households\nFant | 30 | 40 | 900", rows_are="Ward")
    assert say_all(names, f"{TABLE}.fant", "value", "households.value") == ["40", "900"]


def test_in_a_table_of_months_the_columns_are_the_measures():
    names = figures_of("Month | Crime | Outcomes\nApr-13 | 5 | 2\nMay-13 | 4 | 3", rows_are="Month")
    assert say_all(names, TABLE, "crime.value", "outcomes.may_13") == ["4", "3"]
