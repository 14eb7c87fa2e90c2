from decimal import Decimal

import pytest

from checks.proof.beside.tabled_rows import ROWS
from orderpaper.checks.proof.beside.paper import read_paper
from orderpaper.checks.proof.beside.populations import Population, read_population
from proofed import proof


def read(words):
    return read_population(each for each, _before in read_paper(proof(words, *ROWS)).sentences)


@pytest.mark.parametrize(
    "words",
    [
        "Each rate per 1,000 uses the mid-2011 population of 155,800.",
        "The population of 155,800 is used for rates per 1,000.",
    ],
)
def test_the_population_of_rates_is_the_one_said_to_be(words):
    assert read(words) == Population(Decimal(155_800))


def test_rows_with_another_population_are_known():
    words = "Each rate per 1,000 uses the population of 155,800, except Burglary Dwelling with 63,400."
    assert read(words) == Population(Decimal(155_800), frozenset({("burglary", "dwelling")}))


@pytest.mark.parametrize(
    "words",
    [
        "There are 155,200 people in the town.",
        "The population is 155,200.",
        "Rates per 1,000 population rose in 2011.",
        "Rates per 1,000 use a population of 155,800 or of 156,700.",
    ],
)
def test_a_population_that_may_be_another_is_none(words):
    assert read(words) is None
