import pytest

from measured import compare
from orderpaper.checks.proof.measures.repeats import compare_repeats

TARGET = "The target for young drivers on rural roads and crossings in this quiet district is"
TEXT = "Road casualties among young drivers on rural roads in the district rose from 640 to {}, a worrying trend."


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("666", "666", [("640", "640", "")]),
        ("666", "668", [("668", "666", "query")]),
        ("666", "712", [("712", "666", "query")]),
    ],
)
def test_a_sentence_printed_twice_has_the_same_numbers(one, other, expected):
    assert compare(compare_repeats, f"{TEXT.format(one)}\n\n{TEXT.format(other)}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The target is 95%.\n\nThe target is 97%.",
        f"{TARGET} 95%.\n\n{TARGET} 61%.",
        f"{TEXT.format('666 in 2011')}\n\n{TEXT.format('668 in 2012')}",
        f"{TEXT.format(666)}\n\n{TEXT.replace('640', '641').format(668)}",
    ],
)
def test_a_sentence_that_may_be_of_something_else_is_left_alone(text):
    assert [each for each in compare(compare_repeats, text) if each[2]] == []
