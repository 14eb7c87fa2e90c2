import pytest

from measured import tell
from orderpaper.checks.proof.measures.populations import compare_populations
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof

CENSUS = "The 2011 Census shows that there are 155,200 people living in Upton."


def compare(text):
    return tell(compare_populations([draw(each) for each in proof(text).sentences]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{CENSUS}\n\nUpton, a fine town, is home to 143,000 people.", [("143,000", "155,200", "query")]),
        (
            f"{CENSUS}\n\nUpton, a fine town, is home to 155,000 people.",
            [("155,200", "155,000", ""), ("155,000", "155,200", "")],
        ),
        ("Upton has a population of 143,000.\n\nUpton is home to 155,200 people.", [("155,200", "143,000", "query")]),
        ("It has a population of 143,000.\n\nUpton is home to 155,200 people.", [("155,200", "143,000", "query")]),
        (f"{CENSUS}\n\nMarden is home to 143,000 people.", []),
        (f"{CENSUS}\n\nIn 2001 Upton was home to 138,900 people.", []),
        (f"{CENSUS}\n\nUpton has a population of 143,000 adults.", []),
        (f"{CENSUS}\n\nUpton is home to 143,000 people aged over 16.", []),
        (f"{CENSUS}\n\nUpton is forecast to have a population of 173,000 people by 2031.", []),
        (f"{CENSUS}\n\nUpton is home to 12,000 people.", []),
    ],
)
def test_a_place_has_one_population(text, expected):
    assert compare(text) == expected


def test_the_one_that_agrees_with_no_other_is_the_odd_one():
    used = "The population figure used is the mid-2011 figure of 155,800."
    compared = compare(f"{CENSUS}\n\n{used}\n\nUpton is home to 143,000 people.")
    assert [each for each in compared if each[2]] == [("143,000", "155,200", "query")]
