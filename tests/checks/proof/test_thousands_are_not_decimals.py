from gridded import find, make_grid, make_rebuilt
from orderpaper.checks.proof.thousands_are_not_decimals import thousands_are_not_decimals

TABLE = """Crime | 2015/16 | 2016/17 | Change
Theft | 2,300 | 2,402 | 102
Damage | 1,395 | 1.277 | {change}
Fraud | 710 | 830 | 120"""


def test_a_count_with_a_point_for_a_comma_cannot_be_right_where_its_row_agrees_with_the_comma():
    (found,) = find(thousands_are_not_decimals, make_grid(TABLE.format(change="-118")))
    assert found == ("stop", "table 1, row 3, cell 3", "1.277", "1,277")


def test_it_is_a_query_where_nothing_else_speaks_for_it():
    (found,) = find(thousands_are_not_decimals, make_grid(TABLE.format(change="N/A")))
    assert found == ("query", "table 1, row 3, cell 3", "1.277", "1,277")


def test_a_column_of_rates_that_no_heading_explains_is_left_alone():
    rows = "Theft | 402 | 2.580\nDamage | 1,277 | 8.197\nFraud | 83 | 0.533"
    assert find(thousands_are_not_decimals, make_rebuilt(rows)) == []
