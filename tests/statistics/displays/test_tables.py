import datetime as dt

from displays_made import find_row, list_rows, make_change, make_one, show
from orderpaper.records.place import Place
from orderpaper.records.printed_table import PrintedHeading, RowKind
from orderpaper.records.text import Missing, citations_of

TABLE = "District | 2015 | 2016 | Lead\nAshford | 10 | 20 | Kent Police\nDover | 7 | [x] | own\nKent | 17 | 20 | all"


def test_a_table_has_its_title_names_period_and_source():
    made = make_one(TABLE, show(title="Of our own"), words="Lead", period="2016", source="KCC", unit="Number")
    assert (made.title, made.rows_are, made.period, made.source, made.unit, made.blocks) == (
        "Of our own", "District", "2016", "KCC", "Number", 1,
    )  # fmt: skip
    assert made.headings == (PrintedHeading("2015"), PrintedHeading("2016"), PrintedHeading("Lead", is_words=True))
    assert list_rows(made)[:2] == [("Ashford", "10", "20", "Kent Police"), ("Dover", "7", "[x]", "own")]
    assert made.key == "[x] not available"


def test_without_a_title_of_its_own_it_has_that_of_its_table_even_a_missing_one():
    missing = Missing("title", Place("statistics.xlsx", "Tables", "B2"))
    assert make_one(TABLE, words="Lead").title == "A table"
    assert make_one(TABLE, words="Lead", title=missing).title is missing


def test_a_cell_knows_where_it_stands():
    assert citations_of(find_row(make_one(TABLE, words="Lead"), "Dover").cells[0].words)[0].cells == (
        Place("statistics.xlsx", "ASB", "B3"),
    )


def test_totals_stand_last_in_two_blocks():
    made = make_one("Ward | 2016\nAll | 60\nA | 10\nB | 20\nC | 30", show("Table in two blocks"), totals="All")
    assert made.blocks == 2
    assert [row.name for row in made.rows] == ["A", "B", "C", "All"]
    assert [row.kind for row in made.rows][-1] is RowKind.TOTAL


def test_two_blocks_may_stand_in_the_order_of_ranks():
    display = show("Table in two blocks", also="Rank")
    made = make_one("Ward | 2016\nA | 30\nAll | 60\nB | 20\nC | 10", display, totals="All", rank="1 is worst")
    assert [(row.name, row.cells[-1].words) for row in made.rows] == [
        ("A", "1"),
        ("B", "2"),
        ("C", "3"),
        ("All", "[z]"),
    ]


def test_a_row_of_which_a_cell_is_empty_has_a_reason_there():
    assert list_rows(make_one("Area | 2015 | 2016\nA | 1 | \nB | 2 | 3"))[0] == ("A", "1", "[x]")


def test_columns_stand_as_on_the_sheet_though_the_first_row_lacks_one():
    made = make_one("Area | 2014 | 2015 | 2016\nA | 1 | | 3\nB | 4 | 5 | 6")
    assert [str(each) for each in made.headings] == ["2014", "2015", "2016"]


def test_notes_are_the_table_s_own_then_recording_then_standing():
    changes = (
        make_change(None, "Cyber crime is counted.", tables="ASB\nOther"),
        make_change(None, "Not of ours.", tables="Other", row=3),
    )
    made = make_one(
        TABLE,
        changes=changes,
        note="Read with care.",
        standing="Provisional",
        as_at=dt.date(2016, 7, 1),
        ours="Dover",
        words="Lead",
    )
    assert made.notes == (
        "Read with care.", "Cyber crime is counted.", "The figures are provisional.",
        "Figures as they were on 1 July 2016.",
        "Dover is set in bold.",
    )  # fmt: skip
