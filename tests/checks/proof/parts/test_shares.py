import pytest

from orderpaper.checks.proof.parts.shares import read_said_twice, read_shares
from orderpaper.checks.proof.parts.skeleton import draw
from proofed import proof


def read(words):
    return [(each.said.text, str(each.part), str(each.whole)) for each in read_shares(draw(proof(words).sentences[0]))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It was 85 of 266 (32%).", [("32%", "85", "266")]),
        ("It was 85 out of the 266 visitors, or 32%.", [("32%", "85", "266")]),
        ("It was 85 visitors (32%) out of 266.", [("32%", "85", "266")]),
        ("It was 32% (85 of 266).", [("32%", "85", "266")]),
        ("It was 32% of the 266 visitors (85).", [("32%", "85", "266")]),
        ("Drink was behind 32% of the thefts: 85 of the 266 seen.", [("32%", "85", "266")]),
        ("In four out of the eight years it exceeded 95%.", []),
        ("In 40 out of the 80 schools here it was above 95%.", []),
        ("In 40 out of the 80 schools above the mean (55%) it was so.", []),
        ("It was so in 85 of the 266 schools with a pass rate of 32%.", []),
        ("It was so for 85 of the 266 visitors (7% of all visits).", []),
        ("We saw 85 of 266 visitors (32% of the total).", [("32%", "85", "266")]),
        ("We saw 45 men (12%) with a total of 300 visits.", []),
        ("Nine of 10 visitors (94%) came back.", []),
        ("It rose to 300 of 266 (32%).", []),
        ("It was 85 of 266, 32% fewer.", []),
    ],
)  # fmt: skip
def test_a_share_has_its_part_and_its_whole(words, expected):
    assert read(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Two in three deaths of the old (7% of all deaths) were at home.",
        "A third of those asked, or 18% of all, said no.",
    ],
)
def test_a_percentage_of_another_whole_is_not_the_share_said_again(words):
    assert list(read_said_twice(draw(proof(words).sentences[0]))) == []


def test_a_share_said_in_words_has_its_percentage():
    (skeleton,) = (
        draw(each) for each in proof("Nearly one in five (18%) smoke, and a third, or 34%, drink.").sentences
    )
    assert [(words.text, said.text) for words, said in read_said_twice(skeleton)] == [
        ("one in five", "18%"),
        ("a third", "34%"),
    ]
