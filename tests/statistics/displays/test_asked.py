import pytest

from displays_made import make_one, refuse, show
from orderpaper.records.printed_table import PrintedHeading

TABLE = "Crime type | 2014/15 | 2015/16\nViolence | 100 | 110\n- Robbery | 40 | 50\nTheft | 50 | 45"
LEVELS = "Referral | Number – 2015 | Number – 2016 | Share – 2015\nPolice | 1 | 2 | 10%\nHealth | 3 | 4 | 20%"


def ask(text=TABLE, **values):
    table = make_one(text, show(**values), rows_are="Crime type")
    return [each.words for each in table.headings], [row.name for row in table.rows]


def test_all_rows_and_columns_are_wanted_unless_some_are_named():
    assert ask() == (["2014/15", "2015/16"], ["Violence", "Robbery", "Theft"])


def test_rows_and_columns_come_in_the_order_they_are_named_in():
    assert ask(rows="theft\n\n violence ", columns_shown="2015/16\n2014/15") == (
        ["2015/16", "2014/15"],
        ["Theft", "Violence"],
    )


@pytest.mark.parametrize("typed", ["- Robbery", "Robbery", "robbery"])
def test_a_part_may_be_named_without_its_dash(typed):
    assert ask(rows=typed)[1] == ["Robbery"]


def test_an_upper_heading_names_all_its_columns():
    table = make_one(LEVELS, show(columns_shown="number"), rows_are="Other")
    assert table.headings == (PrintedHeading("2015", "Number"), PrintedHeading("2016", "Number"))


@pytest.mark.parametrize(
    ("values", "at", "words", "held"),
    [
        ({"rows": "Voilence"}, "F2", "the sheet “ASB” has no row “Voilence”. Did you mean “Violence”?", "Voilence"),
        ({"rows": "Roberry"}, "F2", "the sheet “ASB” has no row “Roberry”. Did you mean “Robbery”?", "Roberry"),
        (
            {"columns_shown": "2014/15\nAverage"},
            "G2",
            "the sheet “ASB” has no column “Average”. Write the names as they stand on the sheet, one a line.",
            "Average",
        ),
        (
            {"also": "chnage"},
            "H2",
            "“chnage” is nothing that can be printed beside a table. Did you mean “Change”?",
            "chnage",
        ),
        (
            {"also": "xyz"},
            "H2",
            (
                "“xyz” is nothing that can be printed beside a table. Write one or more of: Change, % change, Rate, "
                "Rank, Direction, Share, Total, Total row, Total column."
            ),
            "xyz",
        ),
    ],
)
def test_what_is_not_there_is_refused_with_the_nearest(values, at, words, held):
    refused = refuse(TABLE, show(**values))
    assert (refused.place.at, refused.words, refused.held) == (at, words, held)


def test_what_is_printed_beside_is_read_whatever_its_capitals_and_once():
    assert ask(also="CHANGE\nPercentage change\n% Change\nchange")[0][2:] == ["Change", "% change"]
