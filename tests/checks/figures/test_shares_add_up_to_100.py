import pytest

from checks.made import FILE, SHEET, judge, pasted
from orderpaper.checks.figures.shares_add_up_to_100 import shares_add_up_to_100
from orderpaper.records.finding import query
from orderpaper.records.place import Place


def find(text, **values):
    return list(shares_add_up_to_100(judge(pasted(text, **{"unit": "Per cent", "rows_are": "Other", **values}))))


def test_shares_that_rounding_parts_from_100_are_fine():
    assert find("Reason | Maidstone | Kent\nA | 30.7% | 31.8%\nB | 51.5% | 50.9%\nC | 17.7% | 17.3%") == []


def test_shares_that_rounding_does_not_part_from_100_are_worth_a_look():
    said = (
        "the percentages under “Maidstone” add up to 98.9%. Rounding makes no more than 0.15 points of that. If they "
        "are the parts of one whole, put right whichever is wrong."
    )
    assert find("Reason | Maidstone\nA | 30.7%\nB | 51.5%\nC | 16.7%\nAll | 100%") == [
        query("shares-add-up-to-100", Place(FILE, SHEET, "B2"), said)
    ]


def test_a_percent_sign_is_not_needed_where_the_unit_says_it():
    assert [each.place.at for each in find("Reason | 2016\nA | 30.7\nB | 51.5\nC | 16.7")] == ["B2"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Reason | 2016\nA | 30.7%\nB | 51.5%\nC | 5.0%", {}),
        ("Reason | 2016\nA | 48.9%\nB | 50.0%", {}),
        ("Reason | 2016\nA | 120.0%\nB | 5.0%\nC | -26.1%", {}),
        ("Reason | 2016\nA | 30.7%\nB | 51.5%\nC | [x]", {}),
        (
            "Reason | 2015 | 2016 | % change\nA | 1 | 2 | 30.7%\nB | 3 | 4 | 51.5%\nC | 5 | 6 | 16.7%",
            {"unit": "Number"},
        ),
    ],
)
def test_what_are_no_parts_of_a_whole_is_left_alone(text, values):
    assert find(text, **values) == []


def test_shares_that_are_worked_out_again_are_not_told_of_twice():
    text = "Reason | 2016 | Share\nA | 100 | 10.0%\nB | 200 | 20.0%\nC | 300 | 30.0%\nD | 400 | 41.0%"
    assert find(text, unit="Number") == []
