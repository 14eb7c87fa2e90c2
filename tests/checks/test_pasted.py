import pytest

from checks.made import FILE, SHEET, make_table, pasted, with_statistics
from orderpaper.checks.pasted import name_place, read_tables
from orderpaper.records.place import Place
from orderpaper.records.statistics import Series

TABLE = """
Area | 2015 | 2016 | Change | % change | Rate per 1,000
Maidstone | 10 | 4 | -6 | -60% | 2
Ashford | 3 | 5 | 2 | 66.7% | 1
"""


def read(bundle):
    return read_tables(bundle.statistics)


def test_tables_are_read_in_the_order_of_the_catalogue():
    one, two = make_table(2, id="One"), make_table(3, id="Two")
    bundle = with_statistics(("Area | 2016\nMaidstone | 1", one), ("Area | 2016\nAshford | 2", two))
    assert [(each.table.id, each.series[0].name) for each in read(bundle)] == [("One", "Maidstone"), ("Two", "Ashford")]


def test_of_counts_the_columns_that_are_worked_out_are_left_out():
    [each] = read(pasted(TABLE))
    assert each.headings == ("2015", "2016")
    assert [heading for heading, _figure in each.figures_of(each.series[0])] == ["2015", "2016"]


def test_of_rates_only_comparisons_are_left_out():
    [each] = read(pasted(TABLE, unit="Per 1,000 people"))
    assert each.headings == ("2015", "2016", "Rate per 1,000")


@pytest.mark.parametrize("heading", ["Moderate harm", "Corporate", "Persons", "Exchanges 2016", "Perth"])
def test_a_heading_that_only_has_such_letters_in_it_is_kept(heading):
    assert read(pasted(f"Area | {heading}\nMaidstone | 7"))[0].headings == (heading,)


@pytest.mark.parametrize(("ours", "own"), [("ashford ", "Ashford"), ("", None), ("Swale", None)])
def test_our_own_row_is_the_one_named(ours, own):
    found = read(pasted(TABLE, ours=ours))[0].own
    assert (found and found.name) == own


def test_the_only_row_is_our_own():
    assert read(pasted("Area | 2016\nMaidstone | 7"))[0].own.name == "Maidstone"


def test_the_small_counts_are_those_of_one_to_four():
    assert [figure.place.at for figure in read(pasted(TABLE))[0].small_counts()] == ["C2", "B3"]


@pytest.mark.parametrize(
    "values",
    [
        {"small_numbers": "Hide under 5"},
        {"small_numbers": "Round to 5"},
        {"standing": "In confidence"},
        {"unit": "Days"},
    ],
)
def test_counts_that_are_hidden_or_not_printed_are_not_small(values):
    assert list(read(pasted(TABLE, **values))[0].small_counts()) == []


def test_a_name_stands_in_column_a_of_its_row():
    bundle = pasted(TABLE)
    assert name_place(read(bundle)[0].series[1]) == Place(FILE, SHEET, "A3")
    table = make_table()
    assert name_place(Series(table, "Nothing here")) == table.origin.place("id")
