"""How near the truth a quantity claims to be."""

import pytest

from orderpaper.records.quantity import Approach
from orderpaper.statistics.language.quantities import read_quantities

ABOUT, NEARLY, UNDER, OVER, EXACT = (
    Approach.ABOUT,
    Approach.NEARLY,
    Approach.UNDER,
    Approach.OVER,
    Approach.EXACT,
)


@pytest.mark.parametrize(
    ("text", "approach"),
    [
        ("about 20 cases", ABOUT),
        ("around £60 million", ABOUT),
        ("approximately 85% of", ABOUT),
        ("roughly 20", ABOUT),
        ("circa 20", ABOUT),
        ("c. 20", ABOUT),
        ("c.£4m", ABOUT),
        ("~20", ABOUT),
        ("some 3,192 women", ABOUT),
        ("an estimated 35 occurrences", ABOUT),
        ("in the region of 20", ABOUT),
        ("20 or so", ABOUT),
        ("nearly 20%", NEARLY),
        ("almost a quarter", NEARLY),
        ("just under 20", NEARLY),
        ("close to 20", NEARLY),
        ("approaching 20", NEARLY),
        ("almost four times greater", NEARLY),
        ("under 100,000 crimes", UNDER),
        ("less than 20", UNDER),
        ("fewer than 20", UNDER),
        ("below 1,000", UNDER),
        ("up to 20 places", UNDER),
        ("at most 20", UNDER),
        ("no more than 20", UNDER),
        ("<20", UNDER),
        ("20 or less", UNDER),
        ("over 1,000 fewer", OVER),
        ("over a 1,000 fewer", OVER),
        ("more than 45%", OVER),
        ("more than halved", OVER),
        ("just over 20", OVER),
        ("in excess of 20", OVER),
        ("at least 20", OVER),
        ("above 20%", OVER),
        ("well over 20", OVER),
        ("no fewer than 20", OVER),
        ("100+ people", OVER),
        ("20 or more", OVER),
        (">20%", OVER),
        ("20 cases", EXACT),
        ("the 20 cases", EXACT),
        ("discover 20 cases", EXACT),
    ],
)
def test_the_words_before_and_after_say_how_near(text, approach):
    assert read_quantities(text)[0].approach is approach


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("over 5 years", 0),
        ("over the three years", 0),
        ("over the past 3 years", 0),
        ("over the last 5 years", 0),
        ("over 12 months", 0),
        ("over 2012", 0),
        ("around 2010", 0),
        ("12 more than 40", 1),
        ("5% less than 300", 1),
        ("from 12 cases up to 15", 1),
        ("up to 15 from 12", 0),
        ("rose up to 15", 0),
        ("over 18s", 0),
    ],
)
def test_durations_comparisons_years_and_ages_are_exact(text, index):
    assert read_quantities(text)[index].approach is EXACT


def test_the_words_of_the_approach_are_no_part_of_the_quantity():
    assert read_quantities("fell by nearly 20% then")[0].text == "20%"
