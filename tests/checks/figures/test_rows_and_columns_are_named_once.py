from checks.made import FILE, SHEET, pasted
from orderpaper.checks.figures.rows_and_columns_are_named_once import rows_and_columns_are_named_once
from orderpaper.records.finding import stop
from orderpaper.records.place import Place

CODE = "rows-and-columns-are-named-once"


def find(text):
    return list(rows_and_columns_are_named_once(pasted(text)))


def test_names_that_differ_are_fine():
    assert find("Area | 2015 | 2016\nMaidstone | 1 | 2\nMaidstone 2 | 1 | 2") == []


def test_a_row_named_twice_stops_at_the_second():
    said = "“maidstone” is also in A2. Give each row its own name, or delete the one that is doubled."
    assert find("Area | 2016\nMaidstone | 1\nAshford | 2\nmaidstone | 3") == [
        stop(CODE, Place(FILE, SHEET, "A4"), said, "maidstone")
    ]


def test_a_heading_that_stands_twice_stops_at_the_second_column():
    said = "the columns B and D both have the heading “2016”. Give each its own."
    assert find("Area | 2016 | 2017 | 2016\nMaidstone | 1 | 2 | 3\nAshford | 1 | 2 | 3") == [
        stop(CODE, Place(FILE, SHEET, "D2"), said)
    ]
