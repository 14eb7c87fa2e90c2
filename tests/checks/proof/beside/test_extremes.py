from decimal import Decimal

import pytest

from checks.proof.beside.tabled_rows import row
from orderpaper.checks.proof.beside.areas import read_areas
from orderpaper.checks.proof.beside.extremes import find_extremes, read_area_tables
from proofed import proof

AREAS = read_areas(["Work was done in Thanet, in Swale, in Dover and in Deal."])
ROWS = [
    row(name, figure - 5, figure, periods=("2011", "2012"))
    for name, figure in (("29UN Thanet", 40), ("Swale", 30), ("Dover", 20), ("Deal", 10))
]


def find(words, rows=ROWS):
    (sentence,) = proof(words).sentences
    return [(each.word, each.names, each.passed) for each in find_extremes(sentence, read_area_tables(rows, AREAS))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Thanet had the highest at 40.", ("highest", ("Thanet",), ())),
        ("Swale had the highest at 30.", ("highest", ("Swale",), ("Thanet",))),
        ("The lowest were Deal and Swale, at 10 and 30.", ("lowest", ("Deal", "Swale"), ("Dover",))),
        ("The highest were in Thanet (40), and in Swale (30).", ("highest", ("Thanet", "Swale"), ())),
    ],
)
def test_the_areas_called_highest_or_lowest(words, found):
    assert find(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "Swale had the highest.",
        "Swale had the highest rise, 30.",
        "The highest was not far; Swale had 30.",
        "Swale: 30.",
    ],
)
def test_without_a_figure_of_the_area_nothing_is_found(words):
    assert find(words) == []


def test_the_period_is_that_of_the_figure():
    (table,) = read_area_tables(ROWS, AREAS)
    assert table.column(0)["Thanet"] == Decimal(35)
    assert find("Thanet had the highest at 35.") == [("highest", ("Thanet",), ())]


def test_three_areas_are_a_table():
    assert read_area_tables(ROWS[:2], AREAS) == ()
    assert read_area_tables([row("robbery", 5), row("arson", 6), row("theft", 7)], AREAS) == ()
