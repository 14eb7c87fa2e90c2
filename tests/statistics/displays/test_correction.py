from displays_made import make_one, make_table, paste, show
from orderpaper.records.figure import say_number
from orderpaper.statistics.displays.correction import correct

WRONG = """Area | 2015 | 2016 | Change | % change | Rank
North | 100 | 110 | 12 | 10% | 5
South | 200 | 190 | -10 | -5.26% | 6
East | 40 | 50 | 10 | 25% | 2
West | 50 | 50 | 0 | 0% | 3
Total | 390 | 410 | 20 | 5.1% | x"""


def put_right(text, **values):
    found = correct(paste(text, make_table(**values)))
    return {at: say_number(figure) for at, figure in found.figures.items()}, found.supplied


def test_what_is_right_stays_and_what_does_not_follow_is_what_follows():
    figures, supplied = put_right(WRONG.replace("x", "[x]"), totals="Total", rows_are="Measure")
    assert figures == {("North", "Change"): "10", ("South", "% change"): "-5.0%", ("Total", "2016"): "400",
                       ("Total", "Change"): "10", ("Total", "% change"): "2.6%"}  # fmt: skip
    assert supplied == {"Rank": ("North", "South", "East", "West")}


def test_what_follows_from_a_wrong_total_follows_from_the_right_one():
    text = """Month | Crimes | Solved | Rate %
Apr 15 | 100 | 30 | 30.0%
May 15 | 50 | 20 | 40.0%
Total | 160 | 50 | 31.3%"""
    figures, _supplied = put_right(text, rows_are="Month", totals="Total")
    assert figures == {("Total", "Crimes"): "150", ("Total", "Rate %"): "33.3%"}


def test_a_decimal_point_for_a_comma_is_put_right_to_a_whole_number():
    text = "Area | 2015 | 2016 | Change\nA | 1,395 | 1.277 | -118\nB | 10 | 20 | 10\nC | 30 | 31 | 1"
    assert put_right(text)[0] == {("A", "2016"): "1,277"}


def test_a_table_in_which_all_follows_is_left_as_it_is():
    assert put_right("Area | 2015 | 2016 | Change\nA | 10 | 12 | 2\nB | 7 | 4 | -3") == ({}, {})


def test_of_two_rows_of_one_name_the_first_is_put_right_and_the_second_printed_as_pasted():
    text = "Area | 2015 | 2016 | Change\nA | 100 | 120 | 19\nB | 100 | 130 | 30\nC | 50 | 60 | 10\nA | 7 | 9 | 5"
    table = make_one(text, show(), good_is="Neither", rows_are="Measure")
    assert [row.cells[2].words for row in table.rows] == ["+20", "+30", "+10", "+5"]


def test_where_rows_and_columns_cross_the_total_follows_from_what_was_put_right():
    text = """Offence | Apr 15 | May 15 | Jun 15 | Total
A | 10 | 20 | 30 | 61
B | 40 | 50 | 60 | 150
C | 1 | 2 | 3 | 6
Total | 51 | 72 | 93 | 300"""
    figures = put_right(text, rows_are="Crime type", totals="Total")[0]
    assert figures == {("A", "Total"): "60", ("Total", "Total"): "216"}


def test_a_total_of_which_nobody_knows_what_it_counts_stays_as_it_was_pasted():
    text = "District | 2015 | 2016\nA | 10 | 13\nMedway | 20 | 22\nB | 30 | 31\nKent County | 40 | 44"
    assert put_right(text, totals="Kent County")[0] == {}


def test_a_column_that_mostly_does_not_follow_is_called_supplied_and_not_put_right():
    text = "Area | 2015 | 2016 | Change\nA | 10 | 13 | 211\nB | 20 | 22 | 145\nC | 30 | 31 | 97\nD | 40 | 44 | 4"
    assert put_right(text) == ({}, {"Change": ("A", "B", "C", "D")})
