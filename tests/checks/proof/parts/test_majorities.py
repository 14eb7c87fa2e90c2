import pytest

from orderpaper.checks.proof.parts.majorities import read_majorities
from orderpaper.checks.proof.parts.vocabulary import read_vocabulary
from orderpaper.checks.proof.parts.wholes import draw_all
from proofed import proof


def read(text):
    reading = proof(text)
    return [each.said.text for each in read_majorities(draw_all(reading.sentences), read_vocabulary(reading))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The majority of visitors are young men. Young men make up 43% of all visitors.", ["43%"]),
        ("Young men make up 43% of all visitors. The majority of visitors were young men.", ["43%"]),
        ("The majority of visitors are young men. 43% of visitors were young men.", ["43%"]),
        ("Most of the visitors (43%) smoke.", ["43%"]),
        ("The majority of visitors are young men. Young women make up 43% of all visitors.", []),
        ("The majority of visitors are young men. Young men make up 43% of all drivers.", []),
        ("The majority of visitors are young men.\n\nYoung men make up 43% of all visitors.", []),
        ("These are the most deprived wards (43%).", []),
    ],
)
def test_a_majority_has_the_percentage_of_the_same_part_of_the_same_whole(text, expected):
    assert read(text) == expected
