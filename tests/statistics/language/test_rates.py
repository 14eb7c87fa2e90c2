"""What a rate is per."""

import pytest

from orderpaper.statistics.language.quantities import read_quantities


def rates(text):
    """Give the numbers of some words, each with what it is per."""
    return [(each.text, each.per) for each in read_quantities(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(54.4 crimes per 1,000 population)", [("54.4", 1000)]),
        ("a rate of 20.9 per 1,000 population", [("20.9", 1000)]),
        ("7.3 per 100,000", [("7.3", 100_000)]),
        ("12 burglaries per 10,000 households", [("12", 10_000)]),
        ("5 deaths for every 1,000 births", [("5", 1000)]),
        ("6 per thousand people", [("6", 1000)]),
        ("0.38 per 1k pop", [("0.38", 1000)]),
        ("£54 per 1,000", [("£54", 1000)]),
        ("our rate per 1,000 of 2.66 is above the county’s 2.16", [("2.66", 1000), ("2.16", 1000)]),
        ("cases per 1,000 fell from 32.9 to 27.7", [("32.9", 1000), ("27.7", 1000)]),
        ("from 0.81 to 1.03 per 1,000", [("0.81", 1000), ("1.03", 1000)]),
        ("12 per week", [("12", 0)]),
        ("96,000 crimes per year", [("96,000", 0)]),
        ("16 per cent", [("16 per cent", 0)]),
        ("12 cases; the rate per 1,000; 2.5 others", [("12", 0), ("2.5", 0)]),
    ],
)
def test_a_rate_is_per_the_number_beside_it_which_is_no_quantity_itself(text, said):
    assert rates(text) == said


def test_two_rates_have_each_their_own_base():
    assert rates("2.5 per 1,000 and 7.3 per 100,000") == [("2.5", 1000), ("7.3", 100_000)]


def test_a_base_before_is_of_no_number_after_the_next_base():
    assert rates("the rate per 1,000 is 2.66, or 7.3 per 100,000, with 3.5 others") == [
        ("2.66", 1000),
        ("7.3", 100_000),
        ("3.5", 0),
    ]


def test_ranks_beside_a_rate_have_no_base():
    assert rates("the 7th highest rate per 1,000 population") == [("7th", 0)]
