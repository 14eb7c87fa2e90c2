from gridded import find, make_grid, make_rebuilt, read_tables
from orderpaper.checks.proof.shares_add_up_to_100 import shares_add_up_to_100

TABLE = "Reason | Kent\nOut of work | 30.7%\nUnwell | 51.5%\nParents | 14.0%\nOthers | {last}"


def test_parts_of_a_whole_that_rounding_does_not_explain_are_a_query():
    assert find(shares_add_up_to_100, make_grid(TABLE.format(last="2.6%"))) == [
        ("query", "table 1, row 2, cell 2", "100%", "98.8%")
    ]


def test_parts_that_rounding_explains_are_counted_and_not_told():
    (claim,) = shares_add_up_to_100(read_tables(make_grid(TABLE.format(last="3.6%"))))
    assert claim.answer is None


def test_a_row_of_a_text_may_be_lost():
    assert find(shares_add_up_to_100, make_rebuilt(TABLE.format(last="2.6%"), headers=1)) == []
