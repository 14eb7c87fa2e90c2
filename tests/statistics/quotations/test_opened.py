"""A table is opened once: its columns by what they count, its ranks and best rows worked out when first asked for."""

from checks.made import make_series, make_table
from named_figures import WARDS
from orderpaper.records.statistics import Statistics
from orderpaper.statistics.displays.table import ReadTable
from orderpaper.statistics.quotations.opened import OpenTable, open_tables


def open_one(text, **values):
    table = make_table(**{"rows_are": "Area", **values})
    series = make_series(text, table)
    return OpenTable(ReadTable(table, tuple(series)), Statistics((table,), series))


def test_columns_are_grouped_by_what_they_count_in_the_order_of_time():
    opened = open_one("Area | Number – 2014 | Number – 2013 | Cost – 2014 | Cost – 2013\nFant | 2 | 1 | 4 | 3")
    assert [(each.rest, each.headings) for each in opened.groups] == [
        ("Number", ("Number – 2013", "Number – 2014")),
        ("Cost", ("Cost – 2013", "Cost – 2014")),
    ]
    assert opened.own_group is None


def test_columns_that_only_name_periods_are_the_figures_of_the_row():
    opened = open_one("Area | 2012 | 2013 | Households\nFant | 2 | 1 | 400")
    assert opened.own_group.headings == ("2012", "2013")
    assert [each.rest for each in opened.other_groups] == ["Households"]


def test_what_was_worked_out_from_other_columns_is_not_among_them():
    opened = open_one("Area | 2012 | 2013 | Change | % change | Rank\nFant | 100 | 110 | 10 | 10.0% | 1")
    assert opened.columns == ("2012", "2013")


def test_a_column_of_words_is_not_among_them():
    opened = open_one("Area | 2012 | Remark\nFant | 100 | [x]", words="Remark")
    assert opened.columns == ("2012",)


def test_figures_of_a_column_leave_totals_out():
    opened = open_one(WARDS, rows_are="Ward")
    assert list(opened.figures_in("2013/14")) == ["Fant", "High Street", "Park Wood", "Shepway"]


def test_of_two_rows_of_one_name_the_first_is_looked_up():
    opened = open_one("Area | 2013\nFant | 1\nFant | 2\nPark | 3")
    assert opened.read_named("Fant")["2013"].value == 1
    assert opened.figures_in("2013")["Fant"].value == 1


def test_the_best_are_those_on_the_side_that_is_good():
    lowest = open_one(WARDS, rows_are="Ward").find_best("2013/14", 2)
    highest = open_one(WARDS, rows_are="Ward", good_is="Higher").find_best("2013/14", 2)
    assert (list(lowest), list(highest)) == (["Shepway", "Fant"], ["High Street", "Fant"])
    assert open_one(WARDS, rows_are="Ward", good_is="Neither").find_best("2013/14", 2) == {}


def test_a_decimal_point_for_a_comma_is_read_as_the_displays_read_it():
    text = "Crime | 2012 | 2013 | Change | % change\nDamage | 1,395 | 1.277 | -118 | -8.5%"
    opened = open_one(text, rows_are="Crime type")
    assert str(opened.read_named("Damage")["2013"]) == "1,277"


def test_tables_in_confidence_and_tables_of_words_are_not_opened():
    tables = [make_table(row, id=f"T{row}", **values) for row, values in enumerate(
        ({}, {"standing": "In confidence"}, {"unit": "Words"}), 2)]  # fmt: skip
    series = tuple(each for table in tables for each in make_series("Area | 2013\nFant | 1", table))
    assert [each.table.id for each in open_tables(Statistics(tuple(tables), series))] == ["T2"]
