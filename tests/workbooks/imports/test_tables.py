"""Tables as they are pasted, and their rows of the catalogue."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orderpaper.records.statistics import StatisticsTable
from orderpaper.workbooks.imports.periods import Period, year_from_april
from orderpaper.workbooks.imports.tables import About, Origin, as_at, lay_out, name_table, name_tables

ORIGIN = Origin("Home Office", ("a.ods",))


def about(name="Robbery", **other):
    return About(name, "Robberies", "Area", [year_from_april(2022)], ORIGIN, **other)


def test_a_table_has_its_headings_its_rows_and_its_figures():
    table = lay_out(about(), ["Maidstone"], ["2022", "2023"], {("Maidstone", "2022"): 5, ("Maidstone", "2023"): "[x]"})
    assert table.cells == [["Area", "2022", "2023"], ["Maidstone", 5, "[x]"]]


def test_a_figure_that_is_not_there_is_never_left_blank():
    with pytest.raises(KeyError):
        lay_out(about(), ["Maidstone"], ["2022"], {})


def test_the_catalogue_says_everything_that_it_must():
    table = lay_out(about(totals=("All",), others=as_at(dt.date(2023, 7, 6))), [], [], {})
    headings = {column.heading: column.required for column in StatisticsTable.columns().values()}
    assert set(table.catalogue) <= set(headings)
    assert all(table.catalogue[heading] for heading, is_required in headings.items() if is_required and heading != "ID")
    assert (table.catalogue["Period"], table.catalogue["Totals"], table.catalogue["As at"]) == (
        "Apr 2022 – Mar 2023",
        "All",
        dt.date(2023, 7, 6),
    )
    assert as_at(None) == {}


def test_a_source_names_its_licence_and_of_many_files_the_first():
    assert str(Origin("Police", ("a", "a", "b", "c", "d", "e"))) == (
        "Police (a, b, c and 2 more). Contains public sector information licensed under the Open Government "
        "Licence v3.0."
    )


@given(st.lists(st.text(min_size=1, max_size=50), max_size=20))
def test_names_are_such_as_sheets_can_have_and_no_two_alike(names):
    tables = [lay_out(About(f"T{name}", "", "Area", [Period(0, 0)], ORIGIN), [], [], {}) for name in names]
    named = name_tables(tables, ["Tables"])
    assert len(named) == len(tables)
    assert len({name.casefold() for name in named}) == len(tables)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in named)


def test_a_name_that_is_taken_gets_a_number():
    tables = [lay_out(about("Lists"), [], [], {}), lay_out(about("lists"), [], [], {})]
    assert list(name_tables(tables, ["Lists"])) == ["Lists 2", "lists 3"]


def test_of_a_long_name_the_area_is_cut_and_not_what_is_told_of_it():
    assert name_table("Bournemouth, Christchurch and Poole", "crime by month") == "Bournemouth, Chr crime by month"
