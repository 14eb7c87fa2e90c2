"""A printed table says what it is, and a template may say of it what is meant to be said."""

from orderpaper.records.context import is_printed_whole, shapes_of
from orderpaper.records.printed_table import PrintedCell, PrintedHeading, PrintedTable
from word.tables.examples import make_table


def test_a_table_says_how_many_rows_and_which_columns_it_has():
    assert str(make_table(("2014", "2015"), 3)) == "A table of 3 rows: Ward, 2014, 2015"


def test_a_table_is_printed_whole_and_its_cells_are_their_words():
    assert is_printed_whole(PrintedTable)
    assert str(PrintedCell("9")) == "9"
    assert str(PrintedHeading("Number", "Change")) == "Number"


def test_how_it_is_set_is_not_for_templates_to_say():
    assert {"title", "source", "key"} <= set(shapes_of(PrintedTable))
    assert not {"blocks", "unit"} & set(shapes_of(PrintedTable))
