from decimal import Decimal

from gridded import make_grid, make_rebuilt
from orderpaper.records.tabled import Arrow
from orderpaper.statistics.tabled.rows import list_rows
from orderpaper.statistics.tabled.series import read_columns


def rows_of(grid):
    return list_rows(read_columns(grid, 1, "paper.docx", ()))


def figures(grid):
    return [tuple(None if each is None else str(each) for each in row.figures) for row in rows_of(grid)]


HEADED = """Crime | 2014/15 | 2015/16 | 2016/17 | Change | % change | Per 1,000 | County rank
Theft | 20 | 30 | 41 | 11 | 36.7% | 2.05 | =5 ↑
Arson | N/A | 1,395 | 1.277 | -118 | -8.5% | 63.85 | 3 ↓
Fraud | 7 | 9 | 8 | -1 | -11.1% | 0.40 | 4 ←"""


def test_every_figure_of_a_row_is_given_by_what_it_is():
    first, second, _third = rows_of(make_grid(HEADED, caption="Table 1"))
    assert (first.name, first.caption, first.where.at) == ("Theft", "Table 1", "table 1, row 2, cell 1")
    assert first.periods == ("2014/15", "2015/16", "2016/17")
    assert (first.change, first.percent, first.rate) == (Decimal(11), Decimal("36.7"), Decimal("2.05"))
    assert (first.rank, first.arrow, first.earlier, first.later) == (5, Arrow.BETTER, Decimal(30), Decimal(41))
    assert (second.figures, second.arrow) == ((None, Decimal(1395), Decimal(1277)), Arrow.WORSE)


def test_periods_are_put_in_time_whichever_way_they_run():
    grid = make_grid("Crime | 2016/17 | 2015/16 | Change\nTheft | 41 | 30 | 11\nArson | 9 | 5 | 4")
    assert rows_of(grid)[0].periods == ("2015/16", "2016/17")
    assert figures(grid) == [("30", "41"), ("5", "9")]


def test_headings_of_two_measures_are_no_periods_of_one():
    grid = make_grid("Crime | Offences 2015 | Offences 2016 | Outcomes 2016\nTheft | 41 | 30 | 11\nArson | 9 | 5 | 4")
    assert rows_of(grid)[0].periods == ("Offences 2015", "Offences 2016")


def test_measures_side_by_side_are_of_no_period():
    grid = make_grid("Month | Offences | Outcomes\nApr-16 | 41 | 30\nMay-16 | 9 | 5")
    assert figures(grid) == [(), ()]


def test_the_only_column_is_of_a_period():
    assert figures(make_grid("Crime | Offences | Rank\nTheft | 41 | 1\nArson | 9 | 2")) == [("41",), ("9",)]


REBUILT = """A | 123 | 150 | 27
B | 480 | 466 | -14
C | 77 | 91 | 14
D | 310 | 299 | -12"""


def test_periods_without_headings_are_those_a_change_is_worked_out_from():
    assert figures(make_rebuilt(REBUILT))[0] == ("123", "150")
    assert rows_of(make_rebuilt(REBUILT))[0].periods == ("", "")
    assert rows_of(make_rebuilt(REBUILT))[0].change == 27


def test_the_later_year_may_stand_first():
    text = "\n".join(f"{name} | {later} | {earlier} | {change}" for name, earlier, later, change in ROWS)
    assert figures(make_rebuilt(text))[0] == ("123", "150")


ROWS = [tuple(line.split(" | ")) for line in REBUILT.replace("-12", "-11").splitlines()]


def test_columns_that_are_worked_out_across_others_are_of_no_period():
    text = (
        "A | 60 | 1 | 49 | 1 | 11\nB | 114 | 3 | 97 | 2 | 17\nC | 132 | 4 | 142 | 5 | -10\nD | 170 | 6 | 175 | 7 | -5"
    )
    assert figures(make_rebuilt(text)) == [(), (), (), ()]


def test_a_lone_row_of_percentages_is_of_its_periods_with_its_rank():
    (row,) = rows_of(make_rebuilt("Litter is a problem | 19.8% | 13.8% | 15.0% | 5 | 17.5%"))
    assert (row.figures, row.rank) == ((Decimal("19.8"), Decimal("13.8"), Decimal("15.0")), 5)


def test_a_row_without_a_figure_of_the_only_period_has_no_rank():
    grid = make_grid(
        "Activity | Total | % of the population\nActive | 416 | 72.1%\nPart-time | 85 |\nInactive | 161 | 27.9%"
    )
    assert [row.rank for row in rows_of(grid)][1] is None


def test_a_table_of_words_has_no_rows():
    assert rows_of(make_grid("Priority | Lead\nASB | Police")) == ()
