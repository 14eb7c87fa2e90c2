from checks.proof.numbers.paper import table
from orderpaper.checks.proof.wording.blanks import find_blanks, find_nobody, read_columns

HEAD = ("Area", "Crime", "Lead", "RAG")


def rows(*more):
    return [HEAD, *((name, "1", "Police", "") for name in ("Boxley", "Fant", "North")), *more]


def blanks(*made):
    return [(each.row, each.column) for each in find_blanks(table(*made))]


def test_a_cell_that_the_other_rows_fill_is_a_blank():
    assert blanks(*rows(("East", "", "Police", ""))) == [("East", "Crime")]


def test_totals_and_lines_across_the_table_and_the_corner_are_none():
    assert blanks(*rows(("Total", "", "", ""), ("South", "South", "South", "South"), ("", "", "x", ""))) == []


def test_a_column_that_few_fill_has_none():
    assert blanks(HEAD, ("A", "1", "", ""), ("B", "", "", ""), ("C", "", "", "")) == []


def test_who_and_when_are_told_of_apart():
    made = table(*rows(("East", "", "", "")))
    assert [(each.row, each.column) for each in find_nobody(made)] == [("East", "Lead")]


def test_columns_of_colours_and_remarks_may_be_empty():
    assert blanks(("Area", "Status"), *((name, "On time") for name in "ABC"), ("D", "")) == []


def test_a_table_that_lays_words_out_has_no_columns():
    assert read_columns(table(("Name", "x" * 100), ("A", ""))) == ()
    assert read_columns(table(("Name", ""), ("A", "1"), has_header=False)) == ()
    assert read_columns(table(("One",), ("A",))) == ()
    assert list(read_columns(table(("Name", "Crime"), ("A", "1"), has_header=False))) == ["Name", "Crime"]
