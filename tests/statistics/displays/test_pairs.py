import pytest

from displays_made import list_rows, make_one, refuse, show

THREE = "Area | 2013/14 | 2014/15 | 2015/16\nA | 50 | 100 | 125\nB | 10 | [x] | 30"


def changes(text, also="Change", shown=None, **table):
    made = make_one(text, show(also=also, **(shown or {})), good_is="Neither", **table)
    return [row.cells[-1].words for row in made.rows], made.notes


def test_the_last_two_periods_are_compared_and_it_is_said_which():
    assert changes(THREE) == (["+25", "[x]"], ("Change: 2015/16 against 2014/15.",))


def test_of_the_columns_named_the_last_two_are_compared():
    assert changes(THREE, shown={"columns_shown": "2013/14\n2015/16"}) == (["+75", "+20"], ())


def test_where_one_column_is_shown_the_periods_of_the_table_are_compared():
    assert changes(THREE, shown={"columns_shown": "2015/16"}) == (["+25", "[x]"], ("Change: 2015/16 against 2014/15.",))


def test_periods_are_put_in_the_order_of_time():
    assert changes("Area | 2016 | 2015\nA | 30 | 20")[0] == ["+10"]


def test_two_columns_that_name_no_period_are_the_earlier_and_the_later():
    assert changes("Area | Last year | This year\nA | 30 | 20")[0] == ["-10"]


def test_the_columns_of_one_measure_are_compared_with_one_another():
    text = "Area | Rate 2015 | Number 2015 | Number 2016 | Average\nA | 1.5 | 30 | 20 | 9"
    assert changes(text)[0] == ["-10"]


def test_in_a_table_of_months_each_row_is_compared_with_the_one_before():
    text = "Month | Crimes\nApr 15 | 10\nMay 15 | 13\nTotal | 23\nJun 15 | 9"
    words, notes = changes(text, rows_are="Month", totals="Total")
    assert words == ["[z]", "+3", "[z]", "-4"]
    assert "Change: each row against the one before." in notes


def test_a_table_of_months_that_runs_backwards_is_compared_forwards():
    text = "Month | Crimes\nJun 15 | 9\nMay 15 | 13\nApr 15 | 10"
    assert changes(text, rows_are="Month")[0] == ["-4", "+3", "[z]"]


@pytest.mark.parametrize(
    ("text", "table", "words"),
    [
        (
            "Area | Charge | Caution | Fine\nA | 1 | 2 | 3",
            {},
            (
                "a change needs two columns that are periods, and “ASB” has none that go together. Name the two "
                "under Columns, or leave out Change, % change and Direction."
            ),
        ),
        (
            "Area | 2014/15 | Apr to Sep 2015\nA | 1 | 2",
            {},
            (
                "“Apr to Sep 2015” is not as long as “2014/15”, so the two cannot be compared. Name two like periods "
                "under Columns."
            ),
        ),
        (
            "Month | Charge | Caution\nApr 15 | 1 | 2",
            {"rows_are": "Month"},
            "the rows of “ASB” are periods, so a change is from row to row in one column. Name it under Columns.",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused_with_what_to_do(text, table, words):
    refused = refuse(text, show(also="Change"), **table)
    assert (refused.words, refused.place.at) == (words, "H2")


def test_a_reason_is_passed_on_and_hidden_is_hidden():
    text = "Area | 2015 | 2016\nA | 3 | 40\nB | 100 | [z]\nC | 30 | 40"
    assert list_rows(make_one(text, show(also="Change"), small_numbers="Hide under 5", good_is="Neither"))[:2] == [
        ("A", "[c]", "40", "[c]"), ("B", "100", "[z]", "[z]"),
    ]  # fmt: skip
