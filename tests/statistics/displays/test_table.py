from displays_made import make_table, paste
from orderpaper.records.figure import say_number
from orderpaper.records.printed_table import RowKind
from orderpaper.statistics.displays.table import ReadTable

AREAS = "District | 2015 | 2016\nAshford | 30 | 20\nSwale | 10 | 30\nKent average | 22 | 30\nKent | 40 | 50"


def read(text, **values):
    table = make_table(**values)
    return ReadTable(table, paste(text, table))


def kinds(text, **values):
    return {row.name: (row.kind, row.is_counted) for row in read(text, **values).rows}


def test_every_row_is_what_it_is():
    assert kinds(AREAS, totals="Kent", ours="SWALE") == {
        "Ashford": (RowKind.PLAIN, True), "Swale": (RowKind.OURS, True), "Kent average": (RowKind.PLAIN, False),
        "Kent": (RowKind.TOTAL, False),
    }  # fmt: skip


def test_a_row_that_is_only_the_sum_of_its_parts_is_no_total():
    text = "Crime type | 2016\nViolence | 9\n- Robbery | 4\n– Assault | 5\n  Other | 7\nFraud | 6\nAll | 15"
    assert kinds(text, rows_are="Crime type", totals="All") == {
        "Violence": (RowKind.PLAIN, True), "Robbery": (RowKind.PART, False), "Assault": (RowKind.PART, False),
        "Other": (RowKind.PLAIN, True), "Fraud": (RowKind.PLAIN, True), "All": (RowKind.TOTAL, False),
    }  # fmt: skip


def test_a_row_named_under_totals_is_a_total_whether_it_adds_up_or_not():
    assert kinds("Area | 2016\nA | 5\nEngland | 900", totals="england")["England"] == (RowKind.TOTAL, False)


def test_an_average_of_measures_is_compared_as_any_other():
    assert kinds("Measure | 2016\nAverage wait | 5", rows_are="Measure")["Average wait"][1]


def test_the_names_are_headed_as_pasted():
    assert read(AREAS).names_are == "District"
    assert read("  | 2016\nA | 1", rows_are="Ward").names_are == "Ward"
    assert read("  | 2016\nA | 1", rows_are="Other").names_are == "Item"


def test_figures_are_in_the_unit_of_the_table_and_what_was_worked_out_is_not():
    row = read("Area | 2015 | 2016 | Rank\nA | 5 | 6.5 | 1", unit="Per cent").rows[0]
    assert [say_number(row.figures[each]) for each in ("2015", "2016", "Rank")] == ["5%", "6.5%", "1"]


def test_what_was_put_right_is_rounded_as_the_table_is_and_knows_what_it_follows_from():
    text = "Area | 2015 | 2016\nA | 10 | 13\nB | 20 | 22\nC | 30 | 31\nAll | 60 | 40"
    row = read(text, totals="All", small_numbers="Round to 5").rows[-1]
    assert say_number(row.figures["2016"]) == "65"
    assert [each.at for each in row.cite("2016")] == ["C5", "C2", "C3", "C4"]


def test_what_is_hidden_stays_hidden_though_it_was_wrong():
    text = "Area | 2015 | 2016 | Change\nA | 3 | 40 | 36\nB | 50 | 60 | 10\nC | 7 | 9 | 2"
    table = read(text, small_numbers="Hide under 5")
    assert ("A", "Change") in table.corrections.figures
    assert table.rows[0].figures["Change"].value is None
    assert table.is_hiding
    assert not read(text).is_hiding


def test_of_areas_only_what_is_said_of_each_is_counted_against():
    said = "Ashford: 124,000 people, 2015\n1,500,000 people, 2015"
    assert [each.rows for each in read(AREAS, denominator=said).denominators] == [("Ashford",)]
    assert len(read(AREAS, denominator=said, rows_are="Measure").denominators) == 2
