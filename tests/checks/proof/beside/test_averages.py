import pytest

from checks.proof.beside.tabled_rows import ABUSE, ROWS, row
from orderpaper.checks.proof.beside.averages import find_averages
from orderpaper.checks.proof.beside.paper import read_paper
from proofed import proof


def find(words, held=ABUSE):
    ((marked, _before),) = read_paper(proof(words, *ROWS)).sentences
    return list(find_averages(marked, held))


@pytest.mark.parametrize(
    ("words", "unit", "is_right"),
    [
        ("On average 34 incidents of domestic abuse come up each week.", "week", True),
        ("An average of 149 incidents of domestic abuse a month is known.", "month", True),
        ("Domestic abuse comes up 4.9 times a day on average.", "day", True),
        ("On average 43 incidents of domestic abuse come up each week.", "week", False),
    ],
)
def test_an_average_is_held_against_the_years_count(words, unit, is_right):
    assert [(each.unit, each.is_right) for each in find(words)] == [(unit, is_right)]


def test_the_words_around_an_average_are_kept():
    (average,) = find("In Kent there are on average 34 incidents each week, and rising.")
    assert average.rest == "In Kent there are on  , and rising."


def test_months_have_no_weekly_average():
    months = row("Outcomes", 20, 30, periods=("Apr 13", "May 13"))
    assert find("On average 34 incidents come up each week.", months) == []
